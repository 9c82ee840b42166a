package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.losses.GradientCheck;
import initscope.experiment.losses.Rival;
import initscope.ui.losses.LossesModel;
import initscope.ui.losses.LossesView;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Robots at the page of losses.
class LossesPageTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private LossesView view() {
        return window.view().getCenter() instanceof LossesView view ? view : null;
    }

    private LossesModel model() {
        return view().model();
    }

    private void enter(String spec) {
        pause();
        fx(() -> bench.paste(spec));
        settle();
        robot.clickOn("#learn").clickOn("#learn-losses");
        until("what is sent back", () -> view() != null && model().sentProperty().get() != null);
    }

    private String text(String id) {
        return fx(() -> ((Labeled) robot.lookup(id).query()).getText());
    }

    @Test
    void theSliderMakesTheMistakeAndTheGapGrows() {
        enter("tanh xavier-normal depth=4 width=20 batch=30");
        assertEquals(5, fx(() -> model().sentProperty().get().rms().size()));
        fx(() -> ((Slider) robot.lookup("#losses-error").query()).setValue(0));
        until("the coin's answer", () -> text("#losses-output").contains("output 0.5, error 0.5"));
        assertTrue(text("#losses-sentence").contains("a factor of 2,"), text("#losses-sentence"));
        fx(() -> ((Slider) robot.lookup("#losses-error").query()).setValue(8));
        until("the neuron begins there", () -> model().learnedProperty().get().get(Rival.SIGMOID_BCE).getFirst() > 0.999);
        fx(() -> bench.panels().forEach(p -> p.specProperty().set(p.spec().withWidths(java.util.List.of(10, 20, 30)))));
        until("that of the changed network", () -> model().sentProperty().get().rms().size() == 4);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the panels again", () -> view() == null);
    }

    @Test
    void theButtonChecksTheGradientsOfTheShownNetworkUnderItsLoss() {
        enter("sigmoid normal(1) depth=3 width=15 batch=30 head=mse");
        robot.clickOn("#losses-check");
        until("all layers", () -> model().checkProperty().get() != null && model().checkProperty().get().isWhole()
                && !model().checkingProperty().get());
        GradientCheck check = fx(() -> model().checkProperty().get());
        assertEquals("SIGMOID_MSE", check.objective().name());
        assertTrue(check.layers().stream().allMatch(l -> l.known() && l.agrees()), check.toString());
        assertTrue(text("#losses-result").startsWith("All 4 layers agree"), text("#losses-result"));
    }

    @Test
    void aCheckUnderWayCanBeStopped() {
        enter("tanh xavier-normal depth=100 width=200 batch=30");
        robot.clickOn("#losses-check");
        until("a first layer", () -> model().checkProperty().get() != null && !model().checkProperty().get().layers().isEmpty());
        robot.clickOn("#losses-check");
        assertFalse(fx(() -> model().checkingProperty().get()));
        assertFalse(fx(() -> model().checkProperty().get().isWhole()));
    }
}
