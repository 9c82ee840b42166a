package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Binning;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.statistics.gradient.Gradient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The backward pass of an experiment with everything that can be asked of it: repeatable, additive, honestly estimated.
class BackTest {
    private static final Measures ALL = Measures.moments().withGeometry(true)
            .withBack(new Measures.Back(true, new Binning(30, Binning.Range.AUTO)));

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid normal(1)", "relu he-normal width=97,130,61 inputs=50 batch=333",
            "selu lecun-normal width=200,9,70 batch=2100 precision=fp64"})
    void threadsChangeNothing(String text) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        List<LayerStatistics> alone = run(1, spec);
        assertNotNull(alone.getFirst().gradient().detail().weightHistogram());
        assertEquals(alone, run(2, spec));
        assertEquals(alone, run(5, spec));
    }

    private static List<LayerStatistics> run(int threads, Spec spec) throws InterruptedException {
        try (Lab lab = new Lab(threads, Long.MAX_VALUE)) {
            return lab.prepare(spec, ALL).orThrow().run(3, ALL).layers();
        }
    }

    @Test
    void batchesAddUp() throws InterruptedException {
        Spec spec = SpecReader.read("tanh xavier-normal width=20 depth=3 batch=50").orThrow();
        try (Lab lab = new Lab(2, Long.MAX_VALUE)) {
            Experiment experiment = lab.prepare(spec, ALL).orThrow();
            Gradient first = experiment.run(0, ALL).last().gradient();
            Gradient second = experiment.run(1, ALL).last().gradient();
            experiment.run(0, ALL);
            Snapshot both = experiment.add(1, ALL);
            Gradient sum = both.last().gradient();
            assertEquals((first.detail().nearZero() + second.detail().nearZero()) / 2, sum.detail().nearZero(), 1e-15);
            assertTrue(Double.isNaN(sum.detail().medianAbs()), "a median of two batches is not made of their medians");
            assertEquals(first.detail().weight().merge(second.detail().weight()), sum.detail().weight());
            assertEquals(2 * 50 * 20, sum.detail().histogram().total());
            assertEquals(2 * 50 * 20, sum.detail().activationHistogram().total());
            assertEquals(2 * 20 * 20, sum.detail().weightHistogram().total());
            assertEquals(first.detail().histogram().high(), sum.detail().histogram().high(), "bins of the first batch");
            assertEquals(experiment.run(1, ALL).last().geometry(), both.last().geometry(), "geometry of the last batch");
        }
    }

    @Test
    void geometryCanComeAfterThePictureAndDisturbsNoAccumulation() throws InterruptedException {
        Spec spec = SpecReader.read("relu he-normal width=30 depth=4 batch=40").orThrow();
        Measures plain = ALL.withGeometry(false);
        try (Lab lab = new Lab(2, Long.MAX_VALUE)) {
            Experiment experiment = lab.prepare(spec, plain).orThrow();
            experiment.run(0, plain);
            Snapshot added = experiment.add(1, plain);
            experiment.run(0, plain);
            Snapshot one = experiment.add(1, plain);
            Snapshot after = experiment.withGeometry(one);
            assertEquals(experiment.run(1, ALL).last().geometry(), after.last().geometry());
            assertEquals(added.last().gradient(), after.last().gradient());
        }
    }

    /// What a run holds on the heap at the end is no more than was told before it, and not a small part of it either.
    @Test
    void theEstimateKnowsWhatTheDetailCosts() {
        Spec spec = SpecReader.read("tanh xavier-normal width=512 depth=10 batch=2048").orThrow();
        Measures moments = Measures.moments().withGradients(true);
        Measures detail = Measures.moments().withBack(Measures.Back.DETAIL);
        Estimate bare = Estimate.of(spec, moments);
        Estimate more = Estimate.of(spec, detail);
        long keptActivations = 9L * 512 * 2048 * Float.BYTES;
        assertTrue(more.bytes() >= bare.bytes() + keptActivations, "activations of nine layers are kept");
        assertEquals(1.5, more.operations() / bare.operations(), 1e-12, "three products for two");
        Estimate geometry = Estimate.of(spec, moments.withGeometry(true));
        assertEquals(1.5, geometry.operations() / bare.operations(), 1e-12, "the Gram matrix of a square layer is one more");
    }
}
