package initscope.tensor.sums;

import initscope.tensor.BlockMoments;

/// Sums and counts over a block of single precision, plain Java. Sums are kept in double.
public final class ScalarStatistics {
    /// Partial sums of [#sumOfSquares], on every machine: element i goes to sum `i mod 16`.
    static final int LANES = 16;

    private ScalarStatistics() {}

    /// Fills `out` from rows `[from, to)`. Every column is shifted by the block's first row before it is summed, rows
    /// in ascending order: a constant column has exactly zero deviation, and a small spread around a large mean keeps
    /// its digits (the shifted-data algorithm, Chan, Golub and LeVeque 1983).
    public static void moments(float[] x, int columns, int from, int to, BlockMoments out) {
        double[] sum = out.mean;
        double[] squares = out.squares;
        float min = Float.POSITIVE_INFINITY;
        float max = Float.NEGATIVE_INFINITY;
        int first = from * columns;
        for (int c = 0; c < columns; c++) {
            sum[c] = 0;
            squares[c] = 0;
        }
        for (int r = from; r < to; r++) {
            int start = r * columns;
            for (int c = 0; c < columns; c++) {
                float v = x[start + c];
                double d = (double) v - x[first + c];
                sum[c] += d;
                squares[c] = Math.fma(d, d, squares[c]);
                min = v < min ? v : min;
                max = v > max ? v : max;
            }
        }
        out.min = min;
        out.max = max;
        finish(x, columns, from, to, out);
    }

    /// Turns the shifted sums in `out` into means and squared deviations, and recounts a block that held anything
    /// not finite.
    static void finish(float[] x, int columns, int from, int to, BlockMoments out) {
        int rows = to - from;
        boolean finite = true;
        for (int c = 0; c < columns && rows > 0; c++) {
            double sum = out.mean[c];
            double mean = sum / rows;
            double squares = Math.max(0, out.squares[c] - sum * mean);
            out.mean[c] = x[from * columns + c] + mean;
            out.squares[c] = squares;
            finite &= squares <= Double.MAX_VALUE;
        }
        out.nan = 0;
        out.negativeInfinity = 0;
        out.positiveInfinity = 0;
        if (!finite) {
            for (int c = 0; c < columns; c++) {
                if (!(out.squares[c] <= Double.MAX_VALUE)) {
                    recount(x, columns, from, to, c, out);
                }
            }
        }
        // both zeros are one value
        out.min += 0.0;
        out.max += 0.0;
    }

    /// One column that holds something not finite, or whose squares overflow: the counts, and what IEEE arithmetic says
    /// of its mean (∞ of one sign stays, otherwise NaN) and squares (NaN).
    private static void recount(float[] x, int columns, int from, int to, int c, BlockMoments out) {
        double mean = 0;
        for (int r = from; r < to; r++) {
            float v = x[r * columns + c];
            mean += (double) v / (to - from);
            if (v != v) {
                out.nan++;
            } else if (v == Float.POSITIVE_INFINITY) {
                out.positiveInfinity++;
            } else if (v == Float.NEGATIVE_INFINITY) {
                out.negativeInfinity++;
            }
        }
        double squares = 0;
        for (int r = from; r < to; r++) {
            double d = x[r * columns + c] - mean;
            squares += d * d;
        }
        out.mean[c] = mean;
        out.squares[c] = squares;
    }

    /// The greatest float that is `<= bound`: `x <= bound` and `x <= atMost(bound)` are the same for every float x.
    static float atMost(double bound) {
        float f = (float) bound;
        return f > bound ? Math.nextDown(f) : f;
    }

    /// The least float that is `>= bound`.
    static float atLeast(double bound) {
        float f = (float) bound;
        return f < bound ? Math.nextUp(f) : f;
    }

    /// The least float that is `> bound`: -∞ if the bound is open (NaN); NaN, which nothing reaches, if none is.
    static float above(double bound) {
        return Double.isNaN(bound) ? Float.NEGATIVE_INFINITY
                : bound == Double.POSITIVE_INFINITY ? Float.NaN : Math.nextUp(atMost(bound));
    }

    /// The greatest float that is `< bound`: +∞ if the bound is open (NaN), NaN if none is.
    static float below(double bound) {
        return Double.isNaN(bound) ? Float.POSITIVE_INFINITY
                : bound == Double.NEGATIVE_INFINITY ? Float.NaN : Math.nextDown(atLeast(bound));
    }

    /// How many of elements `[from, to)` are `<= low` or `>= high`; a NaN bound counts nothing.
    public static long countOutside(float[] x, int from, int to, double low, double high) {
        long count = 0;
        for (int i = from; i < to; i++) {
            if (x[i] <= low || x[i] >= high) {
                count++;
            }
        }
        return count;
    }

    /// How many of elements `[from, to)` equal `value`; 0 counts both zeros, NaN nothing.
    public static long countEqual(float[] x, int from, int to, double value) {
        long count = 0;
        for (int i = from; i < to; i++) {
            if (x[i] == value) {
                count++;
            }
        }
        return count;
    }

    /// Sets `alive[column]` where some element of rows `[from, to)` lies strictly inside `(low, high)`. A NaN bound is
    /// open, and ±∞ lies inside it; NaN lies nowhere.
    public static void markInside(float[] x, int columns, int from, int to, double low, double high, boolean[] alive) {
        for (int r = from; r < to; r++) {
            int start = r * columns;
            for (int c = 0; c < columns; c++) {
                float v = x[start + c];
                alive[c] |= v == v && !(v <= low) && !(v >= high);
            }
        }
    }

    /// Adds elements `[from, to)` to the tally.
    public static void histogram(float[] x, int from, int to, Tally tally) {
        for (int i = from; i < to; i++) {
            tally.count(x[i]);
        }
    }

    /// Sum of squares of elements `[from, to)`: sixteen partial sums, then those in ascending order.
    public static double sumOfSquares(float[] x, int from, int to) {
        double total = 0;
        for (int lane = 0; lane < LANES; lane++) {
            double sum = 0;
            for (int i = from + lane; i < to; i += LANES) {
                sum = Math.fma((double) x[i], (double) x[i], sum);
            }
            total += sum;
        }
        return total;
    }
}
