package initscope.tensor.block;

/// The same as [FloatBlock] in double precision.
public final class DoubleBlock {
    private DoubleBlock() {}

    /// `z = (z - mean) scale`, mean and scale by column.
    public static void standardize(double[] z, int columns, int from, int to, double[] mean, double[] scale) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            for (int c = 0; c < columns; c++) {
                z[row + c] = (z[row + c] - mean[c]) * scale[c];
            }
        }
    }

    /// Every row by its own mean and variance; `scale[r] = 1 / sqrt(variance + epsilon)`.
    public static void standardizeRows(double[] z, int columns, int from, int to, double epsilon, double[] scale) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            double mean = sum(z, row, columns) / columns;
            double variance = squares(z, row, columns, mean) / columns;
            double factor = 1 / Math.sqrt(variance + epsilon);
            for (int c = row; c < row + columns; c++) {
                z[c] = (z[c] - mean) * factor;
            }
            scale[r] = factor;
        }
    }

    /// `sums += d`, `products += d z`, by column.
    public static void columnSums(double[] d, double[] z, int columns, int from, int to, double[] sums,
            double[] products) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            for (int c = 0; c < columns; c++) {
                sums[c] += d[row + c];
                products[c] += d[row + c] * z[row + c];
            }
        }
    }

    /// `sums += d`, by column.
    public static void columnSums(double[] d, int columns, int from, int to, double[] sums) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            for (int c = 0; c < columns; c++) {
                sums[c] += d[row + c];
            }
        }
    }

    /// `out = scale (d - mean - z product)`, all but z and d by column.
    public static void destandardize(double[] d, double[] z, int columns, int from, int to, double[] scale, double[] mean,
            double[] product, double[] out) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            for (int c = 0; c < columns; c++) {
                out[row + c] = scale[c] * (d[row + c] - mean[c] - z[row + c] * product[c]);
            }
        }
    }

    /// The same along every row: `out = scale (d - mean d - z mean(d z))`.
    public static void destandardizeRows(double[] d, double[] z, int columns, int from, int to, double[] scale,
            double[] out) {
        for (int r = from; r < to; r++) {
            int row = r * columns;
            double mean = sum(d, row, columns) / columns;
            double product = product(d, z, row, columns) / columns;
            for (int c = row; c < row + columns; c++) {
                out[c] = scale[r] * (d[c] - mean - z[c] * product);
            }
        }
    }

    /// `out[i] = x[i] / (1 - p)` or, with probability p, 0.
    public static void drop(long key, double p, double[] x, int from, int to, double[] out) {
        long least = Mask.least(p);
        double factor = Mask.factor(p);
        for (int i = from; i < to; i++) {
            long kept = Mask.kept(key, i, least);
            out[i] = Double.longBitsToDouble(Double.doubleToRawLongBits(x[i] * factor) & kept);
        }
    }

    /// `x += a`.
    public static void add(double[] a, int from, int to, double[] x) {
        for (int i = from; i < to; i++) {
            x[i] += a[i];
        }
    }

    private static double sum(double[] x, int from, int n) {
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

    private static double squares(double[] x, int from, int n, double mean) {
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

    private static double product(double[] x, double[] y, int from, int n) {
        double a = 0;
        double b = 0;
        int i = 0;
        for (; i < n - 1; i += 2) {
            a += x[from + i] * y[from + i];
            b += x[from + i + 1] * y[from + i + 1];
        }
        if (i < n) {
            a += x[from + i] * y[from + i];
        }
        return a + b;
    }
}
