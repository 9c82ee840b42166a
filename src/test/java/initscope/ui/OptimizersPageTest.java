package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.optimization.Landscape;
import initscope.experiment.optimization.Race.Path;
import initscope.ui.optimizers.OptimizersModel;
import initscope.ui.optimizers.OptimizersView;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Robots at the page of optimizers.
class OptimizersPageTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private OptimizersView view() {
        return window.view().getCenter() instanceof OptimizersView view ? view : null;
    }

    private OptimizersModel model() {
        return view().model();
    }

    private void enter() {
        pause();
        robot.clickOn("#learn").clickOn("#learn-optimizers");
        until("paths", () -> view() != null && model().courseProperty().get() != null);
    }

    private Path path(String id) {
        return model().courseProperty().get().paths().stream().filter(p -> p.optimizer().id().equals(id)).findFirst().orElse(null);
    }

    @Test
    void theFirstPictureIsTheBooksAndRunsByItself() {
        enter();
        assertEquals(4, fx(() -> model().courseProperty().get().paths().size()));
        assertEquals(31, fx(() -> path("adam").places().size()));
        until("the end", () -> model().stepProperty().get() == 30 && !model().playingProperty().get());
        String sentence = fx(() -> ((Labeled) robot.lookup("#optimizers-sentence").query()).getText());
        assertTrue(sentence.contains("AdaGrad"), sentence);
        robot.clickOn("#optimizers-rewind").clickOn("#optimizers-next").clickOn("#optimizers-next");
        assertEquals(2, fx(() -> model().stepProperty().get()));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the panels again", () -> view() == null);
    }

    @Test
    void aClickStartsThereAndBoxesChooseWhoRuns() {
        enter();
        robot.clickOn("#runner-adagrad").clickOn("#runner-nadam");
        until("Nadam in place of AdaGrad", () -> path("nadam") != null && path("adagrad") == null);
        robot.clickOn("#optimizers-paths");
        until("another start", () -> path("sgd").places().getFirst().x() > -3 && path("sgd").places().getFirst().x() < 0);
        robot.clickOn("#landscape-saddle");
        until("the saddle's own start", () -> model().courseProperty().get().contours().landscape() == Landscape.SADDLE
                && path("sgd").places().getFirst().equals(Landscape.SADDLE.start()));
    }

    @Test
    void withoutMomentumItsPathIsThatOfSgdAndASlidersRateIsUsed() {
        enter();
        fx(() -> ((Slider) robot.lookup("#momentum").query()).setValue(0));
        fx(() -> model().runner("momentum").rate().set(0.95));
        until("one path", () -> path("momentum").optimizer().rate() == 0.95
                && path("momentum").places().equals(path("sgd").places()));
        fx(() -> ((Slider) robot.lookup("#rate-sgd").query()).setValue(Math.log10(2)));
        until("SGD out of the picture", () -> !Landscape.VALLEY.area().contains(path("sgd").at(30).x(), path("sgd").at(30).y()));
        robot.clickOn("#optimizers-standard");
        until("the book's settings", () -> path("sgd").optimizer().rate() == 0.95 && path("momentum").optimizer().rate() == 0.1);
        assertEquals(0.9, fx(() -> model().momentumProperty().get()));
    }
}
