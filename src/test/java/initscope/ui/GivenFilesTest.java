package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.OwnFile;
import initscope.document.Fault;
import initscope.document.Session;
import initscope.document.SessionFile;
import initscope.ui.files.FilesModel;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/// A file given to the program, dropped on it, or used before: it is opened, or the window says in one sentence why not.
class GivenFilesTest extends WindowBench {

    @TempDir
    private Path folder;
    private FilesModel files;

    @Start
    void start(Stage stage) {
        open();
    }

    @BeforeEach
    void rest() {
        files = window.view().office().deeds().model();
        pause();
    }

    /// As the program's own start does with its argument.
    private void give(Path file) {
        fx(() -> window.view().office().open(file));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> shown() {
        return fx(() -> bench.panels().stream().map(p -> p.spec().toString()).toList());
    }

    private Fault.Code said() {
        until("what is wrong", () -> !files.faultsProperty().get().isEmpty());
        until("a sentence above the panels", () -> window.view().lookup("#file-bar").isVisible());
        return fx(() -> files.faultsProperty().get().getFirst().code());
    }

    @Test
    void aSessionIsOpened() {
        Path file = folder.resolve("오늘의 수업.initscope");
        assertTrue(SessionFile.save(file, Session.of(List.of(Session.Panel.of("tanh xavier-normal depth=3")))).isEmpty());
        give(file);
        until("the session", () -> file.equals(files.fileProperty().get()));
        assertEquals(List.of("tanh xavier-normal depth=3"), shown());
    }

    @Test
    void aSessionThatIsMissingOrBrokenIsSaidAndNothingElseHappens() throws IOException {
        List<String> before = shown();
        give(folder.resolve("gone.initscope"));
        assertEquals(Fault.Code.MISSING, said());
        fx(files::heard);
        give(write("broken.initscope", "{\"panels\": ["));
        assertEquals(Fault.Code.SYNTAX, said());
        assertEquals(before, shown());
    }

    @Test
    void experimentsOneALineBecomeThePanels() throws IOException {
        Path file = write("four.spec", "# before the lesson\nrelu he-normal depth=3\n\nrelu xavier-normal depth=3\r\n");
        give(file);
        until("the experiments", () -> bench.panels().size() == 2);
        assertEquals(List.of("relu he-normal depth=3", "relu xavier-normal depth=3"), shown());
        assertNull(fx(() -> files.fileProperty().get()), "a text is not overwritten by Ctrl+S");
        assertTrue(fx(() -> files.recent().files().contains(file)));
        fx(bench::undo);
        assertEquals(4, shown().size(), "one step of the history");
    }

    @Test
    void aWrongLineIsSaidAndTheOthersAreShown() throws IOException {
        give(write("two.spec", "rellu he-normal\nrelu he-normal depth=3\n"));
        assertEquals(Fault.Code.PANEL, said());
        assertEquals(List.of("relu he-normal depth=3"), shown());
        fx(files::heard);
        give(write("none.spec", "# nothing\n"));
        assertEquals(Fault.Code.NO_SPECS, said());
    }

    @Test
    void aTextIsLookedInto() throws IOException {
        give(write("specs.txt", "tanh normal(1) depth=2\n"));
        until("the experiment", () -> bench.panels().size() == 1);
        give(write("data.txt", "x,y,label\n1,2,a\n3,4,b\n5,6,a\n"));
        until("the data", () -> panel(0).spec().input() instanceof OwnFile);
    }

    @Test
    void aLessonIsBegunAndABrokenOneIsSaid() throws IOException {
        Path lesson = folder.resolve("he.ko.md");
        Files.copy(Path.of("assets/lessons/he.ko.md"), lesson);
        give(lesson);
        until("the lesson", () -> window.view().classroom().lessons().currentProperty().get() != null);
        give(write("broken.en.md", "# A lesson without steps\n"));
        until("what is wrong with it", () -> window.view().classroom().lessons().refusedProperty().get() != null);
        Node faults = fx(() -> window.view().lookup("#lessons-faults"));
        assertTrue(fx(faults::isVisible));
    }

    @Test
    void aLessonOfOnesOwnHasAWorksheetWithAndWithoutAnswers() throws IOException {
        String text = Files.readString(Path.of("assets/lessons/sigmoid-normal-1.en.md"));
        give(write("mine.en.md", text.replaceFirst("# [^\n]+", "# A lesson of my own")));
        until("the lesson", () -> window.view().classroom().lessons().currentProperty().get() != null);
        List<String> sheets = new ArrayList<>();
        for (String kind : List.of("students", "answers")) {
            Path file = folder.resolve(kind + ".pdf");
            fx(() -> window.view().paper().export().through((_, _, _, _) -> Optional.of(file)));
            choose("worksheet");
            until("the card", () -> robot.lookup("#worksheet-save").tryQuery().isPresent());
            fx(() -> ((ButtonBase) robot.lookup("#worksheet-" + kind).query()).fire());
            fx(() -> robot.lookup("#worksheet-save").queryButton().fire());
            until("the sheet for " + kind, () -> Files.exists(file));
            until("the card is gone", () -> robot.lookup("#worksheet-save").tryQuery().isEmpty());
            try (var document = Loader.loadPDF(file.toFile())) {
                sheets.add(new PDFTextStripper().getText(document));
            }
        }
        assertTrue(sheets.getFirst().contains("A lesson of my own"), sheets.getFirst());
        assertTrue(sheets.getLast().contains("A lesson of my own"));
        assertTrue(sheets.getLast().length() > sheets.getFirst().length(), "the answers are on the second");
    }

    @Test
    void whatIsDraggedOverThePanelsIsTakenWhereItIsDropped() throws Exception {
        Path data = write("data.csv", "x,y,label\n1,2,a\n3,4,b\n5,6,a\n");
        Dragboard board = fx(() -> {
            Dragboard made = board();
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(data.toFile()));
            made.setContent(content);
            return made;
        });
        assertEquals(List.of(data.toFile()), fx((java.util.concurrent.Callable<List<File>>) board::getFiles));
        Node under = in(2, "#layers");
        DragEvent over = drag(DragEvent.DRAG_OVER, board, under);
        assertTrue(fx(() -> {
            Event.fireEvent(under, over);
            return over.isAccepted();
        }), "the pointer shows that it may be dropped");
        fx(() -> Event.fireEvent(under, drag(DragEvent.DRAG_DROPPED, board, under)));
        until("the data in the panel it was dropped on", () -> panel(2).spec().input() instanceof OwnFile);
        assertFalse(fx(() -> panel(1).spec().input() instanceof OwnFile));
    }

    @Test
    void nothingCanBeDroppedOnAQuestion() throws Exception {
        Dragboard board = fx(() -> {
            Dragboard made = board();
            ClipboardContent content = new ClipboardContent();
            content.putString("relu he-normal");
            made.setContent(content);
            return made;
        });
        DragEvent over = drag(DragEvent.DRAG_OVER, board, window.view());
        fx(() -> {
            bench.coveredProperty().set(true);
            Event.fireEvent(window.view(), over);
        });
        assertFalse(over.isAccepted());
    }

    private static DragEvent drag(EventType<DragEvent> type, Dragboard board, Node target) {
        return new DragEvent(type, board, 0, 0, 0, 0, TransferMode.COPY, null, target, null);
    }

    /// A board as a drag from outside brings it; JavaFX makes none for others, and its own local one knows no ways to transfer.
    private static Dragboard board() throws ReflectiveOperationException {
        Class<?> toolkit = Class.forName("com.sun.javafx.tk.Toolkit");
        Object local = toolkit.getMethod("createLocalClipboard").invoke(toolkit.getMethod("getToolkit").invoke(null));
        Class<?> kind = Class.forName("com.sun.javafx.tk.TKClipboard");
        Object outside = Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (_, method, arguments) ->
                method.getName().equals("getTransferModes") ? EnumSet.of(TransferMode.COPY) : method.invoke(local, arguments));
        Method make = Dragboard.class.getDeclaredMethod("createDragboard", kind);
        make.setAccessible(true);
        return (Dragboard) make.invoke(null, outside);
    }

    @Test
    void aRecentFileThatIsGoneIsGrey() throws IOException {
        Path here = write("here.spec", "relu he-normal depth=3\n");
        Path gone = write("gone.spec", "tanh normal(1) depth=3\n");
        for (Path file : List.of(here, gone)) {
            give(file);
            until(file + " is open", () -> files.recent().files().contains(file));
        }
        Files.delete(gone);
        Menu recent = fx(this::recent);
        fx(() -> Event.fireEvent(recent, new Event(Menu.ON_SHOWING)));
        until("it is looked up", () -> recent.getItems().getFirst().isDisable());
        assertEquals(List.of(true, false), fx(() -> recent.getItems().stream().limit(2).map(MenuItem::isDisable).toList()));
        fx(() -> recent.getItems().get(1).fire());
        until("the other is opened", () -> shown().equals(List.of("relu he-normal depth=3")));
    }

    private Menu recent() {
        return ((MenuButton) window.view().lookup("#menu")).getItems().stream().flatMap(m -> ((Menu) m).getItems().stream())
                .filter(i -> "recent".equals(i.getId())).map(Menu.class::cast).findFirst().orElseThrow();
    }
}
