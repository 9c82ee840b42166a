package initscope.experiment.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import initscope.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A network at work on samples with random labels: what can only be learned by heart.
class LearnerTest {

    private static Frame run(String text, int steps, int threads) throws InterruptedException {
        Spec spec = ((Parsed.Value<Spec>) SpecReader.read(text)).value();
        TrainingSpec training = TrainingSpec.of(spec).withSamples(64).withSteps(steps).withOptimizer(new Optimizer.Sgd(0.1));
        try (Lab lab = new Lab(threads, 1L << 30)) {
            Learner learner = ((Parsed.Value<Learner>) lab.learner(training, _ -> { })).value();
            return Training.run(learner, Measures.moments(), 50, _ -> { });
        }
    }

    @Test
    void heLearnsRandomLabelsByHeartWhereTinyWeightsStayAtTheLogarithmOfTheClasses() throws InterruptedException {
        Frame he = run("relu he-normal width=64 depth=3 batch=32", 400, 2);
        assertTrue(he.last().loss() < 0.5, () -> "loss " + he.last().loss());
        Frame tiny = run("relu normal(0.01) width=64 depth=5 batch=32", 400, 2);
        // What is left to learn of noise without its inputs is how often each label stands among the 64 samples.
        assertEquals(Math.log(10), tiny.last().loss(), 0.25);
    }

    @Test
    void lsuvGivesTheFirstMiniBatchVarianceOneInEveryLayer() throws InterruptedException {
        Frame start = run("tanh lsuv width=64 depth=4 batch=64 input=normal(1,3)", 0, 2);
        start.snapshot().layers().forEach(layer -> assertEquals(1, Math.pow(layer.preactivation().std(), 2), 1e-4,
                () -> "layer " + layer.layer()));
    }

    @Test
    void threadsChangeNoBitOfARun() throws InterruptedException {
        assertEquals(run("tanh xavier-normal width=64 depth=3 batch=32 dropout=0.2", 60, 1),
                run("tanh xavier-normal width=64 depth=3 batch=32 dropout=0.2", 60, 3));
    }

    @Test
    void aThinnedSeriesKeepsItsFirstAndItsLast() {
        Thinned<Integer> series = new Thinned<>(100);
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            series.add(i);
            seen.clear();
            seen.addAll(series.all());
            assertTrue(seen.size() <= 101);
            assertEquals(i, seen.getLast());
            assertEquals(0, seen.getFirst());
        }
        int stride = seen.get(1) - seen.getFirst();
        for (int i = 1; i < seen.size() - 1; i++) {
            assertEquals(stride, seen.get(i) - seen.get(i - 1));
        }
    }
}
