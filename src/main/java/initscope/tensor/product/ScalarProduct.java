package initscope.tensor.product;

import java.util.Arrays;

/// The product in plain Java: two rows at a time, four links of their chains in one sweep over the columns, loops that the
/// compiler turns into vector code.
public final class ScalarProduct {
    private ScalarProduct() {}

    /// Rows `[from, to)` of `c = bias + a b`, b by its rows; `bias` may be null.
    public static void product(float[] a, int from, int to, float[][] b, int columns, float[] bias, float[] c, Scratch scratch) {
        int inner = b.length;
        float[] p = scratch.floats(0, columns);
        float[] q = scratch.floats(1, columns);
        for (int m = from; m < to; m += 2) {
            int i = m * inner;
            int h = m + 1 < to ? i + inner : i;
            begin(bias, p, columns);
            begin(bias, q, columns);
            int k = 0;
            for (; k + 4 <= inner; k += 4) {
                add4(p, q, columns, b[k], b[k + 1], b[k + 2], b[k + 3], a[i + k], a[i + k + 1], a[i + k + 2], a[i + k + 3],
                        a[h + k], a[h + k + 1], a[h + k + 2], a[h + k + 3]);
            }
            for (; k < inner; k++) {
                add(p, q, columns, b[k], a[i + k], a[h + k]);
            }
            System.arraycopy(p, 0, c, m * columns, columns);
            if (h > i) {
                System.arraycopy(q, 0, c, (m + 1) * columns, columns);
            }
        }
    }

    private static void begin(float[] bias, float[] sums, int columns) {
        if (bias == null) {
            Arrays.fill(sums, 0, columns, 0);
        } else {
            System.arraycopy(bias, 0, sums, 0, columns);
        }
    }

    /// Four links of the chains of two rows.
    private static void add4(float[] p, float[] q, int columns, float[] b0, float[] b1, float[] b2, float[] b3,
            float s0, float s1, float s2, float s3, float t0, float t1, float t2, float t3) {
        for (int n = 0; n < columns; n++) {
            float w0 = b0[n];
            float w1 = b1[n];
            float w2 = b2[n];
            float w3 = b3[n];
            p[n] = Math.fma(s3, w3, Math.fma(s2, w2, Math.fma(s1, w1, Math.fma(s0, w0, p[n]))));
            q[n] = Math.fma(t3, w3, Math.fma(t2, w2, Math.fma(t1, w1, Math.fma(t0, w0, q[n]))));
        }
    }

    private static void add(float[] p, float[] q, int columns, float[] b, float s, float t) {
        for (int n = 0; n < columns; n++) {
            p[n] = Math.fma(s, b[n], p[n]);
            q[n] = Math.fma(t, b[n], q[n]);
        }
    }

    /// Rows `[from, to)` of `c = bias + a b`, b by its rows; `bias` may be null.
    public static void product(double[] a, int from, int to, double[][] b, int columns, double[] bias, double[] c, Scratch scratch) {
        int inner = b.length;
        double[] p = scratch.doubles(0, columns);
        double[] q = scratch.doubles(1, columns);
        for (int m = from; m < to; m += 2) {
            int i = m * inner;
            int h = m + 1 < to ? i + inner : i;
            begin(bias, p, columns);
            begin(bias, q, columns);
            int k = 0;
            for (; k + 4 <= inner; k += 4) {
                add4(p, q, columns, b[k], b[k + 1], b[k + 2], b[k + 3], a[i + k], a[i + k + 1], a[i + k + 2], a[i + k + 3],
                        a[h + k], a[h + k + 1], a[h + k + 2], a[h + k + 3]);
            }
            for (; k < inner; k++) {
                add(p, q, columns, b[k], a[i + k], a[h + k]);
            }
            System.arraycopy(p, 0, c, m * columns, columns);
            if (h > i) {
                System.arraycopy(q, 0, c, (m + 1) * columns, columns);
            }
        }
    }

    private static void begin(double[] bias, double[] sums, int columns) {
        if (bias == null) {
            Arrays.fill(sums, 0, columns, 0);
        } else {
            System.arraycopy(bias, 0, sums, 0, columns);
        }
    }

    /// Four links of the chains of two rows.
    private static void add4(double[] p, double[] q, int columns, double[] b0, double[] b1, double[] b2, double[] b3,
            double s0, double s1, double s2, double s3, double t0, double t1, double t2, double t3) {
        for (int n = 0; n < columns; n++) {
            double w0 = b0[n];
            double w1 = b1[n];
            double w2 = b2[n];
            double w3 = b3[n];
            p[n] = Math.fma(s3, w3, Math.fma(s2, w2, Math.fma(s1, w1, Math.fma(s0, w0, p[n]))));
            q[n] = Math.fma(t3, w3, Math.fma(t2, w2, Math.fma(t1, w1, Math.fma(t0, w0, q[n]))));
        }
    }

    private static void add(double[] p, double[] q, int columns, double[] b, double s, double t) {
        for (int n = 0; n < columns; n++) {
            p[n] = Math.fma(s, b[n], p[n]);
            q[n] = Math.fma(t, b[n], q[n]);
        }
    }
}
