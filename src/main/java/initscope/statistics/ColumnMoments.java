package initscope.statistics;

import initscope.tensor.BlockMoments;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;

/// Moments of every unit of a layer over the samples seen so far; mutable, merged in a fixed order.
public final class ColumnMoments {
    private static final int BLOCK = 64;

    private final double[] mean;
    private final double[] squares;
    private long rows;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;
    private long nan;
    private long negativeInfinity;
    private long positiveInfinity;

    ColumnMoments(int columns) {
        mean = new double[columns];
        squares = new double[columns];
    }

    /// The moments of x, taken in blocks of rows by a crew and merged in the order of the blocks.
    public static ColumnMoments of(Matrix x, Crew crew) {
        ColumnMoments[] parts = new ColumnMoments[Math.ceilDiv(x.rows(), BLOCK)];
        crew.each(parts.length, part -> {
            int from = part * BLOCK;
            int to = Math.min(x.rows(), from + BLOCK);
            BlockMoments block = new BlockMoments(x.columns());
            Kernels.of(x.precision()).moments(x, from, to, block);
            parts[part] = new ColumnMoments(x.columns());
            parts[part].add(block, to - from);
        });
        ColumnMoments total = new ColumnMoments(x.columns());
        for (ColumnMoments part : parts) {
            total.merge(part);
        }
        return total;
    }

    void add(BlockMoments block, long blockRows) {
        merge(block.mean, block.squares, blockRows);
        extremes(block.min, block.max, block.nan, block.negativeInfinity, block.positiveInfinity);
    }

    void merge(ColumnMoments other) {
        if (other.rows > 0) {
            merge(other.mean, other.squares, other.rows);
            extremes(other.min, other.max, other.nan, other.negativeInfinity, other.positiveInfinity);
        }
    }

    private void merge(double[] otherMean, double[] otherSquares, long otherRows) {
        if (rows == 0) {
            System.arraycopy(otherMean, 0, mean, 0, mean.length);
            System.arraycopy(otherSquares, 0, squares, 0, squares.length);
            rows = otherRows;
            return;
        }
        long n = rows + otherRows;
        double share = (double) otherRows / n;
        double weight = (double) rows * otherRows / n;
        for (int c = 0; c < mean.length; c++) {
            double delta = otherMean[c] - mean[c];
            // with an infinity the difference is none, and the plain mean says what IEEE says
            mean[c] = Double.isFinite(delta) ? mean[c] + delta * share
                    : mean[c] * (1 - share) + otherMean[c] * share;
            squares[c] += otherSquares[c] + delta * delta * weight;
        }
        rows = n;
    }

    private void extremes(double low, double high, long nans, long negatives, long positives) {
        min = Math.min(min, low);
        max = Math.max(max, high);
        nan += nans;
        negativeInfinity += negatives;
        positiveInfinity += positives;
    }

    /// Means of the units.
    public double[] means() {
        return mean.clone();
    }

    /// Population variances of the units.
    public double[] variances() {
        double[] variances = squares.clone();
        for (int c = 0; c < variances.length; c++) {
            variances[c] /= rows;
        }
        return variances;
    }

    double min() {
        return min;
    }

    double max() {
        return max;
    }

    /// The moments of all units together.
    Moments pooled() {
        double center = average(mean);
        double within = 0;
        for (double s : squares) {
            within += s;
        }
        return new Moments(rows * mean.length, center, within + rows * spread(mean, center), min, max, nan,
                negativeInfinity, positiveInfinity);
    }

    VarianceSplit split() {
        double within = 0;
        for (double s : squares) {
            within += s;
        }
        return new VarianceSplit(within / ((double) rows * mean.length), spread(mean, average(mean)) / mean.length);
    }

    /// The mean, measured from the first value so that equal values average to themselves.
    private static double average(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v - values[0];
        }
        return Double.isNaN(sum) ? plainAverage(values) : values[0] + sum / values.length;
    }

    private static double plainAverage(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum / values.length;
    }

    private static double spread(double[] values, double center) {
        double sum = 0;
        for (double v : values) {
            sum += (v - center) * (v - center);
        }
        return sum;
    }
}
