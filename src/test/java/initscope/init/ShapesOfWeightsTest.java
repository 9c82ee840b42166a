package initscope.init;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.network.Architecture;
import initscope.network.Network;
import initscope.network.Plain;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Constants, identity, orthogonal and sparse matrices, and biases: what is more than a variance.
class ShapesOfWeightsTest {

    @Test
    void constantsFillTheMatrixAndIdentityItsDiagonal() {
        for (int[] fans : new int[][] {{5, 5}, {7, 4}, {4, 7}}) {
            Matrix zeros = draw(new Initializer.Zeros(), fans[0], fans[1], 1);
            Matrix ones = draw(new Initializer.Ones(), fans[0], fans[1], 1);
            Matrix constant = draw(new Initializer.Constant(-0.25), fans[0], fans[1], 1);
            Matrix identity = draw(new Initializer.Identity(), fans[0], fans[1], 1);
            for (int o = 0; o < fans[1]; o++) {
                for (int i = 0; i < fans[0]; i++) {
                    assertEquals(0, zeros.get(o, i));
                    assertEquals(1, ones.get(o, i));
                    assertEquals(-0.25, constant.get(o, i));
                    assertEquals(o == i ? 1 : 0, identity.get(o, i));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "40, 40", "100, 37", "37, 100", "130, 130", "33, 200", "200, 33"})
    void orthogonalRowsOrColumnsAreOrthonormalTimesTheGain(int in, int out) {
        double gain = 1.7;
        Matrix w = draw(new Initializer.Orthogonal(gain), in, out, 3);
        int count = Math.min(in, out);
        int length = Math.max(in, out);
        for (int a = 0; a < count; a++) {
            for (int b = 0; b <= a; b++) {
                double product = 0;
                for (int k = 0; k < length; k++) {
                    product += out <= in ? w.get(a, k) * w.get(b, k) : w.get(k, a) * w.get(k, b);
                }
                assertEquals(a == b ? gain * gain : 0, product, 1e-12, a + ", " + b);
            }
        }
        assertEquals(gain * gain / length, Math.pow(new Initializer.Orthogonal(gain).std(in, out, 0).orElseThrow(), 2),
                1e-15);
    }

    /// Moments of Haar's measure on O(3): E w = 0, E w² = 1/3, E w⁴ = 3/(n (n + 2)) = 1/5, E w_00² w_11² =
    /// (n + 1)/(n (n - 1)(n + 2)) = 2/15, E trace = 0, E trace² = 1, and as many reflections as rotations. A matrix from a
    /// QR without the sign convention has w_00 of one sign. Five standard errors each, all of order 1/sqrt(draws).
    /// Five standard errors of a mean and of a variance of 120 000 normal numbers.
    @Test
    void noiseOnAConstantIsNormalAroundIt() {
        Matrix w = draw(new Initializer.Constant(0.5, 1e-3), 300, 400, 1);
        double mean = 0;
        double square = 0;
        int n = 300 * 400;
        for (int i = 0; i < n; i++) {
            double off = w.get(i / 300, i % 300) - 0.5;
            mean += off / n;
            square += off * off / n;
        }
        assertEquals(0, mean, 5e-3 / Math.sqrt(n));
        assertEquals(1e-6, square, 5e-6 * Math.sqrt(2.0 / n));
    }

    @Test
    void orthogonalMatricesAreUniformOverAllOfThem() {
        int draws = 20_000;
        double[] sums = new double[7];
        for (int d = 0; d < draws; d++) {
            Matrix w = draw(new Initializer.Orthogonal(1), 3, 3, 1000 + d);
            double corner = w.get(0, 0);
            double trace = corner + w.get(1, 1) + w.get(2, 2);
            sums[0] += corner;
            sums[1] += corner * corner;
            sums[2] += Math.pow(corner, 4);
            sums[3] += Math.pow(corner * w.get(1, 1), 2);
            sums[4] += trace;
            sums[5] += trace * trace;
            sums[6] += determinant(w);
        }
        double[] expected = {0, 1.0 / 3, 1.0 / 5, 2.0 / 15, 0, 1, 0};
        // standard deviations: w: 1/√3; w²: √(1/5 - 1/9); w⁴: √(1/9 - 1/25); product: below 0.2; trace 1; trace²: √(3 - 1)
        double[] deviations = {0.5774, 0.2982, 0.2667, 0.2, 1, Math.sqrt(2), 1};
        for (int k = 0; k < sums.length; k++) {
            assertEquals(expected[k], sums[k] / draws, 5 * deviations[k] / Math.sqrt(draws), "moment " + k);
        }
    }

    /// The first column of a tall semi-orthogonal matrix is a uniform direction: E w_00² = 1/O, and no sign preferred.
    @Test
    void theCornerOfATallMatrixHasNoPreferredSign() {
        int draws = 5000;
        double sum = 0;
        double squares = 0;
        int positive = 0;
        for (int d = 0; d < draws; d++) {
            double corner = draw(new Initializer.Orthogonal(1), 2, 6, 50_000 + d).get(0, 0);
            sum += corner;
            squares += corner * corner;
            positive += corner > 0 ? 1 : 0;
        }
        assertEquals(0, sum / draws, 5 * Math.sqrt(1.0 / 6 / draws));
        assertEquals(1.0 / 6, squares / draws, 5 * Math.sqrt((3.0 / 48 - 1.0 / 36) / draws));
        assertEquals(0.5, (double) positive / draws, 5 * 0.5 / Math.sqrt(draws));
    }

    @ParameterizedTest
    @CsvSource({"50, 200, 0.9, 180", "200, 50, 0.9, 45", "60, 7, 0.5, 4", "30, 10, 0, 0", "30, 10, 1, 10",
            "40, 3, 0.1, 1"})
    void sparseHasItsZerosInEveryColumnExactly(int in, int out, double sparsity, int zeros) {
        Matrix w = draw(new Initializer.Sparse(sparsity, 0.01), in, out, 4);
        for (int i = 0; i < in; i++) {
            int count = 0;
            for (int o = 0; o < out; o++) {
                count += w.get(o, i) == 0 ? 1 : 0;
            }
            assertEquals(zeros, count, "column " + i);
        }
    }

    /// Each place is empty with probability z/O; the entries that stay are N(0, std²).
    @Test
    void sparseEmptiesEveryRowAlikeAndKeepsTheRestNormal() {
        int in = 4000;
        int out = 20;
        Matrix w = draw(new Initializer.Sparse(0.7, 0.5), in, out, 5);
        double squares = 0;
        for (int o = 0; o < out; o++) {
            int zeros = 0;
            for (int i = 0; i < in; i++) {
                zeros += w.get(o, i) == 0 ? 1 : 0;
                squares += w.get(o, i) * w.get(o, i);
            }
            assertEquals(0.7 * in, zeros, 5 * Math.sqrt(0.21 * in), "row " + o);
        }
        double kept = 0.3 * in * out;
        assertEquals(0.25, squares / kept, 5 * 0.25 * Math.sqrt(2 / kept));
        assertEquals(0.25 * 0.3, Math.pow(new Initializer.Sparse(0.7, 0.5).std(in, out, 0).orElseThrow(), 2), 1e-12);
    }

    @Test
    void pytorchsLinearDrawsItsBiasToo() throws InterruptedException {
        int in = 50;
        int out = 20_000;
        Matrix b = bias(new Initializer.PytorchDefault(), Bias.ZERO, in, out);
        double[] m = VarianceTest.moments(b);
        assertEquals(1.0 / (3 * in), m[1], 5 / (3.0 * in) * Math.sqrt(0.8 / out));
        for (int o = 0; o < out; o++) {
            assertTrue(Math.abs(b.get(0, o)) <= 1 / Math.sqrt(in) * (1 + 1e-15));
        }
    }

    @Test
    void biasesAreZeroConstantOrNormal() throws InterruptedException {
        Initializer normal = new Initializer.Normal(1);
        assertEquals(0, VarianceTest.moments(bias(normal, Bias.ZERO, 3, 10))[1]);
        Matrix constant = bias(normal, new Bias.Constant(0.1), 3, 10);
        for (int o = 0; o < 10; o++) {
            assertEquals(0.1, constant.get(0, o));
        }
        int out = 20_000;
        double[] m = VarianceTest.moments(bias(normal, new Bias.Normal(0.3), 3, out));
        assertEquals(0, m[0], 5 * 0.3 / Math.sqrt(out));
        assertEquals(0.09, m[1], 5 * 0.09 * Math.sqrt(2.0 / out));
    }

    private static Matrix bias(Initializer initializer, Bias bias, int in, int out) throws InterruptedException {
        Network network = new Draw(Precision.FP64, new Crew(1)).network(
                new Architecture(in, List.of(new Architecture.Layer(1, in, out, Plain.RELU))), List.of(initializer),
                bias, Seed.root(6));
        return network.biases().getFirst();
    }

    private static double determinant(Matrix w) {
        return w.get(0, 0) * (w.get(1, 1) * w.get(2, 2) - w.get(1, 2) * w.get(2, 1))
                - w.get(0, 1) * (w.get(1, 0) * w.get(2, 2) - w.get(1, 2) * w.get(2, 0))
                + w.get(0, 2) * (w.get(1, 0) * w.get(2, 1) - w.get(1, 1) * w.get(2, 0));
    }

    private static Matrix draw(Initializer initializer, int in, int out, long seed) {
        return new Draw(Precision.FP64, new Crew(1)).weights(initializer,
                new Architecture.Layer(1, in, out, Plain.TANH), Seed.root(seed).child("weights").child(1));
    }
}
