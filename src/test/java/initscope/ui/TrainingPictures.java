package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.picture.view.View;
import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import initscope.ui.training.TrainingView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Takes pictures of the page of training, for people to look at. Arguments: the folder, width, height, language, theme, seconds
/// to learn before the first picture, specs of panels if others than the famous four.
final class TrainingPictures {

    private TrainingPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> Platform.setImplicitExit(false));
        Settings settings = Settings.fresh();
        settings.widthProperty().set(Double.parseDouble(arguments[1]));
        settings.heightProperty().set(Double.parseDouble(arguments[2]));
        settings.languageProperty().set(Locale.of(arguments[3]));
        settings.themeProperty().set(Theme.valueOf(arguments[4]));
        MainWindow window = fx(() -> {
            MainWindow made = new MainWindow(new Stage(StageStyle.UNDECORATED), settings, new Bridge());
            made.show();
            for (int i = 6; i < arguments.length; i++) {
                made.bench().focusedProperty().set(made.bench().panels().get(i - 6));
                made.bench().paste(arguments[i]);
            }
            return made;
        });
        try {
            Thread.sleep(1500);
            fx(() -> {
                press(window, KeyCode.F);
                return null;
            });
            TrainingView view = fx(() -> (TrainingView) window.view().getCenter());
            Thread.sleep((long) (1000 * Double.parseDouble(arguments[5])));
            write(window, folder, "layers");
            System.out.println("reached " + fx(() -> view.model().reached()));
            fx(() -> {
                press(window, KeyCode.SPACE);
                press(window, KeyCode.M);
                return null;
            });
            Thread.sleep(500);
            write(window, folder, "time");
            fx(() -> {
                press(window, KeyCode.M);
                return null;
            });
            Thread.sleep(500);
            write(window, folder, "updates");
            fx(() -> {
                press(window, KeyCode.M);
                window.bench().viewProperty().set(View.GRADIENT);
                for (int i = 0; i < 10; i++) {
                    press(window, KeyCode.LEFT);
                }
                return null;
            });
            Thread.sleep(800);
            write(window, folder, "rewound");
        } finally {
            Platform.exit();
        }
    }

    private static void press(MainWindow window, KeyCode code) {
        javafx.scene.Node owner = window.view().getScene().getFocusOwner();
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void write(MainWindow window, Path folder, String name) throws Exception {
        WindowPictures.write(fx(() -> window.view().getScene().snapshot(null)), folder.resolve(name + ".png"));
    }
}
