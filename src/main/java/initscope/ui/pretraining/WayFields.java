package initscope.ui.pretraining;

import initscope.experiment.spec.Parameter;
import initscope.ui.controls.Entry;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The parameters of the chosen start, each with its name; the later ones wait behind a button.
final class WayFields extends FlowPane {
    private static final int FIRST = 3;
    private static final double WRAPPED = 420;
    private static final double ONE_LINE = 600;

    private final PretrainingModel model;
    private final Wording wording;
    private final ToggleButton more = new ToggleButton(null, Icons.icon("bi-sliders"));
    private String shown = "";

    WayFields(PretrainingModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("fields");
        setAlignment(Pos.CENTER_LEFT);
        more.setId("pretraining-more");
        more.getStyleClass().addAll("button-icon", "flat");
        Icons.explain(more, wording.of("pretraining.more"));
        more.setOnAction(_ -> lay());
        model.wayProperty().subscribe(way -> {
            if (!way.id().equals(shown)) {
                shown = way.id();
                lay();
            }
        });
    }

    private void lay() {
        getChildren().clear();
        Way way = model.wayProperty().get();
        int count = way.isRandom() ? 0 : way.form().parameters().size();
        for (int i = 0; i < (more.isSelected() ? count : Math.min(FIRST, count)); i++) {
            getChildren().add(field(way, i));
        }
        if (count > FIRST) {
            getChildren().add(more);
        }
        setPrefWrapLength(more.isSelected() ? WRAPPED : ONE_LINE);
    }

    private HBox field(Way way, int index) {
        Parameter parameter = way.form().parameters().get(index);
        String key = "pretraining.parameter." + parameter.name();
        Label name = new Label();
        if (wording.has(key)) {
            name.textProperty().bind(wording.of(key));
        } else {
            name.setText(parameter.name());
        }
        name.setMinWidth(USE_PREF_SIZE);
        Control control = parameter.isNumber() ? entry(way, index) : choice(way, index, parameter);
        Explain.mark(control, key);
        control.setId("pretraining-" + parameter.name());
        control.accessibleTextProperty().bind(name.textProperty());
        name.setLabelFor(control);
        HBox field = new HBox(name, control);
        field.getStyleClass().add("field");
        field.setAlignment(Pos.CENTER_LEFT);
        return field;
    }

    /// What is typed into the field of one start is not given to another that took its place meanwhile.
    private Entry entry(Way way, int index) {
        Entry entry = new Entry(4, text -> !way.id().equals(shown) || model.change(index, text));
        entry.show(way.arguments().get(index));
        entry.setMaxWidth(USE_PREF_SIZE);
        return entry;
    }

    private ComboBox<String> choice(Way way, int index, Parameter parameter) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(parameter.choices());
        box.setValue(way.arguments().get(index));
        box.valueProperty().subscribe((_, now) -> model.change(index, now));
        return box;
    }
}
