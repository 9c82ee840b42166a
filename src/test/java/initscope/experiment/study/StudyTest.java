package initscope.experiment.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Learner;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.Training;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.init.Initializer;
import initscope.statistics.Measures;
import initscope.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Studies: what their runs have in common, and what comes of the first few.
class StudyTest {
    private final Lab lab = new Lab(2, 1L << 30);

    @AfterEach
    void close() {
        lab.close();
    }

    static Spec spec(String text) {
        return SpecReader.read(text).orThrow();
    }

    static TrainingSpec training(String text, double rate, int steps) {
        return TrainingSpec.of(spec(text)).withSamples(64).withTests(0).withSteps(steps)
                .withOptimizer(new Optimizer.Sgd(rate));
    }

    @Test
    void aRunOfAStudyIsTheRunOfTheLearnerBitForBit() throws InterruptedException {
        TrainingSpec training = training("tanh xavier-normal width=20 depth=3 batch=32 dropout=0.2", 0.1, 50);
        Learner learner = lab.learner(training, _ -> { }).orThrow();
        Frame frame = Training.run(learner, Measures.moments(), 50, _ -> { });
        Trial trial = lab.study(List.of(training), _ -> { }).orThrow().get(0);
        assertEquals(50, trial.curve().size());
        for (int i = 0; i < 50; i++) {
            assertEquals(frame.curve().get(i).loss(), trial.curve().get(i).loss());
            assertEquals(frame.curve().get(i).accuracy(), trial.curve().get(i).accuracy());
        }
    }

    @Test
    void cellsOfTheGridBeginFromIdenticalDrawsThatTheirLawsOnlyScale() throws InterruptedException {
        Grid grid = new Grid(training("identity normal(1) width=20 depth=2 batch=64 precision=fp64", 0.1, 1),
                List.of(new Optimizer.Sgd(0.1), new Optimizer.Sgd(1e-9)),
                List.of(new Initializer.Normal(0.001), new Initializer.Normal(0.002), new Initializer.Zeros()));
        Trials trials = lab.study(grid.plan(), _ -> { }).orThrow();
        assertEquals(6, trials.made().size());
        for (int column = 0; column < 3; column++) {
            assertEquals(trials.get(grid.index(0, column)).loss(), trials.get(grid.index(1, column)).loss(),
                    "the first loss is told before any optimizer has done anything");
        }
        assertEquals(Math.log(10), trials.get(grid.index(0, 2)).loss(), 1e-6);
        double one = trials.get(grid.index(0, 0)).loss() - Math.log(10);
        double two = trials.get(grid.index(0, 1)).loss() - Math.log(10);
        // three linear layers: logits, and to first order what they add to ln 10, are eight times as large
        assertEquals(8, two / one, 0.01);
    }

    @Test
    void aRunThatDivergesEndsThereAndIsTold() throws InterruptedException {
        Trials trials = lab.study(List.of(training("relu normal(5) width=40 depth=8 batch=32", 10, 40),
                training("relu he-normal width=40 depth=2 batch=32", 0.1, 40)), _ -> { }).orThrow();
        Trial lost = trials.get(0);
        assertTrue(lost.diverged() && lost.over() && lost.step() < 40);
        assertTrue(Double.isNaN(lost.loss()));
        assertFalse(trials.get(1).diverged());
        assertTrue(trials.isWhole());
        assertEquals(1, trials.share());
    }

    @Test
    void aStudyIsToldAsItGrowsAndThreadsChangeNoBit() throws InterruptedException {
        List<Trials> told = new ArrayList<>();
        List<TrainingSpec> plan = new Grid(training("tanh xavier-normal width=16 depth=2 batch=16", 0.1, 30),
                List.of(new Optimizer.Sgd(0.1)), List.of(new Initializer.Normal(0.3), new Initializer.Ones())).plan();
        Trials whole = lab.study(plan, told::add).orThrow();
        double share = 0;
        for (Trials t : told) {
            assertTrue(t.share() > share);
            share = t.share();
        }
        assertEquals(whole, told.getLast());
        assertTrue(told.size() >= 20, () -> "told " + told.size() + " times");
        try (Lab alone = new Lab(1, 1L << 30)) {
            assertEquals(whole, alone.study(plan, _ -> { }).orThrow());
        }
    }

    @Test
    void theScalesAreTheBooksSixteen() {
        assertEquals(1, Scales.scale(0));
        assertEquals(1e-4, Scales.scale(15));
        assertEquals(0.5412, Scales.scale(1));
        List<TrainingSpec> plan = new Scales(training("relu normal(1) width=10 depth=2 batch=16", 0.01, 5)).plan();
        assertEquals(32, plan.size());
        assertEquals("relu normal(0.02512) depth=2 width=10 batch=16", plan.get(Scales.index(6, false)).network().toString());
        assertEquals("relu normal(0.02512) depth=2 width=10 batch=16 norm=batch",
                plan.get(Scales.index(6, true)).network().toString());
    }

    @Test
    void aMapVisitsEveryCellOnceAndCellsFarApartFirst() {
        DepthMap map = new DepthMap(training("tanh normal(1) width=10 batch=16 bias=normal(0.2)", 0.1, 5), 2.5, 11, 30, 10);
        List<DepthMap.Cell> order = map.order();
        assertEquals(110, order.size());
        assertEquals(110, order.stream().distinct().count());
        assertEquals(9, order.stream().limit(9).filter(c -> c.column() % 4 == 0 && c.row() % 4 == 0).count());
        Spec first = map.plan().getFirst().network();
        assertEquals(27, first.depth());
        assertEquals("lecun-normal(0.113", first.toString().split(" ")[1].substring(0, 18));
        assertEquals(0.2, map.bias());
    }

    @ParameterizedTest
    @CsvSource({"tanh, 2.5", "relu, 3.5", "elu(100), 0.035"})
    void aMapIsTwoAndAHalfTimesAsWideAsTheEdgeOfChaos(String activation, double right) {
        assertEquals(right, Standards.map(training(activation + " lecun-normal", 0.1, 5)).right(), 1e-9 * right);
    }

    /// ξ_c is infinite at the edge and falls on both sides.
    @Test
    void theLineOfTheMapHasItsPeakAtTheEdgeOfChaos() {
        DepthMap map = new DepthMap(training("tanh normal(1) width=10 batch=16", 0.1, 5), 2, 4, 20, 4);
        double[] line = map.followed(41);
        assertTrue(line[16] < line[18] && line[18] < line[20] * 1.0001);
        assertTrue(line[30] < line[22]);
        assertNotEquals(0, line[10]);
    }
}
