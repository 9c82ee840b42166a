package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.learning.Point;
import initscope.picture.Look;
import initscope.ui.training.TrainingModel;
import initscope.ui.training.TrainingView;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Robots train the shown networks.
class TrainingRobotTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private TrainingView view() {
        return window.view().getCenter() instanceof TrainingView view ? view : null;
    }

    private TrainingModel model() {
        return view().model();
    }

    /// Two small networks on few samples, so that a step takes no time.
    private void small() {
        pause();
        fx(() -> {
            bench.remove(panel(3));
            bench.remove(panel(2));
            bench.focusedProperty().set(panel(0));
            bench.paste("relu he-normal depth=2 width=16 inputs=8 batch=16");
            bench.focusedProperty().set(panel(1));
            bench.paste("relu normal(0.01) depth=2 width=16 inputs=8 batch=16");
        });
        settle();
    }

    /// Opens the page and lets it learn for longer than a test takes.
    private void endless() {
        press(KeyCode.F);
        until("the page", () -> view() != null);
        write("steps", "1000000");
        until("steps", () -> model().steps() == 1_000_000 && model().reached() > 20);
    }

    private void write(String field, String value) {
        fx(() -> {
            TextField entry = robot.lookup("#training-" + field).query();
            entry.setText(value);
            entry.fireEvent(new ActionEvent());
        });
    }

    private List<Point> curve(int run) {
        return fx(() -> model().curve(run));
    }

    @Test
    void theKeyboardAloneTrainsStopsStepsAndLeads() {
        small();
        fx(() -> bench.playingProperty().set(true));
        press(KeyCode.F);
        until("the page", () -> view() != null);
        assertFalse(fx(() -> bench.playingProperty().get()), "the stream stands while the page is open");
        until("steps", () -> model().reached() > 20);
        press(KeyCode.SPACE);
        until("stands", () -> !model().playingProperty().get() && model().isSettled());
        long reached = fx(() -> model().reached());
        press(KeyCode.RIGHT);
        until("one step more", () -> model().reached() == reached + 1 && model().isSettled());
        press(KeyCode.HOME);
        until("the start is shown", () -> model().here() == 0);
        assertEquals(reached + 1, fx(() -> model().reached()), "looking back forgets nothing");
        press(KeyCode.RIGHT);
        until("learning goes on from there", () -> model().reached() == 1 && model().isSettled());
        double loss = curve(0).getLast().loss();
        press(KeyCode.RIGHT);
        until("the second step", () -> model().reached() == 2 && model().isSettled());
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        until("back again", () -> model().here() == 0);
        press(KeyCode.RIGHT);
        until("the first step again", () -> model().reached() == 1 && model().isSettled());
        assertEquals(loss, curve(0).getLast().loss(), "the same steps give the same bits");
        press(KeyCode.ESCAPE);
        until("the panels again", () -> view() == null);
        assertTrue(fx(() -> bench.playingProperty().get()), "and the stream goes on");
    }

    @Test
    void thePanelsMenuTrainsAndTheMouseGoesBackInTime() {
        small();
        robot.clickOn(in(1, ".no-arrow"));
        until("the menu", () -> robot.lookup("#panel-train").tryQuery().isPresent() || robot.lookup(".menu-item").tryQuery().isPresent());
        robot.clickOn(robot.lookup(".menu-item .label").queryAll().stream()
                .filter(n -> n instanceof javafx.scene.control.Labeled l && l.getText().startsWith("Train")).findFirst().orElseThrow());
        until("steps", () -> view() != null && model().reached() > 30);
        robot.clickOn("#training-play");
        until("stands", () -> !model().playingProperty().get() && model().isSettled());
        Slider time = robot.lookup("#training-time").query();
        long reached = fx(() -> model().reached());
        fx(() -> time.setValue(10));
        until("a frame of before", () -> model().here() == 10);
        robot.clickOn("#training-one");
        until("one step from there", () -> model().reached() == 11 && model().isSettled());
        assertTrue(11 < reached);
        robot.clickOn("#training-many");
        until("a hundred more", () -> model().reached() == 111 && model().isSettled());
        robot.clickOn("#training-back");
        until("the panels again", () -> view() == null);
    }

    @Test
    void aRateChangedWhileItRunsHoldsFromThenOn() {
        small();
        endless();
        write("rate", "1e-5");
        until("the new rate at work", () -> model().rate(0) == 1e-5);
        assertTrue(fx(() -> model().reached()) > 20, "nothing began anew");
        long then = fx(() -> model().reached());
        until("and it goes on", () -> model().reached() > then);
    }

    /// Two half moons: He is right about nearly all of them, σ = 0.01 still guesses. Its loss is that of a fair coin but for
    /// what the output's bias learns of a batch of 64 that is not half and half: (4/64)² / 2 = 0.002 at one standard error.
    @Test
    void heLearnsWhileSmallWeightsStayAtGuessing() {
        pause();
        fx(() -> {
            bench.remove(panel(3));
            bench.remove(panel(2));
            bench.focusedProperty().set(panel(0));
            bench.paste("relu he-normal depth=4 width=32 input=moons");
            bench.focusedProperty().set(panel(1));
            bench.paste("relu normal(0.01) depth=4 width=32 input=moons");
        });
        settle();
        press(KeyCode.F);
        until("two hundred steps", () -> view() != null && model().reached() >= 200);
        press(KeyCode.SPACE);
        assertTrue(curve(0).getLast().loss() < 0.4, "He: " + curve(0).getLast());
        assertEquals(Math.log(2), curve(1).getLast().loss(), 25 * 0.002);
    }

    @Test
    void aRateFarTooLargeIsShownAndNotThrown() {
        small();
        endless();
        write("rate", "100000");
        // From the start: a network that has learned for a while may lose all its units instead.
        press(KeyCode.R);
        until("the first diverges", () -> String.valueOf(robot.lookup("#training-run-1").query().queryAccessibleAttribute(AccessibleAttribute.TEXT)).contains("Diverged"));
        assertEquals(4, fx(() -> view().figures(Look.DESK).size()), "and the page can still be saved");
    }

    @Test
    void otherDataBeginAnew() {
        small();
        press(KeyCode.F);
        until("steps", () -> view() != null && model().reached() > 50);
        fx(() -> model().data("spirals"));
        until("from the start, on two inputs", () -> model().inputs() == 2);
        until("steps again", () -> model().reached() > 5);
    }
}
