package initscope.theory;

import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Zone;
import initscope.theory.MeanField.Wide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far one network of finite width, seen through one batch, strays from the mean-field prediction: one standard
/// deviation over networks, to first order in 1/width.
///
/// Units of a layer are independent given the layer before, so a layer's average over n units and B samples scatters by
/// ((E f² − P)/B + P − (E f)²)/n, P = E f(u1) f(u2) over pairs of samples; what the layers before scattered is passed on
/// through dE f/dq (Poole et al. 2016 for c, Hanin & Nica 2018 for the growth with depth/width; written out here).
///
/// @param correlation c: correlation of one unit's pre-activations for two inputs
/// @param scatter variance of c over pairs of samples
/// @param lengths variance over samples of their own q, relative to q²
/// @param q variance of z
/// @param shift mean of z
/// @param qError standard deviation of q over networks
/// @param mean of the layer's mean activation
/// @param secondMoment of its second moment
/// @param std of its standard deviation
/// @param saturated of its saturated share
/// @param logGradient of the logarithm of its squared gradient under the probe head
public record FiniteWidth(int layer, double correlation, double scatter, double lengths, double q, double shift, double qError, double mean,
        double secondMoment, double std, double saturated, double logGradient) {

    /// The same law of pre-activations at another scale.
    ///
    /// @param variance of z, greater than 0; what q strays by stays the same share of it
    FiniteWidth withVariance(double variance, double correlation) {
        return new FiniteWidth(layer, correlation, scatter, lengths, variance, shift, qError * variance / q, mean, secondMoment,
                std, saturated, logGradient);
    }

    /// The law of one network for every layer; empty where there is no theory.
    ///
    /// @param inputSecondMoment E x_0²
    /// @param inputProduct E x_0 x_0' of one input unit and two samples: (E x_0)² where units are alike
    public static Optional<List<FiniteWidth>> of(Architecture shape, List<Initializer> initializers, Bias bias,
            double inputSecondMoment, double inputProduct, int batch) {
        return MeanField.forward(shape, initializers, bias, inputSecondMoment)
                .map(layers -> new Walk(layers, batch).law(shape.inputs(), inputSecondMoment, inputProduct));
    }

    /// What a layer's averages need to know.
    ///
    /// @param scatter variance of c over pairs of samples
    /// @param qVariance variance of q over networks
    /// @param lengths variance over samples of their own q, relative to q²
    /// @param saturated the indicator of the saturated zone
    private record Layer(Wide wide, double c, double scatter, double qVariance, double lengths, HermiteSeries x,
            HermiteSeries square, HermiteSeries slope, HermiteSeries saturated, double slopeProduct) {
    }

    private record Walk(List<Wide> wide, int batch) {

        List<FiniteWidth> law(int inputs, double inputSquare, double inputProduct) {
            List<Layer> layers = forward(inputs, inputSquare, inputProduct);
            double[] gradient = gradient(layers);
            List<FiniteWidth> law = new ArrayList<>();
            for (int l = 0; l < layers.size(); l++) {
                law.add(layer(layers.get(l), Math.sqrt(gradient[l])));
            }
            return List.copyOf(law);
        }

        private List<Layer> forward(int inputs, double inputSquare, double inputProduct) {
            List<Layer> layers = new ArrayList<>();
            double product = inputProduct;
            double productVariance = Math.max(0, inputSquare * inputSquare - inputProduct * inputProduct) / inputs;
            double squareVariance = 2 * inputSquare * inputSquare / ((double) inputs * batch);
            double lengthVariance = 2 * inputSquare * inputSquare / inputs;
            for (Wide w : wide) {
                double q = w.q();
                double weight = w.weight();
                double c = q == 0 ? 1 : Math.clamp((weight * product + w.biasVariance()) / q, -1, 1);
                double scatter = q == 0 ? 0 : weight * weight * productVariance / (q * q);
                double qVariance = weight * weight * squareVariance;
                Activation phi = w.layer().activation();
                double lengths = q == 0 ? 0 : weight * weight * lengthVariance / (q * q);
                Zone zone = phi.saturation();
                HermiteSeries[] s = HermiteSeries.of(w.shift(), q, phi::at, u -> square(phi.at(u)),
                        u -> square(phi.derivative(u)), u -> u <= zone.low() || u >= zone.high() ? 1 : 0,
                        phi::derivative);
                Layer layer = new Layer(w, c, scatter, qVariance, lengths, s[0], s[1], s[2], s[3], s[4].pair(c));
                layers.add(layer);
                product = s[0].pair(c);
                productVariance = Math.max(0, s[1].pair(c) - product * product) / w.layer().fanOut()
                        + square(s[0].slope(c)) * scatter;
                squareVariance = variance(layer, s[1]);
                lengthVariance = Math.max(0, s[1].square() - square(s[1].mean())) / w.layer().fanOut()
                        + square(s[1].byVariance(q) * q) * lengths;
            }
            return layers;
        }

        /// Variance over networks of the layer's average of f, and the square of what theory leaves out because samples
        /// differ in length.
        private double variance(Layer layer, HermiteSeries f) {
            return own(layer, f) + square(f.byVariance(layer.wide().q())) * layer.qVariance()
                    + square(f.byScatter(layer.lengths()));
        }

        /// The part its own units add.
        private double own(Layer layer, HermiteSeries f) {
            double pair = f.pair(layer.c(), layer.scatter());
            double unit = (f.square() - pair) / batch + pair - f.mean() * f.mean();
            return Math.max(0, unit) / layer.wide().layer().fanOut();
        }

        private FiniteWidth layer(Layer layer, double logGradient) {
            Wide w = layer.wide();
            double mean = layer.x().mean();
            HermiteSeries centred = HermiteSeries.sum(1, layer.square(), -2 * mean, layer.x());
            double std = Math.sqrt(w.law().variance());
            return new FiniteWidth(w.layer().number(), layer.c(), layer.scatter(), layer.lengths(), w.q(), w.shift(), Math.sqrt(layer.qVariance()),
                    Math.sqrt(variance(layer, layer.x())), Math.sqrt(variance(layer, layer.square())),
                    std == 0 ? 0 : Math.sqrt(variance(layer, centred)) / (2 * std), Math.sqrt(variance(layer, layer.saturated())),
                    logGradient);
        }

        /// Variance of the logarithm of the squared gradient, from the head down. Two samples' gradients are unrelated at
        /// the probe and grow alike through shared weights.
        private double[] gradient(List<Layer> layers) {
            double[] result = new double[layers.size()];
            double sum = 0;
            double felt = 0;
            double alike = 0;
            for (int l = layers.size() - 1; l >= 0; l--) {
                Layer layer = layers.get(l);
                Wide w = layer.wide();
                int units = w.layer().fanOut();
                double slope = w.law().slopeSecondMoment();
                if (slope == 0) {
                    return result;
                }
                alike += 1.0 / units;
                HermiteSeries relative = HermiteSeries.sum(1 / slope, layer.slope(), felt, layer.square());
                double pair = layer.slope().pair(layer.c(), layer.scatter()) / (slope * slope);
                sum += own(layer, relative) + 2 * Math.min(1, alike) * pair / units
                        + (3 * w.law().slopeFourthMoment() / (slope * slope) - 1) / ((double) units * batch);
                alike *= Math.min(1, square(layer.slopeProduct() / slope));
                double here = layer.slope().byVariance(w.q()) / slope + felt * layer.square().byVariance(w.q());
                result[l] = sum + here * here * layer.qVariance();
                felt = here * w.weight();
            }
            return result;
        }

        private static double square(double v) {
            return v * v;
        }
    }
}
