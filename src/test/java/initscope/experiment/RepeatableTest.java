package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Binning;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The spec and the batch's number determine every digit of a snapshot: row F2 and the last third of I11.
class RepeatableTest {
    private static final Measures ALL = Measures.moments().withGradients(true).withQuantiles(true)
            .withHistograms(new Binning(30, Binning.Range.AUTO))
            .withPreactivationHistograms(new Binning(17, Binning.Range.AUTO));

    /// Batches that fill no block, one block, and strips of several blocks with a ragged end.
    @ParameterizedTest
    @ValueSource(strings = {"relu he-normal width=70,33,90 inputs=20 batch=61",
            "sigmoid normal(1) width=100 depth=3 batch=1000 bias=normal(0.1)",
            "gelu orthogonal width=40 depth=4 batch=5003 precision=fp64",
            "identity normal(1) width=64 depth=60 batch=130",
            "relu normal(0.01) width=70,70,30 batch=1000 norm=batch residual=on dropout=0.2",
            "gelu he-normal width=50 batch=333 norm=layer dropout=0.5 precision=bf16", "tanh sparse width=50,49,48 batch=1"})
    void oneTwoThreeAndFiveThreadsGiveTheSameBits(String text) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        List<LayerStatistics> one = run(spec, 1, 0);
        for (int threads : new int[] {2, 3, 5}) {
            assertEquals(one, run(spec, threads, 0), threads + " threads");
        }
        assertEquals(one, run(spec, 1, 0), "once more");
    }

    @Test
    void aBatchRepeatsExactlyWhateverWasRunBefore() throws InterruptedException {
        Spec spec = SpecReader.read("relu he-normal width=50 batch=200").orThrow();
        try (Lab lab = new Lab(2, Long.MAX_VALUE)) {
            Experiment experiment = lab.prepare(spec, ALL).orThrow();
            List<LayerStatistics> third = experiment.run(3, ALL).layers();
            experiment.run(0, Measures.moments());
            List<LayerStatistics> seventh = experiment.run(7, ALL).layers();
            experiment.add(8, ALL);
            assertEquals(third, experiment.run(3, ALL).layers());
            assertNotEquals(third, seventh);
            assertEquals(seventh, lab.prepare(spec, ALL).orThrow().run(7, ALL).layers());
        }
    }

    @Test
    void otherSeedsAndOtherBatchesAreOtherPictures() throws InterruptedException {
        Spec spec = SpecReader.read("tanh xavier-normal width=20 batch=50").orThrow();
        assertNotEquals(run(spec, 1, 0), run(spec, 1, 1));
        assertNotEquals(run(spec, 1, 0), run(spec.withSeed(2), 1, 0));
        assertEquals(run(spec, 1, 0).getFirst().weight(), run(spec, 1, 1).getFirst().weight());
    }

    /// Asking for more leaves what was asked for before, except that late histograms must not touch it either.
    @Test
    void measuringMoreChangesNoNumber() throws InterruptedException {
        Spec spec = SpecReader.read("relu he-normal width=50 batch=333").orThrow();
        try (Lab lab = new Lab(2, Long.MAX_VALUE)) {
            Experiment experiment = lab.prepare(spec, ALL).orThrow();
            List<LayerStatistics> little = experiment.run(0, Measures.moments()).layers();
            List<LayerStatistics> much = experiment.run(0, ALL).layers();
            for (int l = 0; l < little.size(); l++) {
                assertEquals(little.get(l).activation(), much.get(l).activation());
                assertEquals(little.get(l).preactivation(), much.get(l).preactivation());
                assertEquals(little.get(l).shares(), much.get(l).shares());
                assertEquals(little.get(l).split(), much.get(l).split());
            }
        }
    }

    private static List<LayerStatistics> run(Spec spec, int threads, long batch) throws InterruptedException {
        try (Lab lab = new Lab(threads, Long.MAX_VALUE)) {
            return lab.prepare(spec, ALL).orThrow().run(batch, ALL).layers();
        }
    }
}
