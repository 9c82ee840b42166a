package initscope.ui.lesson.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.lesson.Answer;
import initscope.lesson.Question;
import initscope.lesson.Scene;
import initscope.lesson.measure.Reading;
import initscope.lesson.score.Score;
import initscope.picture.lesson.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What predictions are drawn on, typed as, and worth.
class LessonSheetsTest {

    @Test
    void aFineHistogramKeepsItsMassOnACoarseSheet() {
        for (int bins : new int[] {1, 7, 25, 30, 50, 100, 257}) {
            List<Double> values = new ArrayList<>();
            for (int i = 0; i < bins; i++) {
                values.add(2.0 * (i + 1) / (bins * (bins + 1.0)));
            }
            Reading coarse = Sheets.coarse(new Reading(Reading.Kind.BINS, values, values, 0, 1));
            assertEquals(Math.min(25, bins), coarse.values().size());
            assertEquals(1, coarse.values().stream().mapToDouble(v -> v).sum(), 1e-12, bins + " bins");
        }
    }

    @Test
    void theSheetOfACurveHoldsWhateverIsMeasured() {
        for (double[] values : new double[][] {{0.1, 0.02}, {Double.NaN, Double.NaN}, {0, 0}, {1e-30, 1e20}, {-1, 2},
            {Double.POSITIVE_INFINITY, 1}}) {
            List<Double> list = List.of(values[0], values[1]);
            Reading reading = new Reading(Reading.Kind.LAYERS, list, List.of(1.0, 2.0), Double.NaN, Double.NaN);
            for (boolean decades : new boolean[] {false, true}) {
                Sheet sheet = Sheets.of(new Question.Drawing(Question.Drawing.Kind.CURVE, "activation.std", decades), reading);
                for (double value : values) {
                    assertTrue(!Double.isFinite(value) || decades && !(value > 0) || sheet.up().contains(value), sheet + " " + value);
                }
            }
        }
    }

    @Test
    void theTwoTowersOfTheSigmoidAreMeasuredForADrawing() throws Exception {
        try (Lab lab = new Lab(1, 1L << 28)) {
            Question.Drawing question = new Question.Drawing(Question.Drawing.Kind.HISTOGRAM, "histogram@5", false);
            Truth truth = Truth.of(question, new Scene(List.of("sigmoid normal(1)"), "strip", false, ""), lab);
            List<Double> bars = truth.reading().values();
            assertTrue(bars.getFirst() + bars.getLast() > 0.5, bars.toString());
            Score perfect = truth.score(question, new Answer.Drawn(bars));
            assertEquals(1, perfect.worth(), 1e-9);
            List<Double> middle = new ArrayList<>(java.util.Collections.nCopies(bars.size(), 0.0));
            middle.set(bars.size() / 2, 1.0);
            assertTrue(truth.score(question, new Answer.Drawn(middle)).worth() < 0.1);
            Truth missing = Truth.of(question, new Scene(List.of("sigmoid normal(1) depth=3"), "strip", false, ""), lab);
            assertTrue(missing.fault() != null && missing.sheet() == null);
        }
    }

    @Test
    void numbersAreUnderstoodAsPeopleTypeThem() {
        assertEquals(24, Spoken.number("24"));
        assertEquals(24, Spoken.number(" 24 % "));
        assertEquals(0.5, Spoken.number("0,5"));
        assertEquals(-3, Spoken.number("−3"));
        assertEquals(6.2e-8, Spoken.number("6.2 × 10^-8"), 1e-20);
        assertEquals(6e-8, Spoken.number("6e-8"));
        assertEquals(5, Spoken.number("5."));
        for (String none : new String[] {"", "abc", "1e999", "NaN", "Infinity", "--3", "1e", "0x1p3d", "3f"}) {
            assertTrue(Double.isNaN(Spoken.number(none)), none);
        }
    }

    @Test
    void votesAreCountedForEachRoundAndNeverBelowNobody() {
        TallyModel tally = new TallyModel();
        tally.add(2, 3, 1, 5);
        tally.add(2, 3, 0, -1);
        tally.afterProperty().set(true);
        tally.set(2, 3, 2, 1_000_000);
        assertEquals(List.of(0, 5, 0), tally.votes(2, false, 3));
        assertEquals(List.of(0, 0, 9999), tally.votes(2, true, 3));
        assertEquals(List.of(0, 0), tally.votes(0, false, 2));
    }

    @Test
    void anAnswerOnceGivenStaysAndALessonIsForgottenOnlyAsAWhole() {
        AnswersModel answers = new AnswersModel();
        answers.put("he", 1, new Answer.Chosen(2));
        answers.put("he", 1, new Answer.Chosen(0));
        answers.put("he", 0, new Answer.Skipped());
        assertEquals(List.of(new Answer.Skipped(), new Answer.Chosen(2)), answers.of("he", 2));
        answers.forget("he");
        assertTrue(answers.of("he", 2).stream().allMatch(a -> a == null));
    }
}
