package initscope.ui.files;

import initscope.document.SessionFile;
import initscope.document.SpecFile;
import initscope.ui.words.Wording;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// How a path is asked for. The system's dialogue does it; a robot gives its own.
public interface PathChooser {

    /// A file to open, or null.
    ///
    /// @param last the file used last, or null
    Path toOpen(Window owner, Path last);

    /// A file to write, or null.
    Path toSave(Window owner, Path last);

    /// The system's dialogues.
    static PathChooser ofSystem(Wording wording) {
        return new PathChooser() {
            @Override
            public Path toOpen(Window owner, Path last) {
                return path(chooser("files.open.title", last).showOpenDialog(owner));
            }

            @Override
            public Path toSave(Window owner, Path last) {
                FileChooser chooser = chooser("files.save.title", last);
                chooser.setInitialFileName(last == null ? wording.now("files.untitled") + SessionFile.ENDING
                        : last.getFileName().toString());
                return path(chooser.showSaveDialog(owner));
            }

            private FileChooser chooser(String title, Path last) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(wording.now(title));
                if (last != null && last.getParent() != null && Files.isDirectory(last.getParent())) {
                    chooser.setInitialDirectory(last.getParent().toFile());
                }
                chooser.getExtensionFilters().add(
                        new FileChooser.ExtensionFilter(wording.now("files.kind"), "*" + SessionFile.ENDING,
                                "*" + SpecFile.ENDING));
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wording.now("input.file.all"), "*"));
                return chooser;
            }

            private static Path path(File file) {
                return file == null ? null : file.toPath();
            }
        };
    }
}
