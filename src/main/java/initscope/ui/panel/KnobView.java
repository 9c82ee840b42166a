package initscope.ui.panel;

import initscope.experiment.spec.Spec;
import initscope.ui.controls.DecadeSlider;
import initscope.ui.controls.Entry;
import initscope.ui.controls.Hiding;
import initscope.ui.controls.Icons;
import initscope.ui.spec.Knob;
import initscope.ui.spec.SpecEdit;
import initscope.ui.words.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The initializer's one number: its letter, a field, and a slider over decades that rescales the same draws.
final class KnobView extends HBox {
    private static final int SLIDER_DIGITS = 2;

    private final PanelModel model;
    private final Wording wording;
    private final Label letter = new Label();
    private final Entry entry;
    private final DecadeSlider slider;
    private String name = "";

    KnobView(PanelModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("knob");
        setAlignment(Pos.CENTER_LEFT);
        entry = new Entry(4, text -> turn(text.strip()));
        slider = new DecadeSlider(1e-4, 10, value -> turn(Knob.rounded(value, SLIDER_DIGITS)));
        entry.setId("knob");
        slider.setId("slider");
        letter.setLabelFor(entry);
        letter.setMinWidth(USE_PREF_SIZE);
        entry.setMinWidth(44);
        entry.setMaxWidth(USE_PREF_SIZE);
        slider.setMaxWidth(220);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setTooltip(Icons.tooltip(wording.of("knob.slider")));
        entry.setTooltip(Icons.tooltip(wording.of("knob.field")));
        slider.accessibleTextProperty().bind(wording.of("knob.slider"));
        entry.accessibleTextProperty().bind(wording.of("knob.field"));
        getChildren().addAll(letter, entry, slider);
        model.specProperty().subscribe(this::show);
        wording.sentencesFor(this).subscribe(_ -> letter.setText(name.isEmpty() ? "" : wording.now("knob." + name)));
    }

    /// Without its slider: the field alone.
    void slim(boolean on) {
        Hiding.hide(slider, "projector", on);
    }

    /// A hidden field may still get keys until the focus has left it: they turn nothing.
    private boolean turn(String value) {
        return !name.isEmpty() && model.edit("initializer",
                SpecEdit.withInitializer(model.spec(), Knob.initializerText(model.spec(), value)));
    }

    private void show(Spec spec) {
        Knob knob = Knob.of(spec);
        setVisible(knob != null);
        if (knob == null) {
            name = "";
            entry.forget();
            return;
        }
        if (!knob.name().equals(name)) {
            name = knob.name();
            entry.forget();
            letter.setText(wording.now("knob." + name));
            slider.range(knob.low(), knob.high());
        }
        entry.setPromptText(knob.byRule() ? Knob.rounded(knob.value(), 4) : "");
        entry.show(knob.byRule() ? "" : Knob.shortest(knob.value()));
        slider.show(knob.value());
    }
}
