package initscope.init;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.init.Initializer.VarianceScaling;
import initscope.init.Initializer.VarianceScaling.FanMode;
import initscope.init.Initializer.VarianceScaling.Scheme;
import initscope.init.Initializer.VarianceScaling.Shape;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.network.Plain;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Measured variances of every law against the papers' formulas, written here a second time.
///
/// A variance of n independent entries of kurtosis k has standard error `Var sqrt((k - 1) / n)`; the tolerance is five of
/// them, so that one choice of seeds in 1.7 million fails a right law.
class VarianceTest {
    private static final double NORMAL = 3;
    private static final double UNIFORM = 1.8;
    /// Of N(0, 1) cut at ±2: E z² = 0.773741, E z⁴ = 3 E z² - 4 (1 - E z²).
    private static final double CUT = (3 * 0.773741 - 4 * (1 - 0.773741)) / (0.773741 * 0.773741);

    /// @param variance of one weight by (fan-in, fan-out), from the paper
    record Law(String name, Initializer initializer, Activation activation, double kurtosis,
            ToDoubleBiFunction<Double, Double> variance) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Law> laws() {
        List<Law> laws = new ArrayList<>(List.of(
                new Law("normal(0.3)", new Initializer.Normal(0.3), Plain.TANH, NORMAL, (_, _) -> 0.09),
                new Law("uniform(0.3): a²/3", new Initializer.Uniform(0.3), Plain.TANH, UNIFORM, (_, _) -> 0.03),
                new Law("truncated-normal(0.3): std before the cut", new Initializer.TruncatedNormal(0.3), Plain.TANH,
                        CUT, (_, _) -> 0.09 * 0.773741),
                new Law("pytorch-default: 1/(3 I)", new Initializer.PytorchDefault(), Plain.RELU, UNIFORM,
                        (in, _) -> 1 / (3 * in))));
        for (Shape shape : Shape.values()) {
            double kurtosis = shape == Shape.NORMAL ? NORMAL : shape == Shape.UNIFORM ? UNIFORM : CUT;
            VarianceScaling xavier = VarianceScaling.of(Scheme.XAVIER, shape);
            VarianceScaling he = VarianceScaling.of(Scheme.HE, shape);
            laws.add(new Law("lecun " + shape, VarianceScaling.of(Scheme.LECUN, shape), Plain.SELU, kurtosis,
                    (in, _) -> 1 / in));
            laws.add(new Law("lecun with gain 2, " + shape, VarianceScaling.of(Scheme.LECUN, shape).withGain(2),
                    Plain.SELU, kurtosis, (in, _) -> 4 / in));
            laws.add(new Law("xavier " + shape, xavier, Plain.TANH, kurtosis, (in, out) -> 2 / (in + out)));
            laws.add(new Law("xavier with gain 5/3, " + shape, xavier.withGain(5.0 / 3), Plain.TANH, kurtosis,
                    (in, out) -> 25.0 / 9 * 2 / (in + out)));
            laws.add(new Law("he " + shape, he, Plain.RELU, kurtosis, (in, _) -> 2 / in));
            laws.add(new Law("he fan-out " + shape,
                    new VarianceScaling(Scheme.HE, shape, OptionalDouble.empty(), FanMode.FAN_OUT), Plain.RELU, kurtosis,
                    (_, out) -> 2 / out));
            laws.add(new Law("he for slope 0.5, " + shape, he, new Activation.LeakyRelu(0.5), kurtosis,
                    (in, _) -> 2 / (1.25 * in)));
            laws.add(new Law("he for slope 0.5, fan-out, " + shape,
                    new VarianceScaling(Scheme.HE, shape, OptionalDouble.empty(), FanMode.FAN_OUT),
                    new Activation.LeakyRelu(0.5), kurtosis, (_, out) -> 2 / (1.25 * out)));
            laws.add(new Law("he with gain 1, whatever the slope, " + shape, he.withGain(1),
                    new Activation.LeakyRelu(0.5), kurtosis, (in, _) -> 1 / in));
        }
        return laws;
    }

    @ParameterizedTest
    @MethodSource("laws")
    void measuredVarianceIsThePapers(Law law) {
        for (int[] fans : new int[][] {{300, 300}, {600, 100}, {100, 600}}) {
            for (Precision precision : Precision.values()) {
                Matrix w = draw(law.initializer(), law.activation(), fans[0], fans[1], precision);
                double[] m = moments(w);
                double expected = law.variance().applyAsDouble((double) fans[0], (double) fans[1]);
                double n = (double) fans[0] * fans[1];
                String where = law + " " + fans[0] + " to " + fans[1] + " " + precision;
                assertEquals(expected, m[1], 5 * expected * Math.sqrt((law.kurtosis() - 1) / n), where);
                assertEquals(0, m[0], 5 * Math.sqrt(expected / n), "mean of " + where);
                assertEquals(law.kurtosis(), m[2], 0.2, "kurtosis of " + where);
                assertEquals(expected, square(law.initializer().std(fans[0], fans[1], law.activation().slope())),
                        1e-5 * expected, "stated std of " + where);
            }
        }
    }

    /// Each layer of a funnel has its own fans; a network that took one layer's for all would be far off.
    @Test
    void everyLayerOfAFunnelHasItsOwnVariance() throws InterruptedException {
        int[] sizes = {784, 512, 256, 128, 64};
        List<Architecture.Layer> layers = new ArrayList<>();
        List<Initializer> laws = new ArrayList<>();
        for (int l = 1; l < sizes.length; l++) {
            layers.add(new Architecture.Layer(l, sizes[l - 1], sizes[l], Plain.TANH));
            laws.add(VarianceScaling.of(Scheme.XAVIER, Shape.UNIFORM));
        }
        Network network = new Draw(Precision.FP32, new Crew(1))
                .network(new Architecture(784, layers), laws, Bias.ZERO, Seed.root(1));
        for (int l = 1; l < sizes.length; l++) {
            double variance = 2.0 / (sizes[l - 1] + sizes[l]);
            double n = (double) sizes[l - 1] * sizes[l];
            assertEquals(variance, moments(network.weights().get(l - 1))[1],
                    5 * variance * Math.sqrt((UNIFORM - 1) / n), "layer " + l);
        }
    }

    /// Xavier's bound is √6/√(I + O), He's √6/√I, LeCun's √3/√I; the greatest of n entries comes within 10/n of it.
    @ParameterizedTest
    @EnumSource(Precision.class)
    void uniformLawsReachTheirBoundAndNeverPassIt(Precision precision) {
        int in = 300;
        int out = 200;
        assertBound(Math.sqrt(6.0 / (in + out)), VarianceScaling.of(Scheme.XAVIER, Shape.UNIFORM), in, out, precision);
        assertBound(Math.sqrt(6.0 / in), VarianceScaling.of(Scheme.HE, Shape.UNIFORM), in, out, precision);
        assertBound(Math.sqrt(3.0 / in), VarianceScaling.of(Scheme.LECUN, Shape.UNIFORM), in, out, precision);
        assertBound(0.25, new Initializer.Uniform(0.25), in, out, precision);
        assertBound(Math.sqrt(1.0 / in), new Initializer.PytorchDefault(), in, out, precision);
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void truncatedLawsEndAtTwoStandardDeviationsBeforeTheCut(Precision precision) {
        assertBound(0.6, new Initializer.TruncatedNormal(0.3), 300, 200, precision);
        assertBound(2 * Math.sqrt(2.0 / 300) / 0.87962566103423978, VarianceScaling.of(Scheme.HE, Shape.TRUNCATED), 300,
                200, precision);
    }

    private static void assertBound(double bound, Initializer initializer, int in, int out, Precision precision) {
        Matrix w = draw(initializer, Plain.RELU, in, out, precision);
        double greatest = 0;
        for (int r = 0; r < out; r++) {
            for (int c = 0; c < in; c++) {
                greatest = Math.max(greatest, Math.abs(w.get(r, c)));
            }
        }
        double rounded = precision.rounded(bound);
        assertTrue(greatest <= rounded * (1 + 1e-15), initializer + ": " + greatest + " beyond " + bound);
        // a truncated density is a fifth of a uniform one at its end
        assertTrue(greatest > Math.min(rounded, bound) * (1 - 100.0 / (in * out)), initializer + ": " + greatest + " short of " + bound);
    }

    private static Matrix draw(Initializer initializer, Activation phi, int in, int out, Precision precision) {
        return new Draw(precision, new Crew(1)).weights(initializer, new Architecture.Layer(1, in, out, phi),
                Seed.root(11).child("weights").child(1));
    }

    private static double square(OptionalDouble std) {
        return std.orElseThrow() * std.orElseThrow();
    }

    /// Mean, variance, kurtosis.
    static double[] moments(Matrix w) {
        double n = (double) w.rows() * w.columns();
        double mean = 0;
        for (int r = 0; r < w.rows(); r++) {
            for (int c = 0; c < w.columns(); c++) {
                mean += w.get(r, c) / n;
            }
        }
        double second = 0;
        double fourth = 0;
        for (int r = 0; r < w.rows(); r++) {
            for (int c = 0; c < w.columns(); c++) {
                double d = w.get(r, c) - mean;
                second += d * d / n;
                fourth += d * d * d * d / n;
            }
        }
        return new double[] {mean, second, fourth / (second * second)};
    }
}
