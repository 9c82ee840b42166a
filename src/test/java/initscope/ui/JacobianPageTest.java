package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.ui.jacobian.JacobianView;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Robots at the page of the Jacobian.
class JacobianPageTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private JacobianView view() {
        return window.view().getCenter() instanceof JacobianView view ? view : null;
    }

    private String sentence() {
        return ((Labeled) robot.lookup("#jacobian-sentence").query()).getText();
    }

    @Test
    void thePanelsMenuOpensItAndEscapeReturns() {
        pause();
        fx(() -> bench.focusedProperty().set(panel(1)));
        fx(() -> bench.paste("tanh xavier-normal depth=4 width=30 batch=50"));
        settle();
        robot.clickOn(in(1, ".no-arrow"));
        until("the menu", () -> robot.lookup(".menu-item").tryQuery().isPresent());
        robot.clickOn("Jacobian…");
        until("a Jacobian", () -> view() != null && view().model().seenProperty().get() != null);
        assertEquals(30, fx(() -> view().model().seenProperty().get().jacobian().singularValues().size()));
        assertEquals(4, fx(() -> view().model().seenProperty().get().chi().size()));
        fx(() -> panel(1).specProperty().set(panel(1).spec().withBatch(40)));
        until("that of the changed panel", () -> !view().model().busyProperty().get()
                && view().model().seenProperty().get().spec().batch() == 40);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the panels again", () -> view() == null);
    }

    @Test
    void whereThereIsNoneThePageSaysWhy() {
        pause();
        fx(() -> bench.paste("tanh xavier-normal width=20 batch=50 norm=batch"));
        settle();
        fx(() -> window.view().pages().differentiate(bench.focusedProperty().get()));
        until("the reason", () -> sentence().contains("norm=batch"));
        assertFalse(fx(() -> view().model().busyProperty().get()));
        assertTrue(fx(() -> view().model().seenProperty().get() == null));
        robot.clickOn("#jacobian-back");
        until("the panels again", () -> view() == null);
    }
}
