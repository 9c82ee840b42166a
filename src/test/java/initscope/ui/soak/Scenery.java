package initscope.ui.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// What is in sight, in the window and in everything that popped up.
final class Scenery {
    private Scenery() {
    }

    static List<Node> all(Predicate<Node> which) {
        List<Node> found = new ArrayList<>();
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window.isShowing() && window.getScene() != null) {
                walk(window.getScene().getRoot(), which, found);
            }
        }
        return found;
    }

    private static void walk(Node node, Predicate<Node> which, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (which.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, which, found));
        }
    }

    static void hidePopups() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow) {
                window.hide();
            }
        }
    }
}
