package initscope.ui.locks;

import initscope.ui.controls.Hiding;
import initscope.ui.locks.Locks.Hold;
import initscope.ui.locks.Locks.Part;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Locks and hides controls under a node.
public final class LockKeeper {
    private static final String LOCKED = "locked";

    private LockKeeper() {
    }

    /// Makes the controls as they are to be; may be done again when there are new ones.
    public static void apply(Locks locks, Parent root) {
        for (Part part : Part.values()) {
            Optional<Hold> hold = Optional.ofNullable(locks.of(part));
            for (String id : part.ids()) {
                root.lookupAll("#" + id).forEach(node -> hold(node, hold));
            }
        }
        for (Node node : root.lookupAll(".menu-button")) {
            if (node instanceof MenuButton menu) {
                menu.getItems().forEach(item -> hold(item, locks));
            }
        }
    }

    private static void hold(Node node, Optional<Hold> hold) {
        Hiding.hide(node, LOCKED, hold.equals(Optional.of(Hold.HIDDEN)));
        boolean locked = hold.equals(Optional.of(Hold.LOCKED));
        // A control nobody has locked keeps whatever else disables it.
        if (locked != node.getStyleClass().contains(LOCKED)) {
            if (locked) {
                node.getStyleClass().add(LOCKED);
            } else {
                node.getStyleClass().remove(LOCKED);
            }
            Hiding.disable(node, LOCKED, locked);
        }
    }

    private static void hold(MenuItem item, Locks locks) {
        for (Part part : Part.values()) {
            if (item.getId() != null && part.ids().contains(item.getId())) {
                item.setVisible(locks.of(part) != Hold.HIDDEN);
                item.setDisable(locks.of(part) == Hold.LOCKED);
            }
        }
    }
}
