package initscope.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The desktop's dialogue; begins in the folder chosen last.
public final class FilePlace implements Place {
    private File folder;

    @Override
    public Optional<Path> ask(Window owner, String title, String name, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        String ending = name.substring(name.lastIndexOf('.'));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen.getParentFile();
        Path file = chosen.toPath();
        return Optional.of(chosen.getName().toLowerCase(java.util.Locale.ROOT).endsWith(ending) ? file
                : file.resolveSibling(chosen.getName() + ending));
    }
}
