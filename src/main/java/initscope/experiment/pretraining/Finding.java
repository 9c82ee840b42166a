package initscope.experiment.pretraining;

/// What the numbers say of one pretraining against the best random start.
///
/// @param verdict what may be said
/// @param random the random start with the least mean error: chosen by the result, which favours it
/// @param pretrained held against it
/// @param difference mean over seeds of the pretrained start's held-out error minus the random one's, of the same seed
/// @param half half width of the interval around it, at 95 % for all comparisons of the bench together
public record Finding(Verdict verdict, Start random, Start pretrained, double difference, double half) {

    public enum Verdict {
        /// The whole interval lies below 0.
        HELPED,
        /// 0 lies in the interval: no difference that could be told from that of seeds.
        NO_DIFFERENCE,
        /// The whole interval lies above 0.
        HARMED,
        /// Fewer than three seeds, or errors that are not numbers.
        UNKNOWN
    }
}
