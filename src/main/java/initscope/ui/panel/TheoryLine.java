package initscope.ui.panel;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.forecast.Expectation;
import initscope.experiment.forecast.Forecast;
import initscope.experiment.forecast.Score;
import initscope.picture.view.View;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the theory in the picture is worth: how to read it, why to distrust it, or why it is not there; over a layer, by
/// how much the layer differs. Not there while theory is off.
final class TheoryLine extends HBox {
    private final PanelModel model;
    private final Wording wording;
    private final FontIcon sign = Icons.icon("bi-exclamation-triangle-fill");
    private final Label text = new Label();

    TheoryLine(PanelModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("theory");
        setAlignment(Pos.CENTER_LEFT);
        sign.getStyleClass().addAll("severity", "warning");
        sign.managedProperty().bind(sign.visibleProperty());
        text.getStyleClass().add("text-muted");
        text.setId("theory-text");
        text.setMinWidth(0);
        text.setTooltip(Icons.tooltip(text.textProperty()));
        Explain.mark(text, "theory.scores");
        managedProperty().bind(visibleProperty());
        getChildren().addAll(sign, text);
        model.expectationProperty().subscribe(_ -> update());
        model.theoryProperty().subscribe(_ -> update());
        model.hoveredProperty().subscribe(_ -> update());
        model.viewProperty().subscribe(_ -> update());
        wording.sentencesFor(this).subscribe(_ -> update());
    }

    private void update() {
        Expectation expectation = model.expectationProperty().get();
        setVisible(model.theoryProperty().get());
        if (!isVisible() || expectation == null) {
            sign.setVisible(false);
            text.setText("");
            return;
        }
        Forecast forecast = expectation.forecast();
        int layer = model.hoveredProperty().get();
        sign.setVisible(!forecast.isReliable());
        text.setText(layer > 0 && layer <= expectation.scores().size() ? scores(expectation.scores().get(layer - 1))
                : judgement(forecast));
    }

    private String judgement(Forecast forecast) {
        if (forecast.isOff()) {
            return wording.now("theory.off." + forecast.off().name().toLowerCase(Locale.ROOT));
        }
        if (!forecast.isReliable()) {
            return wording.now("theory.unreliable", Figures.number(forecast.factor()));
        }
        if (model.viewProperty().get() != View.STRIP) {
            return wording.now("theory.legend.marks");
        }
        return wording.now(forecast.scatter().isEmpty() ? "theory.input" : "theory.legend");
    }

    private String scores(Score s) {
        return wording.now("theory.scores", String.valueOf(s.layer()), z(s.mean()), z(s.std()), z(s.saturated()),
                z(s.gradient()));
    }

    /// "+1.3", "−0.4"; "–" where there is nothing to compare.
    private static String z(double score) {
        return Double.isFinite(score) ? (score < 0 ? "−" : "+") + String.format(Locale.ROOT, "%.1f", Math.abs(score)) : "–";
    }
}
