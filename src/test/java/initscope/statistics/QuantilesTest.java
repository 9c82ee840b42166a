package initscope.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.random.Seed;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuantilesTest {
    private static final double[] P = {0, 0.001, 0.05, 0.25, 0.5, 0.6180339887, 0.95, 0.999, 1};

    @ParameterizedTest
    @EnumSource(Precision.class)
    void quantilesAreThoseOfTheSortedLayer(Precision precision) {
        for (int size : new int[] {1, 2, 3, 10, 101, 5000}) {
            assertSorted(matrix(precision, size, i -> Seed.root(1).uniform(i) - 0.3));
            assertSorted(matrix(precision, size, i -> Math.rint(5 * Seed.root(2).uniform(i)) / 5));
            double decades = precision == Precision.FP16 ? 20 : 80;
            assertSorted(matrix(precision, size, i -> Math.exp(decades * (Seed.root(3).uniform(i) - 0.5))));
            assertSorted(matrix(precision, size, i -> 0.5 + 1e-6 * Seed.root(4).uniform(i)));
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void zerosOfBothSignsSubnormalAndHugeNumbersKeepTheirOrder(Precision precision) {
        double tiny = precision.least();
        double huge = precision == Precision.FP64 ? Double.MAX_VALUE / 4 : precision.greatest();
        double[] values = {0, -0.0, tiny, -tiny, 1, -1, huge, -huge, 0, -0.0, 2 * tiny, 1e-30, -1e-30};
        assertSorted(matrix(precision, 1300, i -> values[Seed.root(5).below(i, values.length)]));
    }

    @Test
    void infinitiesAreTheEndsAndNaNSpoilsAll() {
        Matrix x = matrix(Precision.FP32, 100, i -> i);
        x.set(0, 7, Double.POSITIVE_INFINITY);
        x.set(0, 8, Double.NEGATIVE_INFINITY);
        Map<Double, Double> q = Quantiles.of(x, new double[] {0, 0.5, 1});
        assertEquals(Double.NEGATIVE_INFINITY, q.get(0.0));
        assertEquals(Double.POSITIVE_INFINITY, q.get(1.0));
        assertTrue(Double.isFinite(q.get(0.5)));
        x.set(0, 9, Double.NaN);
        Quantiles.of(x, P).values().forEach(v -> assertTrue(Double.isNaN(v)));
    }

    interface Rule {
        double at(int i);
    }

    private static Matrix matrix(Precision precision, int size, Rule rule) {
        Matrix x = Matrix.zeros(precision, 1, size);
        for (int i = 0; i < size; i++) {
            x.set(0, i, rule.at(i));
        }
        return x;
    }

    /// Hyndman and Fan's type 7 on the sorted elements.
    private static void assertSorted(Matrix x) {
        double[] sorted = new double[x.columns()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = x.get(0, i) + 0.0;
        }
        Arrays.sort(sorted);
        Map<Double, Double> quantiles = Quantiles.of(x, P);
        for (double p : P) {
            double position = p * (sorted.length - 1);
            int k = (int) Math.min(sorted.length - 2.0, Math.floor(position));
            double expected = sorted.length == 1 ? sorted[0]
                    : (1 - (position - k)) * sorted[k] + (position - k) * sorted[k + 1];
            double scale = sorted.length == 1 ? Math.abs(sorted[0])
                    : Math.max(Math.abs(sorted[k]), Math.abs(sorted[k + 1]));
            assertEquals(expected, quantiles.get(p), 4e-16 * scale + Double.MIN_VALUE,
                    "p = " + p + " of " + sorted.length);
        }
    }
}
