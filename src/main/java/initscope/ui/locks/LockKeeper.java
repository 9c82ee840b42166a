package initscope.ui.locks;

import initscope.ui.controls.Hiding;
import initscope.ui.locks.Locks.Hold;
import initscope.ui.locks.Locks.Part;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Locks and hides controls under a node, and knows the keys that would go round them.
public final class LockKeeper {
    private static final String LOCKED = "locked";

    private LockKeeper() {
    }

    /// Makes the controls as they are to be; may be done again when there are new ones.
    public static void apply(Locks locks, Parent root) {
        for (Part part : Part.values()) {
            Hold hold = locks.of(part);
            for (String id : part.ids()) {
                for (Node node : root.lookupAll("#" + id)) {
                    Hiding.hide(node, LOCKED, hold == Hold.HIDDEN);
                    boolean was = node.getStyleClass().contains(LOCKED);
                    if (hold == Hold.LOCKED && !was) {
                        node.getStyleClass().add(LOCKED);
                        node.setDisable(true);
                    } else if (hold != Hold.LOCKED && was) {
                        node.getStyleClass().remove(LOCKED);
                        node.setDisable(false);
                    }
                }
            }
        }
    }

    /// Whether a key would do what a held control does.
    public static boolean refuses(Locks locks, KeyEvent event) {
        Part part = event.isShortcutDown() ? withCtrl(event.getCode()) : plain(event);
        return part != null && locks.of(part) != null;
    }

    private static Part withCtrl(KeyCode code) {
        return switch (code) {
            case V, D, W, N, LEFT, RIGHT -> Part.PANELS;
            default -> null;
        };
    }

    private static Part plain(KeyEvent event) {
        if (event.isAltDown() || event.isShiftDown()) {
            return null;
        }
        return switch (event.getCode()) {
            case R, A, HOME -> Part.STREAM;
            case L, T -> Part.VIEWS;
            case F -> Part.LEARN;
            default -> event.getCode().isDigitKey() ? Part.VIEWS : null;
        };
    }
}
