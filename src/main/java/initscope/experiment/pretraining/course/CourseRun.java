package initscope.experiment.pretraining.course;

import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.learning.Learner;
import initscope.experiment.learning.Point;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.pretraining.course.Course.Phase;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import java.util.List;
import java.util.function.Consumer;

/// Makes courses. Blocking.
public final class CourseRun {
    private static final int LOOKS = 60;

    private final Lab lab;
    private final CoursePlan plan;
    private final Consumer<Course> observer;
    private final long begun = System.nanoTime();
    private Learning learning;
    private Snapshot before;

    private CourseRun(Lab lab, CoursePlan plan, Consumer<Course> observer) {
        this.lab = lab;
        this.plan = plan;
        this.observer = observer;
    }

    /// Draws the network and pretrains it.
    ///
    /// @param observer shown every stage
    /// @return the course up to where fine-tuning begins, or why it cannot run
    /// @throws InterruptedException if the thread was interrupted; asked once a batch
    public static Parsed<Course> pretrain(Lab lab, CoursePlan plan, Consumer<Course> observer) throws InterruptedException {
        return new CourseRun(lab, plan, observer).pretrain();
    }

    private Parsed<Course> pretrain() throws InterruptedException {
        if (lab.learner(plan.random(), _ -> { }) instanceof Parsed.Value<Learner>(Learner random)) {
            before = hidden(random.look(measures(plan.random())).snapshot());
        }
        return switch (lab.learner(plan.started(), this::stage)) {
            case Parsed.Failure<Learner>(Problem problem) -> new Parsed.Failure<>(problem);
            case Parsed.Value<Learner>(Learner started) -> new Parsed.Value<>(new Course(plan, Phase.PRETRAINED, 1, seconds(),
                    learning, before, hidden(started.look(measures(plan.started())).snapshot()), List.of(), List.of()));
        };
    }

    private void stage(initscope.training.pretraining.Stage stage) {
        learning = Learning.after(learning, stage);
        observer.accept(new Course(plan, Phase.PRETRAINING, learning.done(), seconds(), learning, before, null, List.of(),
                List.of()));
    }
}
