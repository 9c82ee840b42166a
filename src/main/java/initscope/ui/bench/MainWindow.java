package initscope.ui.bench;

import initscope.experiment.spec.Presets;
import initscope.ui.engine.Bridge;
import initscope.ui.projector.Projection;
import initscope.ui.files.Home;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.lang.System.Logger.Level;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window together, shows it and puts it away.
public final class MainWindow {
    private static final System.Logger LOG = System.getLogger("initscope.ui");

    private static final double GRIP = 120;

    private final Stage stage;
    private final Settings settings;
    private final Wording wording = new Wording();
    private final Bench bench;
    private final BenchView view;

    /// A window that keeps nothing outside of files its reader saves.
    public MainWindow(Stage stage, Settings settings, Bridge bridge) {
        this(stage, settings, bridge, Home.none());
    }

    public MainWindow(Stage stage, Settings settings, Bridge bridge, Home home) {
        this.stage = stage;
        this.settings = settings;
        wording.localeProperty().bind(settings.languageProperty());
        Wardrobe wardrobe = new Wardrobe(settings.themeProperty(), settings.textProperty());
        bench = new Bench(Presets.famous(), bridge);
        view = new BenchView(bench, settings, wording, wardrobe, home);
        Projection screen = view.auditorium().screen(view);
        screen.listen(stage);
        Scene scene = new Scene(screen, settings.widthProperty().get(), settings.heightProperty().get());
        wardrobe.dress(scene);
        Shortcuts.install(scene, bench, view::told);
        // At the scene: a key is heard where nothing has the focus, too.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, view.commands()::take);
        stage.setScene(scene);
        view.explainer().watch(stage);
        stage.setMinWidth(1000);
        stage.setMinHeight(560);
        stage.setOnHidden(_ -> {
            view.office().deeds().model().close();
            view.pages().close();
            bench.close();
            wardrobe.close();
        });
        Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> report(bug));
    }

    /// Shows the window, as large as it was last time if that still fits, and lets the batches come.
    public void show() {
        var bounds = Screen.getPrimary().getVisualBounds();
        if (settings.maximizedProperty().get()) {
            stage.setMaximized(true);
        } else if (settings.widthProperty().get() > bounds.getWidth()
                || settings.heightProperty().get() > bounds.getHeight()) {
            stage.setWidth(bounds.getWidth());
            stage.setHeight(bounds.getHeight());
        }
        view.office().deeds().watch(stage);
        place();
        stage.show();
        stage.xProperty().subscribe((_, at) -> remember(settings.xProperty(), at));
        stage.yProperty().subscribe((_, at) -> remember(settings.yProperty(), at));
        Scene scene = stage.getScene();
        scene.widthProperty().subscribe((_, w) -> remember(settings.widthProperty(), w));
        scene.heightProperty().subscribe((_, h) -> remember(settings.heightProperty(), h));
        stage.maximizedProperty().subscribe((_, m) -> settings.maximizedProperty().set(m));
        view.viewOf(bench.panels().getFirst()).focus();
        bench.playingProperty().set(true);
        if (!settings.hintedProperty().get()) {
            view.auditorium().hint();
        }
    }

    /// Where it was, if enough of it would still be seen there to take hold of it.
    private void place() {
        double x = settings.xProperty().get();
        double y = settings.yProperty().get();
        if (!Double.isNaN(x) && !Double.isNaN(y) && Screen.getScreensForRectangle(x, y, GRIP, GRIP).stream()
                .anyMatch(screen -> screen.getVisualBounds().contains(x, y, GRIP, GRIP / 2))) {
            stage.setX(x);
            stage.setY(y);
        }
    }

    private void remember(javafx.beans.property.DoubleProperty kept, Number now) {
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            kept.set(now.doubleValue());
        }
    }

    private void report(Throwable bug) {
        LOG.log(Level.ERROR, "uncaught in the window", bug);
        if (stage.isShowing()) {
            view.tidings().say(wording.now("bug.title") + ": " + wording.now("bug.text"));
        }
    }

    public Bench bench() {
        return bench;
    }

    public BenchView view() {
        return view;
    }

    public Wording wording() {
        return wording;
    }
}
