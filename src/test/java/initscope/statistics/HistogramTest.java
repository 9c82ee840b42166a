package initscope.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.random.Seed;
import initscope.tensor.Grid;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Histograms against a count written straight from numpy's definition: edges `low + k (high - low) / bins`, bins half
/// open, the last closed; and the account of everything that is not in them.
class HistogramTest {
    private static final double[] AWKWARD = {0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, Float.MIN_VALUE,
            -Float.MIN_VALUE, 1e-310, 1e-39, 1, -1, 0.1, 0.1f, 0.3, 1.0 / 3, 1e30, -1e30, Float.MAX_VALUE, 1e300, -1e300,
            Double.MAX_VALUE, -Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
            Math.nextUp(1.0), Math.nextDown(1.0), Math.nextUp(-1.0), Math.nextDown(-1.0)};

    @ParameterizedTest
    @CsvSource({"0, 1, 30", "-1, 1, 30", "-1, 1, 7", "-3, 3, 200", "0.1, 0.3, 200", "0.1, 0.7, 5", "-4, 4, 32",
            "-1e-300, 1e-300, 9", "-1e300, 1e300, 11", "0.49999, 0.50001, 60", "1e6, 1000001, 30", "-0.17, 3.3, 150",
            "-1e-40, 1e-40, 12", "0, 1e-310, 5"})
    void countsAreNumpysOnEveryEdgeAndBesideIt(double low, double high, int bins) {
        Grid grid = new Grid(low, high, bins);
        for (Precision precision : Precision.values()) {
            List<Double> values = new ArrayList<>();
            for (double v : AWKWARD) {
                values.add(v);
            }
            for (int k = 0; k <= bins; k++) {
                double edge = grid.edge(k);
                values.addAll(List.of(edge, Math.nextUp(edge), Math.nextDown(edge), (double) Math.nextUp((float) edge),
                        (double) Math.nextDown((float) edge)));
            }
            Seed seed = Seed.root(1);
            for (int i = 0; i < 3000; i++) {
                values.add(low - 0.2 * (high - low) + 1.4 * (high - low) * seed.uniform(i));
            }
            Matrix x = row(precision, values);
            assertEquals(direct(x, grid), counted(x, grid), precision + " " + grid);
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void shownAndHiddenAndNotFiniteAreAllOfThem(Precision precision) {
        Seed seed = Seed.root(2);
        for (int trial = 0; trial < 50; trial++) {
            Seed s = seed.child(trial);
            List<Double> values = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                values.add(s.below(2 * i, 4) == 0 ? AWKWARD[s.below(2 * i + 1, AWKWARD.length)]
                        : 4 * (s.uniform(2 * i + 1) - 0.5));
            }
            Matrix x = row(precision, values);
            Histogram h = layer(x, new Binning(5 + trial, trial % 3 == 0 ? Binning.Range.BOOK : trial % 3 == 1
                    ? Binning.Range.AUTO : new Binning.Range.Fixed(-1, 0.5)), List.of(0.0, 1.0));
            assertEquals(500, h.total());
            long nan = values.stream().filter(v -> v.isNaN()).count();
            assertEquals(nan, h.nan());
            long infinite = values.stream().filter(v -> Double.isInfinite(precision.rounded(v))).count();
            assertEquals(infinite, h.negativeInfinity() + h.positiveInfinity());
        }
    }

    @Test
    void autoRangeHoldsEveryFiniteValueAndHidesNone() {
        Matrix x = row(Precision.FP32, List.of(-3.0, 0.5, 7.25, Double.NaN, Double.POSITIVE_INFINITY, 7.0));
        Histogram h = layer(x, new Binning(10, Binning.Range.AUTO), List.of());
        assertEquals(-3, h.low());
        assertEquals(7.25, h.high());
        assertEquals(0, h.hidden());
        assertEquals(4, h.shown());
        assertEquals(2, h.nonFinite());
        assertEquals(2, h.count(9));
    }

    /// numpy.histogram of equal values runs from half below to half above them.
    @Test
    void equalValuesStandInTheMiddleOfABinRangeOneWide() {
        for (double value : new double[] {0, 0.5, 100, -1e5}) {
            Histogram h = layer(row(Precision.FP32, List.of(value, value, value)), new Binning(5, Binning.Range.AUTO),
                    List.of());
            assertEquals(value - 0.5, h.low());
            assertEquals(value + 0.5, h.high());
            assertEquals(3, h.count(2));
        }
    }

    @Test
    void aLayerWithoutAFiniteNumberShowsNothingAndSaysSo() {
        Histogram h = layer(row(Precision.FP32, List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NaN,
                Double.NEGATIVE_INFINITY)), new Binning(5, Binning.Range.AUTO), List.of(0.0));
        assertEquals(0, h.shown());
        assertEquals(0, h.hidden());
        assertEquals(2, h.nan());
        assertEquals(1, h.positiveInfinity());
        assertEquals(1, h.negativeInfinity());
        assertEquals(4, h.total());
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void theWholeRangeOfThePrecisionStillHasAGrid(Precision precision) {
        double huge = precision.greatest();
        Histogram h = layer(row(precision, List.of(-huge, -1.0, 0.0, 1.0, huge)),
                new Binning(11, Binning.Range.AUTO), List.of());
        assertEquals(5, h.total());
        assertEquals(3, h.count(5));
        assertEquals(0, h.nonFinite());
    }

    @Test
    void atomsAreCountedExactlyAndInsideTheirBins() {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            values.add(i % 3 == 0 ? 0 : i % 3 == 1 ? -0.0 : i * 0.01);
        }
        Histogram h = layer(row(Precision.FP32, values), new Binning(30, new Binning.Range.Fixed(0, 3)), List.of(0.0));
        assertEquals(List.of(new Histogram.Atom(0, 200)), h.atoms());
        assertEquals(h.count(0) - 200, h.countWithoutAtoms(0));
        assertEquals(h.count(5), h.countWithoutAtoms(5));
        assertTrue(h.count(0) >= 200);
    }

    @Test
    void anAtomOutsideTheRangeIsTakenFromNoBin() {
        Histogram h = layer(row(Precision.FP32, List.of(0.0, 0.0, 0.6, 0.7)),
                new Binning(5, new Binning.Range.Fixed(0.5, 1)), List.of(0.0));
        assertEquals(2, h.below());
        for (int k = 0; k < 5; k++) {
            assertEquals(h.count(k), h.countWithoutAtoms(k));
        }
    }

    /// The bin a mouse points at is the bin the value was counted in.
    @ParameterizedTest
    @CsvSource({"0, 1, 30", "-1, 1, 7", "0.1, 0.3, 200", "-1e-300, 1e-300, 9", "0.1, 0.7, 5"})
    void binOfIsWhereTheValueWasCounted(double low, double high, int bins) {
        Grid grid = new Grid(low, high, bins);
        for (int k = 0; k <= bins; k++) {
            for (double v : new double[] {grid.edge(k), Math.nextUp(grid.edge(k)), Math.nextDown(grid.edge(k))}) {
                Histogram h = layer(row(Precision.FP64, List.of(v)),
                        new Binning(bins, new Binning.Range.Fixed(low, high)), List.of());
                int bin = h.binOf(v);
                assertEquals(bin < 0 ? 0 : 1, h.shown(), "value " + v);
                assertTrue(bin < 0 || h.count(bin) == 1, "value " + v + " in bin " + bin);
            }
        }
    }

    /// Row F9: another number of bins and another range, counted from the data and not from the old bins.
    @Test
    void rebinnedCountsAreThoseOfADirectHistogram() {
        Matrix x = MomentsTest.random(200, 30, 0.3, 1.2, 8);
        for (int bins : new int[] {5, 30, 77, 200}) {
            for (double[] range : new double[][] {{-4, 4}, {0, 1}, {0.123, 0.456}, {-1e-3, 1e-3}}) {
                Histogram h = layer(x, new Binning(bins, new Binning.Range.Fixed(range[0], range[1])), List.of());
                List<Long> direct = direct(x, new Grid(range[0], range[1], bins));
                assertEquals(direct.subList(0, bins), h.counts());
                assertEquals(direct.get(bins), h.below());
                assertEquals(direct.get(bins + 1), h.above());
            }
        }
    }

    /// A layer's tally, filled in three uneven blocks of one unit each and merged, late range and all.
    private static Histogram layer(Matrix x, Binning binning, List<Double> atoms) {
        int n = x.rows() * x.columns();
        Matrix column = x.shaped(n, 1);
        double none = Double.NaN;
        Criteria criteria = new Criteria(none, none, none, none, none, none, atoms, Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
        Measures measures = Measures.moments().withHistograms(binning);
        Kernels kernels = Kernels.of(x.precision());
        int[] cuts = {0, n / 3, n / 3 + n / 2, n};
        LayerTally total = new LayerTally(criteria, measures, 1);
        List<Scratch> workers = List.of(new Scratch(1), new Scratch(3));
        for (int i = 0; i < 3; i++) {
            LayerTally part = new LayerTally(criteria, measures, 1);
            if (cuts[i] < cuts[i + 1]) {
                part.preactivations(kernels, column, cuts[i], cuts[i + 1], workers.get(i % 2));
                part.activations(kernels, column, cuts[i], cuts[i + 1], workers.get(i % 2));
            }
            total.merge(part);
        }
        workers.forEach(total::collect);
        if (total.awaitsRange()) {
            total.layLate(column, column);
            for (int i = 0; i < 3; i++) {
                total.countLate(kernels, column, column, cuts[i], cuts[i + 1], workers.get(i % 2));
            }
            workers.forEach(total::collect);
        }
        return total.finish(1, 1, null, java.util.Map.of()).histogram();
    }

    private static List<Long> counted(Matrix x, Grid grid) {
        Scratch scratch = new Scratch(1);
        scratch.activations().add(Kernels.of(x.precision()), x, 0, x.rows(), grid);
        Scratch.Counts counts = new Scratch.Counts(grid);
        counts.take(scratch.activations());
        Histogram h = counts.histogram(Moments.NONE, List.of());
        List<Long> all = new ArrayList<>(h.counts());
        all.add(h.below());
        all.add(h.above());
        return all;
    }

    /// The bins, what is finite below and what is finite above, by looking at every edge.
    private static List<Long> direct(Matrix x, Grid grid) {
        int bins = grid.bins();
        double step = (grid.high() - grid.low()) / bins;
        long[] counts = new long[bins + 2];
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                double v = x.get(r, c);
                if (Double.isNaN(v) || Double.isInfinite(v)) {
                    continue;
                }
                int place = v < grid.low() ? bins : v > grid.high() ? bins + 1 : bins - 1;
                for (int k = 0; k < bins - 1 && place == bins - 1; k++) {
                    double right = k + 1 == bins ? grid.high() : grid.low() + (k + 1) * step;
                    if (v < right) {
                        place = k;
                        break;
                    }
                }
                counts[place]++;
            }
        }
        List<Long> list = new ArrayList<>();
        for (long c : counts) {
            list.add(c);
        }
        return list;
    }

    private static Matrix row(Precision precision, List<Double> values) {
        Matrix m = Matrix.zeros(precision, 1, values.size());
        for (int i = 0; i < values.size(); i++) {
            m.set(0, i, values.get(i));
        }
        return m;
    }
}
