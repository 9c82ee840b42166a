package initscope.ui.lesson.card;

import initscope.ui.controls.Icons;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Pieces the cards are made of.
public final class Parts {

    private Parts() {
    }

    /// The one button that leads on.
    public static Button primary(ObservableValue<String> text, Runnable action) {
        Button button = new Button();
        button.setId("lesson-next");
        button.getStyleClass().add("accent");
        button.textProperty().bind(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Label line(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A sign, and beside it what it says.
    public static HBox signed(String icon, String tone, Node beside) {
        var sign = Icons.icon(icon);
        sign.getStyleClass().addAll("severity", tone);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox row = new HBox(sign, beside);
        row.getStyleClass().add("signed");
        return row;
    }
}
