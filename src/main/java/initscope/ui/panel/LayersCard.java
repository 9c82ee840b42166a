package initscope.ui.panel;

import initscope.experiment.Estimate;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.spec.Spec;
import initscope.network.Norm;
import initscope.statistics.Measures;
import initscope.ui.controls.Entry;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Suggestions;
import initscope.ui.spec.SpecEdit;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Everything about an experiment that is not in its panel's first row, and its text; belongs to `owner`, which opens it.
final class LayersCard extends GridPane {
    private final PanelModel model;
    private final Wording wording;
    private final InputEdit input;
    private int row;

    LayersCard(PanelModel model, Wording wording, Node owner) {
        this.model = model;
        this.wording = wording;
        input = new InputEdit(model);
        getStyleClass().addAll("card", "form");
        ColumnConstraints names = new ColumnConstraints();
        names.setHalignment(HPos.LEFT);
        ColumnConstraints fields = new ColumnConstraints();
        ColumnConstraints names2 = new ColumnConstraints();
        ColumnConstraints fields2 = new ColumnConstraints();
        fields2.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, fields, names2, fields2);
        field("depth", 0, s -> String.valueOf(s.depth()));
        input(owner);
        row++;
        field("width", 0, LayersCard::widths);
        field("inputs", 2, s -> String.valueOf(s.inputs()));
        row++;
        field("batch", 0, s -> String.valueOf(s.batch()));
        field("bias", 2, s -> textOr(s, "bias", "0"));
        row++;
        field("seed", 0, s -> String.valueOf(s.seed()));
        choice("precision", 2, List.of("fp16", "bf16", "fp32", "fp64"), Spec::precisionName);
        row++;
        choice("norm", 0, Stream.of(Norm.values()).map(Norm::id).toList(), s -> s.block().norm().id());
        choice("residual", 2, List.of("off", "on"), s -> textOr(s, "residual", "off"));
        row++;
        field("dropout", 0, s -> textOr(s, "dropout", "0"));
        field("head", 2, s -> textOr(s, "head", "probe"));
        suggest("head", "head", List.of("probe", "mse", "bce", "softmax(10)"),
                text -> model.edit("head", SpecEdit.with(model.spec(), "head", text)));
        row++;
        field("seeds", 0, s -> String.valueOf(s.seeds()));
        row++;
        text();
        row++;
        Label message = new Label();
        message.getStyleClass().add("wrong");
        message.setWrapText(true);
        message.setMaxWidth(400);
        model.noticeProperty().subscribe(n -> {
            message.setText(n == null ? "" : wording.sentences().getValue().problem(n.problem()));
            message.setVisible(n != null);
            message.setManaged(n != null);
        });
        add(message, 0, row++, 4, 1);
        Label cost = new Label();
        cost.getStyleClass().add("text-muted");
        cost.setWrapText(true);
        cost.setMinHeight(USE_PREF_SIZE);
        model.specProperty().subscribe(_ -> cost.setText(cost()));
        wording.sentencesFor(owner).subscribe(_ -> cost.setText(cost()));
        add(cost, 0, row, 4, 1);
    }

    private static String widths(Spec spec) {
        List<Integer> widths = spec.widths();
        return widths.stream().distinct().count() == 1 ? String.valueOf(widths.getFirst())
                : widths.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String textOr(Spec spec, String key, String standard) {
        String text = SpecEdit.text(spec, key);
        return text.isEmpty() ? standard : text;
    }

    /// Where samples come from: written, chosen from a menu, or from a file.
    private void input(Node owner) {
        field("input", 2, s -> textOr(s, "input", "normal(0,1)"), input::take);
        Suggestions menu = suggest("input", "source", List.of("normal(0,1)", "uniform(0,1)", "bytes", "onehot", "correlated(0.5)",
                "standardized(bytes)", "minmax(bytes)", "circles", "xor", "spirals", "moons", "glyphs", "glyphs(14)",
                "glyphs(28,hangul)"), input::take);
        MenuItem file = Suggestions.item("file(…)", wording.of("source.file"));
        file.setId("input-file");
        file.setOnAction(_ -> input.choose(owner.getScene().getWindow(), wording));
        menu.getItems().addFirst(file);
    }

    private void field(String key, int column, Function<Spec, String> shown) {
        field(key, column, shown, text -> model.edit(key, SpecEdit.with(model.spec(), key, text)));
    }

    private void field(String key, int column, Function<Spec, String> shown, Predicate<String> take) {
        Entry entry = new Entry(8, take);
        model.specProperty().subscribe(spec -> entry.show(shown.apply(spec)));
        place(key, column, entry);
    }

    /// One of the few values of a key, as specs write them.
    private void choice(String key, int column, List<String> values, Function<Spec, String> shown) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(values);
        model.specProperty().subscribe(spec -> box.setValue(shown.apply(spec)));
        box.valueProperty().subscribe((_, now) -> {
            if (!now.equals(shown.apply(model.spec()))) {
                model.edit(key, SpecEdit.with(model.spec(), key, now));
            }
        });
        place(key, column, box);
    }

    /// What may be written into the field of this row, explained.
    private Suggestions suggest(String key, String about, List<String> texts, Consumer<String> take) {
        Suggestions suggestions = new Suggestions("setting." + key + ".offer", texts, about, wording, take);
        suggestions.setId(key + "-offer");
        GridPane.setMargin(suggestions, new Insets(-4, 0, -4, -12));
        add(suggestions, 4, row);
        return suggestions;
    }

    private void place(String key, int column, Control control) {
        Label name = new Label();
        name.textProperty().bind(wording.of("setting." + key));
        control.setId(key);
        control.setTooltip(Icons.tooltip(wording.of("setting." + key + ".help")));
        control.accessibleTextProperty().bind(name.textProperty());
        name.setLabelFor(control);
        control.setMinWidth(USE_PREF_SIZE);
        control.setMaxWidth(Double.MAX_VALUE);
        add(name, column, row);
        add(control, column + 1, row);
    }

    /// The spec as text: Enter takes it over.
    private void text() {
        Label name = new Label();
        name.textProperty().bind(wording.of("setting.spec"));
        TextArea area = new TextArea();
        area.setId("spec");
        area.setPrefRowCount(2);
        area.setPrefColumnCount(30);
        area.setWrapText(true);
        area.setTooltip(Icons.tooltip(wording.of("setting.spec.help")));
        area.accessibleTextProperty().bind(wording.of("setting.spec"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                input.takeAll(area.getText());
            }
        });
        model.specProperty().subscribe(spec -> area.setText(spec.toString()));
        add(name, 0, row);
        add(area, 1, row, 4, 1);
    }

    private String cost() {
        Estimate estimate = Estimate.of(model.spec(), Measures.moments().withGradients(true));
        return wording.now("setting.cost", Figures.bytes(estimate.bytes()),
                Figures.seconds(model.spec().seeds() * estimate.seconds(Runtime.getRuntime().availableProcessors())));
    }
}
