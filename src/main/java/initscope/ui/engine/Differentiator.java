package initscope.ui.engine;

import initscope.experiment.Estimate;
import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.jacobian.Jacobian;
import initscope.experiment.jacobian.JacobianAndTheory;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.statistics.Measures;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Has Jacobians computed in a laboratory of its own, beside the panels. One at a time: a new question makes it forget the
/// one before. Used from the FX thread, and answers on it.
public final class Differentiator implements AutoCloseable {
    private static final int SHARE = 4;

    private final Consumer<Parsed<JacobianAndTheory>> listener;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "initscope-jacobian");
        thread.setDaemon(true);
        return thread;
    });
    private Future<?> job;
    private long asked;

    public Differentiator(Consumer<Parsed<JacobianAndTheory>> listener) {
        this.listener = listener;
    }

    /// Begins with the Jacobian at the first sample of the first batch, that of `stats --jacobian`.
    public void ask(Spec spec) {
        cancel();
        long number = asked;
        job = worker.submit(() -> work(spec.withSeeds(1), number));
    }

    /// Gives up what is under way.
    public void cancel() {
        asked++;
        if (job != null) {
            job.cancel(true);
            job = null;
        }
    }

    @Override
    public void close() {
        cancel();
        worker.shutdownNow();
    }

    private void work(Spec spec, long number) {
        try {
            Parsed<JacobianAndTheory> answer = compute(spec);
            Platform.runLater(() -> {
                if (asked == number) {
                    listener.accept(answer);
                }
            });
        } catch (InterruptedException e) {
            // Given up: nobody waits for it.
        } catch (RuntimeException | Error bug) {
            Lane.throwOnFxThread(bug);
        }
    }

    private static Parsed<JacobianAndTheory> compute(Spec spec) throws InterruptedException {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        long limit = Runtime.getRuntime().maxMemory() / SHARE;
        Measures measures = Measures.moments();
        try (Lab lab = new Lab(threads, limit)) {
            Problem problem = lab.checkJacobian(spec);
            if (problem != null) {
                return new Parsed.Failure<>(problem);
            }
            return switch (lab.prepare(spec, measures)) {
                case Parsed.Failure<Experiment>(Problem why) -> new Parsed.Failure<>(why);
                case Parsed.Value<Experiment>(Experiment experiment) -> switch (lab.jacobian(experiment, 0, 0)) {
                    case Parsed.Failure<Jacobian>(Problem why) -> new Parsed.Failure<>(why);
                    case Parsed.Value<Jacobian>(Jacobian jacobian) ->
                        new Parsed.Value<>(JacobianAndTheory.of(spec, jacobian));
                };
            };
        } catch (OutOfMemoryError e) {
            return new Parsed.Failure<>(Problem.of(Problem.Code.OUT_OF_MEMORY, spec.toString(),
                    Estimate.of(spec, measures).bytes() + Estimate.ofJacobian(spec).bytes(), limit));
        }
    }
}
