package initscope.lesson.score;

import initscope.lesson.Answer;
import initscope.lesson.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was committed to so far, by lesson and step. Immutable: a committed answer is kept as it was given first.
///
/// @param answers by the lesson's name, one a step as [AnswerText] writes it; steps not reached yet are left out at the end
public record Progress(Map<String, List<String>> answers) {
    public static final Progress NONE = new Progress(Map.of());
    private static final int STEPS = 20;

    public Progress {
        Map<String, List<String>> copy = new TreeMap<>();
        answers.forEach((lesson, list) -> copy.put(lesson, List.copyOf(list)));
        answers = Collections.unmodifiableMap(copy);
    }

    /// The answer to a step counted from 0; null where there is none.
    public Answer answer(String lesson, int step) {
        List<String> list = answers.getOrDefault(lesson, List.of());
        return step >= 0 && step < list.size() ? AnswerText.read(list.get(step)) : null;
    }

    /// With an answer to a step counted from 0, unless it has one.
    public Progress with(String lesson, int step, Answer answer) {
        if (step < 0 || step >= STEPS || answer(lesson, step) != null) {
            return this;
        }
        List<String> list = new ArrayList<>(answers.getOrDefault(lesson, List.of()));
        while (list.size() <= step) {
            list.add(AnswerText.of(null));
        }
        list.set(step, AnswerText.of(answer));
        return with(lesson, list);
    }

    /// Without the answers to a lesson: it is taken again.
    public Progress without(String lesson) {
        Map<String, List<String>> map = new TreeMap<>(answers);
        map.remove(lesson);
        return new Progress(map);
    }

    private Progress with(String lesson, List<String> list) {
        Map<String, List<String>> map = new TreeMap<>(answers);
        map.put(lesson, list);
        return new Progress(map);
    }

    /// Steps of a lesson that have an answer, skipped ones among them.
    public int answered(String lesson) {
        return (int) answers.getOrDefault(lesson, List.of()).stream().filter(text -> AnswerText.read(text) != null).count();
    }

    /// Steps of a lesson that were skipped.
    public int skipped(String lesson) {
        return (int) answers.getOrDefault(lesson, List.of()).stream()
                .filter(text -> AnswerText.read(text) instanceof Answer.Skipped).count();
    }

    /// Whether every step has an answer.
    public boolean isDone(String lesson, List<Step> steps) {
        return answered(lesson) >= steps.size();
    }
}
