package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.ui.projector.ProjectorModel;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import initscope.ui.training.TrainingView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A robot before a class.
class ProjectorRobotTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private ProjectorModel projector() {
        return window.view().auditorium().projector();
    }

    private Node node(String query) {
        return fx(() -> stage.getScene().getRoot().lookup(query));
    }

    private boolean seen(String query) {
        return fx(() -> stage.getScene().getRoot().lookup(query).isVisible());
    }

    @Test
    void oneKeyMakesTheWindowLargeAndPlainAndTheSameKeyBringsItBack() {
        pause();
        fx(() -> settings.textProperty().set(1.1));
        Node layers = in(0, "#layers");
        press(KeyCode.F5);
        until("large text", () -> settings.textProperty().get() == 1.5);
        until("less around the picture", () -> !layers.isVisible());
        assertFalse(fx(() -> node("#badge").getParent().isVisible()));
        press(KeyCode.F5);
        until("text as before", () -> settings.textProperty().get() == 1.1);
        until("everything as before", () -> layers.isVisible());
        assertTrue(fx(() -> node("#badge").getParent().isVisible()));
    }

    @Test
    void keysAreShownWhileProjectedAndOnlyThen() {
        pause();
        press(KeyCode.DIGIT6);
        assertFalse(seen("#keys"));
        press(KeyCode.F5);
        until("projected", () -> projector().onProperty().get());
        press(KeyCode.DIGIT1);
        until("the key", () -> node("#keys").isVisible() && ((Labeled) node("#keys")).getText().contains("1"));
        press(KeyCode.D);
        until("what it does", () -> ((Labeled) node("#keys")).getText().contains("Table of differences"));
    }

    @Test
    void aBlankScreenTakesTheNextKeyForItself() {
        pause();
        int panels = bench.panels().size();
        press(KeyCode.B);
        until("blank", () -> seen("#blank"));
        robot.press(KeyCode.CONTROL, KeyCode.W).release(KeyCode.W, KeyCode.CONTROL);
        until("the window again", () -> !seen("#blank"));
        press(KeyCode.B);
        until("blank", () -> seen("#blank"));
        press(KeyCode.A);
        until("the window again", () -> !seen("#blank"));
        assertFalse(fx(() -> bench.accumulatingProperty().get()));
        assertEquals(panels, bench.panels().size());
    }

    @Test
    void aFrozenPictureStandsStillAndTheStreamGoesOnAfterwards() {
        pause();
        fx(() -> bench.playingProperty().set(true));
        press(KeyCode.H);
        until("frozen", () -> seen("#frozen"));
        assertFalse(fx(() -> bench.playingProperty().get()));
        String before = fx(() -> panel(0).spec().toString());
        press(KeyCode.R);
        assertEquals(before, fx(() -> panel(0).spec().toString()));
        press(KeyCode.H);
        until("it goes on", () -> !seen("#frozen") && bench.playingProperty().get());
    }

    @Test
    void aFrozenPictureOfTrainingStandsStillWhileTheTrainingGoesOn() {
        pause();
        choose("training");
        until("the page", () -> window.view().lookup("#training") instanceof TrainingView);
        TrainingView page = (TrainingView) fx(() -> window.view().lookup("#training"));
        until("first steps", () -> page.model().reached() > 0);
        fx(() -> projector().freeze());
        until("the picture that stands still", () -> still().isVisible() && still().getImage() != null);
        Image image = fx(() -> still().getImage());
        long reached = fx(() -> page.model().reached());
        until("more steps beneath", () -> page.model().reached() > reached + 5);
        assertSame(image, fx(() -> still().getImage()));
        assertTrue(fx(() -> ((Labeled) node("#frozen")).getText()).contains("goes on unseen"));
        press(KeyCode.H);
        until("the page again", () -> !still().isVisible() && still().getImage() == null);
    }

    private ImageView still() {
        return (ImageView) stage.getScene().getRoot().lookup("#still");
    }

    @Test
    void nothingFloatsBeforeABlankOrFrozenScreen() {
        pause();
        for (Runnable hide : List.<Runnable>of(projector()::blank, projector()::freeze)) {
            choose("locks");
            until("the card", () -> floating() == 1);
            fx(hide);
            until("no card", () -> floating() == 0);
            choose("locks");
            until("none comes", () -> floating() == 0);
            fx(() -> {
                projector().blankProperty().set(false);
                projector().frozenProperty().set(false);
            });
        }
        choose("locks");
        until("cards come again", () -> floating() == 1);
    }

    private static long floating() {
        return Window.getWindows().stream().filter(w -> w instanceof PopOver && w.isShowing()).count();
    }
}
