package initscope.lesson.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.lesson.Answer;
import initscope.lesson.Question;
import initscope.lesson.Question.Choice;
import initscope.lesson.Question.Drawing;
import initscope.lesson.Scene;
import initscope.lesson.measure.Reading;
import initscope.lesson.measure.Readings;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Question BINS = new Drawing(Drawing.Kind.HISTOGRAM, "histogram@5", false);
    private static final Question DECADES = new Drawing(Drawing.Kind.CURVE, "activation.std", true);
    private static final Question LINEAR = new Drawing(Drawing.Kind.CURVE, "activation.std", false);

    private static Reading reading(Double... values) {
        return new Reading(Reading.Kind.LAYERS, List.of(values), Collections.nCopies(values.length, 1.0), 0, 1);
    }

    private static Score drawn(Question question, Reading measured, Double... heights) {
        return Scoring.of(question, new Answer.Drawn(List.of(heights)), measured);
    }

    @Test
    void oneOptionIsRightAndEveryOtherNamesItsMisconception() {
        Question question = new Choice(List.of(new Choice.Option("bell", false, "Random [1](a) out."), new Choice.Option("towers", true, "")));
        assertEquals(1, Scoring.of(question, new Answer.Chosen(1), null).worth());
        Score wrong = Scoring.of(question, new Answer.Chosen(0), null);
        assertEquals(0, wrong.worth());
        assertEquals("Not so. Random 1 out.", wrong.verdict(Locale.ENGLISH));
        assertEquals(Score.Kind.EMPTY, Scoring.of(question, new Answer.Chosen(7), null).kind());
    }

    @Test
    void aNumberIsRightWithinWhatIsAllowed() {
        Question tenth = new Question.Number("activation.std@5", 0.1, true);
        assertEquals(1, Scoring.of(tenth, new Answer.Said(0.55), reading(0.5)).worth());
        assertEquals(0, Scoring.of(tenth, new Answer.Said(0.56), reading(0.5)).worth());
        assertEquals(1, Scoring.of(tenth, new Answer.Said(-0.55), reading(-0.5)).worth());
        Question plain = new Question.Number("activation.std@5", 0.1, false);
        assertEquals(1, Scoring.of(plain, new Answer.Said(0.6), reading(0.5)).worth());
        assertEquals(0, Scoring.of(plain, new Answer.Said(Double.NaN), reading(0.5)).worth());
        assertEquals(0, Scoring.of(plain, new Answer.Said(0.5), reading(Double.NaN)).worth());
    }

    @Test
    void aShareIsSaidInPerCent() {
        Question share = new Question.Number("activation.saturated_fraction@5", 0.1, true);
        assertEquals(1, Scoring.of(share, new Answer.Said(75), reading(0.76)).worth());
        assertEquals(0, Scoring.of(share, new Answer.Said(0.76), reading(0.76)).worth());
    }

    @Test
    void aHistogramIsWorthItsOverlapWhateverItsHeight() {
        Reading towers = reading(0.5, 0.0, 0.0, 0.5);
        assertEquals(1, drawn(BINS, towers, 7.0, 0.0, 0.0, 7.0).worth(), 1e-12);
        assertEquals(0.5, drawn(BINS, towers, 1.0, 1.0, 1.0, 1.0).worth(), 1e-12);
        assertEquals(0, drawn(BINS, towers, 0.0, 1.0, 1.0, 0.0).worth(), 1e-12);
        assertEquals("50 % of your histogram overlaps with what was measured.",
                drawn(BINS, towers, 1.0, 1.0, 1.0, 1.0).verdict(Locale.ENGLISH));
    }

    @Test
    void aCurveIsWorthItsMeanDistance() {
        Reading curve = reading(1.0, 0.1, 0.01);
        assertEquals(1, drawn(DECADES, curve, 1.0, 0.1, 0.01).worth(), 1e-12);
        Score ten = drawn(DECADES, curve, 10.0, 1.0, 0.1);
        assertEquals(0.5, ten.worth(), 1e-12);
        assertEquals("Your curve is off by a factor of 10 on average.", ten.verdict(Locale.ENGLISH));
        assertEquals(1, drawn(LINEAR, reading(1.0, 2.0), 1.0, 2.0).worth(), 1e-12);
        assertEquals(0.5, drawn(LINEAR, reading(1.0, 2.0), 1.25, 2.25).worth(), 1e-12);
    }

    /// What somebody may draw: nothing, too little, infinities, constants, negative heights.
    @Test
    void noDrawingMakesAScoreThatIsNone() {
        List<Double[]> hands = List.of(new Double[0], new Double[] {Double.NaN, Double.NaN}, new Double[] {0.0, 0.0},
                new Double[] {Double.POSITIVE_INFINITY, 1.0}, new Double[] {-1.0, -2.0}, new Double[] {5.0, 5.0},
                new Double[] {1.0}, new Double[] {Double.MAX_VALUE, Double.MAX_VALUE}, new Double[] {1.0, 2.0, 3.0});
        for (Question question : List.of(BINS, DECADES, LINEAR)) {
            for (Double[] hand : hands) {
                for (Reading measured : List.of(reading(1.0, 0.0), reading(0.0, 0.0), reading(Double.NaN, Double.NaN),
                        reading(3.0, 3.0), reading(Double.POSITIVE_INFINITY, 1.0))) {
                    Score score = drawn(question, measured, hand);
                    assertTrue(score.worth() >= 0 && score.worth() <= 1, score.toString());
                    assertFalse(score.verdict(Locale.KOREAN).isBlank());
                }
            }
        }
    }

    @Test
    void whatAHandWouldDrawOfTheRealThingIsWorthMoreThanAMisconception() throws InterruptedException {
        Scene scene = new Scene(List.of("sigmoid normal(1)"), "strip", false, "");
        try (Lab lab = new Lab()) {
            Reading towers = new Readings(lab).read(scene, "histogram@5").orThrow();
            Double[] towersDrawn = new Double[30];
            Double[] bell = new Double[30];
            for (int bin = 0; bin < 30; bin++) {
                towersDrawn[bin] = bin < 1 || bin > 28 ? 1 : 0.03;
                bell[bin] = Math.exp(-Math.pow((bin - 14.5) / 5, 2));
            }
            assertTrue(drawn(BINS, towers, towersDrawn).worth() > 0.8);
            assertTrue(drawn(BINS, towers, bell).worth() < 0.4);
        }
    }
}
