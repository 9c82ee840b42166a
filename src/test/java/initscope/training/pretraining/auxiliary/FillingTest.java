package initscope.training.pretraining.auxiliary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.Samples;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Bars;
import initscope.training.pretraining.Slopes;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// "What is under the cover?"
class FillingTest {

    @Test
    void theLossIsThatOfCoveredInputsAloneAndIsDescended() throws InterruptedException {
        try (Crew crew = new Crew(1)) {
            Filling.Gap gap = new Filling.Gap(Bars.network("tanh xavier-normal width=7,5 precision=fp64", crew),
                    Bars.samples(4, Precision.FP64), 0.25, 4, Seed.root(2), crew);
            gap.cover(new int[] {0, 1, 2, 3}, 0, Seed.root(4));
            List<Matrix> all = new ArrayList<>(gap.player.network().weights());
            all.addAll(gap.player.network().biases());
            Slopes.check(all, gap.player::load, () -> gap.judge(Seed.root(1)), () -> {
                double loss = gap.judge(Seed.root(1));
                gap.learn(new Optimizer.Sgd(1), 1);
                return loss;
            });
        }
    }

    @Test
    void whatIsUnderTheCoverIsGuessedBetterThanByTheMean() throws InterruptedException {
        List<Stage> stages = new ArrayList<>();
        Samples samples = Bars.samples(400, Precision.FP32);
        try (Crew crew = new Crew(2)) {
            new Filling(40, 20, new Optimizer.Sgd(0.5), 0.25).run(Bars.network("tanh xavier-normal width=40,40", crew), samples,
                    Seed.root(3), crew, stages::add);
        }
        double variance = 0;
        for (int c = 0; c < 36; c++) {
            double sum = 0;
            double squares = 0;
            for (int r = 0; r < 400; r++) {
                sum += samples.inputs().get(r, c);
                squares += samples.inputs().get(r, c) * samples.inputs().get(r, c);
            }
            variance += (squares / 400 - sum * sum / 160000) / 36;
        }
        double error = stages.getLast().error();
        double mean = variance;
        assertTrue(error < 0.8 * mean, () -> "error " + error + ", that of the mean " + mean);
    }

    @Test
    void aPictureIsCoveredByASquareAndShownWithItsMean() {
        Samples samples = Bars.samples(50, Precision.FP64);
        boolean[] covered = new boolean[36];
        Matrix x = Matrix.zeros(Precision.FP64, 1, 36);
        new Cover(samples, 0.25).apply(Seed.root(1), x, 0, covered);
        int count = 0;
        for (int c = 0; c < 36; c++) {
            count += covered[c] ? 1 : 0;
            assertEquals(covered[c], x.get(0, c) != 0);
        }
        assertEquals(9, count);
    }

    @Test
    void inputsThatAreNoPictureAreCoveredHereAndThereAndOneAtLeast() {
        Samples bars = Bars.samples(50, Precision.FP64);
        Cover cover = new Cover(new Samples(bars.inputs(), bars.labels(), 3, null), 0.001);
        boolean[] covered = new boolean[36];
        for (int i = 0; i < 50; i++) {
            cover.apply(Seed.root(i), Matrix.zeros(Precision.FP64, 1, 36), 0, covered);
            int count = 0;
            for (boolean c : covered) {
                count += c ? 1 : 0;
            }
            assertTrue(count >= 1 && count < 5);
        }
    }

    @Test
    void threadsChangeNoBitAndSamplesThatAreNoPictureShowNone() throws InterruptedException {
        Samples bars = Bars.samples(100, Precision.FP32);
        Samples plain = new Samples(bars.inputs(), bars.labels(), 3, null);
        List<Network> learned = new ArrayList<>();
        List<Stage> stages = new ArrayList<>();
        for (int threads : new int[] {1, 3}) {
            try (Crew crew = new Crew(threads)) {
                learned.add(new Filling(2, 20, new Optimizer.Sgd(0.3), 0.3).run(
                        Bars.network("relu he-normal width=20,10", crew), plain, Seed.root(3), crew, stages::add));
            }
        }
        for (int l = 0; l < 3; l++) {
            assertTrue(Bars.equal(learned.getFirst().weights().get(l), learned.getLast().weights().get(l)));
        }
        assertNull(stages.getLast().reconstructions());
        assertNotEquals(stages.get(0).error(), stages.get(2).error());
    }
}
