package initscope.experiment.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.experiment.sweep.Ruler;
import initscope.init.Initializer;
import initscope.network.Plain;
import initscope.theory.PhaseTable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the studies were made to show, seen to hold on the glyphs.
@Tag("slow")
class SlowStudyTest {
    private final Lab lab = new Lab(2, 4L << 30);

    @AfterEach
    void close() {
        lab.close();
    }

    /// Deep Learning from Scratch, section 6.3: between 0.05 and 10⁻⁴ the plain network stays at chance, the other learns; at
    /// scale 1 the plain one overflows.
    @Test
    void withBatchNormItLearnsAtScalesWhereThePlainNetworkStaysAtChance() throws InterruptedException {
        TrainingSpec base = Standards.scales(Spec.of(Plain.RELU, new Initializer.Zeros()));
        Trials trials = lab.study(new Scales(base).plan(), _ -> { }).orThrow();
        assertTrue(trials.get(Scales.index(0, false)).diverged(), "NaN at scale 1 is a result");
        for (int place = 6; place <= 13; place++) {
            Trial plain = trials.get(Scales.index(place, false));
            Trial normed = trials.get(Scales.index(place, true));
            // the most frequent of ten classes of 1000 samples, with five standard errors: 0.1 + 5 √(0.09 / 1000)
            assertTrue(plain.accuracy() < 0.148, () -> plain.spec() + ": " + plain.accuracy());
            assertEquals(Math.log(10), plain.loss(), 0.01);
            assertTrue(normed.accuracy() > 0.4, () -> normed.spec() + ": " + normed.accuracy());
        }
        for (int place = 6; place <= 10; place++) {
            assertTrue(trials.get(Scales.index(place, true)).accuracy() > 0.98);
        }
    }

    /// Schoenholz et al. 2017: far beyond 6 ξ_c on the ordered side nothing is learned, well within it is.
    @Test
    void networksFarDeeperThanSixCorrelationScalesDoNotTrainAndShallowerOnesDo() throws InterruptedException {
        TrainingSpec base = Standards.depth(Spec.of(Plain.TANH, new Initializer.Zeros()));
        DepthMap map = new DepthMap(base, 2.5, 10, 40, 8);
        List<DepthMap.Cell> order = map.order();
        List<TrainingSpec> all = map.plan();
        List<DepthMap.Cell> beyond = List.of(new DepthMap.Cell(1, 3), new DepthMap.Cell(2, 7), new DepthMap.Cell(2, 3));
        List<DepthMap.Cell> within = List.of(new DepthMap.Cell(4, 2), new DepthMap.Cell(5, 3), new DepthMap.Cell(3, 0));
        PhaseTable table = new PhaseTable(Plain.TANH);
        for (DepthMap.Cell cell : beyond) {
            assertTrue(map.depth(cell.row()) > 2 * Ruler.SCALES * table.correlationScale(map.weight(cell.column()), 0));
            double accuracy = run(all.get(order.indexOf(cell)));
            assertTrue(accuracy < 0.2, () -> cell + ": " + accuracy);
        }
        for (DepthMap.Cell cell : within) {
            assertTrue(map.depth(cell.row()) < 0.5 * Ruler.SCALES * table.correlationScale(map.weight(cell.column()), 0));
            double accuracy = run(all.get(order.indexOf(cell)));
            assertTrue(accuracy > 0.8, () -> cell + ": " + accuracy);
        }
    }

    private double run(TrainingSpec spec) throws InterruptedException {
        return lab.study(List.of(spec), _ -> { }).orThrow().get(0).accuracy();
    }
}
