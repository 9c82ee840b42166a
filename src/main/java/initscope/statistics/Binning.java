package initscope.statistics;

import initscope.tensor.Grid;
import initscope.tensor.Matrix;

/// How a histogram is laid: the number of bins and the range they cover.
public record Binning(int bins, Range range) {

    /// Where the bins lie.
    public sealed interface Range {
        /// Each layer's own least to greatest finite value, as `numpy.histogram` does without a range; for bounded
        /// activations the range of the function.
        record Auto() implements Range {
        }

        /// (0, 1), as in the pictures of *Deep Learning from Scratch*, whatever the activation.
        record Book() implements Range {
        }

        /// `[low, high]`.
        record Fixed(double low, double high) implements Range {
            public Fixed {
                if (!(low < high) || !Double.isFinite(high - low)) {
                    throw new IllegalArgumentException("no range from " + low + " to " + high);
                }
            }
        }

        Range AUTO = new Auto();
        Range BOOK = new Book();
    }

    public Binning withRange(Range other) {
        return new Binning(bins, other);
    }

    /// The grid if it is known before the data, else null.
    Grid known(double low, double high) {
        return switch (range) {
            case Range.Book _ -> new Grid(0, 1, bins);
            case Range.Fixed f -> new Grid(f.low(), f.high(), bins);
            case Range.Auto _ -> low < high && Double.isFinite(high - low) ? new Grid(low, high, bins) : null;
        };
    }

    /// The grid that just holds the finite elements of x, whose least and greatest are given and may be infinite.
    Grid around(Matrix x, double min, double max) {
        if (!Double.isInfinite(min) && !Double.isInfinite(max)) {
            return around(min, max);
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                double v = x.get(r, c);
                if (Double.isFinite(v)) {
                    low = Math.min(low, v);
                    high = Math.max(high, v);
                }
            }
        }
        return around(low, high);
    }

    /// The grid that just holds `[min, max]`; one wide around a single value, (0, 1) around nothing, as NumPy does.
    Grid around(double min, double max) {
        if (!(min <= max)) {
            return new Grid(0, 1, bins);
        }
        double limit = Double.MAX_VALUE / 4;
        double low = Math.max(min, -limit);
        double high = Math.min(max, limit);
        double finest = Math.ulp(Math.max(Math.abs(low), Math.abs(high))) * bins;
        double margin = Math.max(0.5, finest);
        return low < high && high - low > finest ? new Grid(low, high, bins)
                : new Grid(low - margin, high + margin, bins);
    }
}
