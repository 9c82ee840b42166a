package initscope.experiment.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.statistics.Binning;
import initscope.statistics.Measures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Going back, looking, and what is kept.
class RewindTest {
    private static final Measures ALL = Measures.moments().withHistograms(new Binning(20, new Binning.Range.Auto()))
            .withPreactivationHistograms(new Binning(20, new Binning.Range.Auto())).withQuantiles(true)
            .withBack(new Measures.Back(true, new Binning(20, new Binning.Range.Auto()))).withGeometry(true);

    private static TrainingSpec spec(String text, long steps) {
        return TrainingText.read(text).orThrow().withSamples(96).withTests(40).withSteps(steps);
    }

    private static Learner learner(Lab lab, TrainingSpec spec) throws InterruptedException {
        return lab.learner(spec, _ -> { }).orThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sgd(0.1)", "adam(0.1)", "nesterov(0.1,form=sutskever)"})
    void theSameStepsAfterGoingBackGiveTheSameBits(String optimizer) throws InterruptedException {
        try (Lab lab = new Lab(2, 1L << 30)) {
            Learner learner = learner(lab, spec("relu he-normal width=24 depth=3 batch=16 norm=batch dropout=0.1 optimizer="
                    + optimizer, 400));
            learner.advance(37);
            learner.look(ALL);
            learner.advance(63);
            Frame first = learner.look(ALL);
            assertTrue(learner.kept().containsAll(List.of(0L, 20L, 40L)), () -> "kept " + learner.kept());
            learner.rewind(40);
            assertEquals(40, learner.step());
            learner.rate(0.5);
            learner.advance(60);
            assertNotEquals(first.snapshot(), learner.look(ALL).snapshot());
            learner.rewind(40);
            assertEquals(0.1, learner.spec().optimizer().rate());
            learner.advance(60);
            assertEquals(first.toString(), learner.look(ALL).toString());
            learner.rewind(0);
            assertEquals(List.of(0L), learner.kept());
            learner.advance(100);
            assertEquals(first.toString(), learner.look(ALL).toString());
            assertThrows(IllegalArgumentException.class, () -> learner.rewind(41));
        }
    }

    @Test
    void lookingChangesNothing() throws InterruptedException {
        try (Lab lab = new Lab(2, 1L << 30)) {
            TrainingSpec spec = spec("tanh xavier-normal width=24 depth=3 batch=16 dropout=0.2", 200);
            Learner seen = learner(lab, spec);
            Learner unseen = learner(lab, spec);
            for (int i = 0; i < 50; i++) {
                seen.advance(1);
                seen.look(ALL);
            }
            unseen.advance(50);
            assertEquals(unseen.look(ALL).toString(), seen.look(ALL).toString());
        }
    }

    @Test
    void aFrameHasEveryStatisticOfHiddenLayersAndOutputLayer() throws InterruptedException {
        try (Lab lab = new Lab(2, 1L << 30)) {
            Learner learner = learner(lab, spec("tanh xavier-normal width=24 depth=3 batch=16", 200));
            learner.advance(10);
            Frame frame = learner.look(ALL);
            assertEquals(4, frame.snapshot().layers().size());
            frame.snapshot().layers().forEach(layer -> {
                assertEquals(layer.activation().count(), layer.histogram().total());
                assertTrue(layer.gradient().preactivationRms() > 0);
                assertTrue(layer.gradient().detail().weightHistogram().total() > 0);
                assertTrue(layer.geometry().effectiveRank() > 1);
            });
            assertEquals(4, frame.ranks().size());
            assertEquals(List.of(24, 24, 24, 10), frame.distinct());
            assertEquals(10, frame.last().step());
            assertEquals(11, frame.curve().size());
            assertEquals(6, frame.moments().size());
            assertEquals(Math.log(10), frame.chance());
            assertFalse(frame.diverged());
            Point measured = frame.curve().getFirst();
            assertEquals(4, measured.updates().size());
            assertTrue(measured.testLoss() > 0);
        }
    }

    @Test
    void aRunThatDivergesIsAResult() throws InterruptedException {
        try (Lab lab = new Lab(2, 1L << 30)) {
            Learner learner = learner(lab, spec("relu normal(1) width=64 depth=8 batch=16", 200));
            learner.rate(1e6);
            learner.advance(200);
            Frame frame = learner.look(ALL);
            assertTrue(frame.diverged());
            assertEquals(200, frame.step());
        }
    }

    @Test
    void aLongRunKeepsBoundedSeries() throws InterruptedException {
        try (Lab lab = new Lab(1, 1L << 30)) {
            Learner learner = learner(lab, spec("tanh xavier-normal width=2 depth=1 batch=1", 200).withSamples(4));
            learner.advance(50_000);
            Frame frame = learner.look(Measures.moments());
            long updated = frame.curve().stream().filter(point -> !point.updates().isEmpty()).count();
            assertTrue(updated > 100, () -> "updates measured: " + updated);
            assertTrue(frame.curve().size() <= 1403, () -> "points: " + frame.curve().size());
            assertTrue(frame.moments().size() <= 401, () -> "moments: " + frame.moments().size());
            assertTrue(frame.kept().size() <= 51, () -> "kept: " + frame.kept());
            assertEquals(0L, frame.kept().getFirst());
        }
    }

    @Test
    void aRunThatIsTooLargeIsRefusedBeforeAnythingIsAllocated() throws InterruptedException {
        try (Lab lab = new Lab(1, 1L << 30)) {
            TrainingSpec huge = spec("relu he-normal width=100 inputs=784 batch=128", 200).withSamples(2_000_000);
            assertEquals(Problem.Code.OUT_OF_MEMORY,
                    ((Parsed.Failure<Learner>) lab.learner(huge, _ -> { })).problem().code());
        }
    }

    @Test
    void anInterruptionChangesNothing() throws InterruptedException {
        try (Lab lab = new Lab(2, 1L << 30)) {
            TrainingSpec spec = spec("relu he-normal width=24 depth=3 batch=16", 200);
            Learner stopped = learner(lab, spec);
            stopped.advance(5);
            Thread.currentThread().interrupt();
            assertThrows(InterruptedException.class, () -> stopped.advance(100));
            stopped.advance(5);
            Learner straight = learner(lab, spec);
            straight.advance(10);
            assertEquals(straight.look(ALL).toString(), stopped.look(ALL).toString());
        }
    }
}
