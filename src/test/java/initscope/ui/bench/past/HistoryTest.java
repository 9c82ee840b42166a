package initscope.ui.bench.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final long SECOND = 1_000_000_000;

    @Test
    void whatWasDoneIsTakenBackAndDoneAgain() {
        History<String> history = new History<>("a");
        history.record("b", null, 0);
        history.record("c", null, 0);
        assertEquals("b", history.undo());
        assertEquals("a", history.undo());
        assertNull(history.undo());
        assertEquals("b", history.redo());
        history.record("d", null, 0);
        assertNull(history.redo(), "a new change ends the old future");
        assertEquals("b", history.undo());
    }

    @Test
    void aDragIsOneStep() {
        History<Integer> history = new History<>(0);
        Object slider = new Object();
        for (int i = 1; i <= 50; i++) {
            history.record(i, slider, i * SECOND / 10);
        }
        assertEquals(0, history.undo());
        assertEquals(50, history.redo());
    }

    @Test
    void twoDragsAreTwoSteps() {
        History<Integer> history = new History<>(0);
        Object slider = new Object();
        history.record(1, slider, 0);
        history.record(2, slider, 5 * SECOND);
        assertEquals(1, history.undo());
    }

    @Test
    void aThousandStepsAreKept() {
        History<Integer> history = new History<>(0);
        for (int i = 1; i <= 1000; i++) {
            history.record(i, null, 0);
        }
        for (int i = 999; i >= 0; i--) {
            assertEquals(i, history.undo());
        }
    }
}
