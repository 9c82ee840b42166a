package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A robot going from page to page.
class PagesRobotTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private void openFromMenu(String id) {
        fx(() -> ((MenuButton) window.view().lookup("#learn")).getItems().stream().filter(item -> id.equals(item.getId()))
                .findFirst().ifPresent(MenuItem::fire));
    }

    @Test
    void theStreamWaitsWhilePagesComputeAndGoesOnOnceThePanelsAreBack() {
        settle();
        fx(() -> bench.playingProperty().set(true));
        for (String page : new String[] {"learn-pretraining", "learn-symmetry", "learn-starts"}) {
            openFromMenu(page);
            assertFalse(fx(() -> bench.playingProperty().get()), page);
        }
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the panels", () -> window.view().pages().isClosed());
        assertTrue(fx(() -> bench.playingProperty().get()));
    }
}
