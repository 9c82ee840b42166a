package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.network.Norm;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A robot at the fields of what stands around the activations.
class AroundTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void batchNormIsChosenInTheCardSaidInTheRowAndTakenBack() {
        pause();
        double before = panel(1).snapshotProperty().get().last().preactivation().std();
        robot.clickOn(in(1, "#layers"));
        until("the card", () -> robot.lookup("#norm").tryQuery().isPresent());
        robot.clickOn("#norm").press(KeyCode.DOWN).release(KeyCode.DOWN).press(KeyCode.ENTER).release(KeyCode.ENTER);
        until("batch norm", () -> panel(1).spec().block().norm() == Norm.BATCH);
        settle();
        double after = panel(1).snapshotProperty().get().last().preactivation().std();
        assertTrue(before < 0.2, "z before: " + before);
        assertEquals(1, after, 0.02);
        assertTrue(((Labeled) in(1, "#layers")).getText().endsWith("BN"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("none again", () -> panel(1).spec().block().norm() == Norm.NONE);
        assertFalse(((Labeled) in(1, "#layers")).getText().contains("BN"));
    }
}
