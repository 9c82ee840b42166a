package initscope.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.controlsfx.control.RangeSlider;

/// What in a scene can be operated, as a reader sees it: a list to choose from is one thing, not the button and the field it
/// is made of.
final class Operable {

    private Operable() {
    }

    /// Everything visible under a node that takes a click or a key.
    static List<Node> under(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (is(node)) {
            found.add(node);
            if (!(node instanceof ListView<?>)) {
                return;
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean is(Node node) {
        return node instanceof Control && (node instanceof ButtonBase || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?> || node instanceof ChoiceBox<?> || node instanceof Slider
                || node instanceof RangeSlider || node instanceof Spinner<?> || node instanceof ListView<?>
                || node instanceof TableView<?>) && !inBar(node);
    }

    /// The parts of a scroll bar are the business of what it scrolls.
    private static boolean inBar(Node node) {
        return node.getStyleClass().contains("increment-button") || node.getStyleClass().contains("decrement-button");
    }

    /// What is said of it to somebody who cannot see it.
    static String spoken(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        for (Node other : node.getScene().getRoot().lookupAll(".label")) {
            if (other instanceof Label label && label.getLabelFor() == node && !label.getText().isBlank()) {
                return label.getText();
            }
        }
        return "";
    }

    /// Where it is, for whoever has to find it in the code.
    static String place(Node node) {
        StringBuilder place = new StringBuilder();
        int parents = 0;
        for (Node at = node; at != null && parents < 5; at = at.getParent(), parents++) {
            place.insert(0, "/" + at.getClass().getSimpleName() + (at.getId() == null ? "" : "#" + at.getId()));
        }
        if (node instanceof Labeled labeled) {
            place.append(" '").append(labeled.getText()).append('\'');
        }
        return place.toString();
    }
}
