package initscope.tensor.sums;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.tensor.Grid;
import initscope.tensor.Peculiar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Bins against the definition: search the edges one by one.
class HistogramTest {
    private static final List<Grid> FAMOUS = List.of(new Grid(0, 1, 30), new Grid(-1, 1, 30), new Grid(-3, 3, 60),
            new Grid(0, 6, 200), new Grid(-1, 1, 41), new Grid(-0.01, 0.01, 50), new Grid(-1, 0, 10),
            new Grid(0, 1, 62), new Grid(0, 1, 63), new Grid(-2.5, 2.5, 5), new Grid(0.3, 7.9, 100));

    @Test
    void everyFloatNextToAnEdgeFallsInItsBin() {
        for (Grid grid : grids()) {
            float[] x = around(grid);
            long[] expected = byDefinition(grid, x);
            assertArrayEquals(expected, counted(grid, x, false), grid + ", plain");
            assertArrayEquals(expected, counted(grid, x, true), grid + ", vector");
        }
    }

    @Test
    void finiteValuesAreAllCountedSomewhereAndOthersNowhere() {
        for (Grid grid : grids()) {
            float[] x = Peculiar.floats(10_000, (grid.high() - grid.low()) / 4, 0.01, 3);
            long finite = 0;
            for (float v : x) {
                finite += Float.isFinite(v) ? 1 : 0;
            }
            assertEquals(finite, Arrays.stream(counted(grid, x, true)).sum(), grid.toString());
            assertArrayEquals(byDefinition(grid, x), counted(grid, x, true), grid.toString());
        }
    }

    @Test
    void bothTiersAgreeAtEveryLength() {
        float[] x = Peculiar.finite(67, 1, 4);
        for (Grid grid : FAMOUS) {
            for (int n = 0; n <= 67; n++) {
                float[] part = Arrays.copyOf(x, n);
                assertArrayEquals(counted(grid, part, false), counted(grid, part, true), grid + " over " + n);
            }
        }
    }

    @Test
    void doublesFallInTheirBinsToo() {
        SplittableRandom random = new SplittableRandom(5);
        for (Grid grid : grids()) {
            double[] x = new double[3 * grid.bins() + 1000];
            for (int i = 0; i < x.length; i++) {
                double edge = grid.edge(Math.min(i / 3, grid.bins()));
                x[i] = i < 3 * grid.bins() ? (i % 3 == 0 ? Math.nextDown(edge) : i % 3 == 1 ? edge : Math.nextUp(edge))
                        : grid.low() + (1.2 * random.nextDouble() - 0.1) * (grid.high() - grid.low());
            }
            x[x.length - 1] = grid.high();
            Tally tally = new Tally(grid);
            DoubleStatistics.histogram(x, 0, x.length, tally);
            assertArrayEquals(byDefinition(grid, x), sums(tally), grid.toString());
        }
    }

    @Test
    void theGridsPeopleUseTakeTheFastWay() {
        for (Grid grid : FAMOUS) {
            assertTrue(Placing.over(grid).exact(), grid.toString());
        }
        assertFalse(Placing.over(new Grid(1, 1 + 1e-12, 30)).exact(), "bins narrower than floats");
    }

    @Test
    void aTallyForgetsWhenItStartsAgainAndAddsOtherwise() {
        float[] x = Peculiar.finite(5000, 1, 6);
        Tally tally = new Tally(FAMOUS.get(0));
        VectorStatistics.histogram(x, 0, 5000, tally);
        long[] once = sums(tally);
        VectorStatistics.histogram(x, 0, 2048, tally);
        VectorStatistics.histogram(x, 2048, 5000, tally);
        long[] twice = sums(tally);
        for (int k = 0; k < once.length; k++) {
            assertEquals(2 * once[k], twice[k], "bin " + k);
        }
        tally.start(FAMOUS.get(2));
        VectorStatistics.histogram(x, 0, 5000, tally);
        assertArrayEquals(counted(FAMOUS.get(2), x, false), sums(tally));
        tally.start(FAMOUS.get(2));
        assertEquals(0, Arrays.stream(sums(tally)).sum());
    }

    private static List<Grid> grids() {
        List<Grid> grids = new ArrayList<>(FAMOUS);
        grids.add(new Grid(1, 1 + 1e-6, 30));
        grids.add(new Grid(1, 1 + 1e-12, 30));
        grids.add(new Grid(-1e-39, 1e-39, 20));
        grids.add(new Grid(-4.9e-324, 4.9e-324, 3));
        grids.add(new Grid(-1e300, 1e300, 30));
        grids.add(new Grid(-3e38, 3e38, 30));
        grids.add(new Grid(-1, 1, 98));
        grids.add(new Grid(0, 1, 1));
        grids.add(new Grid(-2, 2, 4094));
        grids.add(new Grid(-2, 2, 5000));
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 300; i++) {
            double size = Math.pow(10, random.nextInt(-12, 8));
            double low = (random.nextDouble() - 0.7) * size;
            // every other one between floats, as a range taken from data is
            double high = low + random.nextDouble() * size;
            grids.add(i % 2 == 0 ? new Grid(low, high, random.nextInt(5, 201))
                    : new Grid((float) low, Math.nextUp((float) high), random.nextInt(5, 201)));
        }
        return grids;
    }

    /// Floats at and next to every edge, at zero, at random inside and a little outside.
    private static float[] around(Grid grid) {
        SplittableRandom random = new SplittableRandom(8);
        float[] x = new float[7 * (grid.bins() + 1) + 3000];
        int n = 0;
        for (int k = 0; k <= grid.bins(); k++) {
            float edge = (float) grid.edge(k);
            float v = Math.nextDown(Math.nextDown(Math.nextDown(edge)));
            for (int i = 0; i < 7; i++) {
                x[n++] = v;
                v = Math.nextUp(v);
            }
        }
        float[] tiny = {0, -0f, Float.MIN_VALUE, -Float.MIN_VALUE, 1e-20f, -1e-20f, -1e-15f, 1e-15f, -1e-12f};
        while (n < x.length) {
            x[n] = n % 300 == 0 ? tiny[n / 300 % tiny.length]
                    : (float) (grid.low() + (1.2 * random.nextDouble() - 0.1) * (grid.high() - grid.low()));
            n++;
        }
        return x;
    }

    private static long[] counted(Grid grid, float[] x, boolean vector) {
        Tally tally = new Tally(grid);
        if (vector) {
            VectorStatistics.histogram(x, 0, x.length, tally);
        } else {
            ScalarStatistics.histogram(x, 0, x.length, tally);
        }
        return sums(tally);
    }

    private static long[] sums(Tally tally) {
        long[] sums = new long[tally.grid().bins() + 2];
        tally.addTo(sums);
        return sums;
    }

    private static long[] byDefinition(Grid grid, float[] x) {
        double[] wide = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            wide[i] = x[i];
        }
        return byDefinition(grid, wide);
    }

    /// `edge(k) <= x < edge(k + 1)`, the last bin closed.
    private static long[] byDefinition(Grid grid, double[] x) {
        int bins = grid.bins();
        double[] edges = new double[bins + 1];
        for (int k = 0; k <= bins; k++) {
            edges[k] = grid.edge(k);
        }
        long[] counts = new long[bins + 2];
        for (double v : x) {
            if (!Double.isFinite(v)) {
                continue;
            }
            if (v < edges[0]) {
                counts[bins]++;
            } else if (v > edges[bins]) {
                counts[bins + 1]++;
            } else {
                int k = bins - 1;
                while (k > 0 && v < edges[k]) {
                    k--;
                }
                counts[k]++;
            }
        }
        return counts;
    }
}
