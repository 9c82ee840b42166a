package initscope.ui.engine;

import initscope.experiment.forecast.Expectation;
import initscope.experiment.forecast.Forecast;
import initscope.experiment.spec.Spec;
import initscope.statistics.LayerStatistics;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.util.Subscription;

/// Lays theory beside pictures, on a thread of its own: no picture waits for it.
///
/// As forgetful as the lines of the [Bridge]: a panel has one newest picture and one newest expectation.
public final class Foresight implements AutoCloseable {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "initscope-theory");
        thread.setDaemon(true);
        return thread;
    });

    /// A desk for one panel; `listener` is called on the FX thread.
    public Desk open(Consumer<Expectation> listener) {
        return new Desk(listener);
    }

    /// Works out something else that only theory is needed for.
    ///
    /// @param then hears of it on the FX thread
    /// @return gives up the question; nothing is kept of one that still waits for its turn
    public <T> Subscription ask(Supplier<T> question, Consumer<T> then) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            try {
                T answer = question.get();
                Platform.runLater(() -> then.accept(answer));
            } catch (RuntimeException | Error bug) {
                Lane.throwOnFxThread(bug);
            }
        }, null);
        try {
            worker.execute(task);
        } catch (RejectedExecutionException e) {
            // The window is closing: nobody will look at it.
        }
        return () -> task.cancel(false);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private record Asked(Spec spec, List<List<LayerStatistics>> networks) {
    }

    /// One panel's place.
    public final class Desk {
        private final Consumer<Expectation> listener;
        private final AtomicReference<Asked> asked = new AtomicReference<>();
        private final AtomicReference<Expectation> latest = new AtomicReference<>();
        /// What was worked out last; touched by the worker only.
        private Expectation known;

        private Desk(Consumer<Expectation> listener) {
            this.listener = listener;
        }

        /// Asks what theory expects of a picture; replaces what was asked before.
        ///
        /// @param networks the layers of each network in it
        public void ask(Spec spec, List<List<LayerStatistics>> networks) {
            if (asked.getAndSet(new Asked(spec, networks)) == null) {
                try {
                    worker.execute(this::work);
                } catch (RejectedExecutionException e) {
                    // The window is closing: nobody will look at it.
                    asked.set(null);
                }
            }
        }

        private void work() {
            Asked now = asked.getAndSet(null);
            Forecast forecast = known != null && known.forecast().holdsFor(now.spec()) ? known.forecast()
                    : Forecast.of(now.spec());
            known = Expectation.of(forecast, now.networks(), known);
            if (latest.getAndSet(known) == null) {
                Platform.runLater(() -> listener.accept(latest.getAndSet(null)));
            }
        }
    }
}
