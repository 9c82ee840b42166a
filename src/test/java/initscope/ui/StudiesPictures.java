package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.settings.Settings;
import initscope.ui.studies.StudiesModel;
import initscope.ui.studies.StudiesModel.Kind;
import initscope.ui.studies.StudiesView;
import initscope.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Takes pictures of the page of studies, for people to look at. Arguments: the folder, the kinds (all if none), the
/// panel's spec, the settings of the study.
final class StudiesPictures {
    private StudiesPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> Platform.setImplicitExit(false));
        Settings settings = Settings.fresh();
        settings.widthProperty().set(1280);
        settings.heightProperty().set(720);
        Stage stage = fx(() -> new Stage(StageStyle.UNDECORATED));
        MainWindow window = fx(() -> {
            MainWindow made = new MainWindow(stage, settings, new Bridge());
            made.show();
            made.bench().playingProperty().set(false);
            return made;
        });
        try {
            if (arguments.length > 2) {
                fx(() -> {
                    window.bench().paste(arguments[2]);
                    return null;
                });
            }
            for (Kind kind : Kind.values()) {
                if (arguments.length == 1 || arguments[1].contains(kind.name().toLowerCase(Locale.ROOT))) {
                    take(window, stage, settings, folder, kind, arguments.length > 3 ? arguments[3] : null);
                }
            }
        } finally {
            Platform.exit();
        }
    }

    private static void take(MainWindow window, Stage stage, Settings settings, Path folder, Kind kind, String changed)
            throws Exception {
        dress(settings, stage, false, 1280, 720);
        fx(() -> {
            window.view().pages().study(kind);
            return null;
        });
        StudiesModel model = fx(() -> ((StudiesView) window.view().getCenter()).model());
        if (changed != null) {
            fx(() -> {
                model.current().textProperty().set(changed);
                return null;
            });
        }
        Thread.sleep(1500);
        write(window, folder.resolve(kind + "-before.png"));
        fx(() -> {
            model.current().start();
            return null;
        });
        Thread.sleep(6000);
        write(window, folder.resolve(kind + "-running.png"));
        for (int wait = 0; wait < 6000 && fx(() -> model.current().runningProperty().get()); wait++) {
            Thread.sleep(50);
        }
        write(window, folder.resolve(kind + "-1280.png"));
        dress(settings, stage, true, 1280, 720);
        write(window, folder.resolve(kind + "-1280-dark-ko.png"));
        dress(settings, stage, false, 1024, 768);
        write(window, folder.resolve(kind + "-1024.png"));
        dress(settings, stage, true, 1024, 768);
        write(window, folder.resolve(kind + "-1024-dark-ko.png"));
        if (kind == Kind.SYMMETRY) {
            dress(settings, stage, false, 1280, 720);
            for (boolean dropout : new boolean[] {false, true}) {
                fx(() -> {
                    model.symmetry().noiseProperty().set(!dropout);
                    model.symmetry().dropoutProperty().set(dropout);
                    return null;
                });
                for (int wait = 0; wait < 600 && fx(() -> model.current().runningProperty().get()); wait++) {
                    Thread.sleep(50);
                }
                write(window, folder.resolve(kind + (dropout ? "-dropout.png" : "-noise.png")));
            }
        }
    }

    private static void dress(Settings settings, Stage stage, boolean dark, int width, int height) throws Exception {
        fx(() -> {
            settings.themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
            settings.languageProperty().set(dark ? Locale.KOREAN : Locale.ENGLISH);
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
    }

    private static void write(MainWindow window, Path file) throws Exception {
        Thread.sleep(700);
        Scene scene = fx(() -> window.view().getScene());
        WindowPictures.write(fx(() -> scene.snapshot(null)), file);
    }
}
