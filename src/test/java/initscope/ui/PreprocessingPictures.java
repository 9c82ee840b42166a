package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.preprocessing.PreprocessingView;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Takes pictures of the preprocessing page, for people to look at. Argument: the folder.
final class PreprocessingPictures {
    private static final int[][] SIZES = {{1280, 720}, {1024, 768}};

    private PreprocessingPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (int i = 0; i < SIZES.length; i++) {
            boolean dark = i % 2 == 1;
            Settings settings = Settings.fresh();
            settings.widthProperty().set(SIZES[i][0]);
            settings.heightProperty().set(SIZES[i][1]);
            MainWindow window = fx(() -> {
                settings.themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
                settings.languageProperty().set(dark ? Locale.KOREAN : Locale.ENGLISH);
                MainWindow made = new MainWindow(new Stage(StageStyle.UNDECORATED), settings, new Bridge());
                made.show();
                made.view().pages().preprocess();
                return made;
            });
            PreprocessingView view = fx(() -> (PreprocessingView) window.view().getCenter());
            for (int wait = 0; wait < 600 && fx(() -> view.model().busyProperty().get()); wait++) {
                Thread.sleep(50);
            }
            Thread.sleep(600);
            WindowPictures.write(fx(() -> window.view().getScene().snapshot(null)), folder.resolve("preprocessing" + i + ".png"));
        }
        Platform.exit();
    }
}
