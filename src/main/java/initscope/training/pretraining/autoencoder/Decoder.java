package initscope.training.pretraining.autoencoder;

import initscope.tensor.Curve;
import initscope.training.pretraining.Pretraining.Cost;

/// How an input is given back and judged.
enum Decoder {
    /// Sigmoids and cross-entropy −Σ x ln y + (1 − x) ln (1 − y).
    SIGMOID_CROSS_ENTROPY,
    /// Sigmoids and ½ Σ (y − x)².
    SIGMOID_SQUARED,
    /// No curve, and ½ Σ (y − x)²: for real inputs.
    LINEAR_SQUARED;

    /// @param unit whether all inputs lie in [0, 1]
    static Decoder of(Cost cost, boolean unit) {
        return !unit ? LINEAR_SQUARED : switch (cost) {
            case CROSS_ENTROPY -> SIGMOID_CROSS_ENTROPY;
            case SQUARED -> SIGMOID_SQUARED;
        };
    }

    Curve curve() {
        return Curve.of(this == LINEAR_SQUARED ? Curve.Kind.IDENTITY : Curve.Kind.SIGMOID);
    }

    /// ∂L/∂z of one input, z what enters the curve.
    ///
    /// @param y the reconstruction
    double delta(double y, double x) {
        return this == SIGMOID_SQUARED ? (y - x) * y * (1 - y) : y - x;
    }

    /// The loss of one input. Cross-entropy is written max(z, 0) − z x + ln(1 + e^−|z|), which loses nothing where the
    /// sigmoid is saturated.
    double loss(double z, double y, double x) {
        return this == SIGMOID_CROSS_ENTROPY
                ? Math.max(z, 0) - z * x + StrictMath.log1p(StrictMath.exp(-Math.abs(z))) : 0.5 * (y - x) * (y - x);
    }
}
