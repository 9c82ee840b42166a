package initscope.experiment.diagnosis;

import initscope.experiment.Snapshot;
import initscope.statistics.Measures;
import java.util.List;

/// One finding about a run, with its evidence.
///
/// @param code what was found
/// @param layer where the evidence is strongest, counted from 1; for a ratio over depth, the layer it arrives at
/// @param layers every layer the rule holds in, ascending
/// @param limit what it was held against; null where there is no choice
/// @param value the measured number
/// @param threshold the limit's value, inverted where the rule asks for it; NaN if there is none
/// @param reference a second number the sentence needs (the ratio's other layer, the first layer's std); NaN if none
public record Diagnosis(Code code, int layer, List<Integer> layers, Limit limit, double value, double threshold,
        double reference) {

    public enum Severity {
        BAD, WARNING, GOOD
    }

    /// The findings, worst first: the first one that holds is the headline.
    public enum Code {
        /// Values that are not finite; value = their share in the first such layer.
        NOT_FINITE(Severity.BAD, "IEEE 754"),
        /// Units with identical weights; value = share of distinct units.
        SYMMETRY(Severity.BAD, "InitScope's own limit"),
        /// A layer in which every activation is exactly 0; value = 1.
        ALL_ZERO(Severity.BAD, "nothing is left to measure"),
        /// RMS(x_L) / RMS(x_1) too large.
        EXPLODING_SCALE(Severity.BAD, "InitScope's own limit"),
        /// RMS(x_L) / RMS(x_1) too small.
        COLLAPSED_SCALE(Severity.BAD, "InitScope's own limit"),
        /// Too much of a bounded activation's layer where it is flat; value = share.
        SATURATED(Severity.BAD, "InitScope's own limit; Amazon SageMaker Debugger flags a layer at 50 %"),
        /// Inputs no longer told apart; value = share of the variance between samples, or their std against the input's;
        /// reference = that std.
        COLLAPSED_SIGNAL(Severity.BAD, "InitScope's own limit, measured"),
        /// Samples that all point the same way; value = mean cosine, or effective rank against the directions there could be;
        /// reference = the effective rank.
        COLLAPSED_GEOMETRY(Severity.BAD, "InitScope's own limit, measured"),
        /// RMS(delta_1) / RMS(delta_L) too small.
        VANISHING_GRADIENT(Severity.BAD, "AUTOTRAINER (Zhang et al., ICSE 2021)"),
        /// RMS(delta_1) / RMS(delta_L) too large.
        EXPLODING_GRADIENT(Severity.BAD, "AUTOTRAINER (Zhang et al., ICSE 2021)"),
        /// Units inactive for every sample; value = their share.
        DEAD_UNITS(Severity.BAD, "Amazon SageMaker Debugger, DeadRelu"),
        /// Part of a bounded activation's layer where it is flat; value = share.
        SATURATING(Severity.WARNING, "InitScope's own limit"),
        /// Nearly all of the gradient is carried by a few entries of delta; value = share of the others.
        SPARSE_GRADIENT(Severity.WARNING, "InitScope's own limit, measured"),
        /// A first loss that is not that of a network that knows nothing; value = loss / ln C, reference = the loss.
        POOR_INITIAL_LOSS(Severity.WARNING, "CS231n notes"),
        /// RMS(delta_1) / RMS(delta_L) on its way down.
        SHRINKING_GRADIENT(Severity.WARNING, "InitScope's own limit; a tenth of AUTOTRAINER's range"),
        /// RMS(delta_1) / RMS(delta_L) on its way up.
        GROWING_GRADIENT(Severity.WARNING, "InitScope's own limit; a tenth of AUTOTRAINER's range"),
        /// None of the others; value = RMS(x_L) / RMS(x_1), reference = RMS(delta_1) / RMS(delta_L) if measured.
        HEALTHY(Severity.GOOD, "none of the rules above holds");

        private final Severity severity;
        private final String source;

        Code(Severity severity, String source) {
            this.severity = severity;
            this.source = source;
        }

        public Severity severity() {
            return severity;
        }

        /// Where the threshold comes from.
        public String source() {
            return source;
        }
    }

    public Diagnosis {
        layers = List.copyOf(layers);
    }

    /// Everything that holds of a run, worst first; never empty.
    public static List<Diagnosis> of(Snapshot snapshot) {
        return of(snapshot, Thresholds.DEFAULT);
    }

    /// The same held against other limits.
    public static List<Diagnosis> of(Snapshot snapshot, Thresholds thresholds) {
        return new Rules(snapshot, thresholds).findings();
    }

    /// What a pass must take for every rule to be able to speak. A rule whose measure is missing is silent.
    public static Measures measures() {
        return Measures.moments().withBack(Measures.Back.DETAIL).withGeometry(true);
    }

    public Severity severity() {
        return code.severity();
    }
}
