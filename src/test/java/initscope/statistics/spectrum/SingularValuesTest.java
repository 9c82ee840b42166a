package initscope.statistics.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Singular values against matrices whose values are known, and against sums every matrix obeys.
class SingularValuesTest {
    private final Crew crew = new Crew(2);

    @AfterEach
    void close() {
        crew.close();
    }

    /// Reflections leave singular values as they are: Q D P with known D, from 1 down to 1e-12 of it, in sizes from 1e-140
    /// to 1e140.
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "7, 7, 1", "30, 12, 1e-140", "12, 30, 1e140", "60, 60, 3"})
    void theValuesPutInComeOut(int rows, int columns, double size) {
        int n = Math.min(rows, columns);
        double[] expected = new double[n];
        double[][] a = new double[rows][columns];
        for (int k = 0; k < n; k++) {
            expected[k] = size * Math.pow(10, -12.0 * k / n);
            a[k][k] = expected[k];
        }
        double[] left = normals(1, rows);
        double[] right = normals(2, columns);
        mirror(a, left, true);
        mirror(a, right, false);
        double[] values = SingularValues.of(a, crew);
        assertArrayEquals(expected, values, size * (rows + columns) * Math.ulp(1.0));
    }

    @Test
    void theirSquaresAddUpToThoseOfTheElementsAndTheirProductIsTheDeterminant() {
        double[][] a = {{3, 1, -2}, {0.5, -4, 1}, {2, 2, 5}};
        double determinant = 3 * (-20 - 2) - 1 * (2.5 - 2) - 2 * (1 + 8);
        double squares = Arrays.stream(a).flatMapToDouble(Arrays::stream).map(v -> v * v).sum();
        double[] values = SingularValues.of(a, crew);
        assertEquals(squares, Arrays.stream(values).map(v -> v * v).sum(), squares * 10 * Math.ulp(1.0));
        assertEquals(Math.abs(determinant), values[0] * values[1] * values[2], 100 * 20 * Math.ulp(1.0));
        assertTrue(values[0] >= values[1] && values[1] >= values[2]);
    }

    @Test
    void aMatrixOfLowRankHasZeros() {
        assertArrayEquals(new double[] {0, 0}, SingularValues.of(new double[3][2], crew));
        double[] values = SingularValues.of(new double[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}, {1, 1, 1}}, crew);
        assertEquals(Math.sqrt(12), values[0], 1e-15);
        assertEquals(0, values[1], 1e-15);
        assertEquals(0, values[2], 1e-15);
    }

    private static double[] normals(long key, int n) {
        Matrix m = Matrix.zeros(Precision.FP64, 1, n);
        Kernels.of(Precision.FP64).normals(Seed.root(key).key(), 0, n, 0, 1, m);
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = m.get(0, i);
        }
        return v;
    }

    /// a - 2 v vᵀ a / |v|², or the same from the right.
    private static void mirror(double[][] a, double[] v, boolean fromLeft) {
        double square = Arrays.stream(v).map(x -> x * x).sum();
        int lines = fromLeft ? a[0].length : a.length;
        for (int line = 0; line < lines; line++) {
            double sum = 0;
            for (int i = 0; i < v.length; i++) {
                sum += v[i] * (fromLeft ? a[i][line] : a[line][i]);
            }
            for (int i = 0; i < v.length; i++) {
                double off = 2 * v[i] * sum / square;
                if (fromLeft) {
                    a[i][line] -= off;
                } else {
                    a[line][i] -= off;
                }
            }
        }
    }
}
