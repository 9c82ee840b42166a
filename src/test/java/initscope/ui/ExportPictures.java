package initscope.ui;

import static initscope.ui.Studio.fx;
import static initscope.ui.Studio.settle;

import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.export.Choice;
import initscope.ui.export.Choice.What;
import initscope.ui.export.Exhibit;
import initscope.ui.export.Export;
import initscope.ui.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Writes every place of the window in the three shares there are, and its numbers. Arguments: folder, language, dress,
/// seconds to wait for a page, format, and the places wanted (a piece of their names), or all.
final class ExportPictures {
    private ExportPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        Settings settings = Settings.fresh();
        settings.languageProperty().set(Locale.forLanguageTag(arguments[1]));
        Choice choice = Choice.FIRST.withScale(1).withDress(Choice.Dress.valueOf(arguments[2].toUpperCase(Locale.ROOT)))
                .withForm(Choice.Form.valueOf(arguments[4].toUpperCase(Locale.ROOT)));
        List<String> wanted = List.of(arguments).subList(5, arguments.length);
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            MainWindow window = fx(() -> {
                MainWindow made = new MainWindow(new Stage(StageStyle.UNDECORATED), settings, new Bridge());
                made.show();
                made.bench().playingProperty().set(false);
                return made;
            });
            settle(window);
            for (Places.Place place : fx(() -> Places.of(window))) {
                if (place.name().startsWith("card") || !wanted.isEmpty() && wanted.stream().noneMatch(place.name()::contains)) {
                    continue;
                }
                fx(() -> {
                    place.open().run();
                    return null;
                });
                settle(window);
                Thread.sleep(place.name().startsWith("view") ? 200 : Long.parseLong(arguments[3]) * 1000);
                for (What what : What.values()) {
                    long[] took = new long[1];
                    Supplier<byte[]> bytes = fx(() -> {
                        long start = System.nanoTime();
                        Exhibit exhibit = window.view().paper().exhibit();
                        if (!choice.form().isPicture() && exhibit.data(what).isEmpty()) {
                            return () -> new byte[0];
                        }
                        Export.bytes(exhibit, choice.withWhat(what), arguments[1]);
                        start = System.nanoTime();
                        Supplier<byte[]> made = Export.bytes(exhibit, choice.withWhat(what), arguments[1]);
                        took[0] = System.nanoTime() - start;
                        return made;
                    });
                    long start = System.nanoTime();
                    byte[] written = bytes.get();
                    System.err.printf("%s %s: %.1f ms on the FX thread, %.0f ms beside it, %d bytes%n", place.name(), what,
                            took[0] / 1e6, (System.nanoTime() - start) / 1e6, written.length);
                    Files.write(folder.resolve(place.name() + "-" + what.name().toLowerCase(Locale.ROOT) + "." + choice.form().ending()),
                            written);
                }
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
