package initscope.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.random.Seed;
import initscope.tensor.BlockMoments;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    /// Offset and spread of the data: also a collapsed layer, whose spread is a billionth of its mean.
    @ParameterizedTest
    @CsvSource({"0, 1", "1000, 1", "-0.5, 1e-7", "3, 1e-9"})
    void anyDivisionMergedInAnyOrderIsTheWhole(double offset, double spread) {
        Matrix x = random(500, 7, offset, spread, 1);
        double[] exact = exact(x);
        Seed seed = Seed.root(99);
        for (int trial = 0; trial < 40; trial++) {
            List<ColumnMoments> parts = parts(x, seed.child(trial));
            while (parts.size() > 1) {
                int a = seed.child(trial).below(1000 + parts.size(), parts.size());
                ColumnMoments taken = parts.remove(a);
                parts.get(seed.child(trial).below(2000 + parts.size(), parts.size())).merge(taken);
            }
            Moments m = parts.getFirst().pooled();
            assertEquals(3500, m.count());
            assertEquals(exact[0], m.mean(), 1e-12 * Math.abs(exact[0]) + 1e-15);
            // an offset of k spreads costs log2(k) of the 53 bits of a mean, and only that
            assertEquals(exact[1], m.variance(), (1e-12 + 1e-15 * Math.abs(offset) / spread) * exact[1]);
        }
    }

    @Test
    void pooledMomentsMergeByTheSameLaw() {
        Matrix x = random(300, 5, 2, 0.5, 2);
        double[] exact = exact(x);
        List<Moments> parts = new ArrayList<>(parts(x, Seed.root(3)).stream().map(ColumnMoments::pooled).toList());
        Moments forward = Moments.NONE;
        Moments backward = Moments.NONE;
        for (int i = 0; i < parts.size(); i++) {
            forward = forward.merge(parts.get(i));
            backward = parts.get(i).merge(backward);
        }
        for (Moments m : List.of(forward, backward)) {
            assertEquals(1500, m.count());
            assertEquals(exact[0], m.mean(), 1e-12 * exact[0]);
            assertEquals(exact[1], m.variance(), 1e-12 * exact[1]);
            assertEquals(exact[1] + exact[0] * exact[0], m.secondMoment(), 1e-12 * m.secondMoment());
        }
        assertEquals(forward.min(), backward.min());
        assertEquals(forward.max(), backward.max());
    }

    /// Row F6: the two parts of the variance add up to it, and each is what its definition says.
    @ParameterizedTest
    @CsvSource({"1, 1", "1e-3, 1", "1, 1e-3", "1e-6, 10"})
    void theVarianceSplitsIntoTwoThatAddUp(double betweenSamples, double betweenUnits) {
        int rows = 400;
        int units = 30;
        Matrix x = random(rows, units, 5, betweenSamples, 4);
        Seed seed = Seed.root(5);
        double[] means = new double[units];
        double within = 0;
        for (int c = 0; c < units; c++) {
            double shift = betweenUnits * (seed.uniform(c) - 0.5);
            for (int r = 0; r < rows; r++) {
                x.set(r, c, x.get(r, c) + shift);
                means[c] += x.get(r, c) / rows;
            }
            for (int r = 0; r < rows; r++) {
                within += (x.get(r, c) - means[c]) * (x.get(r, c) - means[c]) / rows / units;
            }
        }
        double center = 0;
        for (double m : means) {
            center += m / units;
        }
        double between = 0;
        for (double m : means) {
            between += (m - center) * (m - center) / units;
        }
        ColumnMoments columns = whole(x);
        VarianceSplit split = columns.split();
        assertEquals(columns.pooled().variance(), split.total(), 1e-12 * split.total());
        assertEquals(within, split.betweenSamples(), 1e-9 * within);
        assertEquals(between, split.betweenUnits(), 1e-9 * between);
        assertEquals(within / (within + between), split.sampleShare(), 1e-9);
    }

    /// Not nearly zero: a symmetric network shows as exactly one value.
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.1, -1e30, 1e-40, 3.3333333})
    void equalValuesHaveExactlyNoVariance(double value) {
        for (Precision precision : Precision.values()) {
            if (Double.isInfinite(precision.rounded(value))) {
                continue;
            }
            Matrix x = Matrix.zeros(precision, 333, 21);
            for (int r = 0; r < x.rows(); r++) {
                for (int c = 0; c < x.columns(); c++) {
                    x.set(r, c, value);
                }
            }
            ColumnMoments columns = whole(x);
            assertEquals(0, columns.pooled().variance(), precision.toString());
            assertEquals(0, columns.split().betweenSamples());
            assertEquals(0, columns.split().betweenUnits());
            assertEquals(x.get(0, 0), columns.pooled().mean());
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void constantUnitsVaryOnlyBetweenThemselves(Precision precision) {
        Matrix x = Matrix.zeros(precision, 200, 9);
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                x.set(r, c, 0.1 * c);
            }
        }
        VarianceSplit split = whole(x).split();
        assertEquals(0, split.betweenSamples());
        double expected = 0;
        for (int a = 0; a < 9; a++) {
            for (int b = 0; b < 9; b++) {
                expected += Math.pow(precision.rounded(0.1 * a) - precision.rounded(0.1 * b), 2) / (2 * 9 * 9);
            }
        }
        assertEquals(expected, split.betweenUnits(), 1e-14);
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void whatIsNotFiniteIsCountedAndPoisonsOnlyWhatItMust(Precision precision) {
        Matrix x = random(150, 4, 0, 1, 6);
        Matrix y = Matrix.zeros(precision, 150, 4);
        for (int r = 0; r < 150; r++) {
            for (int c = 0; c < 4; c++) {
                y.set(r, c, x.get(r, c));
            }
        }
        y.set(3, 0, Double.NaN);
        y.set(140, 0, Double.NaN);
        y.set(70, 1, Double.POSITIVE_INFINITY);
        y.set(71, 2, Double.NEGATIVE_INFINITY);
        y.set(72, 2, Double.NEGATIVE_INFINITY);
        Moments m = whole(y).pooled();
        assertEquals(600, m.count());
        assertEquals(2, m.nan());
        assertEquals(1, m.positiveInfinity());
        assertEquals(2, m.negativeInfinity());
        assertEquals(5, m.nonFinite());
        assertTrue(Double.isNaN(m.mean()));
        assertTrue(Double.isNaN(m.variance()));
        assertEquals(Double.NEGATIVE_INFINITY, m.min());
        assertEquals(Double.POSITIVE_INFINITY, m.max());
        y.set(3, 0, 0);
        y.set(140, 0, 0);
        y.set(71, 2, 0);
        y.set(72, 2, 0);
        assertEquals(Double.POSITIVE_INFINITY, whole(y).pooled().mean());
    }

    /// Finite numbers whose squares are not: fp64 can still say the mean, and that nothing was infinite.
    @Test
    void hugeFiniteNumbersAreNotTakenForInfinities() {
        Matrix x = Matrix.zeros(Precision.FP64, 100, 3);
        for (int r = 0; r < 100; r++) {
            for (int c = 0; c < 3; c++) {
                x.set(r, c, r % 2 == 0 ? 1e200 : -1e200);
            }
        }
        Moments m = whole(x).pooled();
        assertEquals(0, m.nonFinite());
        assertEquals(1e200, m.max());
        assertEquals(-1e200, m.min());
    }

    @Test
    void inputMomentsAreThoseOfAllElements() {
        Matrix x = random(777, 13, 1, 2, 7);
        double[] exact = exact(x);
        Moments one = InputTally.of(x, new Crew(1));
        assertEquals(exact[0], one.mean(), 1e-12);
        assertEquals(exact[1], one.variance(), 1e-11);
        assertEquals(one, InputTally.of(x, new Crew(3)));
    }

    static Matrix random(int rows, int columns, double mean, double std, long seed) {
        Matrix x = Matrix.zeros(Precision.FP64, rows, columns);
        Kernels.of(Precision.FP64).normals(Seed.root(seed).key(), 0, rows * columns, mean, std, x);
        return x;
    }

    private static ColumnMoments whole(Matrix x) {
        ColumnMoments total = new ColumnMoments(x.columns());
        for (int from = 0; from < x.rows(); from += 64) {
            total.merge(part(x, from, Math.min(x.rows(), from + 64)));
        }
        return total;
    }

    /// Consecutive parts of 1 to 40 rows.
    private static List<ColumnMoments> parts(Matrix x, Seed seed) {
        List<ColumnMoments> parts = new ArrayList<>();
        int from = 0;
        while (from < x.rows()) {
            int to = Math.min(x.rows(), from + 1 + seed.below(parts.size(), 40));
            parts.add(part(x, from, to));
            from = to;
        }
        return parts;
    }

    private static ColumnMoments part(Matrix x, int from, int to) {
        BlockMoments block = new BlockMoments(x.columns());
        Kernels.of(x.precision()).moments(x, from, to, block);
        ColumnMoments part = new ColumnMoments(x.columns());
        part.add(block, to - from);
        return part;
    }

    /// Mean and variance of all elements, by decimal arithmetic of 60 digits.
    private static double[] exact(Matrix x) {
        MathContext digits = new MathContext(60);
        BigDecimal n = BigDecimal.valueOf((long) x.rows() * x.columns());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                BigDecimal v = new BigDecimal(x.get(r, c));
                sum = sum.add(v, digits);
                squares = squares.add(v.multiply(v, digits), digits);
            }
        }
        BigDecimal mean = sum.divide(n, digits);
        return new double[] {mean.doubleValue(),
                squares.divide(n, digits).subtract(mean.multiply(mean, digits), digits).doubleValue()};
    }
}
