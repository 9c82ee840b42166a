package initscope.ui.engine;

import initscope.experiment.Lab;
import initscope.experiment.reproduction.Reproduced;
import initscope.experiment.reproduction.Reproduction;
import initscope.experiment.reproduction.Row;
import initscope.experiment.spec.Parsed;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.application.Platform;

/// Runs rows of the reproduction bench one after the other, on a thread of its own, in a lab of its own.
public final class Reproducer {
    private static final System.Logger LOG = System.getLogger("initscope.ui");
    private static final int MEMORY_SHARE = 8;

    private final Thread thread;
    private volatile boolean cancelled;

    /// Starts at once. Both listeners are called on the FX thread, neither after [#cancel].
    ///
    /// @param each called with every row and what came of it
    /// @param end called when all are done
    public Reproducer(List<Row> rows, BiConsumer<Row, Parsed<Reproduced>> each, Runnable end) {
        thread = new Thread(() -> work(List.copyOf(rows), each, end), "initscope-reproduction");
        thread.setDaemon(true);
        thread.start();
    }

    /// Gives up the row under way and all after it.
    public void cancel() {
        cancelled = true;
        thread.interrupt();
    }

    private void work(List<Row> rows, BiConsumer<Row, Parsed<Reproduced>> each, Runnable end) {
        try (Lab lab = new Lab(Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
                Runtime.getRuntime().maxMemory() / MEMORY_SHARE)) {
            Reproduction reproduction = new Reproduction(lab);
            for (Row row : rows) {
                Parsed<Reproduced> result = reproduction.run(row);
                tell(() -> each.accept(row, result));
            }
            tell(end);
        } catch (InterruptedException e) {
            tell(end);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "while reproducing", e);
            tell(end);
        }
    }

    private void tell(Runnable news) {
        Platform.runLater(() -> {
            if (!cancelled) {
                news.run();
            }
        });
    }
}
