package initscope.ui.export;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.file.FileType;
import initscope.picture.sheet.Panel;
import initscope.picture.sheet.Sheet;
import initscope.ui.words.Wording;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/// Asks for a file and writes the panels into it.
public final class Export {
    /// How panels are drawn in files.
    public static final Look LOOK = new Look(14, 1.2);
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    /// Device pixels of a PNG to one logical pixel: sharp in print.
    private static final int SCALE = 2;
    private static final Duration NOTICE = Duration.seconds(5);

    private final Wording wording;
    private File folder;

    public Export(Wording wording) {
        this.wording = wording;
    }

    /// Opens the dialogue; what is chosen is written in the background, and said when it is done. Nothing happens without
    /// panels.
    public void ask(Window owner, List<Panel> panels, Palette palette) {
        if (panels.isEmpty()) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(wording.now("export.title"));
        chooser.setInitialFileName("initscope.png");
        chooser.setInitialDirectory(folder);
        for (FileType type : FileType.values()) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wording.now("export.type." + type.ending()),
                    "*." + type.ending()));
        }
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return;
        }
        folder = chosen.getParentFile();
        String ending = chooser.getSelectedExtensionFilter() == null ? ".png"
                : chooser.getSelectedExtensionFilter().getExtensions().getFirst().substring(1);
        Path file = FileType.of(chosen.getName()).isPresent() ? chosen.toPath()
                : chosen.toPath().resolveSibling(chosen.getName() + ending);
        String language = wording.localeProperty().get().getLanguage();
        Thread.ofPlatform().name("initscope-export").daemon().start(() -> {
            String said = write(file, panels, palette, language) ? "export.done" : "export.failed";
            Platform.runLater(() -> Notifications.create().owner(owner).text(wording.now(said, file.getFileName().toString()))
                    .hideAfter(NOTICE).showInformation());
        });
    }

    /// Writes the file, complete or not at all.
    ///
    /// @param file its end says the type
    /// @return whether it could be written
    static boolean write(Path file, List<Panel> panels, Palette palette, String language) {
        Sheet sheet = new Sheet(panels, LOOK);
        String title = panels.stream().map(Panel::title).collect(Collectors.joining(" | ", "InitScope: ", ""));
        byte[] bytes = FileType.of(file.toString()).orElse(FileType.PNG).bytes(palette, WIDTH, HEIGHT, SCALE, title, language,
                surface -> sheet.paint(surface, new Box(0, 0, WIDTH, HEIGHT)));
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException ignored) {
                return false;
            }
            return false;
        }
    }
}
