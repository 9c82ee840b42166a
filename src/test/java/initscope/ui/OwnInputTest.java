package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.data.OwnFile;
import initscope.experiment.spec.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/// A robot that gives a panel data sets and files.
class OwnInputTest extends WindowBench {

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        open();
    }

    private void write(String text) {
        fx(() -> {
            TextInputControl field = robot.lookup("#input").queryTextInputControl();
            field.requestFocus();
            field.setText(text);
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    }

    @Test
    void glyphsAndFilesGoThroughThePanelsNetworkAndAWrongFileIsSaid() throws IOException {
        pause();
        Path right = folder.resolve("my data (1).csv");
        Files.writeString(right, "x,y,label\n1,2,a\n3,4,b\n5,6,a\n");
        Path wrong = folder.resolve("wrong.csv");
        Files.writeString(wrong, "x,y,label\n1,2,a\n3,b\n");
        robot.clickOn(in(1, "#layers"));
        until("the card", () -> robot.lookup("#input").tryQuery().isPresent());
        robot.clickOn("#input-offer");
        until("the menu", () -> robot.lookup("glyphs(14)").tryQuery().isPresent());
        robot.clickOn("glyphs(14)");
        until("glyphs", () -> panel(1).spec().inputs() == 196);
        settle();
        write("file(\"" + right + "\")");
        until("the file", () -> panel(1).spec().input() instanceof OwnFile);
        settle();
        assertEquals(2, fx(() -> panel(1).snapshotProperty().get().spec().inputs()));
        write("file(" + wrong + ")");
        until("the line that is wrong", () -> panel(1).noticeProperty().get() != null);
        assertEquals(Problem.Code.FILE_RAGGED, fx(() -> panel(1).noticeProperty().get().problem().code()));
        write("normal(0,1)");
        until("as before", () -> panel(1).spec().inputs() == panel(1).spec().widths().getFirst());
    }
}
