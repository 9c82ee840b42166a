package initscope.experiment.report;

import initscope.experiment.spec.Spec;
import initscope.statistics.Measures;

/// What a report is to hold beyond moments and shares, whatever the spec.
///
/// @param theory the mean-field prediction beside what was measured
public record Request(boolean histograms, boolean quantiles, boolean gradients, boolean theory) {

    public Request(boolean histograms, boolean quantiles, boolean gradients) {
        this(histograms, quantiles, gradients, false);
    }

    /// What a run of this spec has to take.
    public Measures measures(Spec spec) {
        return Measures.moments().withHistograms(histograms ? spec.binning() : null).withQuantiles(quantiles)
                .withGradients(gradients);
    }

    /// Whether a quantity is among them.
    boolean has(Quantity quantity) {
        return quantity.isGradient() ? gradients : !quantity.isQuantile() || quantiles;
    }
}
