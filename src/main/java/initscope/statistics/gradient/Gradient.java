package initscope.statistics.gradient;

import initscope.statistics.Histogram;
import initscope.statistics.Moments;

/// The gradient at one layer: delta = ∂L/∂z and g = ∂L/∂x, per sample.
///
/// @param preactivationSecondMoment mean of delta²
/// @param activationSecondMoment mean of g²
/// @param detail what was asked for besides, or null
public record Gradient(double preactivationSecondMoment, double activationSecondMoment, Detail detail) {

    /// @param medianAbs median of |delta|; NaN where delta holds one, and over several batches
    /// @param nearZero share of the entries of delta below 1e-3 of their RMS; 1 where all are 0, NaN where the RMS is not
    ///     finite; over several batches the mean of their shares
    /// @param weight moments of ∂L/∂W, summed over the batch; over several batches of all their elements
    /// @param histogram of delta, or null
    /// @param activationHistogram of g, or null
    /// @param weightHistogram of ∂L/∂W, or null
    public record Detail(double medianAbs, double nearZero, Moments weight, Histogram histogram,
            Histogram activationHistogram, Histogram weightHistogram) {

        private Detail with(Detail latest, int batches) {
            return new Detail(Double.NaN, mean(nearZero, latest.nearZero, batches), weight.merge(latest.weight),
                    merge(histogram, latest.histogram), merge(activationHistogram, latest.activationHistogram),
                    merge(weightHistogram, latest.weightHistogram));
        }
    }

    public Gradient(double preactivationSecondMoment, double activationSecondMoment) {
        this(preactivationSecondMoment, activationSecondMoment, null);
    }

    public Gradient withDetail(Detail value) {
        return new Gradient(preactivationSecondMoment, activationSecondMoment, value);
    }

    /// This gradient of so many batches and the next batch's, whose histograms have the same bins.
    public Gradient with(Gradient latest, int batches) {
        return new Gradient(mean(preactivationSecondMoment, latest.preactivationSecondMoment, batches),
                mean(activationSecondMoment, latest.activationSecondMoment, batches),
                detail == null ? null : detail.with(latest.detail, batches));
    }

    private static double mean(double before, double latest, int batches) {
        return before + (latest - before) / (batches + 1);
    }

    private static Histogram merge(Histogram a, Histogram b) {
        return a == null ? null : a.merge(b);
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
