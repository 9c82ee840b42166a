package initscope.ui.training;

import initscope.experiment.learning.Optimizers;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.training.optimizer.Optimizer;
import initscope.ui.controls.Chooser;
import initscope.ui.controls.DecadeSlider;
import initscope.ui.controls.Entry;
import initscope.ui.controls.Icons;
import initscope.ui.controls.WrappingRow;
import initscope.ui.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row above the curves: the way back, and what all runs have in common.
final class TrainingHead extends WrappingRow {
    private static final List<String> DATA = List.of("glyphs(14)", "glyphs(28)", "spirals", "circles", "moons", "xor", "normal(0,1)");
    /// Of a field, in digits' widths: a text field reckons with wider letters.
    private static final double DIGIT = 8;
    private static final double FIELD = 18;
    /// The size of text the two are for.
    private static final double TEXT = 13;
    private static final double LEAST_RATE = 1e-5;
    private static final double MOST_RATE = 10;

    private final TrainingModel model;
    private final Wording wording;

    TrainingHead(TrainingModel model, Wording wording, Runnable back) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("head");
        getChildren().add(Icons.back("training", wording, back));
        Chooser data = new Chooser(data(), wording, text -> model.planProperty().set(plan().withData(text)));
        model.planProperty().subscribe(now -> data.show(now.data()));
        place("data", data);
        optimizer();
        rate();
        momentum();
        number("batch", 5, plan -> String.valueOf(plan.batch()), 65536, n -> plan().withBatch(n));
        number("samples", 6, plan -> String.valueOf(plan.samples()), Plan.MOST_SAMPLES, n -> plan().withSamples(n));
        number("steps", 6, plan -> String.valueOf(plan.steps()), 1_000_000, n -> plan().withSteps(n));
        for (Node child : getChildren()) {
            if (child instanceof Region region && !(child instanceof DecadeSlider)) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
    }

    private Plan plan() {
        return model.planProperty().get();
    }

    /// The data the program has, and those of the panels.
    private List<String> data() {
        Set<String> all = new LinkedHashSet<>();
        Spec any = model.shown().getFirst();
        for (String text : DATA) {
            if (plan().withData(text).run(any) instanceof Parsed.Value<?>) {
                all.add(text);
            }
        }
        model.shown().forEach(spec -> all.add(Plan.first(spec).data()));
        return new ArrayList<>(all);
    }

    /// Their names; the rate of each is the usual one.
    private void optimizer() {
        ComboBox<String> box = new ComboBox<>();
        List<Form<Optimizer>> forms = Optimizers.all();
        forms.forEach(form -> box.getItems().add(form.id()));
        model.planProperty().subscribe(now -> box.setValue(now.optimizer().id()));
        box.valueProperty().subscribe((_, id) -> {
            if (!id.equals(plan().optimizer().id())) {
                forms.stream().filter(form -> form.id().equals(id)).findFirst()
                        .ifPresent(form -> model.planProperty().set(plan().withOptimizer(usual(form))));
            }
        });
        place("optimizer", box);
    }

    private static Optimizer usual(Form<Optimizer> form) {
        return form.id().equals(Plan.OPTIMIZER.id()) ? Plan.OPTIMIZER : form.standard();
    }

    private void momentum() {
        Entry entry = new Entry(3, text -> {
            try {
                double value = Double.parseDouble(text.strip());
                boolean fits = value >= 0 && value < 1;
                if (fits) {
                    model.planProperty().set(plan().withOptimizer(Momentum.with(plan().optimizer(), value)));
                }
                return fits;
            } catch (NumberFormatException e) {
                return false;
            }
        });
        model.planProperty().subscribe(now -> {
            double value = Momentum.of(now.optimizer());
            entry.setDisable(Double.isNaN(value));
            entry.show(Double.isNaN(value) ? "–" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
        });
        place("momentum", entry);
    }

    private void rate() {
        DecadeSlider slider = new DecadeSlider(LEAST_RATE, MOST_RATE, value -> rate(Double.parseDouble(String.format(Locale.ROOT, "%.2g", value))));
        slider.setMaxWidth(200);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setTooltip(Icons.tooltip(wording.of("training.rate.help")));
        slider.accessibleTextProperty().bind(wording.of("training.rate.help"));
        slider.setId("training-rate-slider");
        Entry entry = new Entry(6, text -> {
            try {
                double value = Double.parseDouble(text.strip());
                return value > 0 && value < 1e6 && rate(value);
            } catch (NumberFormatException e) {
                return false;
            }
        });
        model.planProperty().subscribe(now -> {
            entry.show(BigDecimal.valueOf(now.optimizer().rate()).stripTrailingZeros().toPlainString());
            slider.show(now.optimizer().rate());
        });
        place("rate", entry);
        getChildren().add(slider);
    }

    private boolean rate(double value) {
        model.planProperty().set(plan().withOptimizer(plan().optimizer().withRate(value)));
        return true;
    }

    private void number(String key, int columns, Function<Plan, String> shown, int most, IntFunction<Plan> change) {
        Entry entry = new Entry(columns, text -> {
            try {
                int value = Integer.parseInt(text.strip());
                if (value < 1 || value > most) {
                    return false;
                }
                model.planProperty().set(change.apply(value));
                return true;
            } catch (NumberFormatException e) {
                return false;
            }
        });
        model.planProperty().subscribe(now -> entry.show(shown.apply(now)));
        place(key, entry);
    }

    private void place(String key, Control control) {
        Label name = new Label();
        name.textProperty().bind(wording.of("training." + key));
        name.setLabelFor(control);
        control.setId("training-" + key);
        control.setTooltip(Icons.tooltip(wording.of("training." + key + ".help")));
        control.accessibleTextProperty().bind(wording.of("training." + key + ".help"));
        if (control instanceof TextField field) {
            field.prefWidthProperty().bind(field.fontProperty().map(font ->
                    (FIELD + DIGIT * field.getPrefColumnCount()) * font.getSize() / TEXT));
        }
        if (!(control instanceof ComboBoxBase<?>)) {
            // What a list shows says what it is a list of.
            getChildren().add(name);
        }
        getChildren().add(control);
    }
}
