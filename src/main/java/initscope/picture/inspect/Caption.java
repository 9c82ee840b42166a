package initscope.picture.inspect;

import java.util.Locale;

/// What the pictures of a layer's inside say, one text each; `{0}`, `{1}`, … are figures ready to be printed.
public enum Caption {
    /// Before the first look.
    EMPTY,
    /// "before the activation: z": heading of the density under the curve.
    BEFORE,
    BEFORE_NORMALIZED,
    /// "after it: x = φ(z)".
    AFTER,
    /// The same where the layer adds its input, drops activations, does both.
    AFTER_SUM,
    AFTER_DROPOUT,
    AFTER_BOTH,
    /// "mean {0}, std {1}".
    MOMENTS,
    /// "std {0}".
    STD,
    /// "slope φ′(z)".
    SLOPE,
    /// "RMS over the values {0}: the factor on a gradient", long and short.
    TYPICAL_SLOPE,
    TYPICAL_SLOPE_SHORT,
    /// "saturated: slope under 5 % of its maximum ({0} of the values)", long and short.
    SATURATED,
    SATURATED_SHORT,
    /// "slope exactly 0 ({0} of the values)" where the flat side is the saturated one, long and short.
    FLAT,
    FLAT_SHORT,
    /// "all {0}".
    ALL,
    /// "NaN or ∞: {0}".
    NOT_FINITE,
    /// "no finite value".
    LOST,
    LOST_SENTENCE,
    /// "outside the axis: {0}".
    OUTSIDE,
    /// "all {0} units", "units 1–{0} of {1}".
    ALL_UNITS,
    FIRST_UNITS,
    /// The same of samples.
    ALL_SAMPLES,
    FIRST_SAMPLES,
    /// "unit", "sample": axes.
    UNIT,
    SAMPLE,
    /// "{0} dead": units whose slope is 0 for every sample.
    DEAD,
    /// How to read the mechanism.
    READ,
    /// "in the bar": heading of the counts of each unit.
    IN_THE_BAR,
    /// "weights into unit {0}".
    WEIGHTS,
    /// "length {0} · bias {1}".
    NORM,
    /// "strongest".
    STRONGEST,
    /// "from unit {0}", "from input {0}".
    FROM_UNIT,
    FROM_INPUT,
    /// What a bar holds, as a sentence: from, to, count, share, units, of units, samples, of samples.
    BAR_HOLDS,
    /// The same of an atom: value, count, share, units, of units, samples, of samples.
    ATOM_HOLDS,
    /// "Nothing is in it."
    BAR_EMPTY,
    /// "Most from unit {0}."
    MOST_FROM,
    /// One element: unit, sample, z, x.
    CELL,
    /// The mechanism in a sentence: activation, mean and std of z, mean and std of x.
    MECHANISM,
    /// "{0} of the values lie where the slope is under 5 % of its maximum."
    SATURATED_SENTENCE,
    /// "{0} of {1} units are dead: slope 0 for every sample."
    DEAD_SENTENCE,
    /// The weights of a unit in a sentence: unit, how many, length, bias.
    WEIGHTS_SENTENCE;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
