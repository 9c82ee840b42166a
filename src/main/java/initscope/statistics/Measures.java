package initscope.statistics;

/// What is wanted of a pass beyond the moments and shares, which every pass takes. Nothing is computed that is not asked
/// for here.
///
/// @param binning how the activation histograms are laid, or null for none
/// @param preactivationBinning the same for the pre-activations
/// @param quantiles whether to sort out quantiles
/// @param gradients whether to send the probe gradient back
public record Measures(Binning binning, Binning preactivationBinning, boolean quantiles, boolean gradients) {

    public static Measures moments() {
        return new Measures(null, null, false, false);
    }

    public Measures withHistograms(Binning value) {
        return new Measures(value, preactivationBinning, quantiles, gradients);
    }

    public Measures withPreactivationHistograms(Binning value) {
        return new Measures(binning, value, quantiles, gradients);
    }

    public Measures withQuantiles(boolean value) {
        return new Measures(binning, preactivationBinning, value, gradients);
    }

    public Measures withGradients(boolean value) {
        return new Measures(binning, preactivationBinning, quantiles, value);
    }
}
