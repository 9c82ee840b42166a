package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.pretraining.course.Course;
import initscope.experiment.pretraining.course.Course.Phase;
import initscope.ui.pretraining.PretrainingModel;
import initscope.ui.pretraining.PretrainingModel.Part;
import initscope.ui.pretraining.PretrainingView;
import initscope.ui.pretraining.StartsView;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Robots at the pages of pretraining.
class PretrainingRobotTest extends WindowBench {

    @Start
    void start(Stage stage) {
        open();
    }

    private PretrainingModel model() {
        return ((PretrainingView) window.view().getCenter()).model();
    }

    private Course course() {
        return model().courseProperty().get();
    }

    private String text(String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }

    /// The page about a small network and few samples.
    private void open(String id) {
        pause();
        fx(() -> bench.paste("sigmoid xavier-normal depth=2 width=10 batch=20"));
        settle();
        fx(() -> ((MenuButton) window.view().lookup("#learn")).getItems().stream().filter(item -> id.equals(item.getId()))
                .findFirst().ifPresent(MenuItem::fire));
    }

    private void write(String field, String value) {
        robot.clickOn(field);
        until("the focus in " + field, () -> robot.lookup(field).query().isFocused());
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL).write(value)
                .press(KeyCode.ENTER).release(KeyCode.ENTER);
    }

    @Test
    void oneClickPretrainsThenBothStartsAreFineTunedFreeAndFrozen() {
        open("learn-pretraining");
        until("the page", () -> window.view().getCenter() instanceof PretrainingView);
        fx(() -> {
            model().labelled("40");
            model().samples("60");
            model().choose("supervised");
        });
        write("#pretraining-epochs", "2");
        assertTrue(((Button) robot.lookup("#pretraining-tune").query()).isDisabled());
        robot.clickOn("#pretraining-run");
        until("pretrained", () -> course() != null && course().phase() == Phase.PRETRAINED && !model().busyProperty().get());
        assertEquals(2, fx(() -> course().learning().curves().size()));
        assertEquals(2, fx(() -> course().learning().epochs()));
        assertTrue(text("#pretraining-sentence").contains("epoch 2 of 2"), text("#pretraining-sentence"));
        robot.clickOn("#pretraining-part-before-after");
        assertTrue(text("#pretraining-sentence").contains("supervised"));
        robot.clickOn("#pretraining-part-tuning");
        write("#pretraining-steps", "10");
        robot.clickOn("#pretraining-tune");
        until("fine-tuned", () -> course().phase() == Phase.TUNED && !model().busyProperty().get());
        assertEquals(10, fx(() -> course().tuned().getLast().step()));
        assertEquals(10, fx(() -> course().random().getLast().step()));
        assertTrue(text("#pretraining-sentence").startsWith("Step 10: "), text("#pretraining-sentence"));
        @SuppressWarnings("unchecked")
        ComboBox<Integer> frozen = robot.lookup("#pretraining-frozen").queryAs(ComboBox.class);
        fx(() -> frozen.setValue(2));
        robot.clickOn("#pretraining-tune");
        until("fine-tuned with frozen layers", () -> course().phase() == Phase.TUNED && course().plan().frozen() == 2);
        assertTrue(text("#pretraining-sentence").contains("2 lower layers frozen"), text("#pretraining-sentence"));
        fx(() -> settings.languageProperty().set(Locale.KOREAN));
        assertTrue(text("#pretraining-sentence").startsWith("10단계"), text("#pretraining-sentence"));
        robot.clickOn("#pretraining-back");
        until("the panels again", () -> !(window.view().getCenter() instanceof PretrainingView));
    }

    @Test
    void aLongPretrainingStopsAtOnceAndWhatItLearnedStays() {
        open("learn-pretraining");
        until("the page", () -> window.view().getCenter() instanceof PretrainingView);
        fx(() -> {
            model().labelled("40");
            model().samples("60");
            model().choose("autoencoder");
        });
        write("#pretraining-epochs", "100000");
        robot.clickOn("#pretraining-run");
        until("some epochs", () -> course() != null && course().learning() != null && course().learning().epoch() > 2);
        assertEquals("Stop", text("#pretraining-run"));
        robot.clickOn("#pretraining-run");
        assertFalse(fx(() -> model().busyProperty().get()));
        assertEquals(Phase.PRETRAINING, fx(() -> course().phase()));
        assertTrue(text("#pretraining-sentence").contains("stopped"), text("#pretraining-sentence"));
        until("no thread of it", () -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("initscope-pretraining")));
        assertEquals("Pretrain", text("#pretraining-run"));
    }

    @Test
    void aWrongValueIsSaidAndChangesNothing() {
        open("learn-pretraining");
        until("the page", () -> window.view().getCenter() instanceof PretrainingView);
        fx(() -> model().choose("fill-in"));
        write("#pretraining-epochs", "some");
        until("a sentence", () -> model().problemProperty().get() != null);
        assertTrue(text("#pretraining-sentence").contains("some"), text("#pretraining-sentence"));
        write("#pretraining-epochs", "3");
        until("no problem", () -> model().problemProperty().get() == null);
    }

    @Test
    void whatIsBeingTypedForOneStartIsNotGivenToAnother() {
        open("learn-pretraining");
        until("the page", () -> window.view().getCenter() instanceof PretrainingView);
        fx(() -> model().choose("supervised"));
        robot.clickOn("#pretraining-epochs");
        until("the focus", () -> robot.lookup("#pretraining-epochs").query().isFocused());
        robot.write("7");
        fx(() -> model().choose("xavier-normal"));
        until("the field gone", () -> robot.lookup("#pretraining-epochs").queryAll().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theInitializersListEndsInAWayToThisPage() {
        pause();
        @SuppressWarnings("unchecked")
        ComboBox<String> initializer = (ComboBox<String>) in(1, "#initializer");
        String before = fx(initializer::getValue);
        fx(() -> initializer.setValue(initializer.getItems().getLast()));
        until("the page", () -> window.view().getCenter() instanceof PretrainingView);
        assertEquals(before, fx(initializer::getValue));
        assertEquals(panel(1), fx(() -> bench.focusedProperty().get()));
        assertTrue(fx(() -> model().baseProperty().get().network().toString()).startsWith(
                panel(1).spec().toString().split(" ")[0]));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until("the panels again", () -> !(window.view().getCenter() instanceof PretrainingView));
    }

    @Test
    void theBenchRunsLineByLineStopsAndSaysWhatItHasSoFar() {
        open("learn-starts");
        until("the page", () -> window.view().getCenter() instanceof StartsView);
        StartsView view = fx(() -> (StartsView) window.view().getCenter());
        fx(() -> {
            view.model().labelled("40");
            view.model().samples("60");
        });
        write("#starts-steps", "40");
        write("#starts-seeds", "2");
        assertEquals("2", ((TextInputControl) robot.lookup("#starts-seeds").query()).getText());
        assertNull(fx(() -> view.model().reportProperty().get()));
        robot.clickOn("#starts-run");
        until("a first finding", () -> view.model().reportProperty().get() != null
                && !view.model().reportProperty().get().findings().isEmpty());
        robot.clickOn("#starts-run");
        until("stopped or done", () -> !view.model().busyProperty().get());
        assertTrue(text("#starts-sentence").startsWith("Against the best random start"), text("#starts-sentence"));
        assertTrue(fx(() -> view.model().reportProperty().get().done()) >= 4);
        robot.clickOn("#starts-back");
        until("the panels again", () -> !(window.view().getCenter() instanceof StartsView));
    }
}
