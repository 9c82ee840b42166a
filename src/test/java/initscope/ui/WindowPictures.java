package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.picture.axes.Axes;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.picture.view.View;
import initscope.statistics.Binning;
import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// Takes pictures of the real window, for people to look at: sizes, themes, languages, and the one in the README. Needs no
/// display when started with the window system of the tests.
///
/// Arguments: the folder to write to; the width of the one window wanted, or none for all; "views" for the views alone.
public final class WindowPictures {
    private static final long TOO_LONG_MILLIS = 60_000;

    private static final int PULSES = 12;
    private static final int README_WIDTH = 1280;
    private static final int[][] SIZES = {{1280, 720}, {1920, 1080}, {1024, 768}};

    private final Path folder;
    private final String only;
    private final Settings settings = Settings.fresh();
    private Stage stage;
    private MainWindow window;

    private final boolean viewsOnly;

    private WindowPictures(Path folder, String only, boolean viewsOnly) {
        this.viewsOnly = viewsOnly;
        this.folder = folder;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        WindowPictures pictures = new WindowPictures(
                Path.of(arguments.length == 0 ? "target/pictures" : arguments[0]), arguments.length < 2 ? null : arguments[1],
                arguments.length > 2);
        Files.createDirectories(pictures.folder);
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            pictures.takeAll();
        } finally {
            Platform.exit();
        }
    }

    private void takeAll() throws Exception {
        for (int[] size : SIZES) {
            if (only != null && !only.equals(String.valueOf(size[0]))) {
                continue;
            }
            open(size[0], size[1]);
            if (viewsOnly) {
                views();
                close();
                continue;
            }
            take("window", Theme.LIGHT, Locale.ENGLISH);
            take("window", Theme.DARK, Locale.ENGLISH);
            take("window", Theme.LIGHT, Locale.KOREAN);
            take("window", Theme.DARK, Locale.KOREAN);
            fx(() -> {
                window.bench().panels().get(2).hoveredProperty().set(3);
                return null;
            });
            settle();
            take("hover", Theme.LIGHT, Locale.ENGLISH);
            take("hover", Theme.DARK, Locale.KOREAN);
            fx(() -> {
                window.bench().panels().get(2).hoveredProperty().set(0);
                return null;
            });
            if (size[0] == README_WIDTH) {
                forReadme();
            }
            cards();
            variants();
            paste(0, "relu he-normal depth=100");
            paste(1, "identity normal(1) depth=50");
            paste(2, "tanh normal(abc)");
            paste(3, "relu he-normal depth=200 width=4096 batch=65536");
            settle();
            take("deep", Theme.LIGHT, Locale.ENGLISH);
            take("deep", Theme.DARK, Locale.KOREAN);
            views();
            close();
        }
    }

    private void close() throws Exception {
        fx(() -> {
            stage.close();
            return null;
        });
    }

    /// Every view, of the four famous set-ups, of deep networks, and of several networks a panel.
    private void views() throws Exception {
        for (View view : View.values()) {
            look(view, "famous");
        }
        paste(0, "relu he-normal depth=50");
        paste(1, "tanh normal(1) depth=100 batch=200");
        paste(2, "identity normal(1) depth=50 batch=200");
        paste(3, "relu normal(0.01) depth=20 seeds=10");
        settle();
        for (View view : View.values()) {
            look(view, "deep");
        }
    }

    private void look(View view, String group) throws Exception {
        fx(() -> {
            window.bench().viewProperty().set(view);
            window.bench().panels().get(2).hoveredProperty().set(group.equals("deep") ? 3 : 0);
            return null;
        });
        settle();
        take(view.id() + "-" + group, Theme.LIGHT, group.equals("deep") ? Locale.KOREAN : Locale.ENGLISH);
        take(view.id() + "-" + group, Theme.DARK, group.equals("deep") ? Locale.ENGLISH : Locale.KOREAN);
    }

    private void open(int width, int height) throws Exception {
        settings.widthProperty().set(width);
        settings.heightProperty().set(height);
        settings.languageProperty().set(Locale.ENGLISH);
        settings.themeProperty().set(Theme.LIGHT);
        fx(() -> {
            stage = new Stage(StageStyle.UNDECORATED);
            stage.setX(0);
            stage.setY(0);
            window = new MainWindow(stage, settings, new Bridge());
            window.show();
            window.bench().playingProperty().set(false);
            return null;
        });
        settle();
        Thread.sleep(1000);
    }

    /// The window as it looks after a few batches, a reader pointing at a layer.
    private void forReadme() throws Exception {
        fx(() -> {
            for (int i = 0; i < 5; i++) {
                window.bench().step();
            }
            window.bench().panels().getFirst().hoveredProperty().set(2);
            return null;
        });
        settle();
        take("readme", Theme.LIGHT, Locale.ENGLISH);
        fx(() -> {
            window.bench().panels().getFirst().hoveredProperty().set(0);
            return null;
        });
        settle();
    }

    /// Other choices of the view, large text, fewer panels.
    private void variants() throws Exception {
        choose(new Axes.Choice(Side.PREACTIVATION, Scope.PANEL, Scope.PANEL, false));
        take("preactivations", Theme.LIGHT, Locale.ENGLISH);
        choose(new Axes.Choice(Side.ACTIVATION, Scope.ALL, Scope.ALL, true));
        take("shared-log", Theme.DARK, Locale.ENGLISH);
        choose(new Axes.Choice(Side.ACTIVATION, Scope.EACH, Scope.EACH, false));
        take("each", Theme.LIGHT, Locale.KOREAN);
        choose(Axes.Choice.BOOK);
        fx(() -> {
            window.bench().setBinning(b -> b.withRange(Binning.Range.BOOK));
            return null;
        });
        settle();
        take("book", Theme.LIGHT, Locale.ENGLISH);
        fx(() -> {
            window.bench().setBinning(b -> b.withRange(Binning.Range.AUTO));
            settings.textProperty().set(1.6);
            return null;
        });
        settle();
        take("large-text", Theme.LIGHT, Locale.KOREAN);
        fx(() -> {
            settings.textProperty().set(1);
            window.bench().remove(window.bench().panels().get(1));
            return null;
        });
        settle();
        take("three", Theme.LIGHT, Locale.ENGLISH);
        fx(() -> {
            window.bench().remove(window.bench().panels().get(1));
            window.bench().remove(window.bench().panels().get(1));
            return null;
        });
        settle();
        take("one", Theme.LIGHT, Locale.ENGLISH);
        fx(() -> {
            window.bench().undo();
            window.bench().undo();
            window.bench().undo();
            return null;
        });
        settle();
    }

    private void choose(Axes.Choice choice) throws Exception {
        fx(() -> {
            window.bench().choiceProperty().set(choice);
            return null;
        });
        settle();
    }

    /// What lies one step away.
    private void cards() throws Exception {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            Theme theme = language == Locale.ENGLISH ? Theme.LIGHT : Theme.DARK;
            for (String id : new String[] {"#view", "#menu", "#layers", "#panel-menu", "#more"}) {
                Node opener = fx(() -> stage.getScene().getRoot().lookupAll(id).stream().filter(Node::isVisible)
                        .findFirst().orElseThrow());
                dress(theme, language);
                fx(() -> {
                    ((ButtonBase) opener).fire();
                    return null;
                });
                take("card" + id.replace('#', '-'), theme, language);
                fx(() -> {
                    ((ButtonBase) opener).fire();
                    List.copyOf(Window.getWindows()).stream().filter(w -> w != stage).forEach(Window::hide);
                    return null;
                });
            }
        }
    }

    private void paste(int panel, String spec) throws Exception {
        fx(() -> {
            window.bench().focusedProperty().set(window.bench().panels().get(panel));
            window.bench().paste(spec);
            return null;
        });
    }

    private void settle() throws Exception {
        until(() -> window.bench().panels().stream().allMatch(p -> p.isIdle() && p.snapshotProperty().get() != null));
    }

    private void dress(Theme theme, Locale language) throws Exception {
        fx(() -> {
            settings.themeProperty().set(theme);
            settings.languageProperty().set(language);
            return null;
        });
    }

    /// The screen as the reader sees it, pop-overs included.
    private void take(String subject, Theme theme, Locale language) throws Exception {
        dress(theme, language);
        pulses();
        WritableImage image = fx(() -> new Robot().getScreenCapture(null, stage.getX(), stage.getY(), stage.getWidth(),
                stage.getHeight()));
        String name = String.join("-", subject, String.valueOf((int) image.getWidth()),
                theme.name().toLowerCase(Locale.ROOT), language.getLanguage());
        write(image, folder.resolve(name + ".png"));
    }

    /// Lets the toolkit paint what it has to paint.
    private static void pulses() throws Exception {
        CountDownLatch left = new CountDownLatch(PULSES);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.countDown();
            }
        };
        fx(() -> {
            timer.start();
            return null;
        });
        left.await();
        timer.stop();
        Thread.sleep(200);
    }

    static void write(WritableImage image, Path file) throws IOException {
        BufferedImage copy = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(copy, "png", file.toFile());
    }

    private static void until(BooleanSupplier condition) throws Exception {
        long end = System.currentTimeMillis() + TOO_LONG_MILLIS;
        while (!fx(condition::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("the window did not settle");
            }
            Thread.sleep(20);
        }
    }
}
