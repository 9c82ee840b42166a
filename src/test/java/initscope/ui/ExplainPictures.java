package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.ui.bench.MainWindow;
import initscope.ui.controls.Explain;
import initscope.ui.engine.Bridge;
import initscope.ui.explain.GlossaryView;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/// Takes pictures of what explains the window, for people to look at. Argument: the folder.
final class ExplainPictures {

    private ExplainPictures() {
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
            Thread.sleep(3000);
            for (boolean dark : new boolean[] {false, true}) {
                fx(() -> {
                    settings.themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
                    settings.languageProperty().set(dark ? Locale.KOREAN : Locale.ENGLISH);
                    return null;
                });
                String end = dark ? "-ko-dark.png" : "-en-light.png";
                for (String page : new String[] {"glossary", "shortcuts", "preferences"}) {
                    fx(() -> {
                        window.view().commands().all().filter(c -> c.id().equals(page)).findFirst().orElseThrow().deed().run();
                        if (window.view().lookup("#glossary") instanceof GlossaryView glossary) {
                            glossary.choose("he");
                        }
                        return null;
                    });
                    Thread.sleep(1500);
                    WindowPictures.write(fx(() -> window.view().getScene().snapshot(null)), folder.resolve(page + end));
                }
                fx(() -> {
                    window.view().pages().close();
                    return null;
                });
                Thread.sleep(1000);
                for (String id : new String[] {"#layers", "#readout-saturated", "#views"}) {
                    Node node = fx(() -> window.view().lookup(id));
                    if (fx(() -> Explain.explained(node).isEmpty())) {
                        System.err.println("not explained: " + id);
                        continue;
                    }
                    fx(() -> {
                        window.view().explainer().explain(node);
                        return null;
                    });
                    Thread.sleep(1200);
                    WindowPictures.write(fx(() -> Window.getWindows().stream().filter(PopOver.class::isInstance).findFirst()
                            .orElseThrow().getScene().snapshot(null)), folder.resolve("card" + id.substring(1) + end));
                    fx(() -> {
                        window.view().explainer().explain(node);
                        return null;
                    });
                }
                WindowPictures.write(fx(() -> {
                    window.view().lookup("#views").requestFocus();
                    return window.view().getScene().snapshot(null);
                }), folder.resolve("window" + end));
            }
        } finally {
            Platform.exit();
        }
    }
}
