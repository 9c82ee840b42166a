package initscope.ui.panel;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.diagnosis.Sentences;
import initscope.ui.controls.Icons;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was found, as one sentence with its sign; the others wait in a pop-over.
final class VerdictLine extends HBox {
    private final PanelModel model;
    private final Wording wording;
    private final Wardrobe wardrobe;
    private final FontIcon sign = new FontIcon();
    private final Label sentence = new Label();
    private final Hyperlink more = new Hyperlink();
    private final VBox others = new VBox(10);
    private PopOver popOver;

    VerdictLine(PanelModel model, Wording wording, Wardrobe wardrobe) {
        this.model = model;
        this.wording = wording;
        this.wardrobe = wardrobe;
        getStyleClass().add("verdict");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMinWidth(0);
        sentence.setTooltip(Icons.tooltip(sentence.textProperty()));
        more.setId("more");
        more.setMinWidth(USE_PREF_SIZE);
        more.setOnAction(_ -> showOthers());
        others.getStyleClass().add("card");
        others.setPrefWidth(440);
        getChildren().addAll(sign, sentence, more);
        model.findingsProperty().subscribe(_ -> update());
        wording.sentencesFor(this).subscribe(_ -> update());
    }

    private void update() {
        List<Diagnosis> findings = model.findingsProperty().get();
        Sentences sentences = wording.sentences().getValue();
        sign.setVisible(!findings.isEmpty());
        more.setVisible(findings.size() > 1);
        more.setManaged(findings.size() > 1);
        if (findings.isEmpty()) {
            sentence.setText("");
            return;
        }
        mark(sign, findings.getFirst());
        sentence.setText(sentences.verdict(findings.getFirst()));
        more.setText(wording.now("verdict.more", findings.size() - 1));
        if (popOver != null && popOver.isShowing()) {
            fillOthers(findings, sentences);
        }
    }

    private static void mark(FontIcon icon, Diagnosis finding) {
        icon.setIconLiteral(switch (finding.severity()) {
            case BAD -> "bi-x-octagon-fill";
            case WARNING -> "bi-exclamation-triangle-fill";
            case GOOD -> "bi-check-circle-fill";
        });
        icon.getStyleClass().setAll("ikonli-font-icon", "severity",
                finding.severity().name().toLowerCase(Locale.ROOT));
    }

    private void showOthers() {
        fillOthers(model.findingsProperty().get(), wording.sentences().getValue());
        if (popOver == null) {
            popOver = new PopOver(others);
            popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
            wardrobe.dress(popOver);
        }
        popOver.show(more);
    }

    private void fillOthers(List<Diagnosis> findings, Sentences sentences) {
        others.getChildren().clear();
        for (Diagnosis finding : findings) {
            FontIcon icon = Icons.icon("bi-circle");
            mark(icon, finding);
            Label text = new Label(sentences.verdict(finding));
            text.setWrapText(true);
            Label source = new Label(wording.now("verdict.source", finding.code().source()));
            source.setWrapText(true);
            source.getStyleClass().add("text-muted");
            HBox row = new HBox(8, icon, new VBox(2, text, source));
            HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
            others.getChildren().add(row);
        }
    }
}
