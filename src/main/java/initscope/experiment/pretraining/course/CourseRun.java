package initscope.experiment.pretraining.course;

import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.learning.Learner;
import initscope.experiment.learning.Point;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.pretraining.course.Course.Phase;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.statistics.Measures;
import initscope.training.pretraining.Pretraining;
import initscope.training.pretraining.Stage;
import java.util.List;
import java.util.function.Consumer;

/// Makes courses, blocking: a pretraining with a look before and after, then fine-tuning beside the random start.
public final class CourseRun {
    /// Looks at fine-tuning from its first step to its last.
    private static final int LOOKS = 100;

    private final CoursePlan plan;
    private final Consumer<Course> observer;
    private final long begun = System.nanoTime();
    private Learning learning;
    private Snapshot before;

    private CourseRun(CoursePlan plan, Consumer<Course> observer) {
        this.plan = plan;
        this.observer = observer;
    }

    /// Draws the network, looks at it, pretrains it, looks at it again.
    ///
    /// @param observer shown every stage
    /// @return where fine-tuning begins, or why it cannot run
    /// @throws InterruptedException if the thread was interrupted; asked once a batch
    public static Parsed<Course> pretrain(Lab lab, CoursePlan plan, Consumer<Course> observer) throws InterruptedException {
        return new CourseRun(plan, observer).pretrain(lab);
    }

    private Parsed<Course> pretrain(Lab lab) throws InterruptedException {
        switch (lab.learner(plan.random(), _ -> { })) {
            case Parsed.Failure<Learner>(Problem problem) -> {
                return new Parsed.Failure<>(problem);
            }
            case Parsed.Value<Learner>(Learner random) -> before = look(random);
        }
        return switch (lab.learner(plan.started(), this::tell)) {
            case Parsed.Failure<Learner>(Problem problem) -> new Parsed.Failure<>(problem);
            case Parsed.Value<Learner>(Learner started) -> new Parsed.Value<>(new Course(plan, Phase.PRETRAINED, 1, seconds(),
                    learning, before, look(started), started.origin(), List.of(), List.of()));
        };
    }

    private void tell(Stage stage) {
        learning = Learning.after(learning, stage);
        observer.accept(new Course(plan, Phase.PRETRAINING, learning.done(), seconds(), learning, before, null, null,
                List.of(), List.of()));
    }

    /// Fine-tunes both, in turns, so that their curves grow side by side.
    ///
    /// @param from where it begins; a plan of its own start
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public static Parsed<Course> tune(Lab lab, CoursePlan plan, Course from, Consumer<Course> observer)
            throws InterruptedException {
        return new CourseRun(plan, observer).tune(lab, from);
    }

    private Parsed<Course> tune(Lab lab, Course from) throws InterruptedException {
        TrainingSpec spec = plan.started().withPretraining(Pretraining.NONE);
        if (!(lab.learner(plan.random(), _ -> { }) instanceof Parsed.Value<Learner>(Learner random))) {
            return new Parsed.Failure<>(lab.check(plan.random()));
        }
        if (!(lab.learner(spec, from.origin(), _ -> { }) instanceof Parsed.Value<Learner>(Learner tuned))) {
            return new Parsed.Failure<>(lab.check(spec));
        }
        long all = spec.steps();
        while (true) {
            boolean over = tuned.step() >= all;
            Course now = new Course(plan, over ? Phase.TUNED : Phase.TUNING, (double) tuned.step() / all, seconds(),
                    from.learning(), from.before(), from.after(), from.origin(), curve(random), curve(tuned));
            observer.accept(now);
            if (over) {
                return new Parsed.Value<>(now);
            }
            int steps = (int) Math.min(Math.max(1, all / LOOKS), all - tuned.step());
            random.advance(steps);
            tuned.advance(steps);
        }
    }

    private static List<Point> curve(Learner learner) throws InterruptedException {
        return learner.look(Measures.moments()).curve();
    }

    /// The hidden layers, on the batch that is the same for all runs of these data.
    private static Snapshot look(Learner learner) throws InterruptedException {
        Snapshot all = learner.look(Measures.moments().withHistograms(learner.spec().network().binning())
                .withBack(Measures.Back.DETAIL)).snapshot();
        return new Snapshot(all.spec(), all.batch(), all.batches(), all.input(), all.layers().subList(0, all.layers().size() - 1),
                all.kernel(), all.loss(), all.signAgreement());
    }

    private double seconds() {
        return (System.nanoTime() - begun) * 1e-9;
    }
}
