package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.ui.soak.Report;
import initscope.ui.soak.Soaking;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Random actions on the real window. `Soak N` does as many as one likes in a process of its own, and tells of every stall,
/// which no test asserts: on a busy machine the thread waits for others.
class SoakTest extends WindowBench {
    private static final int FEW = 30;
    private static final int SOME = 200;

    @Start
    void start(Stage first) {
        open();
    }

    @Test
    void randomActionsThrowNothing() throws Exception {
        Report report = soak(FEW, 1);
        assertEquals("", report.bug());
    }

    @Tag("slow")
    @Test
    void aLongerTimeOfRandomActionsThrowsNothingAndKeepsNothing() throws Exception {
        Report report = soak(SOME, 2);
        assertEquals("", report.bug());
        List<Long> weights = report.weights();
        assertTrue(weights.getLast() < 2 * weights.stream().sorted().toList().get(weights.size() / 2), "bytes held: " + weights);
    }

    private Report soak(int actions, long seed) throws Exception {
        return new Soaking(stage, window, settings, _ -> { }).run(actions, seed, 1);
    }
}
