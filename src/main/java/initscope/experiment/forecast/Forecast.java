package initscope.experiment.forecast;

import initscope.data.DataSet;
import initscope.data.InputSource;
import initscope.data.InputSource.Limit;
import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import initscope.init.Initializer.VarianceScaling.Shape;
import initscope.network.Block;
import initscope.tensor.Precision;
import initscope.theory.FiniteWidth;
import initscope.theory.MeanField;
import initscope.theory.MeanField.Prediction;
import initscope.training.Head;
import initscope.training.Lsuv;
import java.util.List;
import java.util.Optional;

/// What theory says of a spec: one prediction a layer with the scatter of one network around it, or why it says nothing.
/// Immutable; costs about a millisecond a layer, so it is made where networks are run and handed on.
///
/// @param layers from layer 1; empty where there is no theory
/// @param scatter one a layer; empty where there is no theory or no law for the scatter of this input
/// @param off why there is no theory, or null
public record Forecast(Spec spec, List<Prediction> layers, List<FiniteWidth> scatter, Reason off) {
    /// Beyond this the prediction itself overflows.
    private static final double LARGEST = 1e150;

    /// Why theory is silent.
    public enum Reason {
        /// Constant, zero or identity weights: units are not independent.
        WEIGHTS,
        /// Inputs whose samples differ in size however many there are, or whose size is known from the batch only: the first
        /// layer's pre-activations follow no one normal law of known variance.
        INPUT,
        /// Normalization, residual connections or dropout.
        BLOCK,
        /// Rounding to 16 bits after every operation.
        PRECISION,
        /// The prediction leaves the range of numbers.
        OVERFLOW
    }

    public Forecast {
        layers = List.copyOf(layers);
        scatter = List.copyOf(scatter);
    }

    public static Forecast of(Spec spec) {
        if (!spec.block().equals(Block.PLAIN)) {
            return off(spec, Reason.BLOCK);
        }
        if (spec.precision() != Precision.FP32 && spec.precision() != Precision.FP64) {
            return off(spec, Reason.PRECISION);
        }
        if (!hasOneLaw(spec)) {
            return off(spec, Reason.INPUT);
        }
        double square = spec.input().secondMoment(spec.inputs(), spec.batch());
        Optional<List<Prediction>> predicted = MeanField.predict(spec.architecture(), spec.initializers(), spec.bias(),
                square);
        if (predicted.isEmpty()) {
            return off(spec, spec.initializers().stream().allMatch(Forecast::isRandom) ? Reason.OVERFLOW : Reason.WEIGHTS);
        }
        if (predicted.get().stream().anyMatch(p -> !(p.preactivationSecondMoment() < LARGEST))) {
            return off(spec, Reason.OVERFLOW);
        }
        // LSUV's weights know their batch: what they scatter by is not what independent weights do.
        double product = Lsuv.isAmong(spec.initializers()) ? Double.NaN : product(spec.input());
        return new Forecast(spec, predicted.get(), Double.isNaN(product) ? List.of()
                : FiniteWidth.of(spec.architecture(), spec.initializers(), spec.bias(), square, product,
                        spec.batch()).orElse(List.of()), null);
    }

    private static Forecast off(Spec spec, Reason why) {
        return new Forecast(spec, List.of(), List.of(), why);
    }

    private static boolean isRandom(Initializer initializer) {
        return !(initializer instanceof Initializer.Zeros || initializer instanceof Initializer.Ones
                || initializer instanceof Initializer.Constant || initializer instanceof Initializer.Identity);
    }

    /// Whether the first layer's pre-activations tend to one normal law whose variance the spec tells.
    public static boolean hasOneLaw(Spec spec) {
        return switch (spec.input().limit()) {
            case NORMAL -> !Double.isNaN(spec.input().secondMoment(spec.inputs(), spec.batch()));
            case SINGLE_WEIGHTS -> isNormal(spec.initializer(1));
            case MIXTURE -> false;
        };
    }

    private static boolean isNormal(Initializer law) {
        return law instanceof Initializer.Normal || law instanceof Initializer.Orthogonal || law instanceof Initializer.Lsuv
                || law instanceof Initializer.VarianceScaling scaling && scaling.shape() == Shape.NORMAL;
    }

    /// E x_0 x_0' of one input and two samples; NaN where inputs are not independent or not alike.
    private static double product(InputSource input) {
        return switch (input) {
            case InputSource.Normal(double mean, _) -> mean * mean;
            case InputSource.Uniform(double low, double high) -> (low + high) * (low + high) / 4;
            case InputSource.Bytes _ -> 127.5 * 127.5;
            case InputSource.Standardized(InputSource.Raw raw) when raw.limit() == Limit.NORMAL -> 0;
            case InputSource.OneHot _, InputSource.Correlated _, InputSource.Standardized _, InputSource.MinMax _, DataSet _ ->
                Double.NaN;
        };
    }

    /// Whether another spec differs only in what theory does not see: seeds and bins.
    public boolean holdsFor(Spec other) {
        return other.withSeed(spec.seed()).withSeeds(spec.seeds()).withBinning(spec.binning()).equals(spec);
    }

    public boolean isOff() {
        return off != null;
    }

    /// Whether one network may be held against the prediction, in every layer.
    public boolean isReliable() {
        return !isOff() && beta() <= MeanField.RELIABLE;
    }

    /// Log-variance β of one sample's squared gradient through the whole network (`science` 2.9); NaN where there is no
    /// theory.
    public double beta() {
        return isOff() ? Double.NaN : layers.getFirst().logVariance();
    }

    /// The factor by which the gradient's size of one network may differ from the prediction, two standard deviations: the
    /// RMS has half the logarithm of the square, so e^√β.
    public double factor() {
        return Math.exp(Math.sqrt(beta()));
    }

    /// Whether the gradient was predicted for what the run sends back.
    public boolean hasGradient() {
        return !isOff() && spec.head().equals(Head.PROBE);
    }
}
