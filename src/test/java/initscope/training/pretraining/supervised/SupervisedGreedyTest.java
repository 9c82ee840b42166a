package initscope.training.pretraining.supervised;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.Samples;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Precision;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Bars;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Layers that learn to classify one after the other.
class SupervisedGreedyTest {
    private static final SupervisedGreedy HOW = new SupervisedGreedy(12, 20, new Optimizer.Sgd(0.3));
    private final Samples samples = Bars.samples(240, Precision.FP32);

    private static Network run(String text, Samples samples, int threads, List<Stage> stages) throws InterruptedException {
        try (Crew crew = new Crew(threads)) {
            return HOW.run(Bars.network(text, crew), samples, Seed.root(5), crew, stages::add);
        }
    }

    @Test
    void everyLayerLearnsToClassifyWhatTheOneBeforeHandsOn() throws InterruptedException {
        List<Stage> stages = new ArrayList<>();
        run("tanh xavier-normal width=30,20", samples, 2, stages);
        assertEquals(2 * 13, stages.size());
        for (int layer = 1; layer <= 2; layer++) {
            Stage first = stages.get((layer - 1) * 13);
            Stage last = stages.get(layer * 13 - 1);
            assertEquals(layer, last.layer());
            assertEquals(0, first.epoch());
            assertTrue(last.error() < 0.5 * first.error(), first.error() + " to " + last.error());
            assertTrue(last.accuracy() > 0.85, "told rightly " + last.accuracy());
            assertEquals(240L * (layer == 1 ? 30 : 20), last.activations().total());
        }
        assertNotNull(stages.getFirst().filters());
        assertNull(stages.getLast().filters(), "what the second layer looks at is no picture");
    }

    @Test
    void aLayerOnceLearnedStaysAsItIsWhileTheNextLearns() throws InterruptedException {
        Network one = run("tanh xavier-normal width=30 depth=1", samples, 2, new ArrayList<>());
        Network two = run("tanh xavier-normal width=30,20", samples, 2, new ArrayList<>());
        assertTrue(Bars.equal(one.weights().getFirst(), two.weights().getFirst()));
    }

    @Test
    void theStartIsNotTouchedAndTheOutputLayerStaysAsItWasDrawn() throws InterruptedException {
        try (Crew crew = new Crew(2)) {
            String text = "relu he-normal width=30,20";
            Network start = Bars.network(text, crew);
            Network learned = HOW.run(start, samples, Seed.root(5), crew, _ -> { });
            Network again = Bars.network(text, crew);
            for (int l = 0; l < 3; l++) {
                assertTrue(Bars.equal(again.weights().get(l), start.weights().get(l)));
                assertEquals(l == 2, Bars.equal(start.weights().get(l), learned.weights().get(l)), "layer " + (l + 1));
            }
        }
    }

    @Test
    void threadsChangeNoBit() throws InterruptedException {
        String text = "relu he-normal width=30,20 norm=batch dropout=0.2";
        Network alone = run(text, samples, 1, new ArrayList<>());
        Network three = run(text, samples, 3, new ArrayList<>());
        for (int l = 0; l < 3; l++) {
            assertTrue(Bars.equal(alone.weights().get(l), three.weights().get(l)));
            assertTrue(Bars.equal(alone.biases().get(l), three.biases().get(l)));
        }
    }

    @Test
    void fewerSamplesThanABatchAreABatch() throws InterruptedException {
        List<Stage> stages = new ArrayList<>();
        run("tanh xavier-normal width=10 depth=1", Bars.samples(7, Precision.FP32), 1, stages);
        assertFalse(Double.isNaN(stages.getLast().error()));
        assertTrue(stages.getLast().error() < stages.getFirst().error());
    }

    @Test
    void anInterruptionIsHeardAtTheNextBatch() throws InterruptedException {
        List<Stage> stages = new ArrayList<>();
        try (Crew crew = new Crew(1)) {
            Network start = Bars.network("tanh xavier-normal width=10 depth=2", crew);
            assertThrows(InterruptedException.class, () -> HOW.run(start, samples, Seed.root(5), crew, stage -> {
                stages.add(stage);
                Thread.currentThread().interrupt();
            }));
        }
        assertEquals(1, stages.size());
    }
}
