package initscope.picture.axes;

/// A stretch of an axis: finite ends, finite length, `low < high`.
public record Interval(double low, double high) {

    public Interval {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("no interval from " + low + " to " + high);
        }
    }

    public double length() {
        return high - low;
    }

    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    public boolean contains(Interval other) {
        return low <= other.low && other.high <= high;
    }

    /// The shortest interval that holds both.
    public Interval hull(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }
}
