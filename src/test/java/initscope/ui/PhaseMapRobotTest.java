package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Spec;
import initscope.experiment.sweep.Plane;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.picture.phase.PhaseMap.Cell;
import initscope.ui.canvas.Plot;
import initscope.ui.phase.PhaseView;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Robots at the phase map, and at the theory in the panels.
class PhaseMapRobotTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void aClickOnTheMapMovesTheFocusedPanelAndEscapeLeadsBack() {
        pause();
        fx(() -> bench.focusedProperty().set(panel(2)));
        fx(() -> bench.paste("tanh xavier-normal depth=4 width=30 batch=50"));
        settle();
        Spec before = panel(2).spec();
        choose("phase");
        until("a map with theory in it", () -> view() != null && view().map(false).chart() != null);
        Plot plot = robot.lookup("#phase-measured").query();
        double[] middle = fx(() -> view().map(true).middle(plot.box(), new Cell(30, 20)));
        Point2D at = fx(() -> plot.localToScreen(middle[0], middle[1]));
        robot.moveTo(at);
        until("a sentence about the cell", () -> text("#phase-sentence").contains("chaotic"));
        robot.clickOn(at);
        until("another spec", () -> !panel(2).spec().equals(before));
        Spec moved = panel(2).spec();
        Plane.Point there = fx(() -> view().map(true).chart().plane().point(30, 20));
        assertTrue(moved.initializer() instanceof Initializer.Normal(double std)
                && Math.abs(std * Math.sqrt(30) / there.weight() - 1) < 0.006, moved + " for " + there);
        assertTrue(moved.bias() instanceof Bias.Normal(double std) && Math.abs(std / there.up() - 1) < 0.006, moved + " for " + there);
        assertEquals("sigmoid normal(1)", panel(0).spec().toString());
        until("the ruler of the new place", () -> text("#phase-depth").contains("4"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the panels again", () -> view() == null);
        settle();
        assertEquals(moved, panel(2).snapshotProperty().get().spec());
        robot.press(KeyCode.P).release(KeyCode.P);
        until("the map again", () -> view() != null);
        robot.press(KeyCode.P).release(KeyCode.P);
        until("the panels once more", () -> view() == null);
    }

    @Test
    void theoryComesAndGoesWithItsKey() {
        pause();
        assertFalse(panel(0).theoryProperty().get());
        robot.press(KeyCode.T).release(KeyCode.T);
        until("expected counts in every panel", () -> bench.panels().stream().allMatch(p -> p.expectationProperty().get() != null
                && p.expectationProperty().get().activations().size() == 5));
        fx(() -> bench.paste("tanh constant(0.1)"));
        until("a reason for silence", () -> panel(0).expectationProperty().get() != null
                && panel(0).expectationProperty().get().forecast().isOff());
        assertTrue(((Labeled) in(0, "#theory-text")).getText().startsWith("No theory here"));
        robot.press(KeyCode.T).release(KeyCode.T);
        until("calm again", () -> bench.panels().stream().allMatch(p -> p.expectationProperty().get() == null));
        assertFalse(in(0, "#theory-text").getParent().isVisible());
    }

    private PhaseView view() {
        return window.view().getCenter() instanceof PhaseView view ? view : null;
    }

    private String text(String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }
}
