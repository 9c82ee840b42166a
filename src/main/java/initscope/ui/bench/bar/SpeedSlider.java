package initscope.ui.bench.bar;

import initscope.experiment.diagnosis.Figures;
import initscope.ui.bench.Bench;
import initscope.ui.controls.DecadeSlider;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How many batches a second: from one in two seconds to as fast as it goes.
public final class SpeedSlider extends HBox {
    private static final double SLOWEST = 0.5;

    SpeedSlider(DoubleProperty speed, Wording wording) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        DecadeSlider slider = new DecadeSlider(SLOWEST, Bench.FASTEST,
                value -> speed.set(value > Bench.FASTEST * 0.97 ? Bench.FASTEST : rounded(value)));
        slider.setId("speed");
        slider.setPrefWidth(100);
        slider.setTooltip(Icons.tooltip(wording.of("bench.speed")));
        slider.accessibleTextProperty().bind(wording.of("bench.speed"));
        speed.subscribe(value -> slider.show(value.doubleValue()));
        Label label = new Label();
        label.getStyleClass().add("text-muted");
        label.setMinWidth(62);
        label.textProperty().bind(Bindings.createStringBinding(() -> speed.get() >= Bench.FASTEST
                ? wording.now("bench.speed.most")
                : wording.now("bench.speed.value", Figures.number(speed.get())), speed, wording.changes()));
        getChildren().addAll(slider, label);
    }

    private static double rounded(double value) {
        return value < 10 ? Math.rint(value * 10) / 10 : Math.rint(value);
    }
}
