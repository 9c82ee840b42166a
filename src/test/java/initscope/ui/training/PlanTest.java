package initscope.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.training.optimizer.Optimizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What makes a comparison of runs fair.
class PlanTest {

    private static Spec spec(String text) {
        return SpecReader.read(text).orThrow();
    }

    @Test
    void allRunsHaveTheSameDataBatchAndSeed() {
        Spec chosen = spec("relu he-normal input=moons seed=7");
        Plan plan = Plan.first(chosen);
        List<TrainingSpec> runs = List.of(plan.run(chosen).orThrow(), plan.run(spec("tanh xavier-normal batch=500 seed=3")).orThrow());
        for (TrainingSpec run : runs) {
            assertEquals(chosen.input(), run.data());
            assertEquals(2, run.network().inputs());
            assertEquals(7, run.network().seed());
            assertEquals(plan.batch(), run.network().batch());
            assertEquals(plan.optimizer(), run.optimizer());
            assertEquals(plan.samples(), run.samples());
        }
        assertEquals("tanh", runs.getLast().network().activation().id());
    }

    @Test
    void noiseKeepsTheInputsOfTheNetworkAndHasFewSamplesToLearnByHeart() {
        Spec wide = spec("relu he-normal inputs=30");
        Plan plan = Plan.first(wide);
        assertEquals("normal(0,1)", plan.data());
        assertEquals(30, plan.run(wide).orThrow().network().inputs());
        assertTrue(plan.samples() < plan.withData("moons").samples());
        assertEquals(2, plan.withData("moons").run(wide).orThrow().network().inputs());
        assertEquals(plan, plan.withData("moons").withData("normal(0,1)"));
    }

    @Test
    void onlyTheRateCanChangeWhileARunGoesOn() {
        Plan plan = Plan.first(spec("relu he-normal"));
        assertTrue(plan.withOptimizer(plan.optimizer().withRate(0.5)).differsInRateOnly(plan));
        assertFalse(plan.withOptimizer(new Optimizer.Adam(0.1)).differsInRateOnly(plan));
        assertFalse(plan.withBatch(3).differsInRateOnly(plan));
        assertFalse(plan.withData("moons").differsInRateOnly(plan));
    }

    @Test
    void momentumNoughtIsPlainDescent() {
        assertEquals(new Optimizer.Momentum(0.1, 0.9), Momentum.with(new Optimizer.Sgd(0.1), 0.9));
        assertEquals(new Optimizer.Sgd(0.1), Momentum.with(new Optimizer.Sgd(0.1), 0));
        assertEquals(0.5, Momentum.of(Momentum.with(new Optimizer.Adam(0.1), 0.5)));
        assertTrue(Double.isNaN(Momentum.of(new Optimizer.AdaGrad(0.1))));
    }

    @Test
    void whatCannotBeReadIsAProblemAndNoCrash() {
        assertInstanceOf(Parsed.Failure.class, Plan.first(spec("relu he-normal")).withData("nonsense(3)").run(spec("relu he-normal")));
    }

    @Test
    void runsThatLookAlikeAreToldApart() {
        assertEquals(List.of("relu he-normal", "relu normal(0.01)"),
                TrainingWords.names(List.of(spec("relu he-normal batch=5 input=moons"), spec("relu normal(0.01) seed=4"))));
        assertEquals(List.of("1: relu he-normal", "tanh he-normal", "3: relu he-normal"),
                TrainingWords.names(List.of(spec("relu he-normal"), spec("tanh he-normal"), spec("relu he-normal batch=5"))));
        assertEquals("relu he-normal norm=batch", TrainingWords.names(List.of(spec("relu he-normal norm=batch"))).getFirst());
    }
}
