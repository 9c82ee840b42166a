package initscope.ui.controls;

import initscope.ui.words.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import org.controlsfx.control.SearchableComboBox;

/// A list of names, searched by typing.
public final class Chooser extends SearchableComboBox<String> {
    private boolean showing;
    private String shown;
    private String offer;
    private Runnable accept;

    /// @param chosen hears what the reader chose, not what was shown by the program
    public Chooser(List<String> names, Wording wording, Consumer<String> chosen) {
        // The field to search in is the skin's own, with a prompt in the language of the machine.
        skinProperty().subscribe(skin -> {
            if (skin != null && lookup("#search") instanceof TextField search) {
                search.promptTextProperty().bind(wording.of("chooser.search"));
            }
        });
        getItems().setAll(names);
        setVisibleRowCount(20);
        valueProperty().subscribe((_, now) -> {
            if (now != null && now.equals(offer)) {
                // The list must have closed before its value is put back.
                Platform.runLater(() -> {
                    show(shown);
                    accept.run();
                });
            } else if (now != null && !showing) {
                chosen.accept(now);
            }
        });
    }

    /// Puts a line after the names that is no value but leads somewhere else.
    public void offer(String line, Runnable accept) {
        showing = true;
        getItems().remove(offer);
        getItems().add(line);
        offer = line;
        this.accept = accept;
        showing = false;
    }

    /// Shows a value that holds.
    public void show(String name) {
        shown = name;
        showing = true;
        setValue(name);
        showing = false;
    }
}
