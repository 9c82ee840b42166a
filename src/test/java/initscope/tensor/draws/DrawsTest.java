package initscope.tensor.draws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.tensor.Curve;
import initscope.tensor.functions.DoubleFunctions;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/// Statistical bounds are five standard errors: a false alarm in 1.7 million, if the seed were not fixed.
class DrawsTest {
    private static final int N = 1 << 22;
    private static final double ERRORS = 5;

    @Test
    void theHashIsTheSplittableRandomOfTheLibrary() {
        for (long key : new long[] {0, 1, -1, 42, Long.MIN_VALUE, 0x123456789ABCDEFL}) {
            SplittableRandom library = new SplittableRandom(key);
            for (int i = 0; i < 1000; i++) {
                assertEquals(library.nextLong(), ScalarDraws.hash(key, i), "number " + i + " of " + key);
            }
        }
    }

    @Test
    void normalsHaveTheMomentsOfTheNormalLaw() {
        float[] x = normals(1);
        assertEquals(0, power(x, 1), ERRORS * Math.sqrt(1.0 / N), "mean");
        assertEquals(1, power(x, 2), ERRORS * Math.sqrt(2.0 / N), "second moment");
        assertEquals(0, power(x, 3), ERRORS * Math.sqrt(15.0 / N), "third moment");
        assertEquals(3, power(x, 4), ERRORS * Math.sqrt(96.0 / N), "fourth moment");
        assertEquals(15, power(x, 6), ERRORS * Math.sqrt((10395 - 225.0) / N), "sixth moment");
    }

    @Test
    void normalsFollowTheNormalDistributionFunction() {
        // Kolmogorov's statistic: P(D sqrt(n) > 2.7) = 2 exp(-2 2.7²) = 9e-7
        float[] x = normals(2);
        assertTrue(distance(x, DrawsTest::normalCdf) * Math.sqrt(N) < 2.7);
        for (double bound : new double[] {3, 4, 4.5}) {
            double p = 2 * normalCdf(-bound);
            int beyond = 0;
            for (float v : x) {
                beyond += Math.abs(v) > bound ? 1 : 0;
            }
            assertEquals(N * p, beyond, ERRORS * Math.sqrt(N * p), "beyond " + bound);
        }
    }

    @Test
    void theTailReachesSixAndAHalfDeviationsAndNoNormalIsZero() {
        assertTrue(ScalarDraws.radius(0) > 6.6, "greatest radius");
        assertTrue(ScalarDraws.radius(-1) > 1e-4, "least radius");
        for (long hash = 0; hash >= 0; hash += 0x0000_0010_0000_0001L << 8) {
            double u = ((hash >>> 33) + 0.5) * 0x1p-31;
            double exact = Math.sqrt(-2 * Math.log(u));
            // near 1, u itself is rounded to 24 bits
            assertEquals(exact, ScalarDraws.radius(hash), 3e-7 * exact + 0x1p-25 / exact + 1e-9, "radius of " + u);
        }
    }

    @Test
    void neighboursAndTheTwoHalvesOfAPairAreUncorrelated() {
        float[] x = normals(3);
        for (int lag : new int[] {1, 2, 16, 63, 64, 65, 128}) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i + lag < N; i++) {
                sum += (double) x[i] * x[i + lag];
                squares += ((double) x[i] * x[i] - 1) * ((double) x[i + lag] * x[i + lag] - 1);
            }
            assertEquals(0, sum / N, ERRORS * Math.sqrt(1.0 / N), "lag " + lag);
            assertEquals(0, squares / N, ERRORS * Math.sqrt(4.0 / N), "squares, lag " + lag);
        }
    }

    @Test
    void anyPartOfAStreamIsTheSameInBothTiersAndPrecisions() {
        int n = 1000;
        float[] whole = new float[n];
        ScalarDraws.normals(7, 0, n, 0.5, 2, whole);
        float[] uniform = new float[n];
        ScalarDraws.uniforms(7, 0, n, -0.3, 0.7, uniform);
        float[] cut = new float[n];
        ScalarDraws.truncatedNormals(7, 0, n, 2, cut);
        double[] wide = new double[n];
        for (int from : new int[] {0, 1, 63, 64, 100, 127, 128, 129, 256, 511}) {
            for (int length = 0; length <= 400; length += length < 67 ? 1 : 37) {
                float[] part = new float[n];
                VectorDraws.normals(7, from, from + length, 0.5, 2, part);
                assertArrayEquals(slice(whole, from, length), part, "normals from " + from);
                ScalarDraws.normals(7, from, from + length, 0.5, 2, part);
                assertArrayEquals(slice(whole, from, length), part, "normals from " + from);
                VectorDraws.uniforms(7, from, from + length, -0.3, 0.7, part);
                assertArrayEquals(slice(uniform, from, length), part, "uniforms from " + from);
                VectorDraws.truncatedNormals(7, from, from + length, 2, part);
                assertArrayEquals(slice(cut, from, length), part, "truncated normals from " + from);
            }
        }
        ScalarDraws.normals(7, 0, n, 0, 1, wide);
        float[] standard = new float[n];
        ScalarDraws.normals(7, 0, n, 0, 1, standard);
        for (int i = 0; i < n; i++) {
            assertEquals(standard[i], wide[i], "a single-precision normal in double");
        }
        float[] other = new float[n];
        ScalarDraws.normals(8, 0, n, 0.5, 2, other);
        assertNotEquals(Arrays.hashCode(whole), Arrays.hashCode(other));
    }

    @Test
    void aNewDeviationRescalesTheSameNumbers() {
        float[] one = new float[500];
        float[] half = new float[500];
        VectorDraws.normals(9, 0, 500, 0, 1, one);
        VectorDraws.normals(9, 0, 500, 0, 0.5, half);
        for (int i = 0; i < 500; i++) {
            assertEquals(one[i] / 2, half[i]);
        }
    }

    @Test
    void truncatedNormalsStayWithinTwoDeviationsAndKeepTheirVariance() {
        float[] x = new float[N];
        float[] whole = normals(10);
        VectorDraws.truncatedNormals(10, 0, N, 1, x);
        for (int i = 0; i < N; i++) {
            assertTrue(Math.abs(x[i]) <= 2);
            if (Math.abs(whole[i]) <= 2) {
                assertEquals(whole[i], x[i]);
            }
        }
        // the moments of N(0, 1) cut at 2: m2 = 1 - 4 f / P, m4 = 3 m2 - 16 f / P, f density at 2, P = P(|x| < 2)
        double f = Math.exp(-2) / Math.sqrt(2 * Math.PI) / (1 - 2 * normalCdf(-2));
        double second = 1 - 4 * f;
        double fourth = 3 * second - 16 * f;
        assertEquals(0.7737413, second, 1e-7);
        assertEquals(second, power(x, 2), ERRORS * Math.sqrt((fourth - second * second) / N));
        double inside = 1 - 2 * normalCdf(-2);
        assertTrue(distance(x, v -> (normalCdf(v) - normalCdf(-2)) / inside) * Math.sqrt(N) < 2.7);
    }

    @Test
    void uniformsFillTheIntervalEvenlyAndNeverReachItsEnds() {
        float[] x = new float[N];
        VectorDraws.uniforms(11, 0, N, 0, 1, x);
        for (float v : x) {
            assertTrue(v > 0 && v < 1);
        }
        assertTrue(distance(x, v -> v) * Math.sqrt(N) < 2.7);
        VectorDraws.uniforms(11, 0, N, -0.1, 0.1, x);
        for (float v : x) {
            assertTrue(Math.abs(v) <= 0.1f);
        }
        assertEquals(0.01 / 3, power(x, 2), ERRORS * 0.01 * Math.sqrt((1.0 / 5 - 1.0 / 9) / N));
    }

    private static float[] normals(long key) {
        float[] x = new float[N];
        VectorDraws.normals(key, 0, N, 0, 1, x);
        return x;
    }

    private static float[] slice(float[] x, int from, int length) {
        float[] part = new float[x.length];
        System.arraycopy(x, from, part, from, length);
        return part;
    }

    private static double power(float[] x, int k) {
        double sum = 0;
        for (float v : x) {
            double p = 1;
            for (int i = 0; i < k; i++) {
                p *= v;
            }
            sum += p;
        }
        return sum / x.length;
    }

    private static double normalCdf(double x) {
        return 0.5 * (1 + DoubleFunctions.value(Curve.of(Curve.Kind.ERF), x / Math.sqrt(2)));
    }

    /// Kolmogorov's distance between the sample and a distribution function.
    private static double distance(float[] x, DoubleUnaryOperator cdf) {
        float[] sorted = x.clone();
        Arrays.sort(sorted);
        double worst = 0;
        for (int i = 0; i < sorted.length; i++) {
            double p = cdf.applyAsDouble(sorted[i]);
            worst = Math.max(worst, Math.max(p - (double) i / sorted.length, (i + 1.0) / sorted.length - p));
        }
        return worst;
    }
}
