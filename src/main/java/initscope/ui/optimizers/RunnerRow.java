package initscope.ui.optimizers;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.optimizer.Sign;
import initscope.ui.canvas.Plot;
import initscope.ui.controls.DecadeSlider;
import initscope.ui.controls.Explain;
import initscope.ui.controls.Icons;
import initscope.ui.words.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One optimizer: whether it runs, its sign and name, its learning rate.
final class RunnerRow extends HBox {
    private static final double SLOWEST = 1e-4;
    private static final double FASTEST = 10;

    RunnerRow(OptimizersModel.Runner runner, Wording wording) {
        getStyleClass().add("runner");
        setAlignment(Pos.CENTER_LEFT);
        Sign sign = Sign.of(runner.id());
        Plot plot = new Plot((surface, box) ->
                sign.paint(surface, box.centerX(), box.centerY(), 0.33 * box.height(), 0.12 * box.height()));
        plot.setAccessibleText(sign.name());
        plot.setFocusTraversable(false);
        plot.setMinSize(16, 16);
        plot.setPrefSize(16, 16);
        plot.setMaxSize(16, 16);
        CheckBox running = new CheckBox(sign.name());
        running.setId("runner-" + runner.id());
        running.setMinWidth(USE_PREF_SIZE);
        running.selectedProperty().bindBidirectional(runner.running());
        running.setTooltip(Icons.tooltip(wording.of("optimizers." + runner.id() + ".help")));
        DecadeSlider slider = new DecadeSlider(SLOWEST, FASTEST, rate -> runner.rate().set(rounded(rate)));
        slider.setId("rate-" + runner.id());
        slider.accessibleTextProperty().bind(wording.of("optimizers.rate.of", sign.name()));
        slider.setTooltip(Icons.tooltip(wording.of("optimizers.rate.of", sign.name())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label value = new Label();
        value.getStyleClass().add("figure");
        value.setMinWidth(USE_PREF_SIZE);
        Explain.mark(value, "optimizers.rate");
        runner.rate().subscribe(rate -> {
            slider.show(rate.doubleValue());
            value.setText("η " + Figures.number(rate.doubleValue()));
        });
        slider.disableProperty().bind(runner.running().not());
        value.disableProperty().bind(runner.running().not());
        HBox name = new HBox(4, plot, running);
        name.getStyleClass().add("name");
        name.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, slider, value);
    }

    /// Two significant digits.
    private static double rounded(double rate) {
        return new java.math.BigDecimal(rate).round(new java.math.MathContext(2)).doubleValue();
    }
}
