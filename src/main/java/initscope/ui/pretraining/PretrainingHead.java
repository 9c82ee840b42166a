package initscope.ui.pretraining;

import initscope.experiment.learning.Optimizers;
import initscope.experiment.spec.Form;
import initscope.ui.controls.Chooser;
import initscope.ui.controls.Entry;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.controls.Suggestions;
import initscope.ui.controls.WrappingRow;
import initscope.ui.pretraining.PretrainingModel.Part;
import initscope.ui.spec.SpecEdit;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands over the pictures: the way back and the three looks; then the start with its parameters and the data; and, where
/// fine-tuning is looked at, its own settings instead.
final class PretrainingHead extends VBox {
    private final PretrainingModel model;
    private final Wording wording;

    PretrainingHead(PretrainingModel model, Wording wording, Runnable back) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("heads");
        WrappingRow tuning = tuning();
        WrappingRow start = start();
        for (WrappingRow row : List.of(start, tuning)) {
            row.managedProperty().bind(row.visibleProperty());
        }
        tuning.visibleProperty().bind(model.partProperty().isEqualTo(Part.TUNING));
        start.visibleProperty().bind(tuning.visibleProperty().not());
        getChildren().addAll(first(back), start, tuning);
    }

    private WrappingRow first(Runnable back) {
        Button leave = Icons.back("pretraining", wording, back);
        Label title = new Label();
        title.textProperty().bind(wording.of("pretraining.title"));
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Segments<Part> parts = new Segments<>(List.of(Part.values()),
                p -> wording.of("pretraining.part." + name(p)), model.partProperty()::set);
        parts.following(model.partProperty());
        for (Part p : Part.values()) {
            parts.button(p).setId("pretraining-part-" + name(p));
            parts.button(p).setTooltip(Icons.tooltip(wording.of("pretraining.part." + name(p) + ".help")));
        }
        parts.setMinWidth(Region.USE_PREF_SIZE);
        Label spec = new Label();
        spec.getStyleClass().add("text-muted");
        spec.setWrapText(true);
        spec.textProperty().bind(model.baseProperty().map(b -> b.network().toString()));
        return row(leave, title, parts, spec);
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private WrappingRow start() {
        Chooser ways = new Chooser(model.ways().stream().map(Way::id).toList(), wording, model::choose);
        ways.setId("pretraining-way");
        model.wayProperty().subscribe(way -> ways.show(way.id()));
        Entry input = new Entry(9, model::input);
        model.baseProperty().subscribe(b -> input.show(SpecEdit.text(b.network(), "input")));
        Suggestions sets = new Suggestions("setting.input.offer", List.of("glyphs(14)", "glyphs", "moons", "circles", "xor",
                "spirals"), "source", wording, model::input);
        sets.setId("pretraining-sets");
        sets.setMinWidth(Region.USE_PREF_SIZE);
        Entry samples = new Entry(4, model::samples);
        model.baseProperty().subscribe(b -> samples.show(String.valueOf(b.samples())));
        WayFields fields = new WayFields(model, wording);
        HBox.setHgrow(fields, Priority.ALWAYS);
        return row(name("pretraining.way", ways), ways, fields, name("setting.input", input), control("pretraining-input", input),
                sets, name("pretraining.samples", samples), control("pretraining-samples", samples), run());
    }

    private WrappingRow tuning() {
        ComboBox<Integer> frozen = new ComboBox<>();
        frozen.setId("pretraining-frozen");
        model.baseProperty().subscribe(b -> {
            frozen.getItems().setAll(IntStream.rangeClosed(0, b.network().depth()).boxed().toList());
            frozen.setValue(Math.min(model.frozenProperty().get(), b.network().depth()));
        });
        frozen.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                model.frozenProperty().set(now);
            }
        });
        frozen.setTooltip(Icons.tooltip(wording.of("pretraining.frozen.help")));
        Entry steps = new Entry(5, model::steps);
        model.baseProperty().subscribe(b -> steps.show(String.valueOf(b.steps())));
        Entry optimizer = new Entry(11, model::optimizer);
        model.baseProperty().subscribe(b -> optimizer.show(Form.text(Optimizers.all(), b.optimizer())));
        Entry labelled = new Entry(5, model::labelled);
        model.baseProperty().subscribe(b -> labelled.show(String.valueOf(b.labelled())));
        labelled.setTooltip(Icons.tooltip(wording.of("starts.labelled.help")));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button tune = new Button();
        tune.setId("pretraining-tune");
        tune.getStyleClass().add("accent");
        tune.setMinWidth(Region.USE_PREF_SIZE);
        tune.textProperty().bind(model.busyProperty().flatMap(on -> wording.of(on ? "pretraining.cancel" : "pretraining.tune")));
        tune.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.canTune() && !model.busyProperty().get(),
                model.courseProperty(), model.busyProperty()));
        Explain.mark(tune, "pretraining.tune", wording);
        tune.setOnAction(_ -> {
            if (model.busyProperty().get()) {
                model.cancel();
            } else {
                model.tune();
            }
        });
        return row(name("pretraining.frozen", frozen), frozen, name("starts.labelled", labelled),
                control("pretraining-labelled", labelled), name("pretraining.steps", steps),
                control("pretraining-steps", steps), name("pretraining.optimizer", optimizer),
                control("pretraining-optimizer", optimizer), space, tune);
    }

    private Button run() {
        Button run = new Button();
        run.setId("pretraining-run");
        run.getStyleClass().add("accent");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.textProperty().bind(Bindings.createStringBinding(() -> wording.now(model.busyProperty().get() ? "pretraining.cancel"
                : model.wayProperty().get().isRandom() ? "pretraining.draw" : "pretraining.run"), model.busyProperty(),
                model.wayProperty(), wording.changes()));
        Explain.mark(run, "pretraining.run", wording);
        run.setOnAction(_ -> {
            if (model.busyProperty().get()) {
                model.cancel();
            } else {
                model.pretrain();
            }
        });
        return run;
    }

    private Label name(String key, Control of) {
        Label label = new Label();
        label.textProperty().bind(wording.of(key));
        label.setLabelFor(of);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Explain.mark(of, key);
        of.accessibleTextProperty().bind(label.textProperty());
        return label;
    }

    private static <C extends Control> C control(String id, C control) {
        control.setId(id);
        control.setMinWidth(Region.USE_PREF_SIZE);
        control.setMaxWidth(Region.USE_PREF_SIZE);
        return control;
    }

    private static WrappingRow row(Node... nodes) {
        WrappingRow row = new WrappingRow(nodes);
        row.getStyleClass().add("head");
        return row;
    }
}
