package initscope.ui.files;

import initscope.document.Recovery;
import initscope.document.SessionFile;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.stage.Stage;
import javafx.stage.Window;

/// What the menu File does, with the questions that come before.
public final class FileDeeds {
    private final FilesModel model;
    private final Wording wording;
    private final Questions questions;
    private final Supplier<Window> owner;
    private PathChooser paths;
    private boolean asking;

    /// @param owner the window, once there is one
    public FileDeeds(FilesModel model, Wording wording, Wardrobe wardrobe, Supplier<Window> owner) {
        this.model = model;
        this.wording = wording;
        this.owner = owner;
        questions = new Questions(wording, wardrobe);
        paths = PathChooser.ofSystem(wording);
    }

    /// Paths come from somewhere else than the system's dialogues.
    public void choose(PathChooser chooser) {
        paths = chooser;
    }

    public FilesModel model() {
        return model;
    }

    /// The window's title: the file, and a mark where it is not saved.
    public StringBinding title() {
        return Bindings.createStringBinding(() -> {
            boolean unsaved = model.unsavedProperty().get() && model.isWorkAtStake();
            return model.fileProperty().get() == null && !unsaved ? "InitScope"
                    : wording.now(unsaved ? "files.title.unsaved" : "files.title", name());
        }, model.fileProperty(), model.unsavedProperty(), model.changes(), wording.changes());
    }

    private String name() {
        Path file = model.fileProperty().get();
        return file == null ? wording.now("files.untitled") : file.getFileName().toString();
    }

    /// An empty bench, as at first start.
    public void fresh() {
        first(model::fresh);
    }

    /// Asks for a file and opens it.
    public void open() {
        first(() -> {
            Path chosen = paths.toOpen(owner.get(), last());
            if (chosen != null) {
                model.open(chosen);
            }
        });
    }

    /// Opens this file.
    public void open(Path file) {
        first(() -> model.open(file));
    }

    public void save() {
        save(() -> { });
    }

    private void save(Runnable then) {
        if (model.fileProperty().get() == null) {
            saveAs(then);
        } else {
            model.save(model.fileProperty().get(), then);
        }
    }

    public void saveAs() {
        saveAs(() -> { });
    }

    private void saveAs(Runnable then) {
        Path chosen = paths.toSave(owner.get(), last());
        if (chosen != null) {
            boolean ends = chosen.getFileName().toString().endsWith(SessionFile.ENDING);
            model.save(ends ? chosen : chosen.resolveSibling(chosen.getFileName() + SessionFile.ENDING), then);
        }
    }

    private Path last() {
        List<Path> recent = model.recent().files();
        return model.fileProperty().get() != null ? model.fileProperty().get() : recent.isEmpty() ? null : recent.getFirst();
    }

    /// Does something that takes the place of what is there, after asking where work would be lost.
    private void first(Runnable deed) {
        if (!model.isWorkAtStake()) {
            deed.run();
        } else if (!asking) {
            asking = true;
            questions.unsaved(owner.get(), name(), answer -> {
                asking = false;
                switch (answer) {
                    case SAVE -> save(deed);
                    case DISCARD -> deed.run();
                    case CANCEL -> { }
                }
            });
        }
    }

    /// Asks before a window is closed, and offers what a crash left once it is open.
    public void watch(Stage stage) {
        stage.titleProperty().bind(title());
        stage.setOnCloseRequest(event -> {
            if (model.isWorkAtStake()) {
                event.consume();
                first(stage::hide);
            }
        });
        model.leftProperty().subscribe(all -> {
            if (!all.isEmpty()) {
                offer(all.getFirst());
            }
        });
    }

    private void offer(Recovery.Left left) {
        questions.left(owner.get(), left, answer -> {
            switch (answer) {
                case RESTORE -> first(() -> model.restore(left));
                case DISCARD -> model.discard(left);
                case LATER -> model.later(left);
            }
        });
    }
}
