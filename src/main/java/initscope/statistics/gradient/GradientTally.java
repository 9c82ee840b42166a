package initscope.statistics.gradient;

import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.MatrixTally;
import initscope.statistics.Measures;
import initscope.statistics.Moments;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;

/// Takes of one layer's gradients what was asked for beyond their second moments, while the matrices last.
public final class GradientTally {
    private final MatrixTally tally;
    private final Magnitude magnitude;

    public GradientTally(Crew crew) {
        tally = new MatrixTally(crew);
        magnitude = new Magnitude(crew);
    }

    /// The detail of a layer.
    ///
    /// @param delta ∂L/∂z `[B, O]`
    /// @param g ∂L/∂x `[B, O]`
    /// @param weight ∂L/∂W `[O, I]`, summed over the batch
    /// @param rms of delta
    /// @param earlier the same layer's at an earlier batch, whose bins are taken over, or null
    public Gradient.Detail of(Matrix delta, Matrix g, Matrix weight, double rms, Measures.Back asked, Gradient earlier) {
        Moments ofWeight = tally.moments(weight);
        double median = Double.isNaN(rms) ? Double.NaN : magnitude.median(delta);
        double nearZero = magnitude.nearZero(delta, rms);
        Binning binning = asked.binning();
        if (binning == null) {
            return new Gradient.Detail(median, nearZero, ofWeight, null, null, null);
        }
        Gradient.Detail before = earlier == null ? null : earlier.detail();
        return new Gradient.Detail(median, nearZero, ofWeight,
                histogram(delta, tally.moments(delta), binning, before == null ? null : before.histogram()),
                histogram(g, tally.moments(g), binning, before == null ? null : before.activationHistogram()),
                histogram(weight, ofWeight, binning, before == null ? null : before.weightHistogram()));
    }

    private Histogram histogram(Matrix x, Moments moments, Binning binning, Histogram earlier) {
        return tally.histogram(x, moments, binning, earlier);
    }
}
