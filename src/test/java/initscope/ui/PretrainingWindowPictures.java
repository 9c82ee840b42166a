package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.experiment.pretraining.course.Course.Phase;
import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.pretraining.PretrainingModel;
import initscope.ui.pretraining.PretrainingModel.Part;
import initscope.ui.pretraining.PretrainingView;
import initscope.ui.pretraining.StartsView;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Takes pictures of the pages of pretraining, for people to look at. Arguments: the folder, the width, the height, "dark" or
/// "light", "ko" or "en", a panel's spec, the starts to be shown separated by spaces; "bench" for the bench.
final class PretrainingWindowPictures {

    private PretrainingWindowPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> Platform.setImplicitExit(false));
        Settings settings = Settings.fresh();
        settings.widthProperty().set(Integer.parseInt(arguments[1]));
        settings.heightProperty().set(Integer.parseInt(arguments[2]));
        String tail = "-" + arguments[1] + "-" + arguments[3] + "-" + arguments[4] + ".png";
        MainWindow window = fx(() -> {
            settings.themeProperty().set(arguments[3].equals("dark") ? Theme.DARK : Theme.LIGHT);
            settings.languageProperty().set(Locale.of(arguments[4]));
            MainWindow made = new MainWindow(new Stage(StageStyle.UNDECORATED), settings, new Bridge());
            made.show();
            made.bench().playingProperty().set(false);
            made.bench().paste(arguments[5]);
            return made;
        });
        try {
            for (String way : arguments[6].split(" ")) {
                if (way.equals("bench")) {
                    bench(window, folder, tail);
                } else {
                    course(window, way, folder, tail);
                }
            }
        } finally {
            Platform.exit();
        }
    }

    private static void course(MainWindow window, String way, Path folder, String tail) throws Exception {
        open(window, "learn-pretraining");
        PretrainingModel model = fx(() -> ((PretrainingView) window.view().getCenter()).model());
        fx(() -> {
            model.choose(way);
            return null;
        });
        shot(window, folder.resolve(way + "-0" + tail));
        System.out.println(fx(() -> "least width " + window.view().minWidth(-1) + ", of the page "
                + ((javafx.scene.layout.Region) window.view().getCenter()).minWidth(-1)));
        fx(() -> {
            model.pretrain();
            return null;
        });
        long begun = System.nanoTime();
        int looks = 0;
        while (fx(() -> model.busyProperty().get())) {
            Thread.sleep(100);
            if (looks == 0 && fx(() -> model.courseProperty().get() != null && model.courseProperty().get().done() > 0.4)) {
                shot(window, folder.resolve(way + "-1" + tail));
                looks++;
            }
        }
        System.out.println(way + " " + (System.nanoTime() - begun) / 1_000_000 + " ms " + fx(() -> model.problemProperty().get()));
        shot(window, folder.resolve(way + "-2" + tail));
        fx(() -> {
            model.partProperty().set(Part.BEFORE_AFTER);
            return null;
        });
        shot(window, folder.resolve(way + "-3" + tail));
        fx(() -> {
            model.tune();
            return null;
        });
        while (fx(() -> model.busyProperty().get())) {
            Thread.sleep(100);
        }
        System.out.println(fx(() -> model.courseProperty().get() == null ? null : model.courseProperty().get().phase()) == Phase.TUNED);
        shot(window, folder.resolve(way + "-4" + tail));
    }

    private static void bench(MainWindow window, Path folder, String tail) throws Exception {
        open(window, "learn-starts");
        StartsView view = fx(() -> (StartsView) window.view().getCenter());
        shot(window, folder.resolve("bench-0" + tail));
        fx(() -> {
            view.model().steps("300");
            view.model().run();
            return null;
        });
        long begun = System.nanoTime();
        boolean seen = false;
        while (fx(() -> view.model().busyProperty().get())) {
            Thread.sleep(200);
            if (!seen && fx(() -> view.model().reportProperty().get() != null && view.model().reportProperty().get().share() > 0.5)) {
                shot(window, folder.resolve("bench-1" + tail));
                seen = true;
            }
        }
        System.out.println("bench " + (System.nanoTime() - begun) / 1_000_000 + " ms " + fx(() -> view.model().problemProperty().get()));
        shot(window, folder.resolve("bench-2" + tail));
    }

    private static void open(MainWindow window, String id) throws Exception {
        fx(() -> {
            MenuButton menu = (MenuButton) window.view().lookup("#learn");
            menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().ifPresent(MenuItem::fire);
            return null;
        });
    }

    private static void shot(MainWindow window, Path file) throws Exception {
        Thread.sleep(300);
        WindowPictures.write(fx(() -> window.view().getScene().snapshot(null)), file);
    }
}
