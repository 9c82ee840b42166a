package initscope.experiment.study;

import initscope.data.Samples;
import initscope.experiment.learning.TrainingSpec;
import initscope.tensor.Crew;
import initscope.training.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs a plan from its first run to its last: see [initscope.experiment.Lab#study].
public final class Course {
    /// Trials are told so many times a run.
    private static final int TELLINGS = 20;

    private final List<TrainingSpec> plan;
    private final Crew crew;
    private final List<Trial> made = new ArrayList<>();

    private Course(List<TrainingSpec> plan, Crew crew) {
        this.plan = plan;
        this.crew = crew;
    }

    /// Blocks until all is done. The caller has seen to it that each run fits.
    ///
    /// @param plan runs that share their data: source, seed, samples and precision
    /// @param observer hears of every step forward, on this thread
    /// @throws InterruptedException if the thread was interrupted
    public static Trials run(List<TrainingSpec> plan, Crew crew, Consumer<Trials> observer) throws InterruptedException {
        return new Course(plan, crew).run(observer);
    }

    private Trials run(Consumer<Trials> observer) throws InterruptedException {
        Samples samples = plan.isEmpty() ? null : Drill.samples(plan.getFirst(), crew);
        for (TrainingSpec spec : plan) {
            made.add(new Trial(spec, 0, List.of(), false));
            run(new Drill(spec, samples, crew), spec, observer);
        }
        return trials();
    }

    private void run(Drill drill, TrainingSpec spec, Consumer<Trials> observer) throws InterruptedException {
        List<Trial.Mark> curve = new ArrayList<>();
        long block = Math.ceilDiv(spec.steps(), (long) Trial.BLOCKS);
        long told = 0;
        boolean diverged = false;
        while (drill.step() < spec.steps() && !diverged) {
            double loss = 0;
            long right = 0;
            int steps = 0;
            while (steps < block && drill.step() < spec.steps() && !diverged) {
                Trainer.Step found = drill.advance();
                loss += found.loss();
                right += found.right();
                steps++;
                diverged = !Double.isFinite(found.loss());
            }
            curve.add(new Trial.Mark(drill.step(), loss / steps, (double) right / steps / spec.network().batch()));
            boolean over = diverged || drill.step() >= spec.steps();
            if (over || (drill.step() - told) * TELLINGS >= spec.steps()) {
                told = drill.step();
                made.set(made.size() - 1, new Trial(spec, drill.step(), curve, over));
                observer.accept(trials());
            }
        }
    }

    private Trials trials() {
        return new Trials(plan, made);
    }
}
