package initscope.statistics;

/// Count, mean, spread and extremes of a set of numbers, pooled over batch and units.
///
/// The mean and the squares follow IEEE arithmetic: a layer that holds an infinity has an infinite or undefined mean,
/// and says so.
///
/// @param count all elements, the non-finite ones included
/// @param squares sum of squared deviations from the mean
/// @param min least element that is not NaN
/// @param max greatest element that is not NaN
public record Moments(long count, double mean, double squares, double min, double max, long nan, long negativeInfinity,
        long positiveInfinity) {

    public static final Moments NONE =
            new Moments(0, 0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, 0, 0);

    /// Population variance (ddof 0).
    public double variance() {
        return squares / count;
    }

    /// Population standard deviation (ddof 0).
    public double std() {
        return Math.sqrt(variance());
    }

    /// Mean of the squares.
    public double secondMoment() {
        return variance() + mean * mean;
    }

    /// Root of the mean of the squares.
    public double rms() {
        return Math.sqrt(secondMoment());
    }

    public long nonFinite() {
        return nan + negativeInfinity + positiveInfinity;
    }

    /// The moments of both sets together (Chan, Golub & LeVeque 1983, eq. 2.1).
    public Moments merge(Moments other) {
        if (count == 0) {
            return other;
        }
        if (other.count == 0) {
            return this;
        }
        long n = count + other.count;
        double delta = other.mean - mean;
        double share = (double) other.count / n;
        return new Moments(n, Double.isFinite(delta) ? mean + delta * share : mean * (1 - share) + other.mean * share,
                squares + other.squares + delta * delta * ((double) count * other.count / n),
                Math.min(min, other.min), Math.max(max, other.max), nan + other.nan,
                negativeInfinity + other.negativeInfinity, positiveInfinity + other.positiveInfinity);
    }
}
