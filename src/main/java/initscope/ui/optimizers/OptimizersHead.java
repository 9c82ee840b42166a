package initscope.ui.optimizers;

import initscope.experiment.optimization.Landscape;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.controls.WrappingRow;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The row above: the way back, the landscape, play, step and rewind, the step shown.
final class OptimizersHead extends WrappingRow {

    OptimizersHead(OptimizersModel model, Wording wording, Runnable back) {
        getStyleClass().add("head");
        Segments<Landscape> landscape = new Segments<>(List.of(Landscape.values()),
                l -> wording.of("optimizers." + l.name().toLowerCase(Locale.ROOT)), model.landscapeProperty()::set);
        landscape.following(model.landscapeProperty());
        landscape.setMinWidth(Region.USE_PREF_SIZE);
        for (Landscape l : Landscape.values()) {
            String key = "optimizers." + l.name().toLowerCase(Locale.ROOT);
            landscape.button(l).setId("landscape-" + l.name().toLowerCase(Locale.ROOT));
            landscape.button(l).setTooltip(Icons.tooltip(wording.of(key + ".help")));
        }
        Button play = Icons.button("bi-pause-fill", wording, "optimizers.play", model::toggle);
        play.setId("optimizers-play");
        model.playingProperty().subscribe(on -> ((FontIcon) play.getGraphic()).setIconLiteral(on ? "bi-pause-fill" : "bi-play-fill"));
        Button next = Icons.button("bi-skip-end-fill", wording, "optimizers.next", model::next);
        next.setId("optimizers-next");
        Button rewind = Icons.button("bi-skip-start-fill", wording, "optimizers.rewind", model::rewind);
        rewind.setId("optimizers-rewind");
        Button standard = Icons.button("bi-arrow-counterclockwise", wording, "optimizers.standard", model::standard);
        standard.setId("optimizers-standard");
        Label step = new Label();
        step.setId("optimizers-step");
        step.setMinWidth(Region.USE_PREF_SIZE);
        step.textProperty().bind(Bindings.createStringBinding(() -> wording.now("optimizers.step",
                String.valueOf((int) model.stepProperty().get()), String.valueOf(model.steps())), model.stepProperty(),
                model.landscapeProperty(), wording.changes()));
        getChildren().addAll(Icons.back("optimizers", wording, back), landscape, rewind, play, next, standard, step);
    }
}
