package initscope.picture.depth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.Runs;
import initscope.picture.axes.Interval;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void panelsStandOnTheSameDecades() {
        List<Levels> levels = Levels.of(true, List.of(run(0.02, 0.5), run(3, 40)), List.of());
        assertEquals(levels.get(0), levels.get(1));
        assertEquals(new Interval(0.01, 100), levels.get(0).forward());
    }

    @Test
    void onALinearAxisEachPanelHasItsOwn() {
        List<Levels> levels = Levels.of(false, List.of(run(0.02, 0.5), run(3, 40)), List.of());
        assertTrue(levels.get(0).forward().high() < 1 && levels.get(1).forward().high() >= 40);
        assertTrue(levels.get(0).forward().contains(0));
    }

    @Test
    void decadesStayWhileTheyFit() {
        List<Levels> first = Levels.of(true, List.of(run(0.02, 5)), List.of());
        List<Levels> later = Levels.of(true, List.of(run(0.2, 5)), first);
        assertSame(first.getFirst().forward(), later.getFirst().forward());
        List<Levels> beyond = Levels.of(true, List.of(run(0.2, 50)), first);
        assertEquals(new Interval(0.1, 100), beyond.getFirst().forward());
    }

    @Test
    void anythingIsOnSomeAxis() {
        for (double v : new double[] {0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE, 1e-45, 1}) {
            for (boolean log : new boolean[] {true, false}) {
                Levels levels = Levels.of(log, run(v, v));
                assertTrue(!log || levels.forward().low() > 0);
                assertTrue(levels.ticks(levels.forward(), 9).size() <= 50);
                assertTrue(levels.ticks(levels.both(), 9).size() <= 50);
                assertTrue(Double.isFinite(levels.scale(levels.forward(), 100, 0).at(v)));
            }
        }
    }

    @Test
    void labelsOfManyDecadesAreAsFarApartAsEachOther() {
        Levels levels = new Levels(true, new Interval(1e-21, 1e38), Interval.UNIT);
        double[] logs = levels.ticks(levels.forward(), 9).stream().mapToDouble(t -> Math.log10(t.value())).toArray();
        assertTrue(logs.length >= 3 && logs.length <= 9, Arrays.toString(logs));
        for (int i = 2; i < logs.length; i++) {
            assertEquals(logs[1] - logs[0], logs[i] - logs[i - 1], 1e-9);
        }
        assertEquals(0, Math.rint(logs[1] - logs[0]) % 5, "a step of 5, 10 or 20 decades");
    }

    /// A network whose layers have these standard deviations.
    private static List<List<LayerStatistics>> run(double... deviations) {
        List<LayerStatistics> layers = new ArrayList<>();
        for (double std : deviations) {
            layers.add(Runs.layer(layers.size() + 1, null, new Moments(4, 0, 4 * std * std, -std, std, 0, 0, 0)));
        }
        return List.of(layers);
    }
}
