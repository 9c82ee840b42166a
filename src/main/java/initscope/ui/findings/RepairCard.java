package initscope.ui.findings;

import initscope.experiment.compare.Difference;
import initscope.experiment.compare.Headline;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.repair.Effect;
import initscope.experiment.repair.Offer;
import initscope.experiment.spec.Spec;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/// Remedies side by side: the run as it is, and under it each remedy as theory expects it and as its run came out. A button
/// puts one into the panel beside.
final class RepairCard extends GridPane implements VerdictLine.Ending {
    private static final List<Headline> SHOWN = List.of(Headline.SCALE, Headline.GRADIENT, Headline.SATURATED,
            Headline.SAMPLE_SHARE, Headline.COSINE);

    private final FindingsModel findings;
    private final FindingsCommands commands;
    private final Wording wording;
    private final Spec spec;
    private final Effect before;
    private final RepairModel model;
    private final Subscription subscription;

    RepairCard(FindingsModel findings, FindingsCommands commands, Wording wording) {
        this.findings = findings;
        this.commands = commands;
        this.wording = wording;
        spec = findings.seenProperty().get().spec();
        before = Effect.measured(findings.seenProperty().get());
        model = new RepairModel(spec, findings.findingsProperty().get(), findings.bridge());
        getStyleClass().addAll("card", "form", "repair");
        subscription = Subscription.combine(model.trialsProperty().subscribe(_ -> fill()),
                wording.sentences().subscribe(_ -> fill()));
    }

    private void fill() {
        getChildren().clear();
        List<RepairModel.Trial> trials = model.trialsProperty().get();
        int row = 0;
        for (int i = 0; i < SHOWN.size(); i++) {
            Label head = muted(wording.now("headline." + SHOWN.get(i)));
            head.setTooltip(Icons.tooltip(wording.of("headline." + SHOWN.get(i) + ".help")));
            add(head, i + 1, row);
            GridPane.setHalignment(head, HPos.RIGHT);
        }
        row++;
        add(new Label(wording.now("repair.now")), 0, row);
        numbers(row, Optional.empty(), before);
        add(sign(findings.findingsProperty().get()), SHOWN.size() + 1, row);
        row++;
        if (trials == null || trials.isEmpty()) {
            add(muted(wording.now(trials == null ? "repair.thinking" : "repair.none")), 0, row, SHOWN.size() + 3, 1);
            return;
        }
        for (RepairModel.Trial trial : trials) {
            row(trial, row++);
        }
        Label legend = muted(wording.now("repair.legend"));
        legend.setWrapText(true);
        legend.setMaxWidth(620);
        add(legend, 0, row, SHOWN.size() + 3, 1);
    }

    private void row(RepairModel.Trial trial, int row) {
        Offer offer = trial.offer();
        Label name = new Label(wording.now("remedy." + offer.remedy()));
        name.setTooltip(Icons.tooltip(wording.of("remedy." + offer.remedy() + ".help")));
        Label change = muted(Difference.of(List.of(spec, offer.after())).stream()
                .map(d -> d.key() + " " + d.values().getLast()).collect(Collectors.joining(", ")));
        add(new VBox(name, change), 0, row);
        numbers(row, offer.predicted(), trial.measured());
        if (trial.measured() != null) {
            add(sign(trial.findings()), SHOWN.size() + 1, row);
        }
        Button apply = new Button(wording.now("repair.apply"));
        apply.setId("apply-" + offer.remedy());
        apply.setMinWidth(USE_PREF_SIZE);
        apply.setTooltip(Icons.tooltip(wording.of("repair.apply.help")));
        apply.setOnAction(_ -> commands.beside().accept(offer.after()));
        add(apply, SHOWN.size() + 2, row);
    }

    /// Measured above, expected below in grey.
    private void numbers(int row, Optional<Effect> expected, Effect measured) {
        for (int i = 0; i < SHOWN.size(); i++) {
            Headline headline = SHOWN.get(i);
            Label run = new Label(measured == null ? "…" : headline.text(headline.of(measured)));
            run.getStyleClass().add("value");
            double theory = expected.map(headline::of).orElse(Double.NaN);
            VBox cell = new VBox(run);
            if (!Double.isNaN(theory)) {
                cell.getChildren().add(muted(headline.text(theory)));
            }
            cell.setAlignment(javafx.geometry.Pos.TOP_RIGHT);
            add(cell, i + 1, row);
        }
    }

    private Node sign(List<Diagnosis> found) {
        FontIcon icon = Icons.icon("bi-circle");
        VerdictLine.mark(icon, found.getFirst());
        Label name = new Label(wording.sentences().getValue().name(found.getFirst().code()));
        HBox box = new HBox(5, icon, name);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("text-muted");
        return label;
    }

    @Override
    public void end() {
        subscription.unsubscribe();
        model.close();
    }
}
