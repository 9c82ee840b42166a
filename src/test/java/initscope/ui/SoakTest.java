package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.ui.soak.Report;
import initscope.ui.soak.Soaking;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Random actions on the real window. `Soak N` does as many as one likes in a process of its own, and tells of every stall and
/// of what is gone but still held: among other tests, stalls say more about the machine, and what is held more about the robot.
class SoakTest extends WindowBench {
    private static final int FEW = 30;
    private static final int SOME = 200;
    /// What pictures and caches of the toolkit may add in so short a time, once everything was seen; bytes.
    private static final long SLACK = 150_000_000;

    @Start
    void start(Stage first) {
        open(first);
    }

    @Test
    void randomActionsThrowNothing() throws Exception {
        Report report = soak(FEW, 1);
        assertEquals("", report.bug());
    }

    @Tag("slow")
    @Test
    void aLongerTimeOfRandomActionsThrowsNothingAndDoesNotFillTheHeap() throws Exception {
        Report report = soak(SOME, 2);
        assertEquals("", report.bug());
        assertTrue(report.weights().getLast() < report.weights().get(1) + SLACK, report.weights() + " bytes");
    }

    private Report soak(int actions, long seed) throws Exception {
        return new Soaking(stage, window, settings, _ -> { }).run(actions, seed);
    }
}
