package initscope.ui.engine;

import initscope.experiment.Lab;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/// One long piece of work done on a thread and in a laboratory of its own, beside the panels. Forgetful: of the news it sends
/// the listener hears the latest, never a backlog. Begun and given up on the FX thread.
///
/// @param <N> what is heard of it, complete and immutable each time
public final class Errand<N> {
    private static final int SHARE = 4;

    private final Thread thread;
    private final AtomicReference<N> latest = new AtomicReference<>();
    private final Consumer<N> news;
    private boolean over;

    /// What is to be done; blocking.
    public interface Work<N> {
        /// @param lab to do it in, closed afterwards
        /// @param tell takes news, on the working thread
        /// @throws InterruptedException if it was given up
        void run(Lab lab, Consumer<N> tell) throws InterruptedException;
    }

    /// Begins at once. Both listeners are called on the FX thread, neither after [#cancel].
    ///
    /// @param end called when all is done, after the last news
    public Errand(String name, Work<N> work, Consumer<N> news, Runnable end) {
        this.news = news;
        thread = Thread.ofPlatform().daemon().name("initscope-" + name).unstarted(() -> work(work, end));
        thread.start();
    }

    /// Gives it up.
    public void cancel() {
        over = true;
        thread.interrupt();
    }

    private void work(Work<N> work, Runnable end) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        try (Lab lab = new Lab(threads, Runtime.getRuntime().maxMemory() / SHARE)) {
            work.run(lab, this::tell);
            answer(() -> {
                over = true;
                end.run();
            });
        } catch (InterruptedException e) {
            // Given up: nobody waits for it.
        } catch (RuntimeException | Error bug) {
            Lane.throwOnFxThread(bug);
        }
    }

    private void tell(N what) {
        if (latest.getAndSet(what) == null) {
            answer(() -> news.accept(latest.getAndSet(null)));
        }
    }

    private void answer(Runnable what) {
        Platform.runLater(() -> {
            if (!over) {
                what.run();
            }
        });
    }
}
