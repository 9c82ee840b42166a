package initscope.experiment.report;

import initscope.experiment.spec.Spec;
import initscope.statistics.Binning;
import initscope.statistics.Measures;

/// What a report is to hold beyond moments and shares, whatever the spec.
///
/// @param gradients with the median, the near-zero share and ∂L/∂W; with their histograms if `histograms` too
/// @param theory the mean-field prediction beside what was measured
/// @param geometry how the samples lie to one another: a product more a layer
/// @param jacobian the singular values of ∂x_L/∂x_0 at the first sample: for small networks
public record Request(boolean histograms, boolean quantiles, boolean gradients, boolean theory, boolean geometry,
        boolean jacobian) {

    public Request(boolean histograms, boolean quantiles, boolean gradients, boolean theory, boolean geometry) {
        this(histograms, quantiles, gradients, theory, geometry, false);
    }

    public Request(boolean histograms, boolean quantiles, boolean gradients, boolean theory) {
        this(histograms, quantiles, gradients, theory, false);
    }

    public Request(boolean histograms, boolean quantiles, boolean gradients) {
        this(histograms, quantiles, gradients, false);
    }

    /// Whatever a rule of the diagnosis or a myth needs.
    public static Request diagnosis() {
        return new Request(true, false, true, false, true);
    }

    /// What a run of this spec has to take. A range given for the activations says nothing of the gradients, which get
    /// their own.
    public Measures measures(Spec spec) {
        Binning binning = histograms ? spec.binning() : null;
        return Measures.moments().withHistograms(binning).withQuantiles(quantiles).withGeometry(geometry)
                .withBack(!gradients ? null
                        : new Measures.Back(true, binning == null ? null : binning.withRange(Binning.Range.AUTO)));
    }

    /// Whether a quantity is among them.
    boolean has(Quantity quantity) {
        return quantity.isGradient() ? gradients : quantity.isGeometry() ? geometry : !quantity.isQuantile() || quantiles;
    }
}
