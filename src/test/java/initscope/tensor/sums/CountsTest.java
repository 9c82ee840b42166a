package initscope.tensor.sums;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.tensor.Peculiar;
import org.junit.jupiter.api.Test;

class CountsTest {
    private static final double[] BOUNDS = {Double.NaN, Double.NEGATIVE_INFINITY, -1e300, -3, -1, -0.1, -1e-50, 0,
            1e-50, 0.1, 1, 4.356544420601753, 1e300, Double.POSITIVE_INFINITY};

    @Test
    void elementsAtOrBeyondABoundAreCountedAtEveryLength() {
        float[] x = Peculiar.floats(80, 2, 0.3, 21);
        for (double low : BOUNDS) {
            for (double high : BOUNDS) {
                for (int n = 0; n <= 67; n += n < 20 ? 1 : 9) {
                    long expected = 0;
                    for (int i = 5; i < 5 + n; i++) {
                        expected += x[i] <= low || x[i] >= high ? 1 : 0;
                    }
                    assertEquals(expected, VectorStatistics.countOutside(x, 5, 5 + n, low, high), low + " " + high);
                    assertEquals(expected, ScalarStatistics.countOutside(x, 5, 5 + n, low, high), low + " " + high);
                }
            }
        }
    }

    @Test
    void equalElementsAreCountedAndBothZerosAreOne() {
        float[] x = {0, -0f, 1, Float.NaN, 0.1f, Float.POSITIVE_INFINITY, 0, 1, 1, -1, -0f, 0, 2, 1, 1, 1, 0, 0, 1};
        assertEquals(7, VectorStatistics.countEqual(x, 0, x.length, 0));
        assertEquals(7, ScalarStatistics.countEqual(x, 0, x.length, 0));
        assertEquals(7, VectorStatistics.countEqual(x, 0, x.length, 1));
        assertEquals(0, VectorStatistics.countEqual(x, 0, x.length, 0.1), "0.1 is no float");
        assertEquals(0, ScalarStatistics.countEqual(x, 0, x.length, 0.1));
        assertEquals(0, VectorStatistics.countEqual(x, 0, x.length, Double.NaN));
        assertEquals(1, VectorStatistics.countEqual(x, 0, x.length, Double.POSITIVE_INFINITY));
    }

    @Test
    void aUnitIsAliveIfAnySampleLiesStrictlyInside() {
        for (int columns : new int[] {1, 3, 15, 16, 17, 31, 40, 67}) {
            float[] x = Peculiar.floats(columns * 3, 2, 0.5, columns);
            for (double low : BOUNDS) {
                for (double high : BOUNDS) {
                    boolean[] expected = new boolean[columns];
                    boolean[] scalar = new boolean[columns];
                    boolean[] vector = new boolean[columns];
                    expected[0] = scalar[0] = vector[0] = true;
                    for (int i = columns; i < x.length; i++) {
                        boolean above = Double.isNaN(low) || x[i] > low;
                        boolean below = Double.isNaN(high) || x[i] < high;
                        expected[i % columns] |= above && below && !Float.isNaN(x[i]);
                    }
                    ScalarStatistics.markInside(x, columns, 1, 3, low, high, scalar);
                    VectorStatistics.markInside(x, columns, 1, 3, low, high, vector);
                    assertArrayEquals(expected, scalar, columns + " columns in " + low + ", " + high);
                    assertArrayEquals(expected, vector, columns + " columns in " + low + ", " + high);
                }
            }
        }
    }
}
