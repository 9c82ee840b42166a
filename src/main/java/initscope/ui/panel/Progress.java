package initscope.ui.panel;

import initscope.experiment.Estimate;
import initscope.experiment.diagnosis.Figures;
import initscope.statistics.Measures;
import initscope.ui.controls.Explain;
import initscope.ui.words.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Shows over the picture that a run is taking its time, about how long, and a button that gives it up.
final class Progress extends HBox {

    Progress(PanelModel model, Wording wording) {
        getStyleClass().add("progress");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(90);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label();
        Button stop = new Button();
        stop.setId("cancel");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        Explain.mark(stop, "progress.cancel", wording);
        stop.setOnAction(_ -> {
            if (model.heldProperty().get()) {
                model.resume();
            } else {
                model.hold();
            }
        });
        getChildren().addAll(bar, text, stop);
        Runnable update = () -> {
            boolean held = model.heldProperty().get();
            boolean shown = held || model.busyProperty().get();
            setVisible(shown);
            bar.setVisible(shown && !held);
            bar.setManaged(shown && !held);
            bar.setProgress(shown && !held ? ProgressBar.INDETERMINATE_PROGRESS : 0);
            stop.setText(wording.now(held ? "progress.resume" : "progress.cancel"));
            text.setText(held ? wording.now("progress.held") : shown ? wording.now("progress.running", Figures.seconds(
                    model.spec().seeds() * Estimate.of(model.spec(), Measures.moments().withGradients(true))
                            .seconds(Runtime.getRuntime().availableProcessors()))) : "");
        };
        model.busyProperty().subscribe(_ -> update.run());
        model.heldProperty().subscribe(_ -> update.run());
        wording.sentencesFor(this).subscribe(_ -> update.run());
    }
}
