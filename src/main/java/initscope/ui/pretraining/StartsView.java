package initscope.ui.pretraining;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.pretraining.BenchSpec;
import initscope.experiment.pretraining.Finding;
import initscope.experiment.pretraining.Finding.Verdict;
import initscope.experiment.pretraining.Report;
import initscope.experiment.pretraining.text.ReportJson;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.PretrainingTables;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Surface;
import initscope.picture.pretraining.Captions;
import initscope.picture.pretraining.StartsPicture;
import initscope.picture.pretraining.StartsPlan;
import initscope.picture.pretraining.StartsPlan.Planned;
import initscope.picture.twin.PretrainingTwin;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.Entry;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Page;
import initscope.ui.controls.Suggestions;
import initscope.ui.controls.WrappingRow;
import initscope.ui.scene.InScene;
import initscope.ui.spec.SpecEdit;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page of the bench of starts: what is compared above, the lines in the middle, the finding as a sentence below.
public final class StartsView extends Page implements Data.Source {
    private final StartsModel model;
    private final Wording wording;
    private final ObservableValue<? extends Number> text;
    private final Plot plot = new Plot(this::paint);
    private final Label sentence = new Label();
    private final Label left = new Label();
    private final ProgressBar bar = new ProgressBar();

    /// @param text size of text, 1 = ordinary
    /// @param back to the panels
    public StartsView(StartsModel model, Wording wording, ObservableValue<? extends Number> text, Runnable back) {
        this.model = model;
        this.wording = wording;
        this.text = text;
        setId("starts");
        getStyleClass().add("pretraining");
        setFocusTraversable(true);
        plot.setId("starts-picture");
        plot.saying(() -> new PretrainingTwin(wording.localeProperty().get()).starts(model.reportProperty().get()));
        plot.setMinSize(0, 0);
        setTop(new VBox(first(back), second()));
        setCenter(plot);
        setBottom(foot());
        follow();
    }

    public StartsModel model() {
        return model;
    }

    private WrappingRow first(Runnable back) {
        Label title = new Label();
        title.textProperty().bind(wording.of("starts.title"));
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label spec = new Label();
        spec.getStyleClass().add("text-muted");
        spec.setWrapText(true);
        spec.textProperty().bind(model.baseProperty().map(b -> b.network().toString()));
        return row(Icons.back("starts", wording, back), title, spec);
    }

    private WrappingRow second() {
        Entry input = new Entry(9, model::input);
        model.baseProperty().subscribe(b -> input.show(SpecEdit.text(b.network(), "input")));
        Suggestions sets = new Suggestions("setting.input.offer", List.of("glyphs(14)", "glyphs", "moons", "circles", "xor",
                "spirals"), "source", wording, model::input);
        sets.setMinWidth(Region.USE_PREF_SIZE);
        Button run = new Button();
        run.setId("starts-run");
        run.getStyleClass().add("accent");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.textProperty().bind(model.busyProperty().flatMap(on -> wording.of(on ? "pretraining.cancel" : "starts.run")));
        Explain.mark(run, "starts.run", wording);
        run.setOnAction(_ -> {
            if (model.busyProperty().get()) {
                model.cancel();
            } else {
                model.run();
            }
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        WrappingRow row = row();
        row.getChildren().addAll(field("setting.input", "starts-input", input));
        row.getChildren().add(sets);
        number(row, "pretraining.samples", "starts-samples", model::samples, model.baseProperty().map(b -> b.samples()));
        number(row, "starts.labelled", "starts-labelled", model::labelled, model.baseProperty().map(b -> b.labelled()));
        number(row, "pretraining.steps", "starts-steps", model::steps, model.baseProperty().map(b -> b.steps()));
        number(row, "starts.seeds", "starts-seeds", model::seeds, model.seedsProperty());
        row.getChildren().addAll(space, run);
        return row;
    }

    private void number(WrappingRow row, String key, String id, Predicate<String> take, ObservableValue<? extends Number> value) {
        Entry entry = new Entry(5, take);
        value.subscribe(now -> entry.show(String.valueOf(now)));
        if (wording.has(key + ".help")) {
            entry.setTooltip(Icons.tooltip(wording.of(key + ".help")));
        }
        row.getChildren().addAll(field(key, id, entry));
    }

    private List<Node> field(String key, String id, Entry entry) {
        Label name = new Label();
        name.textProperty().bind(wording.of(key));
        name.setLabelFor(entry);
        name.setMinWidth(Region.USE_PREF_SIZE);
        entry.setId(id);
        Explain.mark(entry, key);
        entry.setMinWidth(Region.USE_PREF_SIZE);
        entry.setMaxWidth(Region.USE_PREF_SIZE);
        entry.accessibleTextProperty().bind(name.textProperty());
        return List.of(name, entry);
    }

    private static WrappingRow row(Node... nodes) {
        WrappingRow row = new WrappingRow(nodes);
        row.getStyleClass().add("head");
        return row;
    }

    private HBox foot() {
        sentence.setId("starts-sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        left.setId("starts-left");
        left.getStyleClass().add("text-muted");
        left.setMinWidth(USE_PREF_SIZE);
        bar.setMinWidth(120);
        for (Node node : List.of(left, bar)) {
            node.visibleProperty().bind(model.busyProperty());
            node.managedProperty().bind(node.visibleProperty());
        }
        HBox foot = new HBox(sentence, left, bar);
        foot.getStyleClass().addAll("foot", "tall");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void follow() {
        wording.sentencesFor(this).subscribe(_ -> update());
        text.when(InScene.of(this)).subscribe(_ -> update());
        for (ObservableValue<?> seen : List.of(model.reportProperty(), model.problemProperty(), model.busyProperty(),
                model.baseProperty(), model.seedsProperty())) {
            seen.subscribe(_ -> update());
        }
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                model.cancel();
            }
        });
    }

    private void update() {
        Report report = model.reportProperty().get();
        sentence.setText(sentence(report));
        setAccessibleText(sentence.getText());
        bar.setProgress(report == null ? ProgressBar.INDETERMINATE_PROGRESS : report.share());
        left.setText(report == null || Double.isNaN(report.secondsLeft()) ? ""
                : wording.now("pretraining.left", Figures.seconds(report.secondsLeft())));
        plot.repaint();
    }

    /// What the bench finds, whatever it is.
    private String sentence(Report report) {
        if (model.problemProperty().get() != null) {
            return wording.sentences().getValue().problem(model.problemProperty().get());
        }
        if (report == null) {
            return wording.now("starts.about", String.valueOf(model.plan().runs()), String.valueOf(model.baseProperty().get().steps()));
        }
        if (report.findings().isEmpty()) {
            return wording.now(model.busyProperty().get() ? "starts.running" : "starts.nothing",
                    String.valueOf(report.done()), String.valueOf(report.runs()));
        }
        StringBuilder said = new StringBuilder(wording.now("starts.against", report.best().id()));
        for (Verdict verdict : Verdict.values()) {
            List<Finding> those = report.findings().stream().filter(f -> f.verdict() == verdict).toList();
            if (!those.isEmpty()) {
                String names = those.stream().map(this::named).collect(Collectors.joining(", "));
                said.append(' ').append(wording.now("starts." + verdict.name().toLowerCase(Locale.ROOT), names,
                        String.valueOf(report.spec().seeds())));
            }
        }
        if (!report.isComplete()) {
            said.append(' ').append(wording.now("starts.so-far", String.valueOf(report.done()), String.valueOf(report.runs())));
        }
        return said.toString();
    }

    private String named(Finding finding) {
        String id = finding.pretrained().id().replaceAll("\\(.*", "");
        return finding.verdict() == Verdict.HELPED || finding.verdict() == Verdict.HARMED
                ? wording.now("starts.by", id, Figures.percent(Math.abs(finding.difference()))) : id;
    }

    private void paint(Surface surface, Box box) {
        Look look = Look.DESK.times(text.getValue().doubleValue());
        Captions captions = Captions.in(wording.localeProperty().get());
        Report report = model.reportProperty().get();
        if (report == null) {
            new StartsPlan(planned(), look, captions).paint(surface, box);
        } else {
            new StartsPicture(report, look, captions).paint(surface, box);
        }
    }

    private List<Planned> planned() {
        BenchSpec plan = model.plan();
        return plan.starts().stream().map(start -> new Planned(start.id(), start.isRandom() ? ""
                : Way.about(start.pretraining().id(), wording),
                plan.pretrainingSteps(start), plan.base().steps())).toList();
    }

    @Override
    public Data data() {
        Report report = model.reportProperty().get();
        String title = wording.now("export.page.starts", model.baseProperty().get().toString());
        Locale language = wording.localeProperty().get();
        return report == null ? Data.nothing(title)
                : new Data(title, () -> PretrainingTables.of(report)).withJson(() -> ReportJson.of(report, language));
    }
}
