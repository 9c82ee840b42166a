package initscope.ui.losses;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.losses.Mistake;
import initscope.ui.controls.Icons;
import initscope.ui.controls.WrappingRow;
import initscope.ui.words.Wording;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row above: the way back, and the slider from right to confidently wrong.
final class LossesHead extends WrappingRow {

    LossesHead(LossesModel model, Wording wording, Runnable back) {
        getStyleClass().add("head");
        Label right = new Label();
        right.textProperty().bind(wording.of("losses.right"));
        right.setMinWidth(Region.USE_PREF_SIZE);
        Label wrong = new Label();
        wrong.textProperty().bind(wording.of("losses.wrong"));
        wrong.setMinWidth(Region.USE_PREF_SIZE);
        Slider slider = new Slider(-LossesModel.FARTHEST, LossesModel.FARTHEST, -model.oddsProperty().get());
        slider.setId("losses-error");
        slider.setBlockIncrement(0.25);
        slider.setMinWidth(120);
        slider.setMaxWidth(460);
        slider.accessibleTextProperty().bind(wording.of("losses.slider"));
        slider.setTooltip(Icons.tooltip(wording.of("losses.slider")));
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe((_, now) -> model.oddsProperty().set(-now.doubleValue()));
        model.oddsProperty().subscribe(now -> {
            if (!slider.isValueChanging()) {
                slider.setValue(-now.doubleValue());
            }
        });
        Label output = new Label();
        output.setId("losses-output");
        output.getStyleClass().add("value");
        output.setMinWidth(Region.USE_PREF_SIZE);
        output.textProperty().bind(Bindings.createStringBinding(() -> wording.now("losses.output",
                Figures.number(Mistake.output(model.oddsProperty().get())), Figures.number(Mistake.error(model.oddsProperty().get()))),
                model.oddsProperty(), wording.changes()));
        getChildren().addAll(Icons.back("losses", wording, back), right, slider, wrong, output);
    }
}
