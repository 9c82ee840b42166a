package initscope.statistics;

/// What is wanted of a pass beyond the moments and shares, which every pass takes. Nothing is computed that is not asked
/// for here.
///
/// @param binning how the activation histograms are laid, or null for none
/// @param preactivationBinning the same for the pre-activations
/// @param quantiles whether to sort out quantiles
/// @param back what is wanted of the backward pass, or null for none
/// @param geometry whether to compare the samples with one another: costs about the pass again
public record Measures(Binning binning, Binning preactivationBinning, boolean quantiles, Back back, boolean geometry) {

    /// What is wanted of the backward pass beyond its second moments.
    ///
    /// @param detail whether to take the median, the near-zero share and ∂L/∂W, which costs a product more
    /// @param binning how the histograms of the gradients are laid, or null for none; needs `detail`
    public record Back(boolean detail, Binning binning) {
        public static final Back MOMENTS = new Back(false, null);
        public static final Back DETAIL = new Back(true, null);
    }

    public static Measures moments() {
        return new Measures(null, null, false, null, false);
    }

    /// Whether a gradient is sent back.
    public boolean gradients() {
        return back != null;
    }

    public Measures withHistograms(Binning value) {
        return new Measures(value, preactivationBinning, quantiles, back, geometry);
    }

    public Measures withPreactivationHistograms(Binning value) {
        return new Measures(binning, value, quantiles, back, geometry);
    }

    public Measures withQuantiles(boolean value) {
        return new Measures(binning, preactivationBinning, value, back, geometry);
    }

    /// With or without the second moments of the gradient.
    public Measures withGradients(boolean value) {
        return withBack(value ? Back.MOMENTS : null);
    }

    public Measures withBack(Back value) {
        return new Measures(binning, preactivationBinning, quantiles, value, geometry);
    }

    public Measures withGeometry(boolean value) {
        return new Measures(binning, preactivationBinning, quantiles, back, value);
    }
}
