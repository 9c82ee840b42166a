package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.jacobian.JacobianView;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Takes pictures of the page of the Jacobian, for people to look at. Argument: the folder.
final class JacobianPictures {
    private static final List<String> SPECS = List.of("tanh normal(0.1) depth=20 width=200", "relu he-normal depth=50 width=150",
            "identity normal(0.01) depth=20 width=100", "relu he-normal norm=batch");

    private JacobianPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> Platform.setImplicitExit(false));
        Settings settings = Settings.fresh();
        settings.widthProperty().set(1280);
        settings.heightProperty().set(720);
        MainWindow window = fx(() -> {
            MainWindow made = new MainWindow(new Stage(StageStyle.UNDECORATED), settings, new Bridge());
            made.show();
            made.bench().playingProperty().set(false);
            return made;
        });
        try {
            for (int i = 0; i < SPECS.size(); i++) {
                String text = SPECS.get(i);
                boolean dark = i % 2 == 1;
                fx(() -> {
                    settings.themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
                    settings.languageProperty().set(dark ? Locale.KOREAN : Locale.ENGLISH);
                    window.bench().paste(text);
                    window.view().pages().differentiate(window.bench().panels().getFirst());
                    return null;
                });
                JacobianView view = fx(() -> (JacobianView) window.view().getCenter());
                for (int wait = 0; wait < 400 && fx(() -> view.model().busyProperty().get()); wait++) {
                    Thread.sleep(50);
                }
                Thread.sleep(600);
                WindowPictures.write(fx(() -> window.view().getScene().snapshot(null)), folder.resolve(i + ".png"));
                fx(() -> {
                    window.view().pages().close();
                    return null;
                });
            }
        } finally {
            Platform.exit();
        }
    }
}
