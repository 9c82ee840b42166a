package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.OwnFile;
import initscope.document.Fault;
import initscope.experiment.diagnosis.Limit;
import initscope.picture.view.View;
import initscope.ui.bench.past.Arrangement;
import initscope.ui.files.FilesModel;
import initscope.ui.files.PathChooser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/// A robot at the menu File; it answers the system's dialogues with paths of its own.
class FilesRobotTest extends WindowBench {

    @TempDir
    private Path folder;
    private Path session;
    private FilesModel files;

    @Start
    void start(Stage stage) {
        open();
    }

    @BeforeEach
    void answer() {
        session = folder.resolve("my lesson.initscope");
        files = window.view().office().deeds().model();
        fx(() -> window.view().office().deeds().choose(new PathChooser() {
            @Override
            public Path toOpen(Window owner, Path last) {
                return session;
            }

            @Override
            public Path toSave(Window owner, Path last) {
                return session;
            }
        }));
        pause();
        fx(() -> window.view().viewOf(panel(0)).focus());
    }

    private Arrangement now() {
        return fx(() -> bench.past().nowProperty().get());
    }

    private void work() {
        fx(() -> {
            bench.focusedProperty().set(panel(1));
            bench.paste("tanh xavier-normal depth=3 width=20 batch=40 seed=9");
            bench.remove(panel(3));
            bench.viewProperty().set(View.DEPTH);
            bench.theoryProperty().set(true);
            bench.thresholdsProperty().set(bench.thresholdsProperty().get().with(Limit.SATURATED, 0.25));
            bench.outlook().notes().set("σ에 따라 달라집니다.");
            bench.goTo(7);
            bench.playingProperty().set(false);
        });
        settle();
    }

    private boolean has(String query) {
        return fx(() -> robot.lookup(query).tryQuery().isPresent());
    }

    /// A dialogue may still be on its way to the screen: its button is pressed, not pointed at.
    private void push(String button) {
        until(button, () -> has(button));
        fx(() -> robot.lookup(button).queryButton().fire());
    }

    @Test
    void savedIsOpenedAsItWas() {
        assertEquals("InitScope", fx(stage::getTitle));
        work();
        Arrangement mine = now();
        int chosen = fx(() -> bench.panels().indexOf(bench.focusedProperty().get()));
        assertEquals("● Untitled – InitScope", fx(stage::getTitle));
        press(KeyCode.CONTROL, KeyCode.S);
        until("saved", () -> !files.unsavedProperty().get() && Files.exists(session));
        assertEquals("my lesson.initscope – InitScope", fx(stage::getTitle));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until("a fresh bench", () -> bench.panels().size() == 4 && files.fileProperty().get() == null);
        assertEquals("", fx(() -> bench.outlook().notes().get()));
        press(KeyCode.CONTROL, KeyCode.O);
        until("the session", () -> session.equals(files.fileProperty().get()));
        settle();
        assertEquals(mine, now());
        assertEquals(7, fx(() -> bench.batchProperty().get()));
        assertEquals(chosen, fx(() -> bench.panels().indexOf(bench.focusedProperty().get())));
        assertFalse(fx(() -> files.unsavedProperty().get()));
        assertEquals(List.of(session), fx(() -> List.copyOf(files.recent().files())));
        fx(bench::undo);
        assertEquals(4, fx(() -> bench.panels().size()), "opening is one step of the history");
        assertTrue(fx(() -> files.unsavedProperty().get()));
        fx(bench::redo);
        assertEquals(mine, now());
        assertFalse(fx(() -> files.unsavedProperty().get()), "redone, it is as its file again");
    }

    @Test
    void workIsAskedAboutBeforeItIsLost() {
        work();
        fx(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        push("#unsaved-cancel");
        until("the question is gone", () -> !has("#unsaved-question"));
        assertTrue(fx(stage::isShowing), "cancelled");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        push("#unsaved-save");
        until("saved, and a fresh bench", () -> bench.panels().size() == 4 && Files.exists(session));
        work();
        fx(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        push("#unsaved-discard");
        until("closed", () -> !stage.isShowing());
    }

    @Test
    void aWindowOnlyLookedAtIsClosedWithoutAQuestion() {
        fx(() -> {
            bench.viewProperty().set(View.DEPTH);
            bench.theoryProperty().set(true);
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        assertFalse(has("#unsaved-question"));
    }

    @Test
    void aWrongFileIsSaidAndChangesNothing() throws IOException {
        Arrangement before = now();
        Files.writeString(session, "{\"panels\": [\"relu he-normal\",]}");
        press(KeyCode.CONTROL, KeyCode.O);
        until("what is wrong", () -> robot.lookup("#file-bar").query().isVisible());
        assertEquals(Fault.Code.SYNTAX, fx(() -> files.faultsProperty().get().getFirst().code()));
        assertEquals(before, now());
        robot.clickOn("#file-heard");
        until("heard", () -> !robot.lookup("#file-bar").query().isVisible());
        Files.writeString(session, "{\"panels\": [\"rellu he-normal\", \"relu he-normal\"], \"notes\": \"kept\"}");
        press(KeyCode.CONTROL, KeyCode.O);
        until("the panel that can be read", () -> bench.panels().size() == 1);
        assertEquals(List.of(Fault.Code.PANEL), fx(() -> files.faultsProperty().get().stream().map(Fault::code).toList()));
        press(KeyCode.CONTROL, KeyCode.S);
        until("saved", () -> files.faultsProperty().get().isEmpty());
        assertTrue(Files.readString(session).contains("rellu he-normal"), "the panel not shown stays in the file");
    }

    @Test
    void whatIsDroppedIsOpenedOrBecomesTheInput() throws IOException {
        Path data = folder.resolve("data (1).csv");
        Files.writeString(data, "x,y,label\n1,2,a\n3,4,b\n5,6,a\n");
        fx(() -> window.view().office().drop(List.of(data), null, panel(2)));
        until("the data", () -> panel(2).spec().input() instanceof OwnFile);
        fx(() -> window.view().office().drop(List.of(), " relu he-normal depth=3 \n", panel(0)));
        assertEquals("relu he-normal depth=3", fx(() -> panel(0).spec().toString()));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("saved", () -> session.equals(files.fileProperty().get()));
        fx(() -> window.view().office().deeds().fresh());
        until("fresh", () -> files.fileProperty().get() == null);
        fx(() -> window.view().office().drop(List.of(data, session), null, panel(0)));
        until("the session, its file read again", () -> panel(2).spec().input() instanceof OwnFile);
    }

    @Test
    void notesAreWrittenBesideThePanelsAndTakenBack() {
        press(KeyCode.N);
        until("the notes", () -> has("#notes-text"));
        robot.write("saturated", 0);
        until("written", () -> bench.outlook().notes().get().equals("saturated"));
        robot.clickOn("#notes-close");
        until("closed", () -> !has("#notes-text"));
        fx(bench::undo);
        assertFalse(fx(() -> bench.outlook().notes().get()).equals("saturated"));
    }

    @Test
    void theMenuSaysWhatAnUndoTakesBack() {
        fx(bench::redraw);
        assertEquals("Undo: seed", fx(() -> item("do-undo").getText()));
        fx(bench::undo);
        assertEquals("Redo: seed", fx(() -> item("do-redo").getText()));
        assertTrue(fx(() -> item("do-undo").isDisable()));
    }

    private MenuItem item(String id) {
        Node menu = stage.getScene().lookup("#menu");
        return ((javafx.scene.control.MenuButton) menu).getItems().stream()
                .flatMap(m -> ((javafx.scene.control.Menu) m).getItems().stream())
                .filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
    }

    @Test
    void aFileThatIsGoneIsForgotten() throws IOException {
        fx(() -> files.save(session, () -> { }));
        until("saved", () -> files.recent().files().equals(List.of(session)));
        Files.delete(session);
        fx(() -> window.view().office().deeds().open(session));
        until("what is wrong", () -> !files.faultsProperty().get().isEmpty());
        assertEquals(Fault.Code.MISSING, fx(() -> files.faultsProperty().get().getFirst().code()));
        assertEquals(List.of(), fx(() -> List.copyOf(files.recent().files())));
    }

    @Test
    void thePaneOfNotesTakesTextOfAnyLength() {
        press(KeyCode.N);
        until("the notes", () -> has("#notes-text"));
        fx(() -> bench.outlook().notes().set("x".repeat(initscope.document.Session.NOTES)));
        TextInputControl area = fx(() -> (TextInputControl) stage.getScene().lookup("#notes-text"));
        fx(() -> {
            area.appendText("one more");
            area.layout();
        });
        assertEquals(initscope.document.Session.NOTES, fx(() -> bench.outlook().notes().get().length()));
    }
}
