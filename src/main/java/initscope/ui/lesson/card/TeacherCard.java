package initscope.ui.lesson.card;

import initscope.experiment.diagnosis.Figures;
import initscope.lesson.Lesson;
import initscope.lesson.Question;
import initscope.lesson.Step;
import initscope.ui.lesson.course.LessonModel;
import initscope.ui.lesson.course.Truth;
import initscope.ui.words.Wording;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// For the teacher: goals, what to look for, time, the note of the step, the show of hands; the answer only when asked for, as
/// the class may see this screen.
public final class TeacherCard extends VBox {
    /// Free play at the beginning.
    private static final int PLAY_MINUTES = 5;

    public TeacherCard(LessonModel model, Wording wording, ObservableValue<? extends Number> text) {
        setId("lesson-teachers");
        getStyleClass().addAll("lesson-card", "teachers");
        Lesson lesson = model.lessonProperty().get();
        getChildren().add(Parts.line(wording.now("lesson.teacher"), "step"));
        getChildren().add(Parts.line(time(model, lesson, wording)));
        if (model.isStep()) {
            step(model, wording, text);
        }
        list(wording.now("lesson.goals"), lesson.goals());
        list(wording.now("lesson.lookfor"), lesson.lookFors());
    }

    private static String time(LessonModel model, Lesson lesson, Wording wording) {
        int each = Math.max(1, Math.round((float) Math.max(1, lesson.minutes() - PLAY_MINUTES) / lesson.steps().size()));
        return model.isStep() ? wording.now("lesson.minutes.step", String.valueOf(each), String.valueOf(lesson.minutes()))
                : wording.now("lesson.minutes.all", String.valueOf(lesson.minutes()));
    }

    private void step(LessonModel model, Wording wording, ObservableValue<? extends Number> text) {
        Step step = model.step();
        if (!step.teacher().isBlank()) {
            getChildren().add(new Prose(step.teacher()));
        }
        if (step.question() instanceof Question.Choice choice) {
            getChildren().add(new TallyBox(model.tally(), model.atProperty().get(), choice, !model.isAsking(), wording, text));
        }
        ToggleButton show = new ToggleButton(wording.now("lesson.answer"));
        show.setId("lesson-answer-show");
        Label answer = Parts.line("");
        answer.setId("lesson-answer");
        show.selectedProperty().subscribe(on -> answer.setText(on ? answer(step.question(), model.truthProperty().get(), wording) : ""));
        getChildren().addAll(show, answer);
    }

    private static String answer(Question question, Truth truth, Wording wording) {
        return switch (question) {
            case Question.Choice(List<Question.Choice.Option> options) -> {
                StringBuilder all = new StringBuilder();
                for (int i = 0; i < options.size(); i++) {
                    Question.Choice.Option option = options.get(i);
                    all.append(all.isEmpty() ? "" : "\n").append(i + 1).append(option.right() ? " ✓  " : "   ")
                            .append(option.right() ? Prose.plain(option.text()) : Prose.plain(option.why()));
                }
                yield all.toString();
            }
            case Question.Number number -> truth == null ? wording.now("lesson.measuring")
                    : truth.fault() == null ? Figures.number(truth.number(number)) : truth.fault().text(wording.localeProperty().get());
            case Question.Drawing _ -> wording.now("lesson.answer.drawing");
        };
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            getChildren().add(Parts.line(heading, "part"));
            lines.forEach(line -> getChildren().add(new Prose("•  " + line)));
        }
    }
}
