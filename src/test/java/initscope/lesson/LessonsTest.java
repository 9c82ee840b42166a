package initscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.learning.TrainingSpec;
import initscope.lesson.measure.Claim;
import initscope.lesson.measure.Measure;
import initscope.lesson.measure.MeasureReader;
import initscope.lesson.measure.Readings;
import initscope.lesson.measure.Shown;
import initscope.lesson.measure.Term;
import initscope.lesson.review.Recount;
import initscope.lesson.review.Review;
import initscope.lesson.text.Draft;
import initscope.lesson.text.Lessons;
import initscope.lesson.text.Places;
import initscope.picture.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every lesson in the program, both languages. `initscope lessons --check FILE` says the same of one file.
class LessonsTest {
    /// Multiplications all the learning of one lesson may take: a second or two.
    private static final double MOST_WORK = 5e10;

    static Stream<String> names() {
        return Lessons.names().stream();
    }

    private static Draft draft(String name, String language) {
        return Lessons.file(name + "." + language + ".md")
                .orElseThrow(() -> new AssertionError(name + " does not exist in " + language));
    }

    private static List<String> told(List<Fault> faults) {
        return faults.stream().map(fault -> fault.sentence(Locale.ENGLISH)).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLessonKeepsTheRulesInBothLanguages(String name) {
        for (String language : List.of("en", "ko")) {
            Draft draft = draft(name, language);
            assertEquals(List.of(), told(Review.of(draft)), name + "." + language + ".md");
            assertEquals(language, draft.lesson().language().getLanguage());
        }
        assertEquals(List.of(), told(Review.languages(draft(name, "ko"), draft(name, "en"))), name + ".ko.md");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNumberOfAPassIsWhatIsMeasured(String name) throws InterruptedException {
        assertNumbers(name, measure -> !isOfLearning(measure));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Tag("slow")
    void everyNumberOfLearningIsWhatIsMeasured(String name) throws InterruptedException {
        assertNumbers(name, LessonsTest::isOfLearning);
    }

    private static boolean isOfLearning(String text) {
        return MeasureReader.read(text) instanceof Found.Value<Measure>(Measure measure) && measure.isOfLearning();
    }

    private static void assertNumbers(String name, Predicate<String> which) throws InterruptedException {
        try (Lab lab = new Lab()) {
            Readings readings = new Readings(lab);
            for (String language : List.of("en", "ko")) {
                assertEquals(List.of(), told(Recount.of(draft(name, language), readings, which).faults()),
                        name + "." + language + ".md");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLessonWaitsForNoLongRun(String name) {
        Set<TrainingSpec> runs = new HashSet<>();
        for (Step step : draft(name, "en").lesson().steps()) {
            for (Term term : measures(step).stream().flatMap(m -> m.by() == null ? Stream.of(m.of()) : Stream.of(m.of(), m.by())).toList()) {
                if (term.figure().isOfLearning()) {
                    runs.add(Shown.read(step.scene().shows().get(term.panel() - 1), true).orThrow().learning());
                }
            }
        }
        double work = runs.stream().mapToDouble(LessonsTest::work).sum();
        assertTrue(work < MOST_WORK, name + ": " + work + " multiplications");
    }

    /// Steps, and what is measured beside them a hundred times: the layers on a batch, and the held-out samples.
    private static double work(TrainingSpec run) {
        double samples = 3.0 * run.steps() * run.network().batch()
                + (double) run.steps() / run.interval() * (3.0 * run.network().batch() + run.tests());
        return samples * run.architecture().parameters();
    }

    /// What a step's answer and its texts measure.
    private static List<Measure> measures(Step step) {
        List<String> texts = new ArrayList<>(List.of(step.scene().text(), step.explanation(), step.teacher()));
        List<String> measures = new ArrayList<>();
        switch (step.question()) {
            case Question.Choice(List<Question.Choice.Option> options) ->
                options.forEach(option -> texts.addAll(List.of(option.text(), option.why())));
            case Question.Number number -> measures.add(number.answer());
            case Question.Drawing drawing -> measures.add(drawing.answer());
        }
        texts.forEach(text -> Claim.in(text).forEach(claim -> measures.add(claim.measure())));
        return measures.stream().map(text -> MeasureReader.read(text).orThrow()).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatComesFirstIsThereAndComesFirst(String name) {
        Lesson lesson = draft(name, "en").lesson();
        for (String need : lesson.needs()) {
            assertTrue(Lessons.names().contains(need), () -> name + " needs " + need);
            assertTrue(draft(need, "en").lesson().order() < lesson.order(), name + " comes before " + need);
        }
    }

    @Test
    void everyLessonHasAPlaceOfItsOwn() {
        List<Integer> orders = Lessons.packed(Locale.ENGLISH).stream().map(Lesson::order).toList();
        assertEquals(orders.size(), new HashSet<>(orders).size(), orders.toString());
        assertEquals(Lessons.names().size(), orders.size());
        assertEquals(orders.size(), Lessons.packed(Locale.KOREAN).size());
        Lessons.packed(Locale.KOREAN).forEach(lesson -> assertTrue(
                lesson.title().chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3), lesson.title()));
        assertFalse(orders.isEmpty());
    }

    @Test
    void theViewsOfLessonsAreThoseOfTheWindow() {
        assertEquals(Arrays.stream(View.values()).map(View::id).toList(), Places.VIEWS);
    }
}
