package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Spec;
import initscope.lesson.Answer;
import initscope.ui.lesson.course.LessonModel;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Lessons by keyboard alone, from the menu to the summary.
class LessonRobotTest extends LessonBench {

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void aWholeLessonIsTakenByKeysInEnglish() {
        takeWhole(0, Locale.ENGLISH);
    }

    @Test
    void aWholeLessonIsTakenByKeysInKorean() {
        takeWhole(0, Locale.KOREAN);
    }

    @Test
    @Tag("slow")
    void aSecondLessonIsTakenByKeysInEnglish() {
        takeWhole(1, Locale.ENGLISH);
    }

    @Test
    @Tag("slow")
    void aSecondLessonIsTakenByKeysInKorean() {
        takeWhole(1, Locale.KOREAN);
    }

    private void takeWhole(int row, Locale language) {
        pause();
        fx(() -> settings.languageProperty().set(language));
        List<Spec> before = fx(() -> bench.specs().get());
        begin(row);
        take(language);
        assertTrue(answers().stream().noneMatch(a -> a == null || a instanceof Answer.Skipped), answers().toString());
        key(KeyCode.ESCAPE);
        until("the lesson is left", () -> lesson() == null && !isThere("#lesson"));
        until("the panels as they were", () -> bench.specs().get().equals(before) && panelsAreThere());
        fx(() -> bench.undo());
        assertFalse(fx(() -> bench.specs().get()).equals(before), "what the lesson showed comes back with one undo");
        fx(() -> bench.redo());
        assertEquals(before, fx(() -> bench.specs().get()));
    }

    @Test
    void nothingOfThePictureIsReachedBeforeTheAnswerIsCommitted() {
        pause();
        begin(0);
        key(KeyCode.ENTER);
        until("the first question", () -> lesson().isAsking() && isThere("#lesson-curtain"));
        List<Spec> asked = fx(() -> bench.specs().get());
        for (KeyCode code : new KeyCode[] {KeyCode.P, KeyCode.D, KeyCode.F, KeyCode.T, KeyCode.R}) {
            // From the button, not from the field of the number, which would take letters.
            fx(() -> stage.getScene().getRoot().lookup("#lesson-skip").requestFocus());
            key(code);
        }
        for (int i = 0; i < 30; i++) {
            key(KeyCode.TAB);
            Node owner = fx(() -> stage.getScene().getFocusOwner());
            assertTrue(fx(() -> isIn(owner, stage.getScene().getRoot().lookup("#lesson"))
                    || isIn(owner, stage.getScene().getRoot().lookup("#lesson-curtain"))
                    || isIn(owner, stage.getScene().getRoot().lookup("#menu"))), "Tab leads to " + owner);
        }
        assertFalse(fx(this::panelsAreThere));
        assertTrue(fx(() -> isThere("#lesson-curtain") && stage.getScene().getRoot().lookup(".verdict") == null));
        assertEquals(asked, fx(() -> bench.specs().get()));
        assertTrue(fx(() -> stage.getScene().getRoot().lookup("#play").isDisabled()));
    }

    @Test
    void aLessonLeftHalfWayGoesOnWhereItWasAndSkippingIsKept() {
        pause();
        begin(0);
        key(KeyCode.ENTER);
        until("the first question", () -> lesson().isAsking());
        fx(() -> stage.getScene().getRoot().lookup("#lesson-skip").requestFocus());
        key(KeyCode.ENTER);
        until("skipped", () -> lesson().answerProperty().get() instanceof Answer.Skipped && panelsAreThere());
        key(KeyCode.ENTER);
        // the skip button is gone; the focus is on the way on
        until("the second question", () -> lesson().atProperty().get() == 1);
        key(KeyCode.ESCAPE);
        until("the lesson is left", () -> lesson() == null);
        key(KeyCode.F2);
        until("the list", () -> isThere("#lessons-rows"));
        key(KeyCode.ENTER);
        until("the second question again", () -> lesson() != null && lesson().atProperty().get() == 1 && lesson().isAsking());
        assertEquals(1, answers().size());
    }

    @Test
    void theLanguageChangesInTheMiddleAndTheChoiceStays() {
        pause();
        begin(0);
        LessonModel model = fx(this::lesson);
        int choice = fx(() -> {
            int at = 0;
            while (!(model.lessonProperty().get().steps().get(at).question() instanceof initscope.lesson.Question.Choice)) {
                model.next();
                model.skip();
                at++;
            }
            model.next();
            return at;
        });
        until("the choice", () -> model.atProperty().get() == choice && isThere("#lesson-option-2"));
        key(KeyCode.DIGIT2);
        until("chosen", () -> model.draftProperty().get() instanceof Answer.Chosen(int option) && option == 1);
        String english = fx(() -> ((RadioButton) stage.getScene().getRoot().lookup("#lesson-option-2")).getText());
        fx(() -> settings.languageProperty().set(Locale.KOREAN));
        until("the Korean text", () -> isThere("#lesson-option-2")
                && !((RadioButton) stage.getScene().getRoot().lookup("#lesson-option-2")).getText().equals(english));
        assertTrue(fx(() -> ((RadioButton) stage.getScene().getRoot().lookup("#lesson-option-2")).isSelected()));
        assertEquals(choice, fx(() -> model.atProperty().get()));
    }
}
