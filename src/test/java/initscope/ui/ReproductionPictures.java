package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.reproduction.ReproductionModel.Entry;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;

/// Takes pictures of the page of published figures, half run and run, for people to look at. Argument: the folder.
final class ReproductionPictures {
    private static final int SOME_ROWS = 18;

    private ReproductionPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> Platform.setImplicitExit(false));
        Settings settings = Settings.fresh();
        settings.widthProperty().set(1280);
        settings.heightProperty().set(720);
        Stage stage = fx(() -> new Stage(StageStyle.UNDECORATED));
        MainWindow window = fx(() -> {
            MainWindow opened = new MainWindow(stage, settings, new Bridge());
            opened.show();
            opened.bench().playingProperty().set(false);
            opened.view().pages().reproduce();
            return opened;
        });
        Thread.sleep(1000);
        ListView<?> list = fx(() -> (ListView<?>) stage.getScene().lookup("#reproduction-rows"));
        fx(() -> {
            ((Button) stage.getScene().lookup("#reproduction-run")).fire();
            list.getSelectionModel().select(3);
            return null;
        });
        while (fx(() -> ((Entry) list.getItems().get(SOME_ROWS)).resultProperty().get() == null)) {
            Thread.sleep(200);
        }
        take(stage, settings, Theme.LIGHT, Locale.ENGLISH, folder.resolve("reproduction-light-en.png"));
        take(stage, settings, Theme.DARK, Locale.KOREAN, folder.resolve("reproduction-dark-ko.png"));
        Platform.exit();
        System.exit(window == null ? 1 : 0);
    }

    private static void take(Stage stage, Settings settings, Theme theme, Locale language, Path file) throws Exception {
        fx(() -> {
            settings.themeProperty().set(theme);
            settings.languageProperty().set(language);
            return null;
        });
        Thread.sleep(1500);
        WritableImage picture = fx(() -> stage.getScene().snapshot(null));
        BufferedImage image = new BufferedImage((int) picture.getWidth(), (int) picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
