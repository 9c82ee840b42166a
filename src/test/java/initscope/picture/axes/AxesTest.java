package initscope.picture.axes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Spec;
import initscope.picture.Runs;
import initscope.picture.axes.Axes.Choice;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxesTest {
    private static final Choice EACH = new Choice(Side.ACTIVATION, Scope.EACH, Scope.EACH, false);
    private static final Choice PANEL = new Choice(Side.ACTIVATION, Scope.PANEL, Scope.PANEL, false);
    private static final Choice ALL = new Choice(Side.ACTIVATION, Scope.ALL, Scope.ALL, false);

    @Test
    void aRangeThatWasAskedForIsTheAxis() {
        List<LayerStatistics> layers = Runs.of("relu he-normal range=0,0.37");
        for (Choice choice : List.of(EACH, PANEL, ALL)) {
            for (Interval axis : Axes.of(choice, layers, null).values()) {
                assertEquals(new Interval(0, 0.37), axis);
            }
        }
    }

    @Test
    void aBoundedActivationHasItsOwnRangeAsAxis() {
        assertAll(() -> assertEquals(new Interval(0, 1), Axes.of(EACH, Runs.of("sigmoid normal(1)"), null).values().get(2)),
                () -> assertEquals(new Interval(-1, 1), Axes.of(PANEL, Runs.of("tanh normal(1)"), null).values().get(2)));
    }

    @Test
    void theTallestBarFitsAndFillsMostOfItsAxis() {
        for (String spec : List.of("sigmoid normal(1)", "tanh xavier-normal", "relu he-normal")) {
            List<LayerStatistics> layers = Runs.of(spec);
            Axes own = Axes.of(EACH, layers, null);
            for (int i = 0; i < layers.size(); i++) {
                double tallest = tallest(layers.get(i).histogram());
                assertTrue(own.tops().get(i) >= tallest && own.tops().get(i) <= 1.6 * tallest, spec + " " + own.tops());
            }
        }
    }

    @Test
    void anAtomDoesNotRaiseTheAxis() {
        Histogram h = new Histogram(0, 1, List.of(9000L, 100L, 50L), 0, 0, 0, 0, 0, List.of(new Histogram.Atom(0, 8900)));
        assertEquals(120, Axes.of(EACH, List.of(Runs.layer(1, h)), null).tops().getFirst());
    }

    @Test
    void aStreamOfBatchesDoesNotMoveTheAxes() {
        Spec spec = Runs.spec("relu he-normal");
        List<LayerStatistics> first = Runs.of(spec);
        Binning.Range range = Runs.range(spec, first, PANEL);
        Axes axes = Axes.of(PANEL, Runs.batch(spec, spec.binning().withRange(range), 0), null);
        int moved = 0;
        for (int batch = 1; batch <= 30; batch++) {
            List<LayerStatistics> layers = Runs.batch(spec, spec.binning().withRange(range), batch);
            Binning.Range next = Ranges.request(PANEL, List.of(new Ranges.Panel(layers, null)), 30, List.of(range))
                    .getFirst();
            Axes after = Axes.of(PANEL, layers, axes);
            moved += next.equals(range) && after.equals(axes) ? 0 : 1;
            range = next;
            axes = after;
        }
        assertTrue(moved <= 1, moved + " moves in 30 batches of one network");
    }

    @Test
    void anAxisThatIsMuchTooWideIsLeft() {
        Interval wide = new Interval(-10, 10);
        assertAll(() -> assertEquals(wide, Axes.settle(new Interval(-5.1, 5.1), wide)),
                () -> assertEquals(new Interval(-1, 1), Axes.settle(new Interval(-0.95, 0.95), wide)),
                () -> assertEquals(new Interval(-12, 12), Axes.settle(new Interval(-10.2, 10.2), wide)));
    }

    @Test
    void panelsThatShareHaveOneAxis() {
        List<LayerStatistics> sigmoid = Runs.of("sigmoid normal(0.01)");
        List<LayerStatistics> tanh = Runs.of("tanh xavier-normal");
        List<Axes> shared = Axes.of(ALL, List.of(sigmoid, tanh), List.of());
        List<Axes> own = Axes.of(PANEL, List.of(sigmoid, tanh), List.of());
        assertAll(() -> assertEquals(shared.get(0).values(), shared.get(1).values()),
                () -> assertEquals(shared.get(0).tops(), shared.get(1).tops()),
                () -> assertTrue(shared.get(0).values().getFirst().contains(new Interval(-1, 1))),
                () -> assertNotEquals(own.get(0).values(), own.get(1).values()));
    }

    @Test
    void anotherChoiceForgetsTheAxesBefore() {
        Histogram narrow = new Histogram(0, 1, List.of(1L, 5L), 0, 0, 0, 0, 0, List.of());
        Axes before = new Axes(EACH, List.of(new Interval(0, 1.5)), List.of(6.0));
        assertEquals(List.of(new Interval(0, 1)), Axes.of(PANEL, List.of(Runs.layer(1, narrow)), before).values());
    }

    @Test
    void layersWithoutAnythingFiniteHaveAxesAllTheSame() {
        Histogram lost = new Histogram(0, 1, List.of(0L, 0L), 0, 0, 7, 0, 0, List.of());
        Moments nothing = new Moments(7, Double.NaN, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 7, 0, 0);
        for (Choice choice : List.of(EACH, PANEL, ALL)) {
            Axes axes = Axes.of(choice, List.of(Runs.layer(1, lost, nothing), Runs.layer(2, null, Moments.NONE)), null);
            assertEquals(List.of(Interval.UNIT, Interval.UNIT), axes.values());
            assertEquals(List.of(1.0, 1.0), axes.tops());
        }
        assertEquals(List.of(), Axes.of(ALL, List.<LayerStatistics>of(), (Axes) null).values());
    }

    private static double tallest(Histogram h) {
        long[] counts = new long[h.bins()];
        Arrays.setAll(counts, h::countWithoutAtoms);
        return Arrays.stream(counts).max().orElse(0);
    }
}
