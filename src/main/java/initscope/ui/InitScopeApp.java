package initscope.ui;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The window.
public final class InitScopeApp extends Application {
    /// Kept, so that its level is not collected: JavaFX would report that it lies on the class path, where we want it.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /// Opens the window and returns when it is closed.
    public static void launch(String... args) {
        JAVAFX.setLevel(Level.SEVERE);
        Application.launch(InitScopeApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("InitScope");
        stage.setScene(new Scene(new Label("InitScope"), 1280, 720));
        stage.show();
    }
}
