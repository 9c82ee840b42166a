package initscope.ui.controls;

import initscope.ui.scene.InScene;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// One of a few values, all in sight. Pressing the chosen one again leaves it chosen.
public final class Segments<T> extends SegmentedButton {
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<T> values;
    private final Consumer<T> chosen;

    /// @param label the text of a value
    public Segments(List<T> values, Function<T, ObservableValue<String>> label, Consumer<T> chosen) {
        this.values = List.copyOf(values);
        this.chosen = chosen;
        setToggleGroup(null);
        for (T value : values) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(label.apply(value));
            button.setOnAction(_ -> {
                show(value);
                this.chosen.accept(value);
            });
            buttons.add(button);
        }
        getButtons().setAll(buttons);
        // A choice whose words are cut is no choice.
        setMinWidth(USE_PREF_SIZE);
    }

    /// Follows a value that holds, as long as the buttons are in a window: the value may outlive them.
    public Segments<T> following(ObservableValue<T> value) {
        show(value.getValue());
        value.when(InScene.of(this)).subscribe(this::show);
        return this;
    }

    /// The button of a value.
    public ToggleButton button(T value) {
        return buttons.get(values.indexOf(value));
    }

    /// Shows a value that holds.
    public void show(T value) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(values.get(i).equals(value));
        }
    }
}
