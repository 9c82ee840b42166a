package initscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Looks through every open window for text that is cut off, controls that lie over one another, and what lies outside
/// where nothing scrolls.
final class ClippingLint {
    private static final double TOLERANCE = 1.5;

    private final List<String> found = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();

    private ClippingLint() {
    }

    /// What is wrong in all windows, each in one line; sorted, each once.
    static TreeSet<String> all() {
        TreeSet<String> lines = new TreeSet<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && window.getScene() != null) {
                lines.addAll(in(window.getScene()));
            }
        }
        return lines;
    }

    private static List<String> in(Scene scene) {
        ClippingLint lint = new ClippingLint();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Bounds seen = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        lint.walk(scene.getRoot(), seen, scene.getWindow() instanceof Stage);
        lint.overlaps();
        return lint.found;
    }

    /// @param seen what can be seen here, in the scene; null inside something that scrolls
    private void walk(Node node, Bounds seen, boolean bounded) {
        if (!node.isVisible() || !node.isManaged() && !(node.getParent() instanceof Control)) {
            return;
        }
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (node instanceof Control control && !(node instanceof ScrollPane) && !(node instanceof ScrollBar)) {
            if (bounded && seen != null && !holds(seen, at) && at.getWidth() > 0 && at.getHeight() > 0) {
                found.add("outside: " + name(node) + " " + short_(at));
            }
            controls.add(control);
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            found.add("cut: " + name(node) + " shows \"" + shown(labeled) + "\"");
        }
        if (node instanceof TextInputControl || node instanceof ListView<?> || node instanceof TableView<?>
                || node instanceof ListCell<?> || node instanceof Label) {
            return;
        }
        if (node instanceof Parent parent) {
            Bounds inner = node instanceof ScrollPane ? null : seen;
            for (Node child : parent.getChildrenUnmodifiable()) {
                walk(child, inner, bounded);
            }
        }
    }

    private static boolean holds(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE && inner.getMaxX() <= outer.getMaxX() + TOLERANCE
                && inner.getMinY() >= outer.getMinY() - TOLERANCE && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }

    private static String shown(Labeled labeled) {
        return labeled.lookup(".text") instanceof Text text ? text.getText() : "";
    }

    private static boolean isCut(Labeled labeled) {
        String text = labeled.getText();
        if (text == null || text.isBlank() || labeled.getContentDisplay() == javafx.scene.control.ContentDisplay.GRAPHIC_ONLY) {
            return false;
        }
        if (!(labeled.lookup(".text") instanceof Text drawn)) {
            return false;
        }
        return !drawn.getText().replaceAll("\\s", "").equals(text.replaceAll("\\s", ""));
    }

    private void overlaps() {
        for (int i = 0; i < controls.size(); i++) {
            for (int j = i + 1; j < controls.size(); j++) {
                Control a = controls.get(i);
                Control b = controls.get(j);
                if (!isWithin(a, b) && !isWithin(b, a) && overlap(a, b)) {
                    found.add("over one another: " + name(a) + " and " + name(b));
                }
            }
        }
    }

    private static boolean overlap(Control a, Control b) {
        Bounds x = a.localToScene(a.getLayoutBounds());
        Bounds y = b.localToScene(b.getLayoutBounds());
        return Math.min(x.getMaxX(), y.getMaxX()) - Math.max(x.getMinX(), y.getMinX()) > 2 * TOLERANCE
                && Math.min(x.getMaxY(), y.getMaxY()) - Math.max(x.getMinY(), y.getMinY()) > 2 * TOLERANCE
                && scroller(a) == scroller(b);
    }

    private static Node scroller(Node node) {
        Node n = node.getParent();
        while (n != null && !(n instanceof ScrollPane)) {
            n = n.getParent();
        }
        return n;
    }

    private static boolean isWithin(Node inner, Node outer) {
        for (Node n = inner; n != null; n = n.getParent()) {
            if (n == outer) {
                return true;
            }
        }
        return false;
    }

    private static String name(Node node) {
        String own = node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId());
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            own += " \"" + labeled.getText() + "\"";
        }
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n.getClass().getName().startsWith("initscope.")) {
                return own + " in " + n.getClass().getSimpleName();
            }
        }
        return own;
    }

    private static String short_(Bounds b) {
        return String.format("at %.0f,%.0f %.0f×%.0f", b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
    }
}
