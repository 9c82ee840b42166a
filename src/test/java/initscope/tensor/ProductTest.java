package initscope.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProductTest {
    /// Unit roundoff of the chain, by precision.
    private static final double[] ROUNDOFF = {0x1p-24, 0x1p-53, 0x1p-24, 0x1p-24};
    /// Unit roundoff of the result, where it is rounded once more.
    private static final double[] RESULT = {0, 0, 0x1p-11, 0x1p-8};

    @ParameterizedTest
    @EnumSource(Precision.class)
    void bothTiersGiveTheBitsOfOneChainOfFusedMultiplyAddsInEveryShape(Precision precision) {
        SplittableRandom random = new SplittableRandom(1);
        for (int size = 1; size <= 67; size++) {
            int other = 1 + random.nextInt(67);
            int third = 1 + random.nextInt(67);
            new Operands(precision, size, other, third, 0.02, size).holdTiersToTheChain();
            new Operands(precision, other, size, third, 0.02, size).holdTiersToTheChain();
            new Operands(precision, third, other, size, 0.02, size).holdTiersToTheChain();
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void infinitiesNanNegativeZeroAndSubnormalsGoThroughBothTiersAlike(Precision precision) {
        for (int n = 1; n <= 67; n++) {
            new Operands(precision, 13, 3, n, 0.5, n).holdTiersToTheChain();
            new Operands(precision, 13, 1, n, 1, n).holdTiersToTheChain();
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void aChainLongerThanTheScratchIsResumedWhereItStopped(Precision precision) {
        for (int inner : new int[] {2055, 2056, 2057, 2064, 2065, 4200}) {
            new Operands(precision, 17, inner, 39, 0, inner).holdTiersToTheChain();
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void aRightOperandBeyondTheNearCacheIsMultipliedInChunksToTheSameBits(Precision precision) {
        new Operands(precision, 163, 331, 1100, 0, 7).holdTiersToTheChain();
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void theErrorOfAnElementStaysWithinTheBoundOfItsChain(Precision precision) {
        // Higham 2002, section 3.1: K roundings give at most gamma_K = K u / (1 - K u) times the sum of absolute values
        Operands o = new Operands(precision, 9, 300, 33, 0, 11);
        Matrix c = o.product(true, true);
        double u = ROUNDOFF[precision.ordinal()];
        double once = RESULT[precision.ordinal()];
        BigDecimal gamma = BigDecimal.valueOf(o.inner * u / (1 - o.inner * u) * (1 + once) + once);
        for (int m = 0; m < o.rows; m++) {
            for (int n = 0; n < o.columns; n++) {
                BigDecimal exact = new BigDecimal(o.bias.get(0, n));
                BigDecimal size = exact.abs();
                for (int k = 0; k < o.inner; k++) {
                    BigDecimal term = new BigDecimal(o.a.get(m, k)).multiply(new BigDecimal(o.w.get(n, k)));
                    exact = exact.add(term);
                    size = size.add(term.abs());
                }
                BigDecimal error = exact.subtract(new BigDecimal(c.get(m, n))).abs();
                assertTrue(error.compareTo(gamma.multiply(size, MathContext.DECIMAL64)) <= 0, "element " + m + ", " + n);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void aRowDoesNotDependOnTheBlockItIsComputedIn(Precision precision) {
        Operands o = new Operands(precision, 67, 37, 45, 0, 3);
        for (boolean vectors : new boolean[] {false, true}) {
            Matrix whole = o.product(vectors, true);
            Kernels kernels = kernels(precision, vectors);
            for (int height = 1; height <= 30; height++) {
                Matrix c = Matrix.zeros(precision, o.rows, o.columns);
                for (int from = 0; from < o.rows; from += height) {
                    kernels.product(o.a, from, Math.min(o.rows, from + height), o.packed(vectors), o.bias, c);
                }
                assertSame(whole, c, "blocks of " + height);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void rowsOutsideTheBlockStayAsTheyWere(Precision precision) {
        Operands o = new Operands(precision, 40, 19, 37, 0, 4);
        for (boolean vectors : new boolean[] {false, true}) {
            Matrix c = filled(precision, 40, 37, 0, 99);
            Matrix before = filled(precision, 40, 37, 0, 99);
            kernels(precision, vectors).product(o.a, 13, 29, o.packed(vectors), o.bias, c);
            for (int m = 0; m < 40; m++) {
                for (int n = 0; n < 37 && (m < 13 || m >= 29); n++) {
                    assertEquals(before.get(m, n), c.get(m, n));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void theNumberOfThreadsChangesNoBit(Precision precision) {
        Operands o = new Operands(precision, 333, 50, 70, 0, 5);
        Matrix expected = o.product(false, true);
        for (int threads : new int[] {1, 2, 3, 5}) {
            try (Crew crew = new Crew(threads)) {
                Packed b = new Packed(precision, 50, 70, true);
                crew.each(b.panels(), panel -> b.packTransposed(o.w, panel, panel + 1));
                Matrix c = Matrix.zeros(precision, 333, 70);
                Kernels kernels = kernels(precision, true);
                crew.each(28, i -> kernels.product(o.a, i * 12, Math.min(333, i * 12 + 12), b, o.bias, c));
                assertSame(expected, c, threads + " threads");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void weightsActForwardsAsTheirTransposeAndBackwardsAsTheyStand(Precision precision) {
        Matrix w = filled(precision, 43, 71, 0, 6);
        Matrix transposed = Matrix.zeros(precision, 71, 43);
        for (int r = 0; r < 43; r++) {
            for (int c = 0; c < 71; c++) {
                transposed.set(c, r, w.get(r, c));
            }
        }
        Matrix delta = filled(precision, 21, 43, 0, 7);
        for (boolean vectors : new boolean[] {false, true}) {
            Matrix direct = Matrix.zeros(precision, 21, 71);
            Matrix detour = Matrix.zeros(precision, 21, 71);
            kernels(precision, vectors).product(delta, 0, 21, new Packed(precision, 43, 71, vectors).pack(w), null, direct);
            kernels(precision, vectors).product(delta, 0, 21,
                    new Packed(precision, 43, 71, vectors).packTransposed(transposed), null, detour);
            assertSame(direct, detour, "vectors " + vectors);
            assertEquals(direct.get(3, 5), detour.get(3, 5));
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void anOperandPackedForOneTierServesTheOther(Precision precision) {
        Operands o = new Operands(precision, 15, 33, 70, 0, 8);
        Matrix expected = o.product(false, false);
        for (boolean vectors : new boolean[] {false, true}) {
            Packed b = o.packed(vectors);
            Matrix c = Matrix.zeros(precision, 15, 70);
            kernels(precision, !vectors).product(o.a, 0, 15, b, null, c);
            assertSame(expected, c, "moved");
            b.packTransposed(filled(precision, 70, 33, 0, 1234));
            b.packTransposed(o.w);
            kernels(precision, vectors).product(o.a, 0, 15, b, null, c);
            assertSame(expected, c, "moved back");
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void newWeightsReplaceTheOldOnesCompletely(Precision precision) {
        for (boolean vectors : new boolean[] {false, true}) {
            Packed used = new Packed(precision, 33, 45, vectors).packTransposed(filled(precision, 45, 33, 0.5, 9));
            Operands o = new Operands(precision, 5, 33, 45, 0, 10);
            Matrix c = Matrix.zeros(precision, 5, 45);
            kernels(precision, vectors).product(o.a, 0, 5, used.packTransposed(o.w), o.bias, c);
            assertSame(o.product(vectors, true), c, "vectors " + vectors);
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void storageServesEverySmallerOperandAndNoLargerOne(Precision precision) {
        for (boolean vectors : new boolean[] {false, true}) {
            Packed large = new Packed(precision, 70, 80, vectors).packTransposed(filled(precision, 80, 70, 0.5, 12));
            for (int n : new int[] {1, 31, 33, 80}) {
                Operands o = new Operands(precision, 5, 70 - n / 2, n, 0, n);
                Matrix c = Matrix.zeros(precision, 5, n);
                kernels(precision, vectors).product(o.a, 0, 5, large.shaped(o.inner, n).packTransposed(o.w), o.bias, c);
                assertSame(o.product(vectors, true), c, "vectors " + vectors + ", columns " + n);
            }
            assertThrows(IllegalArgumentException.class, () -> large.shaped(71, 1));
            assertThrows(IllegalArgumentException.class, () -> large.shaped(1, 81));
        }
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedWithBothShapes() {
        Kernels kernels = Kernels.of(Precision.FP32);
        Packed b = new Packed(Precision.FP32, 3, 4);
        Matrix a = new FloatMatrix(2, 3);
        Matrix c = new FloatMatrix(2, 4);
        String message = assertThrows(IllegalArgumentException.class,
                () -> kernels.product(new FloatMatrix(2, 5), 0, 2, b, null, c)).getMessage();
        assertEquals("no product: FP32 [2, 5] times FP32 [3, 4] into FP32 [2, 4]", message);
        assertThrows(IllegalArgumentException.class, () -> kernels.product(a, 0, 2, b, new FloatMatrix(1, 3), c));
        assertThrows(IllegalArgumentException.class, () -> kernels.product(a, 0, 2, b, null, new DoubleMatrix(2, 4)));
        assertThrows(IllegalArgumentException.class, () -> kernels.product(a, 0, 3, b, null, c));
        assertThrows(IllegalArgumentException.class, () -> b.pack(new FloatMatrix(4, 3)));
        assertThrows(IllegalArgumentException.class, () -> b.packTransposed(new FloatMatrix(3, 4)));
    }

    private static final class Operands {
        final Precision precision;
        final int rows;
        final int inner;
        final int columns;
        final Matrix a;
        final Matrix w;
        final Matrix bias;

        Operands(Precision precision, int rows, int inner, int columns, double special, long seed) {
            this.precision = precision;
            this.rows = rows;
            this.inner = inner;
            this.columns = columns;
            a = filled(precision, rows, inner, special, 3 * seed);
            w = filled(precision, columns, inner, special, 3 * seed + 1);
            bias = filled(precision, 1, columns, special, 3 * seed + 2);
        }

        Packed packed(boolean vectors) {
            return new Packed(precision, inner, columns, vectors).packTransposed(w);
        }

        Matrix product(boolean vectors, boolean withBias) {
            Matrix c = Matrix.zeros(precision, rows, columns);
            kernels(precision, vectors).product(a, 0, rows, packed(vectors), withBias ? bias : null, c);
            return c;
        }

        void holdTiersToTheChain() {
            String what = precision + " " + rows + " x " + inner + " x " + columns;
            for (boolean withBias : new boolean[] {false, true}) {
                Matrix chain = chain(withBias);
                assertSame(chain, product(false, withBias), "plain " + what);
                assertSame(chain, product(true, withBias), "vectors " + what);
            }
        }

        private Matrix chain(boolean withBias) {
            Matrix c = Matrix.zeros(precision, rows, columns);
            for (int m = 0; m < rows; m++) {
                for (int n = 0; n < columns; n++) {
                    double sum = withBias ? bias.get(0, n) : 0;
                    for (int k = 0; k < inner; k++) {
                        sum = switch (precision) {
                            case FP16, BF16, FP32 -> Math.fma((float) a.get(m, k), (float) w.get(n, k), (float) sum);
                            case FP64 -> Math.fma(a.get(m, k), w.get(n, k), sum);
                        };
                    }
                    c.set(m, n, sum);
                }
            }
            return c;
        }
    }

    private static Kernels kernels(Precision precision, boolean vectors) {
        return (vectors ? Tiers.vectors() : new Tiers()).kernels(precision);
    }

    private static Matrix filled(Precision precision, int rows, int columns, double special, long seed) {
        Matrix m = Matrix.zeros(precision, rows, columns);
        float[] x = Peculiar.floats(rows * columns, 1, special, seed);
        for (int i = 0; i < x.length; i++) {
            // in double, with bits a float does not have
            m.set(i / columns, i % columns, precision == Precision.FP64 ? x[i] * (1 + 0x1p-40 * (i % 1000)) : x[i]);
        }
        return m;
    }

    private static void assertSame(Matrix expected, Matrix actual, String what) {
        for (int m = 0; m < expected.rows(); m++) {
            for (int n = 0; n < expected.columns(); n++) {
                long e = Double.doubleToLongBits(expected.get(m, n));
                long a = Double.doubleToLongBits(actual.get(m, n));
                if (e != a) {
                    assertEquals(expected.get(m, n), actual.get(m, n), what + ", element " + m + ", " + n);
                }
            }
        }
    }
}
