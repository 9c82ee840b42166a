package initscope.picture.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.Point;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.picture.axes.Axes;
import initscope.picture.learning.Run;
import initscope.picture.twin.Telling.Along;
import initscope.picture.view.Subject;
import initscope.picture.view.View;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.statistics.Measures.Back;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwinsTest {
    private static final double NAN = Double.NaN;
    private static final double INF = Double.POSITIVE_INFINITY;
    private final Telling english = Telling.in(Locale.ENGLISH);

    private static Subject run(String text) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        Measures measures = Measures.moments().withHistograms(spec.binning()).withPreactivationHistograms(spec.binning())
                .withQuantiles(true).withGeometry(true).withBack(new Back(true, spec.binning()));
        try (Lab lab = new Lab(1, 1L << 30)) {
            List<LayerStatistics> layers = lab.prepare(spec, measures).orThrow().run(0, measures).layers();
            return Subject.of(spec, List.of(layers), Axes.of(Axes.Choice.BOOK, layers, null));
        }
    }

    @Test
    void aCurveSaysWhereItBeginsAndEndsAndWhichWayItGoes() {
        assertEquals("std falls from 0.63 at layer 1 to 0.12 at layer 3.", english.curve("std", List.of(0.63, 0.4, 0.12)));
        assertEquals("std rises from 1 at layer 1 to 9 at layer 2.", english.curve("std", List.of(1.0, 9.0)));
        assertEquals("std stays near its size: 1 at layer 1, 1.01 at layer 2.", english.curve("std", List.of(1.0, 1.01)));
        assertEquals("std: 2 throughout.", english.curve("std", List.of(2.0, 2.0, 2.0)));
        assertEquals("std: 2 at layer 1.", english.curve("std", List.of(2.0)));
    }

    @Test
    void aCurveSaysItsExtremesWhereTheyAreNotAtItsEnds() {
        assertEquals("loss falls from 2 at step 0 to 1 at step 20. Greatest 8 at step 10.",
                english.curve("loss", Along.STEP, List.of(2.0, 8.0, 1.0), List.of(0L, 10L, 20L)));
        assertTrue(english.curve("c", List.of(1.0, -4.0, 1.02)).contains("Least −4 at layer 2."));
    }

    @Test
    void aCurveAdmitsWhatIsNotFinite() {
        assertEquals("q: nothing measured.", english.curve("q", List.of()));
        assertEquals("q: no finite number.", english.curve("q", List.of(NAN, INF)));
        assertTrue(english.curve("q", List.of(1.0, 3.0, INF, NAN)).endsWith("No finite number from layer 3 on."));
        assertTrue(english.curve("q", List.of(1.0, NAN, 3.0)).endsWith("1 of 3 values are not finite."));
    }

    @Test
    void aHistogramSaysTowersAtomsHillsAndWhatItHides() {
        Histogram towers = new Histogram(0, 1, List.of(40L, 5L, 0L, 0L, 0L, 0L, 0L, 0L, 5L, 50L), 0, 0, 0, 0, 0, List.of());
        assertEquals("two towers near 0 and 1, 90% in the outer tenths.", english.shape(towers));
        Histogram atom = new Histogram(0, 2, List.of(60L, 20L), 0, 0, 0, 0, 0, List.of(new Histogram.Atom(0, 50)));
        assertEquals("63% are exactly 0, the others lie from 0 to 2.", english.shape(atom));
        Histogram hill = new Histogram(-1, 1, List.of(1L, 10L, 70L, 8L, 1L), 5, 5, 100, 0, 0, List.of());
        assertEquals("one hill, highest near 0, from −1 to 1. 10% lie outside the range. 50% are NaN or ∞.",
                english.shape(hill));
        assertEquals("not measured.", english.shape(new Histogram(0, 1, List.of(0L), 0, 0, 0, 0, 0, List.of())));
        assertEquals("no finite number.", english.shape(new Histogram(0, 1, List.of(0L), 0, 0, 7, 0, 0, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyViewOfARunIsToldWithTheNumbersOfTheRun(String language) throws InterruptedException {
        Subject subject = run("sigmoid normal(1) batch=200");
        ViewTwin twin = new ViewTwin(Locale.forLanguageTag(language));
        LayerStatistics last = subject.layers().getLast();
        for (View view : View.values()) {
            String text = twin.of(view, subject);
            assertTrue(text.startsWith("sigmoid normal(1) batch=200, 5"), text);
            assertFalse(text.contains("{") || text.contains("NaN"), text);
            double wanted = switch (view) {
                case STRIP, RIDGE, OVERLAY, HEATMAP, DEPTH -> last.activation().std();
                case BANDS -> last.quantiles().get(0.95);
                case GRADIENT -> Math.sqrt(last.gradient().preactivationSecondMoment());
                case GRADIENTS -> last.gradient().detail().weight().rms();
                case VARIANCE -> last.split().sampleShare();
                case GEOMETRY -> last.geometry().effectiveRank();
            };
            assertTrue(text.contains(Figures.number(wanted)), view + " misses " + Figures.number(wanted) + ": " + text);
        }
        assertTrue(new ViewTwin(Locale.ENGLISH).of(View.STRIP, subject).contains("two towers near 0 and 1"));
    }

    @Test
    void aRunThatOverflowsIsToldToo() throws InterruptedException {
        Subject subject = run("identity normal(30) depth=40 batch=50 width=50");
        for (View view : View.values()) {
            assertFalse(new ViewTwin(Locale.KOREAN).of(view, subject).isBlank());
        }
        assertTrue(new ViewTwin(Locale.ENGLISH).of(View.DEPTH, subject).contains("No finite number from layer"));
        Subject nothing = new Subject(subject.spec(), List.of(), subject.axes(), subject.levels(), null);
        assertFalse(new ViewTwin(Locale.ENGLISH).of(View.DEPTH, nothing).isBlank());
    }

    @Test
    void aTrainingIsToldRunByRun() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            points.add(new Point(i * 10L, i < 4 ? 2.3 - 0.4 * i : NAN, 0.1 + 0.2 * i, NAN, NAN, List.of()));
        }
        String text = new LearningTwin(Locale.ENGLISH).losses(List.of(new Run("He", 0, points, List.of()),
                new Run("", 1, List.of(), List.of())));
        assertEquals("He falls from 2.3 at step 0 to 1.1 at step 30. No finite number from step 40 on. 2: nothing measured.", text);
        assertTrue(new LearningTwin(Locale.ENGLISH).accuracies(List.of(new Run("He", 0, points, List.of())))
                .contains("rises from 0.1 at step 0 to 0.9 at step 40"));
    }
}
