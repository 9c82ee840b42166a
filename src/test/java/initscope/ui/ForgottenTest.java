package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.panel.PanelModel;
import initscope.ui.settings.Settings;
import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.ref.WeakReference;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;

/// What is put away is not held by anything.
class ForgottenTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private static void forgotten(String what, WeakReference<?> put) {
        until(what + " is let go", () -> {
            System.gc();
            return put.get() == null;
        });
    }

    /// What its page has under way is given up with it.
    @ParameterizedTest
    @ValueSource(strings = {"training", "optimizers", "depth"})
    void aWindow(String page) {
        WeakReference<MainWindow> closed = fx(() -> {
            UncaughtExceptionHandler handler = Thread.currentThread().getUncaughtExceptionHandler();
            Stage other = new Stage();
            MainWindow made = new MainWindow(other, Settings.fresh(), new Bridge());
            made.show();
            made.view().commands().all().filter(c -> c.id().equals(page)).findFirst().orElseThrow().deed().run();
            other.close();
            Thread.currentThread().setUncaughtExceptionHandler(handler);
            return new WeakReference<>(made);
        });
        forgotten("the window", closed);
    }

    @Test
    void aPanelWhoseRemediesWereTried() {
        pause();
        robot.clickOn(in(1, "#repair"));
        until("its remedies", () -> robot.lookup("#apply-FITTING_RULE").tryQuery().isPresent());
        WeakReference<PanelModel> removed = new WeakReference<>(panel(1));
        assertNotNull(removed.get());
        fx(() -> bench.remove(panel(1)));
        until("the card is away", () -> robot.lookup("#apply-FITTING_RULE").tryQuery().isEmpty());
        robot.moveTo(stage.getScene().getRoot());
        forgotten("the panel", removed);
    }
}
