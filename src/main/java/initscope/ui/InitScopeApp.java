package initscope.ui;

import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.files.Home;
import initscope.ui.settings.Settings;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.stage.Stage;

/// The window as a program.
public final class InitScopeApp extends Application {
    /// Kept, so that its level is not collected: JavaFX would report that it lies on the class path, where we want it.
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    /// The first start makes a place for what is remembered, and Java says so.
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    /// Opens the window and returns when it is closed.
    ///
    /// @param args a file to open, or nothing
    public static void launch(String... args) {
        JAVAFX.setLevel(Level.SEVERE);
        PREFERENCES.setLevel(Level.WARNING);
        Application.launch(InitScopeApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        Preferences node = Preferences.userRoot().node("initscope");
        MainWindow window = new MainWindow(stage, Settings.kept(node), new Bridge(), Home.ofUser(node));
        window.show();
        getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(window.view().office()::open);
    }
}
