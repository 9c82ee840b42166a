package initscope.experiment.pretraining.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.learning.Learner;
import initscope.experiment.learning.Point;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.pretraining.Start;
import initscope.experiment.pretraining.course.Course.Phase;
import initscope.training.pretraining.Pretraining;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One network's way through a pretraining.
class CourseTest {
    private static final TrainingSpec BASE = TrainingText.read(
            "sigmoid xavier-normal depth=2 width=12 input=glyphs(14) batch=20 samples=60 tests=40 steps=12 optimizer=adam").orThrow();
    private static final CoursePlan PLAN = new CoursePlan(BASE, new Start("supervised", BASE.network().initializer(),
            new Pretraining.Supervised(2, 0.01)), 0);

    @Test
    void everyLayerIsSeenFromItsFirstEpochToItsLastAndTheRandomStartStaysAsItWas() throws InterruptedException {
        try (Lab lab = new Lab()) {
            List<Course> seen = new ArrayList<>();
            Course course = CourseRun.pretrain(lab, PLAN, seen::add).orThrow();
            assertEquals(Phase.PRETRAINED, course.phase());
            assertEquals(List.of(1, 2), course.learning().curves().stream().map(Curve::layer).toList());
            course.learning().curves().forEach(c -> assertEquals(List.of(0, 1, 2), c.marks().stream().map(Mark::epoch).toList()));
            for (int i = 1; i < seen.size(); i++) {
                assertTrue(seen.get(i).done() >= seen.get(i - 1).done());
            }
            assertNull(seen.getFirst().origin());
            assertEquals(2, course.after().layers().size());
            assertEquals(course.before().input(), course.after().input());
            assertNotEquals(course.before().layer(1).activation().std(), course.after().layer(1).activation().std());
        }
    }

    @Test
    void fineTuningGoesOnWhereThePretrainingEndedAsOneRunWouldHave() throws InterruptedException {
        try (Lab lab = new Lab()) {
            Course tuned = CourseRun.tune(lab, PLAN, CourseRun.pretrain(lab, PLAN, _ -> { }).orThrow(), _ -> { }).orThrow();
            assertEquals(Phase.TUNED, tuned.phase());
            assertEquals(losses(lab, PLAN.started()), losses(tuned.tuned()));
            assertEquals(losses(lab, PLAN.random()), losses(tuned.random()));
        }
    }

    @Test
    void theSameOriginServesFrozenLayersAndFreeOnes() throws InterruptedException {
        try (Lab lab = new Lab()) {
            Course from = CourseRun.pretrain(lab, PLAN, _ -> { }).orThrow();
            Course free = CourseRun.tune(lab, PLAN, from, _ -> { }).orThrow();
            Course frozen = CourseRun.tune(lab, PLAN.withFrozen(2), from, _ -> { }).orThrow();
            Course again = CourseRun.tune(lab, PLAN, from, _ -> { }).orThrow();
            assertEquals(losses(free.tuned()), losses(again.tuned()));
            assertEquals(losses(free.tuned()).getFirst(), losses(frozen.tuned()).getFirst());
            assertNotEquals(losses(free.tuned()).getLast(), losses(frozen.tuned()).getLast());
            assertEquals(losses(free.random()), losses(frozen.random()));
        }
    }

    @Test
    void anInterruptedCourseStops() {
        try (Lab lab = new Lab()) {
            assertThrows(InterruptedException.class, () -> CourseRun.pretrain(lab, PLAN, _ -> Thread.currentThread().interrupt()));
        }
    }

    private static List<Double> losses(Lab lab, TrainingSpec spec) throws InterruptedException {
        Learner learner = lab.learner(spec, _ -> { }).orThrow();
        learner.advance((int) spec.steps());
        return losses(learner.look(initscope.statistics.Measures.moments()).curve());
    }

    private static List<Double> losses(List<Point> curve) {
        return curve.stream().map(Point::loss).toList();
    }
}
