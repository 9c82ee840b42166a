package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.ui.bench.Bench;
import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.files.Home;
import initscope.ui.panel.PanelModel;
import initscope.ui.settings.Settings;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The real window with a robot before it. Robots wait for what they want to see, never for a time.
@ExtendWith(ApplicationExtension.class)
abstract class WindowBench {
    private static final long PATIENCE_SECONDS = 90;

    protected final Settings settings = Settings.fresh();
    protected Stage stage;
    protected MainWindow window;
    protected Bench bench;
    protected FxRobot robot;
    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();

    /// Subclasses call it from their `@Start`, which TestFX looks for in the class itself. TestFX's own stage is the same for
    /// all tests and would keep every window there ever was.
    void open() {
        open(Home.none());
    }

    void open(Home home) {
        stage = new Stage();
        settings.languageProperty().set(Locale.ENGLISH);
        window = new MainWindow(stage, settings, new Bridge(), home);
        bench = window.bench();
        UncaughtExceptionHandler itsOwn = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> {
            bugs.add(bug);
            itsOwn.uncaughtException(thread, bug);
        });
        window.show();
    }

    @BeforeEach
    void take() {
        robot = new SteadyRobot();
        robot.moveTo(stage.getScene().getRoot());
        robot.moveTo(0, 0);
    }

    @AfterEach
    void close() {
        robot.release(new javafx.scene.input.KeyCode[0]);
        robot.release(new javafx.scene.input.MouseButton[0]);
        fx(() -> stage.close());
        assertEquals(List.of(), bugs, "uncaught in the window");
    }

    /// Stops the stream at batch 0, with every picture there.
    void pause() {
        fx(() -> {
            bench.playingProperty().set(false);
            bench.rewind();
        });
        settle();
    }

    /// Does what stands in the menu under this name.
    void choose(String command) {
        fx(() -> window.view().commands().all().filter(c -> c.id().equals(command) && c.ready().get()).findFirst().orElseThrow().deed().run());
    }

    void settle() {
        until("all pictures are there", () -> bench.panels().stream()
                .allMatch(p -> p.isIdle() && p.snapshotProperty().get() != null));
        WaitForAsyncUtils.waitForFxEvents();
    }

    PanelModel panel(int index) {
        return bench.panels().get(index);
    }

    /// A node of one panel.
    Node in(int index, String query) {
        return robot.from(window.view().viewOf(panel(index))).lookup(query).query();
    }

    /// Keys down together, and up again.
    void press(javafx.scene.input.KeyCode... keys) {
        robot.press(keys);
        robot.release(keys);
    }

    static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("never seen: " + what, e);
        }
    }

    static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
    }

    static <T> T fx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question);
    }
}
