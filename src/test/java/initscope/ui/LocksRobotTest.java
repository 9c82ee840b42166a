package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.ui.locks.Locks;
import initscope.ui.locks.Locks.Hold;
import initscope.ui.locks.Locks.Part;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A set-up in which only σ moves.
class LocksRobotTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private void lock(Locks locks) {
        fx(() -> window.view().auditorium().locksProperty().set(locks));
    }

    private Node node(int panel, String query) {
        return fx(() -> window.view().viewOf(panel(panel)).lookup(query));
    }

    @Test
    void onlyTheNumberMovesAndTheNoteSaysWhy() {
        pause();
        lock(new Locks("Only σ", "Find the σ at which layer 5 dies.", Map.of(Part.ACTIVATION, Hold.LOCKED, Part.LAYERS,
                Hold.HIDDEN, Part.STREAM, Hold.LOCKED)));
        assertTrue(node(0, "#activation").isDisabled());
        assertFalse(node(0, "#layers").isVisible());
        assertFalse(node(0, "#slider").isDisabled());
        assertEquals("Only σ", fx(() -> ((Labeled) window.view().lookup("#locks-shown-title")).getText()));
        String before = fx(() -> panel(0).spec().toString());
        robot.press(KeyCode.R).release(KeyCode.R);
        assertEquals(before, fx(() -> panel(0).spec().toString()));
        fx(() -> bench.duplicate(panel(3)));
        fx(() -> bench.remove(panel(0)));
        fx(() -> bench.add());
        assertTrue(node(3, "#activation").isDisabled(), "a new panel is locked as well");
        assertEquals("locked", fx(() -> window.view().office().desk().session()).locks().get("lock.activation"), "it is saved");
        lock(Locks.NONE);
        assertTrue(fx(() -> window.view().office().desk().session()).locks().isEmpty());
        assertFalse(node(0, "#activation").isDisabled());
        assertTrue(node(0, "#layers").isVisible());
        assertFalse(fx(() -> window.view().lookup("#locks-banner").isVisible()));
    }

    @Test
    void theTeacherLocksInACardOfTheMenu() {
        pause();
        choose("locks");
        until("the card", () -> card("#lock-initializer") != null);
        fx(() -> ((ButtonBase) card("#lock-initializer")).fire());
        assertTrue(node(1, "#initializer").isDisabled());
        fx(() -> ((ButtonBase) card("#locks-free")).fire());
        assertFalse(node(1, "#initializer").isDisabled());
    }

    private Node card(String query) {
        return Window.getWindows().stream().map(w -> w.getScene().getRoot().lookup(query)).filter(n -> n != null).findFirst()
                .orElse(null);
    }

    @Test
    void theFirstHintHasThreeStepsAndDoesNotComeAgain() {
        pause();
        fx(() -> settings.hintedProperty().set(false));
        choose("hint");
        for (int i = 0; i < 3; i++) {
            assertTrue(fx(() -> stage.getScene().getRoot().lookup("#hint").isVisible()));
            fx(() -> ((ButtonBase) stage.getScene().getRoot().lookup("#hint-next")).fire());
        }
        assertFalse(fx(() -> stage.getScene().getRoot().lookup("#hint").isVisible()));
        assertTrue(settings.hintedProperty().get());
    }
}
