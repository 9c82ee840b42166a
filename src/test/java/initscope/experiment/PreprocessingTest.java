package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.preprocessing.PreprocessingLab;
import initscope.experiment.preprocessing.Trial;
import initscope.experiment.preprocessing.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the preprocessing page shows, measured.
class PreprocessingTest {

    @Test
    void whatIsSaidOfEachWayIsSeen() throws InterruptedException {
        List<Trial> trials;
        try (Lab lab = new Lab(1, 1 << 28)) {
            trials = PreprocessingLab.run(lab, _ -> { });
        }
        trials.forEach(t -> System.err.println(t.way() + " z " + t.zStd() + " sign " + t.agreement() + " loss " + t.curve().getFirst().loss() + " " + t.loss()
                + " acc " + t.accuracy()));
        Trial raw = trials.get(Way.RAW.ordinal());
        Trial standardized = trials.get(Way.STANDARDIZED.ordinal());
        assertTrue(raw.zStd() > 10 * standardized.zStd());
        assertEquals(1, raw.agreement());
        assertEquals(1, trials.get(Way.POSITIVE.ordinal()).agreement());
        assertTrue(standardized.agreement() < 0.95);
        assertTrue(standardized.loss() < raw.loss());
        assertTrue(trials.get(Way.ONE_HOT.ordinal()).loss() < trials.get(Way.CODE.ordinal()).loss());
        assertTrue(trials.stream().allMatch(Trial::isComplete));
    }
}
