package initscope.lesson.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.lesson.Lesson;
import initscope.lesson.measure.Readings;
import initscope.lesson.text.LessonReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintingTest {
    private static final Lesson LESSON = LessonReader.read("""
            # Towers
            minutes: 10
            order: 1
            ## Goals
            - Goal.
            ## Look for
            - Bells.
            ## Free play
            show: sigmoid normal(1)
            Turn σ.
            ## Step: One
            ask: choice
            What, if std is [10](preactivation.std@1)?
            - [ ] A bell
              why: Random.
            - [x] Two towers
            explain: Because.
            teacher: Wait.
            ## Step: Two
            ask: number
            Per cent?
            answer: activation.saturated_fraction@5
            explain: Most.
            ## Step: Three
            ask: draw histogram
            Draw.
            answer: histogram@5
            explain: Towers.
            ## Step: Four
            ask: draw curve
            Draw.
            answer: gradient.preactivation.rms
            explain: It grows back.
            """, "t.en.md").lesson();

    private static Worksheet sheet(boolean answered) throws InterruptedException {
        try (Lab lab = new Lab()) {
            return new Printing(new Readings(lab)).of(LESSON, answered).orThrow();
        }
    }

    @Test
    void theStudentsSheetGivesNothingAway() throws InterruptedException {
        Worksheet sheet = sheet(false);
        String all = sheet.toString();
        for (String secret : List.of("Random", "Because", "Wait", "Bells", "true, why", "Most", "Towers.")) {
            assertFalse(all.contains(secret), secret + " in " + all);
        }
        assertEquals("What, if std is 10?", sheet.items().getFirst().question());
        Worksheet.Axis histogram = (Worksheet.Axis) sheet.items().get(2).space();
        assertEquals(List.of(), histogram.measured());
        assertEquals(0, histogram.low());
        assertEquals(1, histogram.high());
        assertEquals(30, histogram.at().size());
    }

    @Test
    void theTeachersSheetHasEveryAnswer() throws InterruptedException {
        Worksheet sheet = sheet(true);
        assertEquals("Two towers", sheet.items().getFirst().solution());
        assertTrue(sheet.items().get(1).solution().matches("\\d+\\.?\\d* % \\(accepted within 10 %\\)"), sheet.items().get(1).solution());
        assertTrue(((Worksheet.Line) sheet.items().get(1).space()).percent());
        Worksheet.Axis curve = (Worksheet.Axis) sheet.items().get(3).space();
        assertEquals("RMS of ∂L/∂z", curve.up());
        assertEquals(5, curve.measured().size());
        for (double value : curve.measured()) {
            assertTrue(curve.bottom() < value && value < curve.top(), curve.toString());
        }
        assertEquals("Wait.", sheet.items().getFirst().teacher());
    }

    @Test
    void anAxisHoldsWhateverIsMeasured() {
        for (List<Double> values : List.of(List.<Double>of(), List.of(Double.NaN), List.of(0.0), List.of(3.0), List.of(-2.0, -1.0),
                List.of(Double.POSITIVE_INFINITY, 1.0), List.of(1e-300, 1e300), List.of(0.02, 0.5))) {
            for (boolean decades : new boolean[] {true, false}) {
                Extent extent = Extent.of(values, decades, false);
                assertTrue(extent.low() < extent.high() && Double.isFinite(extent.high() - extent.low()), values + " " + extent);
                assertTrue(!decades || extent.low() > 0);
            }
        }
        assertEquals(0.6, Extent.of(List.of(0.02, 0.5), false, true).high(), 1e-12);
    }
}
