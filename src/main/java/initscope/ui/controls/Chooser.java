package initscope.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import org.controlsfx.control.SearchableComboBox;

/// A list of names, searched by typing.
public final class Chooser extends SearchableComboBox<String> {
    private boolean showing;

    /// @param chosen hears what the reader chose, not what was shown by the program
    public Chooser(List<String> names, Consumer<String> chosen) {
        getItems().setAll(names);
        setVisibleRowCount(20);
        valueProperty().subscribe((_, now) -> {
            if (now != null && !showing) {
                chosen.accept(now);
            }
        });
    }

    /// Shows a value that holds.
    public void show(String name) {
        showing = true;
        setValue(name);
        showing = false;
    }
}
