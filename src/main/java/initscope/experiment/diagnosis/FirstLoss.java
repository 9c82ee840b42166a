package initscope.experiment.diagnosis;


/// The loss before the first step, held against that of one who knows nothing: the first number to look at in any training
/// (CS231n notes, "sanity checks").
///
/// @param loss measured
/// @param guess of one who knows nothing, NaN where the objective has none
public record FirstLoss(double loss, double guess, Verdict verdict) {

    /// How the two compare; the limits are those of the diagnosis.
    public enum Verdict {
        AS_EXPECTED,
        /// Far above: confident before anything was learned.
        ABOVE,
        BELOW,
        /// NaN or infinite before the first step.
        NOT_FINITE,
        /// There is nothing to hold it against.
        UNKNOWN
    }

    public static FirstLoss of(double loss, double guess) {
        double ratio = loss / guess;
        Verdict verdict = !Double.isFinite(loss) ? Verdict.NOT_FINITE : !(guess > 0) ? Verdict.UNKNOWN
                : ratio > Limit.LOSS_HIGH.standard() ? Verdict.ABOVE
                : ratio < Limit.LOSS_LOW.standard() ? Verdict.BELOW : Verdict.AS_EXPECTED;
        return new FirstLoss(loss, guess, verdict);
    }
}
