package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.experiment.inspection.Bar;
import initscope.picture.axes.Side;
import initscope.picture.inspect.Pick;
import initscope.ui.bench.MainWindow;
import initscope.ui.canvas.Plot;
import initscope.ui.engine.Bridge;
import initscope.ui.inspect.InspectModel;
import initscope.ui.inspect.InspectView;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Takes pictures of the page that looks inside a layer. Arguments: folder, width, height.
final class InsidePictures {
    private static final List<String> SPECS = List.of("sigmoid normal(1)", "tanh normal(1)", "relu he-normal", "gelu he-normal",
            "relu normal(1000) depth=13", "relu he-normal width=512 batch=2000 bias=normal(3)");

    private InsidePictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        double width = Double.parseDouble(arguments[1]);
        double height = Double.parseDouble(arguments[2]);
        Platform.startup(() -> Platform.setImplicitExit(false));
        Settings settings = Settings.fresh();
        settings.widthProperty().set(width);
        settings.heightProperty().set(height);
        MainWindow window = fx(() -> {
            Stage stage = new Stage(StageStyle.UNDECORATED);
            MainWindow made = new MainWindow(stage, settings, new Bridge());
            made.show();
            made.bench().playingProperty().set(false);
            return made;
        });
        try {
            takeAll(folder, width, settings, window);
            stream(window);
        } finally {
            Platform.exit();
        }
    }

    private static void takeAll(Path folder, double width, Settings settings, MainWindow window) throws Exception {
        for (int i = 0; i < SPECS.size(); i++) {
            boolean dark = i % 2 == 1;
            String text = SPECS.get(i);
            fx(() -> {
                settings.themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
                settings.languageProperty().set(dark ? Locale.KOREAN : Locale.ENGLISH);
                window.bench().paste(text);
                return null;
            });
            until(() -> window.bench().panels().getFirst().isIdle());
            fx(() -> {
                window.view().pages().inspect(window.bench().panels().getFirst(), text.contains("13") ? 12 : 3);
                return null;
            });
            until(() -> ((InspectView) window.view().getCenter()).model().isIdle());
            Thread.sleep(500);
            take(window, folder.resolve(i + "-" + (int) width + (dark ? "-dark-ko" : "") + ".png"));
            fx(() -> {
                InspectView view = (InspectView) window.view().getCenter();
                InspectModel model = view.model();
                model.choose(new Pick(Side.ACTIVATION, Bar.bin(model.inspectionProperty().get().layer().histogram().bins() - 4)));
                return null;
            });
            Thread.sleep(400);
            take(window, folder.resolve(i + "-" + (int) width + "-bar" + (dark ? "-dark-ko" : "") + ".png"));
            fx(() -> {
                window.view().pages().close();
                return null;
            });
        }
    }

    /// How many pictures a second the page shows while batches come as fast as they can.
    private static void stream(MainWindow window) throws Exception {
        fx(() -> {
            window.bench().paste("sigmoid normal(1)");
            window.view().pages().inspect(window.bench().panels().getFirst(), 3);
            window.bench().speedProperty().set(1000);
            window.bench().playingProperty().set(true);
            return null;
        });
        Thread.sleep(3000);
        Plot plot = (Plot) fx(() -> window.view().lookup("#mechanism"));
        long before = fx(plot::paintings);
        long batch = fx(() -> window.bench().batchProperty().get());
        long start = System.nanoTime();
        Thread.sleep(5000);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf("%.1f pictures of the inside a second, %.1f batches%n", (fx(plot::paintings) - before) / seconds,
                (fx(() -> window.bench().batchProperty().get()) - batch) / seconds);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        for (int i = 0; i < 600 && !fx(condition); i++) {
            Thread.sleep(50);
        }
    }

    private static void take(MainWindow window, Path file) throws Exception {
        WritableImage image = fx(() -> {
            Node root = window.view();
            return root.getScene().snapshot(null);
        });
        WindowPictures.write(image, file);
    }
}
