package initscope.picture;

/// A size of type, in the font the back end was given (Pretendard).
///
/// @param size of the em, logical pixels
public record Type(double size, boolean bold) {

    /// Height of a digit above the baseline (Pretendard: 0.71 em). Text stands in the middle of y when its baseline is
    /// half of this below y.
    public double cap() {
        return 0.71 * size;
    }

    /// Distance of baselines.
    public double line() {
        return 1.3 * size;
    }
}
