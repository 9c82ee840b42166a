package initscope.experiment.reproduction;

import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;

/// What is read off a network to be held against a published figure.
public enum Reading {
    MEAN, STD, BETWEEN_SAMPLES,
    /// Share within 5 % of the output range of an end.
    EDGE,
    /// Share that is exactly 0.
    ZERO,
    /// Share outside the range of the histogram.
    HIDDEN,
    FIRST_BIN, LAST_BIN,
    /// E z².
    LENGTH,
    /// Factor on the mean squared gradient through the layer: n_out Var(W) E δ² / E (∂L/∂x)².
    BACK_FACTOR,
    /// Base 2, of the root mean square of x.
    LOG2_RMS,
    /// Base 10, of the root mean square of x.
    LOG10_RMS,
    /// Share that is NaN or ±∞.
    NOT_FINITE,
    /// Number of the first layer that holds NaN or ±∞, one beyond the last if none does.
    FIRST_NOT_FINITE,
    /// Units that differ from all others in their weights.
    DISTINCT_UNITS;

    /// Whether it is a part of a whole, printed as per cent.
    public boolean isShare() {
        return switch (this) {
            case EDGE, ZERO, HIDDEN, FIRST_BIN, LAST_BIN, NOT_FINITE -> true;
            case MEAN, STD, BETWEEN_SAMPLES, LENGTH, BACK_FACTOR, LOG2_RMS, LOG10_RMS, FIRST_NOT_FINITE, DISTINCT_UNITS ->
                false;
        };
    }

    /// What a run has to take for it.
    Measures measures(Spec spec) {
        return switch (this) {
            case HIDDEN, FIRST_BIN, LAST_BIN -> Measures.moments().withHistograms(spec.binning());
            case BACK_FACTOR -> Measures.moments().withGradients(true);
            case MEAN, STD, BETWEEN_SAMPLES, EDGE, ZERO, LENGTH, LOG2_RMS, LOG10_RMS, NOT_FINITE, FIRST_NOT_FINITE,
                    DISTINCT_UNITS -> Measures.moments();
        };
    }

    /// @param number of the layer; not looked at where the figure is of the whole network
    double of(Snapshot network, int number) {
        if (this == FIRST_NOT_FINITE) {
            int first = 1;
            while (first <= network.layers().size() && network.layer(first).activation().nonFinite() == 0) {
                first++;
            }
            return first;
        }
        LayerStatistics layer = network.layer(number);
        return switch (this) {
            case MEAN -> layer.activation().mean();
            case STD -> layer.activation().std();
            case BETWEEN_SAMPLES -> Math.sqrt(layer.split().betweenSamples());
            case EDGE -> layer.shares().edge();
            case ZERO -> layer.shares().zero();
            case HIDDEN -> share(layer.histogram(), layer.histogram().hidden());
            case FIRST_BIN -> share(layer.histogram(), layer.histogram().count(0));
            case LAST_BIN -> share(layer.histogram(), layer.histogram().count(layer.histogram().bins() - 1));
            case LENGTH -> layer.preactivation().secondMoment();
            case BACK_FACTOR -> layer.fanOut() * layer.weight().std() * layer.weight().std()
                    * layer.gradient().preactivationSecondMoment() / layer.gradient().activationSecondMoment();
            case LOG2_RMS -> Math.log(layer.activation().rms()) / Math.log(2);
            case LOG10_RMS -> Math.log10(layer.activation().rms());
            case NOT_FINITE -> (double) layer.activation().nonFinite() / layer.activation().count();
            case DISTINCT_UNITS -> layer.weight().distinctUnits();
            case FIRST_NOT_FINITE -> throw new IllegalStateException("not of a layer");
        };
    }

    private static double share(Histogram histogram, long count) {
        return (double) count / histogram.total();
    }
}
