package initscope.experiment.pretraining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.training.pretraining.Pretraining;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The whole bench, small.
class PretrainingBenchTest {
    private static final String SMALL = "tanh xavier-normal width=20,15 inputs=196 input=glyphs(14) batch=20 steps=60 samples=120 "
            + "tests=60 labels=40 optimizer=adam";

    private static TrainingSpec base() {
        return TrainingText.read(SMALL).orThrow();
    }

    private static Report run(BenchSpec spec, int threads, List<Report> seen) throws InterruptedException {
        try (Lab lab = new Lab(threads, 1L << 30)) {
            return PretrainingBench.run(spec, lab, seen::add).orThrow();
        }
    }

    @Test
    void everyRunHasAllTheStepsThereAreAndEveryRowAllItsSeeds() throws InterruptedException {
        List<Report> seen = new ArrayList<>();
        BenchSpec spec = BenchSpec.of(base(), 2);
        Report report = run(spec, 2, seen);
        assertTrue(report.isComplete());
        assertNull(report.working());
        assertEquals(spec.starts().size(), report.rows().size());
        for (Row row : report.rows()) {
            assertEquals(List.of(1L, 2L), row.runs().stream().map(Run::seed).toList());
            row.runs().forEach(PretrainingBenchTest::check);
        }
        assertEquals(spec.starts().stream().filter(start -> !start.isRandom()).count(), report.findings().size());
        for (int i = 1; i < seen.size(); i++) {
            assertTrue(seen.get(i).share() >= seen.get(i - 1).share() - 1e-12);
        }
        assertEquals(1, seen.getLast().share());
    }

    private static void check(Run run) {
        String which = run.start().id();
        assertEquals(60, run.pretrainingSteps() + run.tuningSteps(), which);
        assertEquals(run.start().isRandom(), run.stages().isEmpty());
        assertTrue(run.tuned().error() >= 0 && run.tuned().error() <= 1);
        assertEquals(run.tuningSteps(), run.curve().getLast().step());
        assertEquals(2, run.tuned().layers().size());
        assertTrue(run.drawn().gradientRatio() > 0);
        assertTrue(run.tuned().layers().getFirst().split().total() > 0);
        assertEquals(run.start().isRandom(), run.drawn().equals(run.pretrained()), which);
        for (int i = 0; i + 1 < run.stages().size(); i++) {
            assertTrue(run.stages().get(i).layer() < run.stages().get(i + 1).layer() || run.stages().get(i).filters() == null,
                    "pictures only of the last stage of a layer: " + which);
        }
    }

    @Test
    void threadsChangeNoNumber() throws InterruptedException {
        BenchSpec spec = BenchSpec.of(base(), 1);
        Report alone = run(spec, 1, new ArrayList<>());
        Report three = run(spec, 3, new ArrayList<>());
        for (int r = 0; r < alone.rows().size(); r++) {
            Run a = alone.rows().get(r).runs().getFirst();
            Run b = three.rows().get(r).runs().getFirst();
            assertEquals(a.pretrained(), b.pretrained(), a.start().id());
            assertEquals(a.tuned(), b.tuned(), a.start().id());
            assertEquals(a.curve(), b.curve());
        }
    }

    @Test
    void aPretrainingThatLeavesNoStepsIsRefusedAndTheOthersRun() throws InterruptedException {
        BenchSpec all = BenchSpec.of(base(), 1);
        Start costly = new Start("gan", all.starts().getLast().initializer(), new Pretraining.Gan(100, 0.001, 4));
        Report report = run(new BenchSpec(all.base(), List.of(all.starts().getFirst(), costly), 1), 1, new ArrayList<>());
        assertTrue(report.isComplete());
        assertNull(report.rows().getFirst().refused());
        assertEquals(Problem.Code.NO_STEPS_LEFT, report.rows().getLast().refused().code());
        assertEquals(List.of(), report.rows().getLast().runs());
    }

    @Test
    void whatDoesNotFitIsToldBeforeItRuns() throws InterruptedException {
        try (Lab lab = new Lab(1, 1000)) {
            assertNotNull(assertInstanceOf(Parsed.Failure.class, PretrainingBench.run(BenchSpec.of(base(), 1), lab, _ -> { })).problem());
        }
    }

    @Test
    void aBenchCanBeInterrupted() {
        try (Lab lab = new Lab(1, 1L << 30)) {
            assertThrows(InterruptedException.class, () -> PretrainingBench.run(BenchSpec.of(base(), 1), lab,
                    _ -> Thread.currentThread().interrupt()));
        }
    }
}
