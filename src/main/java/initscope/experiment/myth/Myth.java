package initscope.experiment.myth;

import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;

/// A usual sentence that is false as it stands. Its preset is a run that contradicts it.
public enum Myth {
    /// "Saturated, so the gradient is zero."
    SATURATED("saturated", "Schoenholz et al. 2017: above the critical line gradients grow"),
    /// "The histograms look fine, so the network is fine."
    BELL("bell", "measured; Schoenholz et al. 2017: in the ordered phase inputs merge"),
    /// "Tiny weights make every gradient vanish."
    TINY_WEIGHTS("tiny-weights", "Glorot & Bengio 2010, figures 7 and 8"),
    /// "The spread stays, so the signal stays."
    STABLE_STD("stable-std", "Cho & Saul 2009: the angle between two inputs shrinks in every ReLU layer"),
    /// "5/3 is the gain that keeps tanh critical."
    FIVE_THIRDS("five-thirds", "Poole et al. 2016: without bias tanh is critical at gain 1"),
    /// "Dead units come from bad weights."
    DEAD_UNITS("dead-units", "measured: one law of weights in every layer"),
    /// "Orthogonal weights keep everything."
    ORTHOGONAL("orthogonal", "Saxe et al. 2013 and Pennington et al. 2017: isometry of a ReLU network is impossible"),
    /// "Xavier is 1/n."
    XAVIER_IS_ONE_OVER_N("xavier-is-one-over-n", "Glorot & Bengio 2010: 2/(n_in + n_out)"),
    /// "He's rule suits every activation that looks like ReLU."
    HE_FOR_GELU("he-for-gelu", "mean field: no gain makes the length of GELU, SiLU or Mish networks stable"),
    /// "The histogram from 0 to 1 shows all values."
    ZERO_TO_ONE("zero-to-one", "counted"),
    /// "SELU keeps the gradient as it keeps the signal."
    SELU("selu", "mean field: the squared gradient grows by 1.07 a layer"),
    /// "Nothing is saturated, so nothing vanishes."
    UNSATURATED("unsaturated", "chain rule: the weights multiply the gradient too"),
    /// "ReLU's slope is 1, so its gradient cannot vanish."
    RELU_SLOPE("relu-slope", "He et al. 2015, figure 3: 30 layers stall with Xavier's rule"),
    /// "Only zero is a bad constant."
    CONSTANT("constant", "counted: units with equal weights stay equal"),
    /// "One number says how large a gradient is."
    ONE_NUMBER("one-number", "measured"),
    /// "With a good initializer the input needs no scaling."
    UNSCALED_INPUT("unscaled-input", "LeCun et al. 1998, section 4.3: inputs of unit variance"),
    /// "He's rule keeps the scale in every network."
    EVERY_NETWORK("every-network", "Hanin & Nica 2020: the logarithm spreads with depth over width"),
    /// "Batch normalization repairs everything."
    BATCH_NORM("batch-norm", "Yang et al. 2019: with batch normalization gradients explode with depth"),
    /// "A residual path keeps the signal's size."
    RESIDUAL("residual", "Zhang, Dauphin & Ma 2019: each residual branch adds its variance"),
    /// "Dropout divides by what it keeps, so the scale stays."
    DROPOUT("dropout", "Hendrycks & Gimpel 2016: it keeps the mean, not the mean square"),
    /// "Half precision is only less exact."
    HALF_PRECISION("half-precision", "IEEE 754: the least number of fp16 is 6e-8");

    private final String preset;
    private final String source;

    Myth(String preset, String source) {
        this.preset = preset;
        this.source = source;
    }

    /// The name of its preset in specs.
    public String preset() {
        return "myth-" + preset;
    }

    /// Who showed it, or how it is seen.
    public String source() {
        return source;
    }

    /// A set-up that contradicts it; null while this version cannot run it.
    public Spec spec() {
        return SpecReader.read(preset()) instanceof Parsed.Value<Spec>(Spec spec) ? spec : null;
    }
}
