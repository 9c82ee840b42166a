package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabTest {
    private static final Measures GRADIENTS = Measures.moments().withGradients(true);

    /// What is asked for is refused before it is allocated, and what is offered instead does fit.
    @ParameterizedTest
    @ValueSource(strings = {"relu he-normal width=4096 depth=200 batch=65536", "tanh xavier-normal width=4096 depth=100",
            "sigmoid normal(1) width=10 depth=200 batch=65536", "relu he-normal width=1 depth=1 inputs=65536 batch=65536"})
    void aTooLargeExperimentIsRefusedWithTheNearestThatFits(String text) throws InterruptedException {
        try (Lab lab = new Lab(1, 50_000_000)) {
            Problem problem = assertInstanceOf(Parsed.Failure.class,
                    lab.prepare(SpecReader.read(text).orThrow(), GRADIENTS)).problem();
            assertEquals(Problem.Code.TOO_LARGE, problem.code());
            assertTrue(Long.parseLong(problem.details().get(0)) > Long.parseLong(problem.details().get(1)));
            assertNull(lab.check(SpecReader.read(problem.details().get(2)).orThrow(), GRADIENTS));
        }
    }

    /// 65536 x 65536 elements are more than one array holds, however much memory there is.
    @Test
    void aBatchLargerThanAnyMatrixIsRefusedThoughTheMemoryIsThere() {
        try (Lab lab = new Lab(1, Long.MAX_VALUE)) {
            Spec spec = SpecReader.read("relu he-normal width=1 depth=1 inputs=65536 batch=65536").orThrow();
            Problem problem = lab.check(spec, Measures.moments());
            assertEquals(Problem.Code.TOO_LARGE, problem.code());
            assertTrue(Long.parseLong(problem.details().get(0)) > Long.parseLong(problem.details().get(1)));
            assertNull(lab.check(SpecReader.read(problem.details().get(2)).orThrow(), Measures.moments()));
        }
    }

    /// Three batches accumulated are one batch of three times the samples, whatever the order of counting.
    @Test
    void accumulatedBatchesAddUp() throws InterruptedException {
        Spec spec = SpecReader.read("relu he-normal width=30 batch=111").orThrow();
        Measures measures = GRADIENTS.withHistograms(spec.binning());
        try (Lab lab = new Lab(2, Long.MAX_VALUE)) {
            Experiment experiment = lab.prepare(spec, measures).orThrow();
            Snapshot first = experiment.run(0, measures);
            Snapshot second = experiment.run(1, measures);
            Snapshot third = experiment.run(2, measures);
            experiment.run(0, measures);
            experiment.add(1, measures);
            Snapshot all = experiment.add(2, measures);
            assertEquals(3, all.batches());
            for (int l = 1; l <= 5; l++) {
                List<Snapshot> parts = List.of(first, second, third);
                int layer = l;
                assertEquals(333L * 30, all.layer(l).activation().count());
                assertEquals(mean(parts, s -> s.layer(layer).activation().mean()), all.layer(l).activation().mean(), 1e-12);
                assertEquals(mean(parts, s -> s.layer(layer).activation().secondMoment()),
                        all.layer(l).activation().secondMoment(), 1e-11);
                assertEquals(mean(parts, s -> s.layer(layer).shares().zero()), all.layer(l).shares().zero(), 1e-12);
                assertEquals(mean(parts, s -> s.layer(layer).gradient().preactivationSecondMoment()),
                        all.layer(l).gradient().preactivationSecondMoment(), 1e-12);
                assertEquals(333L * 30, all.layer(l).histogram().total());
                assertEquals(first.layer(l).histogram().high(), all.layer(l).histogram().high());
                assertTrue(all.layer(l).shares().deadUnits() <= first.layer(l).shares().deadUnits());
                assertEquals(all.layer(l).activation().variance(), all.layer(l).split().total(), 1e-12);
            }
        }
    }

    /// The pooled moments of the input are those of its law: five standard errors.
    @Test
    void theInputIsTheOneAskedFor() throws InterruptedException {
        try (Lab lab = new Lab(1, Long.MAX_VALUE)) {
            int n = 100_000;
            Snapshot normal = lab.prepare(SpecReader.read("relu he-normal input=normal(2,3)").orThrow(), GRADIENTS)
                    .orThrow().run(0, GRADIENTS);
            assertEquals(2, normal.input().mean(), 5 * 3 / Math.sqrt(n));
            assertEquals(9, normal.input().variance(), 5 * 9 * Math.sqrt(2.0 / n));
            Snapshot uniform = lab.prepare(SpecReader.read("relu he-normal input=uniform(0,1)").orThrow(), GRADIENTS)
                    .orThrow().run(0, GRADIENTS);
            assertEquals(0.5, uniform.input().mean(), 5 / Math.sqrt(12.0 * n));
            assertEquals(1 / 12.0, uniform.input().variance(), 5 / 12.0 * Math.sqrt(0.8 / n));
            assertTrue(uniform.input().min() > 0 && uniform.input().max() < 1);
        }
    }

    private static double mean(List<Snapshot> parts, java.util.function.ToDoubleFunction<Snapshot> value) {
        return parts.stream().mapToDouble(value).average().orElseThrow();
    }
}
