package initscope.lesson.sheet;

import java.util.List;

/// From where to where an axis of heights goes: round numbers that hold what is measured, with room on either side.
///
/// @param low less than `high`; above 0 on decades
public record Extent(double low, double high) {
    private static final double LEAST = 1e-12;
    private static final double GREATEST = 1e12;

    /// The extent of what is measured; finite whatever that is.
    ///
    /// @param decades whole decades, one more on either side
    /// @param fromZero whether it begins at 0
    public static Extent of(List<Double> values, boolean decades, boolean fromZero) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            double v = decades ? Math.abs(value) : value;
            if (Double.isFinite(v) && !(decades && v == 0)) {
                low = Math.min(low, v);
                high = Math.max(high, v);
            }
        }
        if (low > high) {
            return decades ? new Extent(0.1, 10) : new Extent(0, 1);
        }
        if (decades) {
            double least = Math.clamp(low, LEAST, GREATEST);
            double most = Math.clamp(high, LEAST, GREATEST);
            return new Extent(Math.pow(10, Math.floor(Math.log10(least)) - 1), Math.pow(10, Math.ceil(Math.log10(most)) + 1));
        }
        double size = Math.max(Math.abs(low), Math.abs(high));
        if (size == 0) {
            return new Extent(fromZero ? 0 : -1, 1);
        }
        double unit = Math.pow(10, Math.floor(Math.log10(size)));
        double top = Math.ceil(1.1 * size / unit) * unit;
        return fromZero || low >= 0 ? new Extent(0, top) : new Extent(-top, high <= 0 ? 0 : top);
    }
}
