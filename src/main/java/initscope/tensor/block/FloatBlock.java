package initscope.tensor.block;

/// Normalization, dropout and sums in single precision; arithmetic in double, rounded once.
public final class FloatBlock {
    private FloatBlock() {}

    /// `z = (z - mean) scale`, mean and scale by column.
    public static void standardize(float[] z, int columns, int from, int to, double[] mean, double[] scale) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            for (int c = 0; c < columns; c++) {
                z[row + c] = (float) ((z[row + c] - mean[c]) * scale[c]);
            }
        }
    }

    /// Every row by its own mean and variance; `scale[r] = 1 / sqrt(variance + epsilon)`.
    public static void standardizeRows(float[] z, int columns, int from, int to, double epsilon, double[] scale) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            double mean = sum(z, row, columns) / columns;
            double variance = squares(z, row, columns, mean) / columns;
            double factor = 1 / Math.sqrt(variance + epsilon);
            for (int c = row; c < row + columns; c++) {
                z[c] = (float) ((z[c] - mean) * factor);
            }
            scale[r] = factor;
        }
    }

    /// `sums += d`, `products += d z`, by column.
    public static void columnSums(float[] d, float[] z, int columns, int from, int to, double[] sums,
            double[] products) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            for (int c = 0; c < columns; c++) {
                sums[c] += d[row + c];
                products[c] += (double) d[row + c] * z[row + c];
            }
        }
    }

    /// `sums += d`, by column.
    public static void columnSums(float[] d, int columns, int from, int to, double[] sums) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            for (int c = 0; c < columns; c++) {
                sums[c] += d[row + c];
            }
        }
    }

    /// `out = scale (d - mean - z product)`, all but z and d by column.
    public static void destandardize(float[] d, float[] z, int columns, int from, int to, double[] scale, double[] mean,
            double[] product, float[] out) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            for (int c = 0; c < columns; c++) {
                out[row + c] = (float) (scale[c] * (d[row + c] - mean[c] - z[row + c] * product[c]));
            }
        }
    }

    /// The same along every row: `out = scale (d - mean d - z mean(d z))`.
    public static void destandardizeRows(float[] d, float[] z, int columns, int from, int to, double[] scale,
            float[] out) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            double mean = sum(d, row, columns) / columns;
            double product = product(d, z, row, columns) / columns;
            for (int c = row; c < row + columns; c++) {
                out[c] = (float) (scale[r] * (d[c] - mean - z[c] * product));
            }
        }
    }

    /// `out[i] = x[i] / (1 - p)` or, with probability p, 0.
    public static void drop(long key, double p, float[] x, int from, int to, float[] out) {
        long least = Mask.least(p);
        float factor = (float) Mask.factor(p);
        for (int i = from; i < to; i++) {
            int kept = (int) Mask.kept(key, i, least);
            out[i] = Float.intBitsToFloat(Float.floatToRawIntBits(x[i] * factor) & kept);
        }
    }

    /// `x += a`.
    public static void add(float[] a, int from, int to, float[] x) {
        for (int i = from; i < to; i++) {
            x[i] += a[i];
        }
    }

    private static double sum(float[] x, int from, int n) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i < n - 3; i += 4) {
            a += x[from + i];
            b += x[from + i + 1];
            c += x[from + i + 2];
            d += x[from + i + 3];
        }
        for (; i < n; i++) {
            a += x[from + i];
        }
        return a + b + (c + d);
    }

    private static double squares(float[] x, int from, int n, double mean) {
        double a = 0;
        double b = 0;
        int i = 0;
        for (; i < n - 1; i += 2) {
            double even = x[from + i] - mean;
            double odd = x[from + i + 1] - mean;
            a += even * even;
            b += odd * odd;
        }
        if (i < n) {
            a += (x[from + i] - mean) * (x[from + i] - mean);
        }
        return a + b;
    }

    private static double product(float[] x, float[] y, int from, int n) {
        double a = 0;
        double b = 0;
        int i = 0;
        for (; i < n - 1; i += 2) {
            a += (double) x[from + i] * y[from + i];
            b += (double) x[from + i + 1] * y[from + i + 1];
        }
        if (i < n) {
            a += (double) x[from + i] * y[from + i];
        }
        return a + b;
    }
}
