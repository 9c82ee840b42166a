package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.experiment.optimization.Landscape;
import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.losses.LossesModel;
import initscope.ui.losses.LossesView;
import initscope.ui.optimizers.OptimizersModel;
import initscope.ui.optimizers.OptimizersView;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Takes pictures of the pages of losses and optimizers, for people to look at. Arguments: the folder, the window's width and height.
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
            losses(window, settings, folder);
            for (Landscape landscape : Landscape.values()) {
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

    private static void losses(MainWindow window, Settings settings, Path folder) throws Exception {
        String[] specs = {"sigmoid xavier-normal depth=8 width=100", "relu he-normal depth=20 width=100 head=mse", "sigmoid normal(0.01) depth=10 width=60",
            "tanh xavier-normal depth=5"};
        for (int i = 0; i < specs.length; i++) {
            boolean dark = i % 2 == 1;
            String spec = specs[i];
            double odds = i == 2 ? 3 : -5;
            fx(() -> {
                settings.themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
                settings.languageProperty().set(dark ? Locale.KOREAN : Locale.ENGLISH);
                window.bench().paste(spec);
                window.view().pages().losses();
                LossesModel model = ((LossesView) window.view().getCenter()).model();
                model.oddsProperty().set(odds);
                if (!spec.equals(specs[3])) {
                    model.check();
                }
                return null;
            });
            Thread.sleep(400);
            for (int wait = 0; wait < 300 && fx(() -> ((LossesView) window.view().getCenter()).model().checkingProperty().get()); wait++) {
                Thread.sleep(50);
            }
            Thread.sleep(500);
            WindowPictures.write(fx(() -> window.view().getScene().snapshot(null)), folder.resolve("losses-" + i + ".png"));
        }
    }

    private static OptimizersModel model(MainWindow window) {
        return ((OptimizersView) window.view().getCenter()).model();
    }
}
