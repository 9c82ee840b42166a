package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.reproduction.rows.Rows;
import initscope.ui.reproduction.ReproductionModel.Entry;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A robot at the page of published figures.
class ReproductionTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private ListView<Entry> rows() {
        return robot.lookup("#reproduction-rows").queryListView();
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @Test
    void rowsRunInTheBackgroundAndCanBeStopped() {
        pause();
        choose("reproduce");
        assertEquals(Rows.all().size(), rows().getItems().size());
        assertEquals("Run all", text("#reproduction-run"));
        robot.clickOn("#reproduction-run");
        until("two rows are done", () -> rows().getItems().get(1).resultProperty().get() != null);
        assertTrue(rows().getItems().getFirst().resultProperty().get().inBand());
        robot.clickOn("#reproduction-run");
        until("stopped", () -> text("#reproduction-run").equals("Run all"));
        long done = rows().getItems().stream().filter(e -> e.resultProperty().get() != null).count();
        assertTrue(done < Rows.all().size(), "it was not stopped");
        fx(() -> settings.languageProperty().set(Locale.KOREAN));
        until("in Korean", () -> text("#reproduction-count").contains("허용 범위"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the panels are back", () -> robot.lookup("#reproduction").tryQuery().isEmpty());
        choose("reproduce");
        assertEquals(done, rows().getItems().stream().filter(e -> e.resultProperty().get() != null).count());
    }

    @Test
    void aRowPutsItsExperimentIntoTheChosenPanel() {
        pause();
        fx(() -> bench.focusedProperty().set(panel(2)));
        String before = panel(2).spec().toString();
        choose("reproduce");
        fx(() -> rows().getSelectionModel().select(11));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        until("the row's experiment", () -> panel(2).spec().equals(Rows.all().get(11).spec()));
        assertTrue(robot.lookup("#reproduction").tryQuery().isEmpty());
        assertFalse(before.equals(panel(2).spec().toString()));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("the panel's own again", () -> panel(2).spec().toString().equals(before));
    }
}
