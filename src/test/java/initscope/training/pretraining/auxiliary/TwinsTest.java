package initscope.training.pretraining.auxiliary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.Labels;
import initscope.data.Samples;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Bars;
import initscope.training.pretraining.Pretraining.SameOrDifferent.Pairs;
import initscope.training.pretraining.Slopes;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// "Are these two the same?"
class TwinsTest {

    @Test
    void bothTwinsAndWhatComparesThemDescendTheLoss() throws InterruptedException {
        try (Crew crew = new Crew(1)) {
            Samples samples = Bars.samples(6, Precision.FP64);
            Twins.Bout bout = new Twins.Bout(Bars.network("tanh xavier-normal width=7,5 precision=fp64", crew), samples,
                    Pairs.JITTER, 6, Seed.root(2), crew);
            bout.pair(new int[] {0, 1, 2, 3, 4, 5}, 0, Seed.root(4));
            List<Matrix> all = new ArrayList<>(bout.player.network().weights());
            all.addAll(bout.player.network().biases());
            all.add(bout.v);
            all.add(bout.c);
            Slopes.check(all, bout.player::load, () -> bout.judge(Seed.root(1)), () -> {
                double loss = bout.judge(Seed.root(1));
                bout.learn(new Optimizer.Sgd(1), 1);
                return loss;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theyLearnToTellPairs(Pairs pairs) throws InterruptedException {
        List<Stage> stages = new ArrayList<>();
        try (Crew crew = new Crew(2)) {
            new Twins(25, 40, new Optimizer.Sgd(0.3), pairs).run(Bars.network("tanh xavier-normal width=40,20", crew),
                    Bars.samples(400, Precision.FP32), Seed.root(3), crew, stages::add);
        }
        assertTrue(stages.getLast().error() < 0.8 * stages.get(1).error(), stages.get(1).error() + " to " + stages.getLast().error());
        assertTrue(stages.getLast().accuracy() > 0.7, "told rightly " + stages.getLast().accuracy());
    }

    @Test
    void movedPairsNeedNoLabels() throws InterruptedException {
        Samples samples = Bars.samples(100, Precision.FP32);
        Samples mute = new Samples(samples.inputs(), Labels.of(new int[100]), 3, samples.picture());
        List<Network> learned = new ArrayList<>();
        for (Samples some : List.of(samples, mute)) {
            try (Crew crew = new Crew(some == mute ? 3 : 1)) {
                learned.add(new Twins(2, 25, new Optimizer.Sgd(0.3), Pairs.JITTER).run(
                        Bars.network("tanh xavier-normal width=20,10", crew), some, Seed.root(3), crew, _ -> { }));
            }
        }
        for (int l = 0; l < 2; l++) {
            assertTrue(Bars.equal(learned.getFirst().weights().get(l), learned.getLast().weights().get(l)));
        }
    }

    @Test
    void halfOfThePairsAreTheSameAndLabelsAreKept() {
        Samples samples = Bars.samples(300, Precision.FP32);
        Pairing pairing = new Pairing(samples, Pairs.LABELS);
        Matrix both = Matrix.zeros(Precision.FP32, 2, 36);
        int same = 0;
        for (int i = 0; i < 2000; i++) {
            boolean is = pairing.fill(i % 300, Seed.root(9).child(i), both, 0);
            same += is ? 1 : 0;
            assertEquals(is, label(samples, both, 0) == label(samples, both, 1));
        }
        // Five standard errors of 2000 fair coins.
        assertEquals(1000, same, 5 * Math.sqrt(2000) / 2);
    }

    private static int label(Samples samples, Matrix both, int row) {
        for (int i = 0; i < samples.size(); i++) {
            boolean is = true;
            for (int c = 0; c < 36; c++) {
                is &= samples.inputs().get(i, c) == both.get(row, c);
            }
            if (is) {
                return samples.labels().get(i);
            }
        }
        throw new AssertionError("no such sample");
    }

    @Test
    void oneClassAloneHasNoDifferentPairs() {
        Samples bars = Bars.samples(4, Precision.FP32);
        Pairing pairing = new Pairing(new Samples(bars.inputs(), Labels.of(2, 2, 2, 2), 3, bars.picture()), Pairs.LABELS);
        for (int i = 0; i < 20; i++) {
            assertTrue(pairing.fill(i % 4, Seed.root(i), Matrix.zeros(Precision.FP32, 2, 36), 0));
        }
    }

    @Test
    void jitterMovesAPictureAndLeavesItsBrightnessInRange() {
        Samples samples = Bars.samples(20, Precision.FP64);
        Jitter jitter = new Jitter(samples);
        Matrix out = Matrix.zeros(Precision.FP64, 1, 36);
        for (int i = 0; i < 20; i++) {
            jitter.apply(i, Seed.root(i), out, 0);
            boolean moved = false;
            for (int c = 0; c < 36; c++) {
                assertTrue(out.get(0, c) >= 0 && out.get(0, c) <= 1);
                moved |= out.get(0, c) != samples.inputs().get(i, c);
            }
            assertTrue(moved);
        }
        assertFalse(Double.isNaN(out.get(0, 0)));
    }
}
