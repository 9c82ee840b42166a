package initscope.ui;

import initscope.ui.bench.MainWindow;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// What all programs that take pictures of the window need: to ask on the FX thread, and to wait for the panels.
final class Studio {
    private static final int LOOKS = 600;

    private Studio() {
    }

    /// Asks on the FX thread and waits for the answer.
    static <T> T fx(Callable<T> call) throws Exception {
        FutureTask<T> task = new FutureTask<>(call);
        Platform.runLater(task);
        return task.get();
    }

    /// Waits, not for ever, until every panel shows its picture.
    static void settle(MainWindow window) throws Exception {
        for (int i = 0; i < LOOKS && !fx(() -> window.bench().panels().stream()
                .allMatch(p -> p.isIdle() && p.snapshotProperty().get() != null)); i++) {
            Thread.sleep(20);
        }
    }
}
