package initscope.ui.controls;

import initscope.experiment.diagnosis.Figures;
import initscope.ui.words.Wording;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// What takes longer than a second: how far it is, how long it will still take, and the way to give it up. Where nobody knows how
/// far it is, it says how long it has taken. Takes no room before, and never the focus.
public final class Waiting extends HBox {
    private static final double SOON_SECONDS = 1;
    /// A share that is done says nothing about the rest before this.
    private static final double TELLING = 0.03;
    private static final Duration TICK = Duration.millis(250);

    private final Wording wording;
    private final ProgressBar bar = new ProgressBar();
    private final Label time = new Label();
    private final Timeline clock = new Timeline(new KeyFrame(TICK, _ -> tell()));
    private double done = Double.NaN;
    private long began;

    /// @param id of the page or card; the button is `<id>-cancel`
    /// @param busy whether it is under way
    /// @param cancel gives it up
    public Waiting(String id, ObservableBooleanValue busy, Wording wording, Runnable cancel) {
        super(8);
        this.wording = wording;
        setId(id + "-waiting");
        getStyleClass().add("waiting");
        setAlignment(Pos.CENTER_LEFT);
        time.getStyleClass().add("text-muted");
        time.setId(id + "-time");
        Button stop = new Button();
        stop.setId(id + "-cancel");
        stop.textProperty().bind(wording.of("waiting.cancel"));
        Explain.mark(stop, "waiting.cancel", wording);
        stop.setOnAction(_ -> cancel.run());
        for (Region region : new Region[] {time, stop}) {
            region.setMinWidth(USE_PREF_SIZE);
        }
        bar.setMinWidth(60);
        bar.accessibleTextProperty().bind(time.textProperty());
        getChildren().addAll(bar, time, stop);
        show(false);
        clock.setCycleCount(Timeline.INDEFINITE);
        busy.subscribe(on -> {
            if (on) {
                began = System.nanoTime();
                done = Double.NaN;
                clock.playFromStart();
            } else {
                clock.stop();
                show(false);
            }
        });
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                clock.stop();
            }
        });
    }

    /// So much of it is done, from 0 to 1; NaN where nobody knows.
    public void done(double share) {
        done = share;
    }

    private void show(boolean on) {
        setVisible(on);
        setManaged(on);
        // One that moves while nobody sees it keeps the window painting.
        bar.setProgress(on ? bar.getProgress() : 0);
    }

    private void tell() {
        double seconds = (System.nanoTime() - began) / 1e9;
        if (seconds < SOON_SECONDS) {
            return;
        }
        boolean known = done >= TELLING;
        bar.setProgress(known ? Math.min(done, 1) : ProgressBar.INDETERMINATE_PROGRESS);
        time.setText(known ? wording.now("waiting.left", Figures.seconds(seconds * (1 - Math.min(done, 1)) / done))
                : wording.now("waiting.since", Figures.seconds(Math.floor(seconds))));
        show(true);
    }
}
