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
import initscope.ui.controls.Icons;
import initscope.ui.controls.Page;
import initscope.ui.controls.WrappingRow;
import initscope.ui.engine.Foresight;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The table of differences: a column a panel; settings that differ, then numbers measured and expected, then what is the
/// same in all.
public final class DifferencePage extends Page implements Data.Source {
    private final List<Column> columns;
    private final Wording wording;
    private final Foresight foresight;
    private final LabelTable table;
    /// What theory said of a spec, and what it has been asked and not yet answered.
    private final Map<Spec, Optional<Effect>> expected = new HashMap<>();
    private final Map<Spec, Subscription> questions = new HashMap<>();
    private Subscription subscription = Subscription.EMPTY;

    /// @param columns in the order of the panels
    /// @param back to the panels
    public DifferencePage(List<Column> columns, Foresight foresight, Wording wording, Runnable back) {
        this.columns = List.copyOf(columns);
        this.wording = wording;
        this.foresight = foresight;
        getStyleClass().add("differences");
        setId("differences");
        table = new LabelTable(columns.size());
        VBox content = new VBox(table);
        content.getStyleClass().add("content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        Label title = new Label();
        title.textProperty().bind(wording.of("compare.page"));
        title.getStyleClass().add("title");
        WrappingRow head = new WrappingRow(Icons.back("compare", wording, back), title);
        head.getStyleClass().add("head");
        setTop(head);
        sceneProperty().subscribe(scene -> {
            subscription.unsubscribe();
            subscription = scene == null ? Subscription.EMPTY : follow();
            if (scene == null) {
                giveUp();
            }
        });
    }

    /// What theory has not answered yet is asked anew should the page come back.
    private void giveUp() {
        questions.values().forEach(Subscription::unsubscribe);
        questions.clear();
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
        table.begin();
        List<Spec> specs = columns.stream().map(c -> c.spec().getValue()).toList();
        heading("compare.title", true);
        for (int i = 0; i < specs.size(); i++) {
            table.cell(i + 1, wording.now("compare.panel", String.valueOf(i + 1)), "title");
        }
        table.next();
        List<Difference> all = Difference.all(specs);
        for (Difference d : all) {
            if (d.isReal()) {
                texts(wording.setting(d.key()), setting(d.key()), d.values(), "value");
            }
        }
        heading("compare.measured", false);
        table.next();
        List<Effect> measured = columns.stream().map(c -> c.seen().getValue() == null ? null
                : Effect.measured(c.seen().getValue())).toList();
        List<Effect> theory = specs.stream().map(this::theory).toList();
        for (Headline headline : Headline.values()) {
            numbers(headline, measured, "headline." + headline, true);
            if (theory.stream().anyMatch(e -> e != null && !Double.isNaN(headline.of(e)))) {
                numbers(headline, theory, "compare.theory", false);
            }
        }
        heading("compare.verdict", false);
        table.next();
        texts("", "verdict", columns.stream().map(this::verdicts).toList(), "verdicts");
        heading("compare.common", false);
        table.next();
        table.wide(all.stream().filter(d -> !d.isReal())
                .map(d -> wording.setting(d.key()) + " " + d.values().getFirst()).collect(Collectors.joining("  ·  ")),
                "text-muted");
        table.end();
    }

    private Effect theory(Spec spec) {
        if (!expected.containsKey(spec)) {
            questions.computeIfAbsent(spec, _ -> foresight.ask(() -> Effect.predicted(spec), answer -> {
                if (questions.remove(spec) != null) {
                    expected.put(spec, answer);
                    fill();
                }
            }));
        }
        return expected.getOrDefault(spec, Optional.empty()).orElse(null);
    }

    private String verdicts(Column column) {
        return column.findings().getValue().stream().map(Diagnosis::code)
                .map(code -> wording.sentences().getValue().name(code)).collect(Collectors.joining("\n"));
    }

    private void heading(String key, boolean first) {
        table.name(key, wording.now(key), label -> label.getStyleClass().addAll("title", first ? "first" : "next"));
    }

    /// The words of a setting: those of its field where it has one.
    private String setting(String key) {
        return wording.has("setting." + key + ".help") ? "setting." + key
                : wording.has("compare.key." + key) ? "compare.key." + key : "setting.spec";
    }

    private void texts(String name, String key, List<String> values, String style) {
        if (!name.isEmpty()) {
            table.name(key, name, label -> Explain.statistic(label, key, wording));
        }
        for (int i = 0; i < values.size(); i++) {
            table.cell(i + 1, values.get(i), style);
        }
        table.next();
    }

    /// A row of numbers, each with its ratio to the first panel's.
    private void numbers(Headline headline, List<Effect> effects, String key, boolean measured) {
        table.name(measured ? key : "theory of " + headline, wording.now(key), label -> {
            if (!measured) {
                label.getStyleClass().add("text-muted");
                GridPane.setHalignment(label, HPos.RIGHT);
            }
            Explain.statistic(label, key, wording);
        });
        double first = effects.getFirst() == null ? Double.NaN : headline.of(effects.getFirst());
        for (int i = 0; i < effects.size(); i++) {
            double value = effects.get(i) == null ? Double.NaN : headline.of(effects.get(i));
            double ratio = value / first;
            boolean told = i > 0 && measured && Double.isFinite(ratio) && ratio > 0 && Math.abs(Math.log(ratio)) > 0.05;
            table.cell(i + 1, headline.text(value) + (told ? "   (×" + Figures.number(ratio) + ")" : ""),
                    measured ? "value" : "text-muted");
        }
        table.next();
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
