package initscope.ui.compare;

import initscope.experiment.compare.Difference;
import initscope.experiment.compare.Headline;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.repair.Effect;
import initscope.experiment.spec.Spec;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.BenchTables;
import initscope.ui.controls.Explain;
import initscope.ui.engine.Foresight;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The table of differences: a column a panel; settings that differ, then numbers measured and expected, then what is the
/// same in all.
public final class DifferencePage extends ScrollPane implements Data.Source {
    private static final double NAMES = 230;

    private final List<Column> columns;
    private final Wording wording;
    private final Foresight foresight;
    private final GridPane grid = new GridPane();
    /// What theory said of a spec, null while it is being asked.
    private final Map<Spec, Optional<Effect>> expected = new HashMap<>();
    private Subscription subscription = Subscription.EMPTY;
    private int row;

    /// @param columns in the order of the panels
    public DifferencePage(List<Column> columns, Foresight foresight, Wording wording) {
        this.columns = List.copyOf(columns);
        this.wording = wording;
        this.foresight = foresight;
        getStyleClass().addAll("page", "differences");
        setId("differences");
        setFitToWidth(true);
        grid.getStyleClass().add("form");
        ColumnConstraints names = new ColumnConstraints(NAMES);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i < columns.size(); i++) {
            ColumnConstraints panel = new ColumnConstraints(120, 260, Double.MAX_VALUE);
            panel.setHgrow(Priority.ALWAYS);
            panel.setPercentWidth(-1);
            grid.getColumnConstraints().add(panel);
        }
        VBox content = new VBox(grid);
        content.getStyleClass().add("content");
        setContent(content);
        sceneProperty().subscribe(scene -> {
            subscription.unsubscribe();
            subscription = scene == null ? Subscription.EMPTY : follow();
        });
    }

    private Subscription follow() {
        List<Subscription> all = new ArrayList<>();
        for (Column column : columns) {
            all.add(column.seen().subscribe((_, _) -> fill()));
            all.add(column.spec().subscribe((_, _) -> fill()));
        }
        all.add(wording.sentences().subscribe(_ -> fill()));
        return Subscription.combine(all.toArray(Subscription[]::new));
    }

    private void fill() {
        grid.getChildren().clear();
        row = 0;
        List<Spec> specs = columns.stream().map(c -> c.spec().getValue()).toList();
        heading("compare.title", true);
        for (int i = 0; i < specs.size(); i++) {
            Label number = new Label(wording.now("compare.panel", String.valueOf(i + 1)));
            number.getStyleClass().add("title");
            grid.add(number, i + 1, row - 1);
        }
        List<Difference> all = Difference.all(specs);
        for (Difference d : all) {
            if (d.isReal()) {
                texts(DiffersLine.name(d.key(), wording), setting(d.key()), d.values(), "value");
            }
        }
        heading("compare.measured", false);
        for (Headline headline : Headline.values()) {
            numbers(headline, columns.stream().map(c -> c.seen().getValue() == null ? null
                    : Effect.measured(c.seen().getValue())).toList(), "headline." + headline, true);
            List<Effect> theory = specs.stream().map(this::theory).toList();
            if (theory.stream().anyMatch(e -> e != null && !Double.isNaN(headline.of(e)))) {
                numbers(headline, theory, "compare.theory", false);
            }
        }
        heading("compare.verdict", false);
        texts("", "verdict", columns.stream().map(this::verdicts).toList(), "verdicts");
        heading("compare.common", false);
        Label same = new Label(all.stream().filter(d -> !d.isReal())
                .map(d -> DiffersLine.name(d.key(), wording) + " " + d.values().getFirst()).collect(Collectors.joining("  ·  ")));
        same.setWrapText(true);
        same.getStyleClass().add("text-muted");
        grid.add(same, 0, row++, columns.size() + 1, 1);
    }

    private Effect theory(Spec spec) {
        if (!expected.containsKey(spec)) {
            expected.put(spec, null);
            foresight.ask(() -> Effect.predicted(spec), answer -> {
                expected.put(spec, answer);
                if (getScene() != null) {
                    fill();
                }
            });
        }
        Optional<Effect> known = expected.get(spec);
        return known == null ? null : known.orElse(null);
    }

    private String verdicts(Column column) {
        return column.findings().getValue().stream().map(Diagnosis::code)
                .map(code -> wording.sentences().getValue().name(code)).collect(Collectors.joining("\n"));
    }

    private void heading(String key, boolean first) {
        Label label = new Label(wording.now(key));
        label.getStyleClass().addAll("title", first ? "first" : "next");
        grid.add(label, 0, row++);
    }

    /// The words of a setting: those of its field where it has one.
    private String setting(String key) {
        return wording.has("setting." + key + ".help") ? "setting." + key : "compare.key." + key;
    }

    private void texts(String name, String key, List<String> values, String style) {
        Label head = new Label(name);
        grid.add(name.isEmpty() ? head : Explain.statistic(head, key, wording), 0, row);
        for (int i = 0; i < values.size(); i++) {
            Label label = new Label(values.get(i));
            label.getStyleClass().add(style);
            label.setWrapText(true);
            GridPane.setValignment(label, VPos.TOP);
            grid.add(label, i + 1, row);
        }
        row++;
    }

    /// A row of numbers, each with its ratio to the first panel's.
    private void numbers(Headline headline, List<Effect> effects, String key, boolean measured) {
        Label name = new Label(wording.now(key));
        if (!measured) {
            name.getStyleClass().add("text-muted");
            GridPane.setHalignment(name, HPos.RIGHT);
        }
        Explain.statistic(name, key, wording);
        grid.add(name, 0, row);
        double first = effects.getFirst() == null ? Double.NaN : headline.of(effects.getFirst());
        for (int i = 0; i < effects.size(); i++) {
            double value = effects.get(i) == null ? Double.NaN : headline.of(effects.get(i));
            double ratio = value / first;
            boolean told = i > 0 && measured && Double.isFinite(ratio) && ratio > 0 && Math.abs(Math.log(ratio)) > 0.05;
            Label label = new Label(headline.text(value) + (told ? "   (×" + Figures.number(ratio) + ")" : ""));
            label.getStyleClass().add(measured ? "value" : "text-muted");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            grid.add(label, i + 1, row);
        }
        row++;
    }

    @Override
    public Data data() {
        List<Spec> specs = columns.stream().map(c -> c.spec().getValue()).toList();
        List<Effect> measured = columns.stream().map(c -> c.seen().getValue() == null ? null
                : Effect.measured(c.seen().getValue())).toList();
        List<String> found = columns.stream().map(c -> verdicts(c).replace("\n", "; ")).toList();
        return new Data(wording.now("compare.title"), () -> BenchTables.differences(Difference.all(specs), measured, found));
    }
}
