package initscope.ui.findings;

import initscope.experiment.compare.Difference;
import initscope.experiment.compare.Headline;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.repair.Effect;
import initscope.experiment.repair.Offer;
import initscope.experiment.spec.Spec;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/// Remedies side by side: the run as it is, and under it each remedy as theory expects it and as its run came out. A button
/// puts one into the panel beside.
final class RepairCard extends GridPane implements VerdictLine.Ending {
    private static final List<Headline> SHOWN = List.of(Headline.SCALE, Headline.GRADIENT, Headline.SATURATED,
            Headline.SAMPLE_SHARE, Headline.COSINE);

    private static final double NAMES = 190;
    private static final double NUMBERS = 76;
    private static final double SIGN = 18;

    private final FindingsModel findings;
    private final FindingsCommands commands;
    private final Wording wording;
    private final Spec spec;
    private final Effect before;
    private final RepairModel model;
    private final List<Row> rows = new ArrayList<>();
    private final Subscription subscription;

    /// @param model with its trials worked out
    RepairCard(RepairModel model, FindingsModel findings, FindingsCommands commands, Wording wording) {
        this.model = model;
        this.findings = findings;
        this.commands = commands;
        this.wording = wording;
        spec = findings.seenProperty().get().spec();
        before = Effect.measured(findings.seenProperty().get());
        getStyleClass().addAll("card", "form", "repair");
        getColumnConstraints().add(new ColumnConstraints(NAMES));
        SHOWN.forEach(_ -> getColumnConstraints().add(new ColumnConstraints(NUMBERS)));
        getColumnConstraints().add(new ColumnConstraints(SIGN));
        subscription = Subscription.combine(wording.sentences().subscribe(_ -> fill()),
                model.trialsProperty().subscribe(_ -> update()));
    }

    /// One remedy's cells that are filled when its run is there.
    private record Row(List<Label> runs, Label sign) {
    }

    /// Says everything anew; what runs bring later only fills in its cells, so that no button moves under the pointer.
    private void fill() {
        getChildren().clear();
        rows.clear();
        for (int i = 0; i < SHOWN.size(); i++) {
            Label head = muted(wording.now("repair." + SHOWN.get(i)));
            Explain.statistic(head, "headline." + SHOWN.get(i), wording);
            add(head, i + 1, 0);
            GridPane.setHalignment(head, HPos.RIGHT);
        }
        add(new Label(wording.now("repair.now")), 0, 1);
        Row now = cells(1, Optional.empty());
        show(now, before, findings.findingsProperty().get());
        int row = 2;
        for (RepairModel.Trial trial : model.trialsProperty().get()) {
            rows.add(row(trial.offer(), row++));
        }
        Label legend = muted(wording.now(rows.isEmpty() ? "repair.none" : "repair.legend"));
        legend.setWrapText(true);
        legend.setMaxWidth(NAMES + SHOWN.size() * NUMBERS + 2 * NUMBERS);
        add(legend, 0, row, SHOWN.size() + 3, 1);
        update();
    }

    private void update() {
        List<RepairModel.Trial> trials = model.trialsProperty().get();
        for (int i = 0; i < trials.size(); i++) {
            if (trials.get(i).measured() != null) {
                show(rows.get(i), trials.get(i).measured(), trials.get(i).findings());
            }
        }
    }

    private Row row(Offer offer, int row) {
        Label name = new Label(wording.now("remedy." + offer.remedy()));
        Explain.statistic(name, "remedy." + offer.remedy(), wording);
        Label change = muted(Difference.of(List.of(spec, offer.after())).stream()
                .map(d -> wording.setting(d.key()) + " " + d.values().getLast()).collect(Collectors.joining(", ")));
        add(new VBox(name, change), 0, row);
        Button apply = new Button(wording.now("repair.apply"));
        apply.setId("apply-" + offer.remedy());
        apply.setMinWidth(USE_PREF_SIZE);
        apply.setTooltip(Icons.tooltip(wording.of("repair.apply.help")));
        apply.setOnAction(_ -> commands.beside().accept(offer.after()));
        add(apply, SHOWN.size() + 2, row);
        return cells(row, offer.predicted());
    }

    /// Room for what is measured, above what is expected in grey.
    private Row cells(int row, Optional<Effect> expected) {
        List<Label> runs = new ArrayList<>();
        for (int i = 0; i < SHOWN.size(); i++) {
            Label run = new Label("…");
            run.getStyleClass().add("value");
            runs.add(run);
            double theory = expected.map(SHOWN.get(i)::of).orElse(Double.NaN);
            VBox cell = new VBox(run);
            if (!Double.isNaN(theory)) {
                cell.getChildren().add(muted(SHOWN.get(i).text(theory)));
            }
            cell.setAlignment(Pos.TOP_RIGHT);
            add(cell, i + 1, row);
        }
        Label sign = new Label();
        add(sign, SHOWN.size() + 1, row);
        return new Row(runs, sign);
    }

    private void show(Row row, Effect measured, List<Diagnosis> found) {
        for (int i = 0; i < SHOWN.size(); i++) {
            row.runs().get(i).setText(SHOWN.get(i).text(SHOWN.get(i).of(measured)));
        }
        FontIcon icon = Icons.icon("bi-circle");
        VerdictLine.mark(icon, found.getFirst());
        String name = wording.sentences().getValue().name(found.getFirst().code());
        row.sign().setGraphic(icon);
        row.sign().setTooltip(Icons.tooltip(new SimpleStringProperty(name)));
        row.sign().setAccessibleText(name);
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
