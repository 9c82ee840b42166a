package initscope.picture.axes;

/// A stretch of an axis: finite ends, finite length, `low < high`.
public record Interval(double low, double high) {
    /// Beyond this, lengths and margins would overflow.
    private static final double LIMIT = Double.MAX_VALUE / 8;
    public static final Interval UNIT = new Interval(0, 1);

    public Interval {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("no interval from " + low + " to " + high);
        }
    }

    /// The interval around any data: `[min, max]` where that is one, a short one around a single value, (0, 1) around
    /// nothing, the largest possible where an end is infinite.
    public static Interval around(double min, double max) {
        if (!(min <= max)) {
            return UNIT;
        }
        double low = Math.clamp(min, -LIMIT, LIMIT);
        double high = Math.clamp(max, -LIMIT, LIMIT);
        if (high - low > Math.ulp(Math.max(Math.abs(low), Math.abs(high))) * 4) {
            return new Interval(low, high);
        }
        double margin = Math.max(Math.abs(low) / 2, 0.5);
        return new Interval(low - margin, high + margin);
    }

    /// The range of a function, or null if it is not finite on both sides.
    public static Interval orNull(double low, double high) {
        return low < high && Double.isFinite(high - low) ? new Interval(low, high) : null;
    }

    public double length() {
        return high - low;
    }

    public double middle() {
        return low + length() / 2;
    }

    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    public boolean contains(Interval other) {
        return low <= other.low && other.high <= high;
    }

    /// The shortest interval that holds both.
    public Interval hull(Interval other) {
        return around(Math.min(low, other.low), Math.max(high, other.high));
    }
}
