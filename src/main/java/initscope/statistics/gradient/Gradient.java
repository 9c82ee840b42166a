package initscope.statistics.gradient;

import initscope.statistics.Histogram;
import initscope.statistics.Moments;

/// The gradient at one layer: delta = ∂L/∂z and g = ∂L/∂x, per sample.
///
/// @param preactivationSecondMoment mean of delta²
/// @param activationSecondMoment mean of g²
/// @param detail what was asked for besides, or null
public record Gradient(double preactivationSecondMoment, double activationSecondMoment, Detail detail) {

    /// @param medianAbs median of |delta|
    /// @param nearZero share of the entries of delta below 1e-3 of their RMS
    /// @param weight moments of ∂L/∂W, summed over the batch
    /// @param histogram of delta, or null
    /// @param activationHistogram of g, or null
    /// @param weightHistogram of ∂L/∂W, or null
    public record Detail(double medianAbs, double nearZero, Moments weight, Histogram histogram,
            Histogram activationHistogram, Histogram weightHistogram) {
    }

    public Gradient(double preactivationSecondMoment, double activationSecondMoment) {
        this(preactivationSecondMoment, activationSecondMoment, null);
    }

    /// Root mean square of ∂L/∂z.
    public double preactivationRms() {
        return Math.sqrt(preactivationSecondMoment);
    }

    /// Root mean square of ∂L/∂x.
    public double activationRms() {
        return Math.sqrt(activationSecondMoment);
    }
}
