package initscope.ui.bench.desk;

import initscope.document.SessionFile;
import initscope.document.SpecFile;
import initscope.ui.bench.Bench;
import initscope.ui.bench.command.Commands;
import initscope.ui.bench.command.Commands.Section;
import initscope.ui.bench.command.MainMenu;
import initscope.ui.controls.Command;
import initscope.ui.files.FileBar;
import initscope.ui.files.FileDeeds;
import initscope.ui.files.FilesModel;
import initscope.ui.files.Home;
import initscope.ui.files.NotesPane;
import initscope.ui.files.RecentMenu;
import initscope.ui.lesson.course.LessonsModel;
import initscope.ui.panel.InputEdit;
import initscope.ui.panel.PanelModel;
import initscope.ui.panel.PanelView;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;

/// Files and notes at the bench: commands, the bar that says what is wrong, the pane on the right, and what is dropped.
public final class Office {
    private static final String LESSON = ".md";
    private static final String TEXT = ".txt";

    private final BorderPane view;
    private final Bench bench;
    private final FileDeeds deeds;
    private final BenchDesk desk;
    private final FileBar bar;
    private final NotesPane notes;
    private final RecentMenu recent;
    private final Consumer<Path> lessons;

    /// @param lessons opens one, from a file; its answers are kept with the session
    public Office(BorderPane view, Bench bench, LessonsModel taken, Consumer<Path> lessons, Home home, Wording wording,
            Wardrobe wardrobe) {
        this.view = view;
        this.bench = bench;
        this.lessons = lessons;
        desk = new BenchDesk(bench, taken.answers().answersProperty());
        FilesModel model = new FilesModel(desk, home);
        deeds = new FileDeeds(model, wording, wardrobe, () -> view.getScene().getWindow());
        bar = new FileBar(model, wording);
        notes = new NotesPane(bench.outlook().notes(), wording, this::notes);
        recent = new RecentMenu(model, wording, deeds::open);
        view.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!bench.coveredProperty().get() && (event.getDragboard().hasFiles() || event.getDragboard().hasString())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        view.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Dragboard board = event.getDragboard();
            event.setDropCompleted(drop(board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of(),
                    board.getString(), under(event.getTarget())));
            event.consume();
        });
    }

    /// What the menu File does.
    public FileDeeds deeds() {
        return deeds;
    }

    /// The bench as files see it.
    public BenchDesk desk() {
        return desk;
    }

    /// What is to be said about a file.
    public Node bar() {
        return bar;
    }

    public void list(Commands commands) {
        commands.add(Section.FILE, Command.of("new", "Shortcut+Shift+N", deeds::fresh));
        commands.add(Section.FILE, Command.of("open", "Shortcut+O", deeds::open));
        commands.add(Section.FILE, Command.of("save", "Shortcut+S", deeds::save));
        commands.add(Section.FILE, Command.of("save-as", "Shortcut+Shift+S", deeds::saveAs));
        commands.add(Section.VIEW, Command.of("notes", "N", this::notes));
    }

    /// The files used last stand after Open.
    public void list(MainMenu menu) {
        menu.put(Section.FILE, 2, recent);
    }

    /// Opens the pane of notes, or closes it.
    public void notes() {
        if (view.getRight() == notes) {
            view.setRight(null);
        } else {
            view.setRight(notes);
            notes.write();
        }
    }

    /// Takes any file of ours: a session, experiments one a line, a lesson; every other becomes the input of the chosen panel.
    public void open(Path file) {
        PanelModel chosen = bench.focusedProperty().get();
        String name = file.toString();
        if (name.endsWith(SessionFile.ENDING) || name.endsWith(SpecFile.ENDING)) {
            deeds.open(file);
        } else if (name.endsWith(LESSON)) {
            lessons.accept(file);
        } else if (name.endsWith(TEXT)) {
            deeds.model().look(file, specs -> {
                if (specs) {
                    deeds.open(file);
                } else {
                    new InputEdit(chosen).takeFile(file);
                }
            });
        } else {
            new InputEdit(chosen).takeFile(file);
        }
    }

    /// Takes what was dropped: a file is opened over the panel under it, text is a spec.
    ///
    /// @param panel null for the chosen one
    /// @return whether anything was taken
    public boolean drop(List<Path> files, String text, PanelModel panel) {
        if (panel != null) {
            bench.focusedProperty().set(panel);
        }
        if (!files.isEmpty()) {
            open(files.stream().filter(f -> f.toString().endsWith(SessionFile.ENDING)).findFirst().orElse(files.getFirst()));
            return true;
        }
        if (text != null && !text.isBlank()) {
            bench.paste(text.strip());
            return true;
        }
        return false;
    }

    private static PanelModel under(Object target) {
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node instanceof PanelView panel) {
                return panel.model();
            }
        }
        return null;
    }
}
