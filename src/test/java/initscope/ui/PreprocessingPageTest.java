package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.preprocessing.Trial;
import initscope.experiment.preprocessing.Way;
import initscope.ui.preprocessing.PreprocessingView;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A robot at the preprocessing page.
class PreprocessingPageTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private PreprocessingView view() {
        return window.view().getCenter() instanceof PreprocessingView view ? view : null;
    }

    private String sentence() {
        return ((Labeled) robot.lookup("#preprocessing-sentence").query()).getText();
    }

    @Test
    void theMenuOpensItItRunsByItselfSaysWhatIsSeenAndEscapeReturns() {
        pause();
        robot.clickOn("#learn");
        until("the menu", () -> robot.lookup("#learn-preprocessing").tryQuery().isPresent());
        robot.clickOn("#learn-preprocessing");
        until("all ways learned", () -> view() != null && !view().model().busyProperty().get()
                && view().model().trialsProperty().get().stream().allMatch(Trial::isComplete));
        assertEquals(Way.values().length, fx(() -> view().model().trialsProperty().get().size()));
        until("what is seen", () -> sentence().startsWith("Metres and kilograms"));
        fx(() -> settings.languageProperty().set(Locale.KOREAN));
        until("in Korean", () -> sentence().startsWith("미터와 킬로그램"));
        robot.clickOn("#preprocessing-again");
        until("again", () -> view().model().busyProperty().get());
        assertTrue(fx(() -> view().model().trialsProperty().get() != null));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the panels again", () -> view() == null);
    }
}
