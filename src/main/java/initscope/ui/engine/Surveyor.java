package initscope.ui.engine;

import initscope.experiment.Lab;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.sweep.Chart;
import initscope.experiment.sweep.Plane;
import initscope.experiment.sweep.Ruler;
import initscope.experiment.sweep.Survey;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Has maps made on threads and in a laboratory of their own, beside the panels. One map at a time; forgetful as the lines of
/// the [Bridge]. Used from the FX thread, and answers on it.
public final class Surveyor implements AutoCloseable {
    private static final int SHARE = 8;

    private final Listener listener;
    private Job job;
    private Thread measuring;

    /// Hears what comes of it.
    public interface Listener {
        /// A map, maybe not yet whole.
        void charted(Chart chart);

        /// No map can be made.
        void refused(Problem problem);

        /// How deep a signal can be followed.
        void measured(Ruler ruler);
    }

    public Surveyor(Listener listener) {
        this.listener = listener;
    }

    /// Begins a map; the one under way is given up.
    ///
    /// @param cells along each side
    public void chart(Spec spec, Plane.Kind kind, int cells) {
        cancel();
        job = new Job(spec, kind, cells);
        job.thread.start();
    }

    /// Works out how deep a signal can be followed; an answer still under way is not heard any more.
    public void measure(Spec spec) {
        Thread[] me = new Thread[1];
        me[0] = Thread.ofPlatform().daemon().name("initscope-ruler").unstarted(() -> {
            Ruler ruler = Ruler.of(spec);
            Platform.runLater(() -> {
                if (measuring == me[0]) {
                    listener.measured(ruler);
                }
            });
        });
        measuring = me[0];
        measuring.start();
    }

    /// Gives up the map under way.
    public void cancel() {
        if (job != null) {
            job.thread.interrupt();
            job = null;
        }
    }

    @Override
    public void close() {
        cancel();
        measuring = null;
    }

    private final class Job {
        private final Spec spec;
        private final Plane.Kind kind;
        private final int cells;
        private final AtomicReference<Chart> latest = new AtomicReference<>();
        private final Thread thread = Thread.ofPlatform().daemon().name("initscope-map").unstarted(this::work);

        private Job(Spec spec, Plane.Kind kind, int cells) {
            this.spec = spec;
            this.kind = kind;
            this.cells = cells;
        }

        private void work() {
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
            try (Lab lab = new Lab(threads, Runtime.getRuntime().maxMemory() / SHARE)) {
                if (Survey.run(lab, spec, Plane.around(kind, spec, cells), this::tell)
                        instanceof Parsed.Failure<Chart>(Problem problem)) {
                    answer(() -> listener.refused(problem));
                }
            } catch (InterruptedException e) {
                // Given up: nobody waits for it.
            } catch (RuntimeException | Error bug) {
                Lane.throwOnFxThread(bug);
            }
        }

        private void tell(Chart chart) {
            if (latest.getAndSet(chart) == null) {
                answer(() -> listener.charted(latest.getAndSet(null)));
            }
        }

        private void answer(Runnable what) {
            Platform.runLater(() -> {
                if (job == this) {
                    what.run();
                }
            });
        }
    }
}
