package initscope.ui.controls;

import initscope.ui.words.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/// What may be written into a field, with a few words about each: a click writes it.
public final class Suggestions extends MenuButton {

    /// @param name key of the button's help
    /// @param texts what may be written
    /// @param about prefix of the keys that explain them: `prefix.name`, the name being what stands before the bracket
    /// @param chosen hears the text
    public Suggestions(String name, List<String> texts, String about, Wording wording, Consumer<String> chosen) {
        setGraphic(Icons.icon("bi-chevron-down"));
        getStyleClass().addAll("button-icon", "flat", "no-arrow");
        Icons.explain(this, wording.of(name));
        for (String text : texts) {
            int bracket = text.indexOf('(');
            MenuItem item = item(text,
                    wording.of(about + "." + (bracket < 0 ? text : text.substring(0, bracket))));
            item.setOnAction(_ -> chosen.accept(text));
            getItems().add(item);
        }
    }

    /// A line of a menu: what it is, and in small letters under it a few words.
    public static MenuItem item(String what, ObservableValue<String> words) {
        Label name = new Label(what);
        Label about = new Label();
        about.textProperty().bind(words);
        about.getStyleClass().addAll("text-small", "text-muted");
        return new MenuItem(null, new VBox(name, about));
    }
}
