package initscope.experiment;

import initscope.experiment.jacobian.Jacobian;
import initscope.experiment.learning.Learner;
import initscope.experiment.learning.Origin;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.losses.GradientCheck;
import initscope.experiment.losses.SentBack;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.study.Course;
import initscope.experiment.study.Meter;
import initscope.experiment.study.Trials;
import initscope.network.Block;
import initscope.network.Norm;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Tiers;
import initscope.training.pretraining.Stage;
import java.util.List;
import java.util.function.Consumer;

/// The place experiments run in: a crew of threads and a limit on memory. One caller at a time; close it to end the
/// threads.
public final class Lab implements AutoCloseable {
    /// Units and inputs up to which there are Jacobians: their singular values cost a cube of it, seconds at this.
    public static final int WIDEST_JACOBIAN = 1024;

    private final Crew crew;
    private final long limit;

    /// As many threads as processors; four fifths of the heap.
    public Lab() {
        this(Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / 5 * 4);
    }

    /// @param limit bytes one experiment may take
    public Lab(int threads, long limit) {
        this.crew = new Crew(threads);
        this.limit = limit;
    }

    public int threads() {
        return crew.threads();
    }

    /// Bytes one experiment may take.
    public long limit() {
        return limit;
    }

    /// Whether a spec fits, told before anything is allocated; null if it does.
    public Problem check(Spec spec, Measures measures) {
        long bytes = Estimate.of(spec, measures).bytes();
        long element = spec.precision().bytes();
        long batch = (long) spec.batch() * spec.inputs();
        if (batch > Estimate.LARGEST) {
            return tooLarge(spec, measures, batch * element, Math.min(limit, Estimate.LARGEST * element));
        }
        return bytes <= limit ? null : tooLarge(spec, measures, bytes, limit);
    }

    private Problem tooLarge(Spec spec, Measures measures, long bytes, long allowed) {
        return Problem.of(Problem.Code.TOO_LARGE, spec.toString(), bytes, allowed,
                Estimate.fitting(spec, measures, limit));
    }

    /// Draws the network and allocates its scratch, or says why it cannot.
    ///
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public Parsed<Experiment> prepare(Spec spec, Measures measures) throws InterruptedException {
        Problem problem = check(spec, measures);
        if (problem != null) {
            return new Parsed.Failure<>(problem);
        }
        try {
            return new Parsed.Value<>(new Experiment(spec, measures, crew));
        } catch (OutOfMemoryError e) {
            return new Parsed.Failure<>(Problem.of(Problem.Code.OUT_OF_MEMORY, spec.toString(),
                    Estimate.of(spec, measures).bytes(), limit));
        }
    }

    /// Makes a run of learning ready, or says why it cannot.
    ///
    /// @param stages shown the pretraining, if there is one
    /// @throws InterruptedException if the thread was interrupted
    public Parsed<Learner> learner(TrainingSpec spec, Consumer<Stage> stages) throws InterruptedException {
        return learner(spec, null, stages);
    }

    /// The same from where another run of this network began.
    ///
    /// @param origin null to draw and pretrain
    public Parsed<Learner> learner(TrainingSpec spec, Origin origin, Consumer<Stage> stages) throws InterruptedException {
        Problem problem = check(spec);
        if (problem != null) {
            return new Parsed.Failure<>(problem);
        }
        try {
            return new Parsed.Value<>(new Learner(spec, origin, crew, stages));
        } catch (OutOfMemoryError e) {
            return new Parsed.Failure<>(Problem.of(Problem.Code.OUT_OF_MEMORY, spec.toString(),
                    Estimate.of(spec).bytes(), limit));
        }
    }

    /// Whether a run of learning fits, told before anything is allocated; null if it does.
    public Problem check(TrainingSpec spec) {
        if (spec.problem() != null) {
            return spec.problem();
        }
        long bytes = Estimate.of(spec).bytes();
        long elements = (long) Math.max(Math.max(spec.samples(), spec.tests()), spec.network().batch())
                * spec.network().inputs();
        if (bytes <= limit && elements <= Estimate.LARGEST) {
            return null;
        }
        return Problem.of(Problem.Code.OUT_OF_MEMORY, spec.toString(), bytes, limit);
    }

    /// Makes the runs of a study, or says why one of them cannot be made.
    ///
    /// @param observer hears of every step forward, on this thread
    /// @throws InterruptedException if the thread was interrupted
    public Parsed<Trials> study(List<TrainingSpec> plan, Consumer<Trials> observer) throws InterruptedException {
        for (TrainingSpec spec : plan) {
            Problem problem = check(spec);
            if (problem != null) {
                return new Parsed.Failure<>(problem);
            }
        }
        return new Parsed.Value<>(Course.run(plan, crew, observer));
    }

    /// Follows the symmetry of a network's units while it learns, or says why it cannot.
    ///
    /// @param observer hears of every reading, on this thread
    /// @throws InterruptedException if the thread was interrupted
    public Parsed<Meter> symmetry(TrainingSpec spec, Consumer<Meter> observer) throws InterruptedException {
        Problem problem = check(spec);
        return problem != null ? new Parsed.Failure<>(problem) : new Parsed.Value<>(Meter.run(spec, crew, observer));
    }

    /// Sends an error at the output back through a network, or says why it cannot.
    ///
    /// @throws InterruptedException if the thread was interrupted
    public Parsed<SentBack> sendBack(Spec spec) throws InterruptedException {
        Problem problem = check(alone(SentBack.measured(spec)));
        return problem != null ? new Parsed.Failure<>(problem) : new Parsed.Value<>(SentBack.of(spec, crew));
    }

    /// Holds a network's gradients against finite differences, or says why it cannot.
    ///
    /// @param observer hears of every layer, on this thread
    /// @throws InterruptedException if the thread was interrupted
    public Parsed<GradientCheck> checkGradients(Spec spec, Consumer<GradientCheck> observer) throws InterruptedException {
        Problem problem = check(alone(GradientCheck.measured(spec)));
        return problem != null ? new Parsed.Failure<>(problem) : new Parsed.Value<>(GradientCheck.run(spec, crew, observer));
    }

    /// A run of learning on one batch, for what it takes.
    private static TrainingSpec alone(Spec spec) {
        return TrainingSpec.of(spec).withNetwork(spec).withSamples(spec.batch()).withTests(0);
    }

    /// Whether a spec has a Jacobian that fits, told before anything is allocated; null if it does.
    public Problem checkJacobian(Spec spec) {
        Block block = spec.block();
        if (block.norm() == Norm.BATCH || block.dropout() > 0) {
            return Problem.of(Problem.Code.NO_JACOBIAN, spec.toString(),
                    block.norm() == Norm.BATCH ? "norm=batch" : "dropout");
        }
        int widest = Math.max(spec.inputs(), spec.architecture().widest());
        if (widest > WIDEST_JACOBIAN) {
            return Problem.of(Problem.Code.TOO_WIDE_FOR_JACOBIAN, spec.toString(), widest, WIDEST_JACOBIAN);
        }
        long bytes = Estimate.of(spec, Measures.moments()).bytes() + Estimate.ofJacobian(spec).bytes();
        return bytes <= limit ? null : Problem.of(Problem.Code.OUT_OF_MEMORY, spec.toString(), bytes, limit);
    }

    /// The Jacobian of a prepared experiment at one of its samples, or why there is none. Costs as much as
    /// [Estimate#ofJacobian] says, and nothing that was measured changes.
    ///
    /// @param batch counted from 0
    /// @param sample row of the batch, counted from 0
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public Parsed<Jacobian> jacobian(Experiment experiment, long batch, int sample) throws InterruptedException {
        Problem problem = checkJacobian(experiment.spec());
        return problem != null ? new Parsed.Failure<>(problem) : new Parsed.Value<>(experiment.jacobian(batch, sample));
    }

    /// Has the vector kernels compiled beside the work that goes on: worth it for whoever stays longer than a second or two.
    /// Changes no bit of any result. Returns at once.
    public void warmUp() {
        Tiers.warmUp();
    }

    /// The same, waiting until it is done.
    ///
    /// @return whether it was done in time
    public boolean awaitWarmUp(long millis) throws InterruptedException {
        return Tiers.awaitWarmUp(millis);
    }

    @Override
    public void close() {
        crew.close();
    }
}
