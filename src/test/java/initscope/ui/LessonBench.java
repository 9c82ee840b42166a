package initscope.ui;

import initscope.lesson.Answer;
import initscope.lesson.Question;
import initscope.ui.lesson.course.Course;
import initscope.ui.lesson.course.LessonModel;
import initscope.ui.lesson.course.LessonsModel;
import initscope.ui.panel.PanelView;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

/// What robots in lessons do: everything by keys.
abstract class LessonBench extends WindowBench {

    LessonsModel lessons() {
        return window.view().classroom().lessons();
    }

    LessonModel lesson() {
        return lessons().currentProperty().get();
    }

    void key(KeyCode code) {
        robot.press(code).release(code);
    }

    boolean isThere(String query) {
        return stage.getScene().getRoot().lookup(query) != null;
    }

    String text(String query) {
        return stage.getScene().getRoot().lookup(query) instanceof Labeled labeled ? labeled.getText() : "";
    }

    /// Whether any panel can be seen or reached: in the scene at all.
    boolean panelsAreThere() {
        return !stage.getScene().getRoot().lookupAll(".panel").stream().filter(PanelView.class::isInstance).toList().isEmpty();
    }

    static boolean isIn(Node node, Node owner) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == owner) {
                return true;
            }
        }
        return false;
    }

    /// Opens the list and, with arrows and Enter, the lesson with this place in it.
    void begin(int row) {
        key(KeyCode.F2);
        until("the list of lessons", () -> isThere("#lessons-rows") && !lessons().coursesProperty().get().isEmpty()
                && isIn(stage.getScene().getFocusOwner(), stage.getScene().getRoot().lookup("#lessons-page")));
        key(KeyCode.HOME);
        for (int i = 0; i < row; i++) {
            key(KeyCode.DOWN);
        }
        key(KeyCode.ENTER);
        Course course = fx(() -> lessons().coursesProperty().get().get(row));
        until("the free play of " + course.name(), () -> lesson() != null && lesson().atProperty().get() == -1
                && isThere("#lesson-next") && panelsAreThere());
    }

    /// Takes the lesson from free play to its summary.
    ///
    /// @param language of the texts expected
    void take(Locale language) {
        List<Question> questions = fx(() -> lesson().lessonProperty().get().steps().stream().map(s -> s.question()).toList());
        for (int step = 0; step < questions.size(); step++) {
            key(KeyCode.ENTER);
            int at = step;
            until("question " + (step + 1), () -> lesson().atProperty().get() == at && lesson().isAsking());
            until("a curtain before the panels", () -> isThere("#lesson-curtain") && !panelsAreThere());
            answer(questions.get(step));
            until("the draft of step " + (step + 1), () -> lesson().draftProperty().get() != null);
            key(KeyCode.ENTER);
            until("the answer to step " + (step + 1) + " is kept", () -> lesson().answerProperty().get() != null);
            until("the picture of step " + (step + 1), () -> !isThere("#lesson-curtain"));
            until("a verdict on step " + (step + 1), () -> !text("#lesson-verdict").isEmpty());
            until("the explanation of step " + (step + 1), () -> isThere("#lesson-explanation"));
        }
        key(KeyCode.ENTER);
        until("the summary", () -> text("#lesson-sum").contains(String.valueOf(questions.size()))
                && text("#lesson-sum").contains(language == Locale.KOREAN ? "맞음" : "right"));
    }

    private void answer(Question question) {
        switch (question) {
            case Question.Choice(List<Question.Choice.Option> options) -> {
                int right = IntStream.range(0, options.size()).filter(i -> options.get(i).right()).findFirst().orElse(0);
                key(KeyCode.getKeyCode(String.valueOf(right + 1)));
            }
            case Question.Number _ -> {
                until("the field of the number", () -> stage.getScene().getFocusOwner() != null
                        && "lesson-number".equals(stage.getScene().getFocusOwner().getId()));
                key(KeyCode.DIGIT1);
            }
            case Question.Drawing _ -> {
                until("the pad", () -> stage.getScene().getFocusOwner() != null
                        && "lesson-pad".equals(stage.getScene().getFocusOwner().getId()));
                int columns = fx(() -> lesson().truthProperty().get().sheet().columns());
                for (int i = 0; i < columns; i++) {
                    key(i % 2 == 0 ? KeyCode.DIGIT5 : KeyCode.DIGIT6);
                }
            }
        }
    }

    /// What was answered in all.
    List<Answer> answers() {
        return fx(() -> lessons().answers().answersProperty().get().values().stream().flatMap(List::stream)
                .map(initscope.lesson.score.AnswerText::read).toList());
    }
}
