package initscope.statistics;

import initscope.tensor.Grid;

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
            case Range.Auto _ -> Double.isFinite(low) && Double.isFinite(high) ? new Grid(low, high, bins) : null;
        };
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
