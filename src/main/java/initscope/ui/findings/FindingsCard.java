package initscope.ui.findings;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Limit;
import initscope.experiment.diagnosis.Sentences;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every finding with its evidence: layer, value, limit, source, and a button that shows where it is seen.
final class FindingsCard extends VBox implements VerdictLine.Ending {
    private static final double WIDTH = 460;

    private final FindingsModel model;
    private final FindingsCommands commands;
    private final Wording wording;
    private final VBox rows = new VBox(4);
    private final Hyperlink closer = new Hyperlink();
    private final Subscription subscription;

    /// @param table opens the table of limits
    FindingsCard(FindingsModel model, FindingsCommands commands, Runnable table, Wording wording) {
        super(8);
        this.model = model;
        this.commands = commands;
        this.wording = wording;
        getStyleClass().add("card");
        setPrefWidth(WIDTH);
        closer.setId("closer");
        Explain.mark(closer, "findings.closer.about", wording);
        closer.setOnAction(_ -> model.lookCloser());
        Hyperlink limits = new Hyperlink();
        limits.setId("limits");
        limits.textProperty().bind(wording.of("limits.open"));
        Explain.mark(limits, "limits.open", wording);
        limits.setOnAction(_ -> table.run());
        getChildren().addAll(rows, new HBox(12, limits, closer));
        subscription = Subscription.combine(model.findingsProperty().subscribe(_ -> fill()),
                model.costProperty().subscribe(_ -> fill()), wording.sentences().subscribe(_ -> fill()));
    }

    private void fill() {
        List<Diagnosis> findings = model.findingsProperty().get();
        rows.getChildren().setAll(findings.stream().map(this::row).toList());
        Double cost = model.costProperty().get();
        closer.setVisible(cost != null);
        closer.setText(cost == null ? "" : wording.now("findings.closer", Figures.seconds(cost)));
    }

    private Node row(Diagnosis finding) {
        Sentences sentences = wording.sentences().getValue();
        FontIcon icon = Icons.icon("bi-circle");
        VerdictLine.mark(icon, finding);
        Label text = new Label(sentences.verdict(finding));
        text.setWrapText(true);
        Label evidence = new Label(evidence(finding));
        evidence.setWrapText(true);
        evidence.getStyleClass().add("text-muted");
        VBox words = new VBox(2, text, evidence);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button point = Icons.button("bi-eye", wording, "findings.point", () -> commands.point().accept(finding));
        point.setId("finding-" + finding.code());
        point.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, icon, words, point);
    }

    private String evidence(Diagnosis finding) {
        Limit limit = finding.limit();
        String source = wording.sentences().getValue().source(limit == null ? finding.code().source() : limit.source());
        return limit == null ? wording.now("findings.evidence.plain", String.valueOf(finding.layer()), source)
                : wording.now("findings.evidence", String.valueOf(finding.layer()), LimitsCard.text(limit, finding.value()),
                        LimitsCard.text(limit, finding.threshold()), source);
    }

    @Override
    public void end() {
        subscription.unsubscribe();
    }
}
