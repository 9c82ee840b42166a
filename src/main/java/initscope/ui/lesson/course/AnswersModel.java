package initscope.ui.lesson.course;

import initscope.lesson.Answer;
import initscope.lesson.score.AnswerText;
import initscope.lesson.score.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What was answered in all lessons. Immutable maps, replaced at every answer, so that a session can keep them as they are.
public final class AnswersModel {
    private final ObjectProperty<Map<String, List<String>>> answers = new SimpleObjectProperty<>(Map.of());

    /// By name of the lesson, one text a step, as [AnswerText] writes them. May be set, by a session that is opened.
    public ObjectProperty<Map<String, List<String>>> answersProperty() {
        return answers;
    }

    private Progress progress() {
        return new Progress(answers.get());
    }

    /// The answers of a lesson, one a step, null where there is none.
    ///
    /// @param steps how many it has
    public List<Answer> of(String lesson, int steps) {
        List<Answer> all = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            all.add(progress().answer(lesson, i));
        }
        return all;
    }

    /// Keeps an answer; a step that has one keeps that.
    public void put(String lesson, int step, Answer answer) {
        answers.set(progress().with(lesson, step, answer).answers());
    }

    public void forget(String lesson) {
        answers.set(progress().without(lesson).answers());
    }
}
