package initscope.picture;

import java.util.Locale;

/// What the pictures along the depth say, one text each; `{0}` is a figure that comes in ready to be printed. Signs every
/// language writes alike (∂L/∂z, ×10) are not among them.
public enum Term {
    MEAN,
    /// "|mean|": on a logarithmic axis.
    ABS_MEAN,
    STD,
    /// "RMS": root of the second moment.
    RMS,
    MEDIAN,
    /// "median |{0}|" of a gradient.
    MEDIAN_ABS,
    /// "RMS {0}".
    RMS_OF,
    /// "near 0": share of the gradient's entries below a thousandth of its RMS.
    NEAR_ZERO,
    /// "forward": over the profile of the signal.
    FORWARD,
    /// "backward": over that of the gradient.
    BACKWARD,
    /// "layer 1": before the one number the gradient comes to.
    FIRST_LAYER,
    /// "{0} of that at the last layer".
    OF_LAST,
    /// "between samples", "between units": the two parts of the variance.
    BETWEEN_SAMPLES,
    BETWEEN_UNITS,
    COSINE,
    EFFECTIVE_RANK,
    /// "{0} networks: median, band 10–90 %".
    NETWORKS,
    /// "the first of {0} networks": over a view that shows one alone.
    FIRST_NETWORK,
    /// "theory".
    THEORY,
    /// "not measured".
    NOT_MEASURED,
    /// Why a costly figure is not there yet.
    BEING_MEASURED,
    /// Why an accumulation has no quantiles.
    ONE_BATCH_ONLY,
    /// "no variance": a layer whose values are all the same.
    NO_VARIANCE,
    /// Over the singular values of the Jacobian.
    SINGULAR_VALUES,
    /// "mean σ²: measured {0}", "theory ∏χ: {0}".
    MEAN_SQUARE,
    THEORY_PRODUCT,
    /// "{0} more: 0, or lost in rounding".
    SINGULAR_ZEROS,
    /// Why there are none to draw: the Jacobian is 0, or NaN or ∞.
    JACOBIAN_ZERO,
    JACOBIAN_LOST,
    /// Over χ of every layer.
    CHI_BY_LAYER,
    /// "χ is {0} a layer, in the geometric mean."
    CHI_TYPICAL,
    MEASURED,
    /// Headings of the pictures of learning, and the name of their axis.
    LOSS,
    ACCURACY,
    STEPS,
    /// "guessing: {0}": at the line of who knows nothing.
    GUESSING,
    /// Which lines are of mini-batches, which of held-out samples.
    TRAINED_AND_HELD,
    /// What is followed over the steps.
    OVER_SIZE,
    OVER_SATURATED,
    OVER_GRADIENT,
    UPDATE_RATIO,
    /// At the line of −3.
    GOOD_RATIO,
    /// The sides of χ = 1.
    EXPLODES,
    VANISHES;

    /// Its key in the bundle of words.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
