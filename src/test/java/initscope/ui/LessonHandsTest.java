package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.lesson.Answer;
import initscope.lesson.Question;
import initscope.ui.lesson.course.LessonModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/// What hands do in lessons: drawing with the mouse, a show of hands, a file of one's own.
class LessonHandsTest extends LessonBench {
    private static final String OWN = """
            # My own lesson
            minutes: 5
            order: 1

            ## Goals
            - See one picture.

            ## Look for
            - Nothing.

            ## Free play
            show: sigmoid normal(1)
            Look.

            ## Step: One
            show: tanh normal(1)
            view: strip
            ask: choice
            Which?
            - [x] This
            - [ ] That
              why: No reason.
            explain: Because.

            ## Step: Two
            ask: choice
            And now?
            - [x] This
            - [ ] That
              why: No reason.
            explain: Because.
            """;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        open();
    }

    /// To the first step of the first lesson that asks so.
    private LessonModel goTo(Class<? extends Question> kind) {
        begin(0);
        LessonModel model = fx(this::lesson);
        fx(() -> {
            model.next();
            while (!kind.isInstance(model.lessonProperty().get().steps().get(model.atProperty().get()).question())) {
                model.skip();
                model.next();
            }
        });
        return model;
    }

    @Test
    void aHistogramIsDrawnWithTheMouseAndLaidOverTheTruth() {
        pause();
        LessonModel model = goTo(Question.Drawing.class);
        until("the pad", () -> isThere("#lesson-pad") && stage.getScene().getRoot().lookup("#lesson-pad").getBoundsInLocal().getWidth() > 300);
        Bounds pad = fx(() -> {
            Node node = stage.getScene().getRoot().lookup("#lesson-pad");
            return node.localToScreen(node.getBoundsInLocal());
        });
        robot.moveTo(new Point2D(pad.getMinX() + 0.2 * pad.getWidth(), pad.getMinY() + 0.7 * pad.getHeight()));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(pad.getMinX() + 0.5 * pad.getWidth(), pad.getMinY() + 0.3 * pad.getHeight()));
        robot.moveTo(new Point2D(pad.getMinX() + 0.8 * pad.getWidth(), pad.getMinY() + 0.7 * pad.getHeight()));
        robot.release(MouseButton.PRIMARY);
        until("a drawing over the middle", () -> model.draftProperty().get() instanceof Answer.Drawn(List<Double> heights)
                && heights.get(heights.size() / 2) > heights.get(heights.size() / 4) && heights.get(heights.size() / 4) > 0);
        robot.clickOn("#lesson-next");
        until("the drawing over the truth", () -> model.answerProperty().get() instanceof Answer.Drawn
                && isThere("#lesson-overlay") && text("#lesson-verdict").contains("%"));
        until("it is told", () -> String.valueOf(stage.getScene().getRoot().lookup("#lesson-overlay")
                .queryAccessibleAttribute(AccessibleAttribute.TEXT)).contains("%"));
    }

    @Test
    void votesAreCountedByKeysBeforeAndAfterTheDiscussion() {
        pause();
        LessonModel model = goTo(Question.Choice.class);
        key(KeyCode.F3);
        until("the tally", () -> isThere("#lesson-votes-1"));
        fx(() -> stage.getScene().getRoot().lookup("#lesson-votes-1").requestFocus());
        key(KeyCode.ADD);
        key(KeyCode.ADD);
        until("two votes", () -> field(1).equals("2"));
        fx(() -> {
            TextField second = (TextField) stage.getScene().getRoot().lookup("#lesson-votes-2");
            second.requestFocus();
            second.selectAll();
        });
        key(KeyCode.DIGIT1);
        key(KeyCode.DIGIT7);
        until("seventeen votes", () -> field(2).equals("17"));
        fx(() -> ((javafx.scene.control.ToggleButton) stage.getScene().getRoot().lookup("#lesson-tally-after")).fire());
        until("a second round", () -> field(2).equals("0"));
        fx(() -> stage.getScene().getRoot().lookup("#lesson-votes-2").requestFocus());
        key(KeyCode.ADD);
        until("one vote after the discussion", () -> field(2).equals("1"));
        until("both rounds in the sentence under the bars", () -> stage.getScene().getRoot().lookup("#lesson-ballot")
                .getAccessibleText().matches(".*2, 17, 0.*0, 1, 0.*"));
        assertTrue(fx(model::isAsking), "the show of hands answers nothing");
    }

    private String field(int option) {
        return stage.getScene().getRoot().lookup("#lesson-votes-" + option) instanceof TextField field ? field.getText() : "";
    }

    @Test
    void aFileOfOnesOwnIsTakenOrTellsItsMistakesWithTheirLines() throws Exception {
        pause();
        Path broken = Files.writeString(folder.resolve("mine.en.md"), OWN.replace("minutes: 5", "minutes: soon")
                .replace("tanh normal(1)", "tanhh normal(1)"));
        key(KeyCode.F2);
        until("the list", () -> isThere("#lessons-rows") && !lessons().coursesProperty().get().isEmpty());
        int there = fx(() -> lessons().coursesProperty().get().size());
        fx(() -> lessons().open(broken));
        until("two mistakes with their lines", () -> faults().contains("2") && faults().contains("16") && faults().contains("tanhh"));
        assertEquals(there, fx(() -> lessons().coursesProperty().get().size()));
        fx(() -> settings.languageProperty().set(Locale.KOREAN));
        until("the same in Korean", () -> faults().contains("tanhh") && faults().contains("아직 수업 파일이 아닙니다"));
        Files.writeString(broken, OWN);
        fx(() -> lessons().open(broken));
        until("the lesson", () -> lesson() != null && lesson().lessonProperty().get().title().equals("My own lesson"));
        assertEquals(there + 1, fx(() -> lessons().coursesProperty().get().size()));
    }

    private String faults() {
        Node box = stage.getScene().getRoot().lookup("#lessons-faults");
        StringBuilder all = new StringBuilder();
        if (box != null) {
            box.lookupAll(".label").forEach(node -> all.append(((Label) node).getText()).append('\n'));
        }
        return all.toString();
    }
}
