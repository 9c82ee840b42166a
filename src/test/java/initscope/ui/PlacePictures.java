package initscope.ui;

import static initscope.ui.Studio.fx;
import static initscope.ui.Studio.settle;

import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Takes a picture of every place of the window and says what the lint finds there. Arguments: folder, width, height, size
/// of text in percent, language, theme, "projector" or "desk", and the places wanted (a piece of their names), or all.
/// The property `wait` says how many milliseconds a page is given.
final class PlacePictures {
    private PlacePictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        Settings settings = Settings.fresh();
        settings.widthProperty().set(Double.parseDouble(arguments[1]));
        settings.heightProperty().set(Double.parseDouble(arguments[2]));
        settings.textProperty().set(Double.parseDouble(arguments[3]) / 100);
        settings.languageProperty().set(Locale.forLanguageTag(arguments[4]));
        settings.themeProperty().set(Theme.named(arguments[5]));
        List<String> wanted = List.of(arguments).subList(7, arguments.length);
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            MainWindow window = fx(() -> {
                MainWindow made = new MainWindow(new Stage(StageStyle.UNDECORATED), settings, new Bridge());
                made.show();
                made.bench().playingProperty().set(false);
                return made;
            });
            settle(window);
            if (arguments[6].equals("projector")) {
                fx(() -> {
                    window.view().commands().all().filter(c -> c.id().equals("projector")).findFirst().orElseThrow().deed().run();
                    return null;
                });
                Thread.sleep(500);
            }
            String suffix = String.join("-", arguments[1], arguments[3], arguments[4], arguments[5].toLowerCase(Locale.ROOT),
                    arguments[6]) + ".png";
            for (Places.Place place : fx(() -> Places.of(window))) {
                if (!wanted.isEmpty() && wanted.stream().noneMatch(place.name()::contains)) {
                    continue;
                }
                fx(() -> {
                    place.open().run();
                    return null;
                });
                settle(window);
                Thread.sleep(place.name().startsWith("view") ? 250 : Long.getLong("wait", 900));
                TreeSet<String> lint = fx(ClippingLint::all);
                lint.forEach(line -> System.err.println(place.name() + ": " + line));
                Stage stage = (Stage) window.view().getScene().getWindow();
                WritableImage image = fx(() -> new Robot().getScreenCapture(null, stage.getX(), stage.getY(), stage.getWidth(),
                        stage.getHeight()));
                WindowPictures.write(image, folder.resolve(place.name() + "-" + suffix));
                fx(() -> {
                    Places.leave(window);
                    return null;
                });
            }
        } finally {
            Platform.exit();
        }
    }
}
