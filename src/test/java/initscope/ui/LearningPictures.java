package initscope.ui;

import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.optimizers.OptimizersModel;
import initscope.ui.optimizers.OptimizersView;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Takes pictures of the page of optimizers, for people to look at. Arguments: the folder, the window's width and height.
final class LearningPictures {

    private LearningPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> Platform.setImplicitExit(false));
        Settings settings = Settings.fresh();
        settings.widthProperty().set(Integer.parseInt(arguments[1]));
        settings.heightProperty().set(Integer.parseInt(arguments[2]));
        MainWindow window = fx(() -> {
            MainWindow made = new MainWindow(new Stage(StageStyle.UNDECORATED), settings, new Bridge());
            made.show();
            made.bench().playingProperty().set(false);
            return made;
        });
        try {
            int number = 0;
            for (initscope.experiment.optimization.Landscape landscape : initscope.experiment.optimization.Landscape.values()) {
                for (boolean all : new boolean[] {false, true}) {
                    boolean dark = all;
                    fx(() -> {
                        settings.themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
                        settings.languageProperty().set(dark ? Locale.KOREAN : Locale.ENGLISH);
                        window.view().pages().optimizers();
                        OptimizersModel model = model(window);
                        model.landscapeProperty().set(landscape);
                        if (all) {
                            model.runners().forEach(r -> r.running().set(true));
                            model.runner("sgd").rate().set(1.2);
                        }
                        return null;
                    });
                    Thread.sleep(500);
                    fx(() -> {
                        model(window).playingProperty().set(false);
                        model(window).stepProperty().set(model(window).steps());
                        return null;
                    });
                    Thread.sleep(600);
                    WindowPictures.write(fx(() -> window.view().getScene().snapshot(null)), folder.resolve("optimizers-" + number++ + ".png"));
                }
            }
        } finally {
            Platform.exit();
        }
    }

    private static OptimizersModel model(MainWindow window) {
        return ((OptimizersView) window.view().getCenter()).model();
    }

    private static <T> T fx(Callable<T> call) throws Exception {
        FutureTask<T> task = new FutureTask<>(call);
        Platform.runLater(task);
        return task.get();
    }
}
