package initscope.ui.files;

import initscope.document.Recovery;
import initscope.document.Session;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Reads and writes, one thing after the other, beside the FX thread. What is kept against a crash is in its hands too; where
/// that cannot be kept the log says so, and nobody is interrupted.
final class Clerk implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("initscope.ui");
    private static final long PATIENCE_SECONDS = 3;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("initscope-files").factory());
    private final Path state;
    /// Used on the thread only.
    private Recovery recovery;

    /// What is done with what is kept.
    interface Care {
        void take(Recovery recovery) throws IOException;
    }

    /// @param state null keeps nothing
    Clerk(Path state) {
        this.state = state;
    }

    /// @param told on the FX thread
    <T> void have(Callable<T> work, Consumer<T> told) {
        run(() -> {
            T result = work.call();
            Platform.runLater(() -> told.accept(result));
            return null;
        });
    }

    /// Begins to keep, and looks for what others left.
    void begin(Consumer<List<Recovery.Left>> told) {
        if (state != null) {
            run(() -> {
                recovery = Recovery.begin(state);
                List<Recovery.Left> left = recovery.left();
                if (!left.isEmpty()) {
                    Platform.runLater(() -> told.accept(left));
                }
                return null;
            });
        }
    }

    void keep(Session session) {
        care(kept -> kept.keep(session));
    }

    void care(Care care) {
        run(() -> {
            if (recovery != null) {
                care.take(recovery);
            }
            return null;
        });
    }

    private void run(Callable<Void> work) {
        try {
            thread.execute(() -> {
                try {
                    work.call();
                } catch (Exception e) {
                    LOG.log(Level.WARNING, "a file could not be kept", e);
                }
            });
        } catch (RejectedExecutionException closed) {
            LOG.log(Level.DEBUG, "the window is closed already");
        }
    }

    /// Ends when what was begun is done.
    @Override
    public void close() {
        care(Recovery::close);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "a file is still being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
