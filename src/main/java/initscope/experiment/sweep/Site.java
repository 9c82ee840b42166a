package initscope.experiment.sweep;

/// One point of a map: what theory says and what one network did there.
///
/// @param chi factor on the squared gradient a layer, where an endless network settles
/// @param reach ξ_c: layers in which two inputs come a factor e closer to their final correlation
/// @param theory what infinitely wide networks do
/// @param measured what the network did; null before it has run
public record Site(double chi, double reach, Reading theory, Reading measured) {

    Site withMeasured(Reading value) {
        return new Site(chi, reach, theory, value);
    }

    /// @param gradient log10 of RMS ∂L/∂z at layer 1 over the same at the last layer; −∞ where it has vanished altogether, NaN
    ///     where it cannot be told
    /// @param cosine of the activations of two inputs at the last layer; NaN where it cannot be told
    public record Reading(double gradient, double cosine) {
        static final Reading NONE = new Reading(Double.NaN, Double.NaN);
    }
}
