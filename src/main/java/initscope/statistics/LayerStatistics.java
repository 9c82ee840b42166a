package initscope.statistics;

import initscope.statistics.geometry.Geometry;
import initscope.statistics.gradient.Gradient;
import java.util.Map;

/// What one layer looked like to one run. Immutable.
///
/// @param layer number, counted from 1
/// @param preactivation moments of z
/// @param activation moments of x = phi(z)
/// @param shares fractions of elements and units
/// @param split variance of x between samples and between units
/// @param quantiles of x by probability, ascending; empty if not asked for
/// @param histogram of x, or null
/// @param preactivationHistogram of z, or null
/// @param gradient what the backward pass left, or null
/// @param geometry how the samples lie to one another, or null
/// @param preactivationSplit variance of z between samples and between units; null where it was not taken
public record LayerStatistics(int layer, int fanIn, int fanOut, Weight weight, Moments preactivation,
        Moments activation, Shares shares, VarianceSplit split, Map<Double, Double> quantiles, Histogram histogram,
        Histogram preactivationHistogram, Gradient gradient, Geometry geometry, VarianceSplit preactivationSplit) {

    private static final double[] PROBABILITIES = {0.05, 0.5, 0.95};

    /// Probabilities the quantiles are taken at.
    public static double[] probabilities() {
        return PROBABILITIES.clone();
    }

    /// The layer's weights: mean, population standard deviation, and how many units differ from all others in their
    /// weights and bias.
    public record Weight(double mean, double std, int distinctUnits) {
    }

    /// Fractions in [0, 1].
    ///
    /// @param saturated elements whose z lies where |phi'| is below 5 % of its greatest value for good
    /// @param edge elements within 5 % of the output range of an end (bounded activations)
    /// @param zero elements that are exactly 0
    /// @param deadUnits units whose slope is exactly 0 for every sample seen
    public record Shares(double saturated, double edge, double zero, double deadUnits) {
    }

    /// Without the split of z.
    public LayerStatistics(int layer, int fanIn, int fanOut, Weight weight, Moments preactivation, Moments activation,
            Shares shares, VarianceSplit split, Map<Double, Double> quantiles, Histogram histogram,
            Histogram preactivationHistogram, Gradient gradient, Geometry geometry) {
        this(layer, fanIn, fanOut, weight, preactivation, activation, shares, split, quantiles, histogram,
                preactivationHistogram, gradient, geometry, null);
    }

    /// Mean over units of the square of a unit's mean pre-activation: the part of E z² that no input changes, q c in theory.
    public double unitMeanSquare() {
        return preactivationSplit == null ? Double.NaN
                : preactivationSplit.betweenUnits() + preactivation.mean() * preactivation.mean();
    }

    public LayerStatistics withGradient(Gradient value) {
        return new LayerStatistics(layer, fanIn, fanOut, weight, preactivation, activation, shares, split, quantiles,
                histogram, preactivationHistogram, value, geometry, preactivationSplit);
    }

    public LayerStatistics withGeometry(Geometry value) {
        return new LayerStatistics(layer, fanIn, fanOut, weight, preactivation, activation, shares, split, quantiles,
                histogram, preactivationHistogram, gradient, value, preactivationSplit);
    }
}
