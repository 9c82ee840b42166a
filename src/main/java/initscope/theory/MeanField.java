package initscope.theory;

import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.network.Architecture.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The mean-field prediction of a network at initialization: what every layer does on average over infinitely wide
/// networks (Poole et al. 2016 forward, Schoenholz et al. 2017 backward).
public final class MeanField {
    /// Log-variance of the squared gradient beyond which one network is not held against the theory.
    public static final double RELIABLE = 0.5;

    /// What theory says of one layer.
    ///
    /// @param mean E x
    /// @param secondMoment E x²
    /// @param saturated P(z in the saturated zone)
    /// @param preactivationSecondMoment E z²
    /// @param gradientSecondMoment E (∂L/∂z)² for the probe head
    /// @param chi factor on the squared gradient in this layer: n_in Var(W) E phi'²
    /// @param logVariance variance of the logarithm of one network's squared gradient, from the head down to here
    public record Prediction(int layer, double mean, double secondMoment, double saturated,
            double preactivationSecondMoment, double gradientSecondMoment, double chi, double logVariance) {

        public double std() {
            return Math.sqrt(Math.max(0, secondMoment - mean * mean));
        }

        /// Whether a single network should be held against this.
        public boolean reliable() {
            return logVariance <= RELIABLE;
        }
    }

    private MeanField() {
    }

    /// The prediction for every layer; empty where there is no mean-field theory (constant, zero or identity weights).
    ///
    /// @param initializers one a layer
    /// @param inputSecondMoment E x_0², the mean included
    public static Optional<List<Prediction>> predict(Architecture shape, List<Initializer> initializers, Bias bias,
            double inputSecondMoment) {
        return forward(shape, initializers, bias, inputSecondMoment).map(MeanField::backward);
    }

    /// The laws of all pre-activations, or empty where there is no theory.
    static Optional<List<Wide>> forward(Architecture shape, List<Initializer> initializers, Bias bias,
            double inputSecondMoment) {
        List<Wide> layers = new ArrayList<>();
        double m = inputSecondMoment;
        for (Layer layer : shape.layers()) {
            Initializer initializer = initializers.get(layer.number() - 1);
            OptionalDouble std = deviation(initializer, layer, m);
            if (std.isEmpty()) {
                return Optional.empty();
            }
            double variance = std.getAsDouble() * std.getAsDouble();
            double shift = bias instanceof Bias.Constant(double value) ? value : 0;
            double q = layer.fanIn() * variance * m + biasVariance(bias, initializer, layer);
            if (!Double.isFinite(q)) {
                return Optional.empty();
            }
            NormalLaw law = NormalLaw.of(layer.activation(), shift, q);
            layers.add(new Wide(layer, variance, biasVariance(bias, initializer, layer), shift, q, law));
            m = law.secondMoment();
        }
        return Optional.of(layers);
    }

    /// One layer of an infinitely wide network.
    ///
    /// @param shift mean of z
    /// @param q variance of z
    /// @param law what the activation makes of it
    record Wide(Layer layer, double weightVariance, double biasVariance, double shift, double q, NormalLaw law) {

        /// σ_w² = n_in Var W.
        double weight() {
            return layer.fanIn() * weightVariance;
        }
    }

    private static List<Prediction> backward(List<Wide> layers) {
        Prediction[] predictions = new Prediction[layers.size()];
        double g = 1;
        double beta = 0;
        for (Wide wide : layers.reversed()) {
            NormalLaw law = wide.law();
            double delta = g * law.slopeSecondMoment();
            double chi = wide.layer().fanIn() * wide.weightVariance() * law.slopeSecondMoment();
            beta += spread(law) / wide.layer().fanOut();
            predictions[wide.layer().number() - 1] = new Prediction(wide.layer().number(), law.mean(),
                    law.secondMoment(), law.saturated(), wide.q() + wide.shift() * wide.shift(), delta, chi, beta);
            g = wide.layer().fanOut() * wide.weightVariance() * delta;
        }
        return List.of(predictions);
    }

    /// 3 E phi'⁴ / (E phi'²)² − 1: one layer's contribution to the log-variance, times its width.
    private static double spread(NormalLaw law) {
        double square = law.slopeSecondMoment() * law.slopeSecondMoment();
        return square == 0 ? 0 : 3 * law.slopeFourthMoment() / square - 1;
    }

    /// The standard deviation of zero-mean random weights; empty for any other law.
    ///
    /// @param m E x² of the layer's input, which LSUV measures: its weights make n_in Var(W) E x² = 1
    private static OptionalDouble deviation(Initializer initializer, Layer layer, double m) {
        return switch (initializer) {
            case Initializer.Zeros _, Initializer.Ones _, Initializer.Constant _, Initializer.Identity _ ->
                OptionalDouble.empty();
            case Initializer.Lsuv _ -> OptionalDouble.of(Math.sqrt(1 / (layer.fanIn() * m)));
            case Initializer.Normal _, Initializer.Uniform _, Initializer.TruncatedNormal _,
                    Initializer.VarianceScaling _, Initializer.Orthogonal _, Initializer.Sparse _,
                    Initializer.Sign _, Initializer.PytorchDefault _ ->
                initializer.std(layer.fanIn(), layer.fanOut(), layer.activation().slope());
        };
    }

    private static double biasVariance(Bias bias, Initializer initializer, Layer layer) {
        return switch (bias) {
            case Bias.Normal(double std) -> std * std;
            case Bias.Constant(double value) ->
                value == 0 && initializer instanceof Initializer.PytorchDefault ? 1 / (3.0 * layer.fanIn()) : 0;
        };
    }
}
