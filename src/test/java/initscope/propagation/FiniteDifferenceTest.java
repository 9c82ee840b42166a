package initscope.propagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.SpecReader;
import initscope.init.Bias;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The backward pass against central differences of the scalar loss `sum(g_L * x_L)`, in double, away from kinks.
///
/// A step h = 1e-5 leaves an error of h² f'''/6 ~ 1e-10 and of rounding / h ~ 1e-11, both times numbers of order 1.
class FiniteDifferenceTest {
    private static final double STEP = 1e-5;
    private static final double TOLERANCE = 1e-8;
    private static final double[] KINKS = {-3, -1, 0, 1, 3};
    private static final int BATCH = 3;
    private static final int[] WIDTHS = {4, 5, 3, 4};

    private final Crew crew = new Crew(1);

    static List<Activation> activations() {
        List<Activation> all = new ArrayList<>();
        for (Form<Activation> form : Names.activations()) {
            all.add(SpecReader.read(form.id(), Names.activations(), true).orThrow());
        }
        all.add(new Activation.LeakyRelu(0.2));
        all.add(new Activation.Elu(0.5));
        all.add(new Activation.Celu(2));
        return all;
    }

    @ParameterizedTest
    @MethodSource("activations")
    void deltaIsTheSlopeOfTheLossAlongEveryPreactivation(Activation phi) throws InterruptedException {
        Case c = smooth(phi);
        List<Matrix> deltas = new ArrayList<>(Collections.nCopies(WIDTHS.length - 1, null));
        new Backward(c.network(), BATCH, crew).run(forward(c.network(), c.input()), c.head(),
                (number, delta, _) -> deltas.set(number - 1, copy(delta)));
        for (int l = 1; l < WIDTHS.length; l++) {
            Matrix bias = c.network().biases().get(l - 1);
            for (int unit = 0; unit < WIDTHS[l]; unit++) {
                double b = bias.get(0, unit);
                bias.set(0, unit, b + STEP);
                double[] above = losses(c);
                bias.set(0, unit, b - STEP);
                double[] below = losses(c);
                bias.set(0, unit, b);
                for (int sample = 0; sample < BATCH; sample++) {
                    assertEquals((above[sample] - below[sample]) / (2 * STEP), deltas.get(l - 1).get(sample, unit),
                            TOLERANCE, "sample " + sample + ", layer " + l + ", unit " + unit);
                }
            }
        }
    }

    /// g_1 = ∂L/∂x_1 is what layer 2 hands back: perturb x_1 as the input of the network that begins there.
    @ParameterizedTest
    @MethodSource("activations")
    void theGradientHandedBackIsTheSlopeAlongEveryActivation(Activation phi) throws InterruptedException {
        Case c = smooth(phi);
        List<Matrix> handed = new ArrayList<>();
        new Backward(c.network(), BATCH, crew).run(forward(c.network(), c.input()), c.head(),
                (number, _, g) -> handed.add(copy(g)));
        List<Matrix> outputs = new ArrayList<>();
        new Forward(c.network(), BATCH, crew).run(c.input(), Measures.moments(), List.of(),
                (_, _, x) -> outputs.add(copy(x)));
        Matrix x = outputs.getFirst();
        Case rest = new Case(tail(c.network()), x, c.head());
        for (int unit = 0; unit < WIDTHS[1]; unit++) {
            for (int sample = 0; sample < BATCH; sample++) {
                double value = x.get(sample, unit);
                x.set(sample, unit, value + STEP);
                double above = losses(rest)[sample];
                x.set(sample, unit, value - STEP);
                double below = losses(rest)[sample];
                x.set(sample, unit, value);
                assertEquals((above - below) / (2 * STEP), handed.getLast().get(sample, unit), TOLERANCE);
            }
        }
    }

    /// ∂L/∂W is summed over the batch, so it is the slope of the whole loss along every weight.
    @ParameterizedTest
    @MethodSource("activations")
    void theGradientOfTheWeightsIsTheSlopeAlongEveryWeight(Activation phi) throws InterruptedException {
        Case c = smooth(phi);
        Map<Integer, Matrix> gradients = new HashMap<>();
        Measures detail = Measures.moments().withBack(Measures.Back.DETAIL);
        Forward.Trace trace = new Forward(c.network(), BATCH, crew).run(c.input(), detail, List.of());
        new Backward(c.network(), BATCH, crew).run(trace, c.head(), detail.back(), List.of(), new Backward.Visitor() {
            @Override
            public void layer(int number, Matrix delta, Matrix g) {
            }

            @Override
            public void weight(int number, Matrix ofProduct, Matrix gradient) {
                gradients.put(number, copy(gradient));
            }
        });
        for (int l = 1; l < WIDTHS.length; l++) {
            Matrix w = c.network().weights().get(l - 1);
            for (int out = 0; out < w.rows(); out++) {
                for (int in = 0; in < w.columns(); in++) {
                    double value = w.get(out, in);
                    w.set(out, in, value + STEP);
                    double above = sum(losses(c));
                    w.set(out, in, value - STEP);
                    double below = sum(losses(c));
                    w.set(out, in, value);
                    assertEquals((above - below) / (2 * STEP), gradients.get(l).get(out, in), BATCH * TOLERANCE,
                            "layer " + l + " [" + out + ", " + in + "]");
                }
            }
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }

    record Case(Network network, Matrix input, Matrix head) {
    }

    /// The first seed whose pre-activations all keep 100 steps away from every kink.
    private Case smooth(Activation phi) throws InterruptedException {
        for (long seed = 1; seed <= 200; seed++) {
            Case c = draw(phi, Seed.root(seed));
            double nearest = Double.POSITIVE_INFINITY;
            for (Matrix z : forward(c.network(), c.input()).preactivations()) {
                for (int r = 0; r < z.rows(); r++) {
                    for (int unit = 0; unit < z.columns(); unit++) {
                        for (double kink : KINKS) {
                            nearest = Math.min(nearest, Math.abs(z.get(r, unit) - kink));
                        }
                    }
                }
            }
            if (nearest > 100 * STEP) {
                return c;
            }
        }
        throw new AssertionError("no smooth point in 200 seeds");
    }

    private Case draw(Activation phi, Seed seed) throws InterruptedException {
        List<Architecture.Layer> layers = new ArrayList<>();
        for (int l = 1; l < WIDTHS.length; l++) {
            layers.add(new Architecture.Layer(l, WIDTHS[l - 1], WIDTHS[l], phi));
        }
        Network network = new Draw(Precision.FP64, crew).network(new Architecture(WIDTHS[0], layers),
                Collections.nCopies(layers.size(), new Initializer.Normal(0.7)), new Bias.Normal(0.3), seed);
        assertTrue(network.biases().getFirst().get(0, 0) != 0);
        return new Case(network, normal(seed.child("input"), WIDTHS[0]),
                normal(seed.child("head"), WIDTHS[WIDTHS.length - 1]));
    }

    private Matrix normal(Seed seed, int columns) {
        Matrix m = Matrix.zeros(Precision.FP64, BATCH, columns);
        initscope.data.InputSource.STANDARD.fill(m, seed, crew);
        return m;
    }

    private static Network tail(Network network) {
        List<Architecture.Layer> layers = new ArrayList<>();
        for (Architecture.Layer layer : network.architecture().layers().subList(1, network.architecture().depth())) {
            layers.add(new Architecture.Layer(layer.number() - 1, layer.fanIn(), layer.fanOut(), layer.activation()));
        }
        return new Network(new Architecture(layers.getFirst().fanIn(), layers),
                network.weights().subList(1, network.weights().size()),
                network.biases().subList(1, network.biases().size()));
    }

    private Forward.Trace forward(Network network, Matrix input) throws InterruptedException {
        return new Forward(network, BATCH, crew).run(input, Measures.moments().withGradients(true), List.of());
    }

    /// `sum(g_L * x_L)` of every sample.
    private double[] losses(Case c) throws InterruptedException {
        Matrix x = forward(c.network(), c.input()).output();
        double[] losses = new double[BATCH];
        for (int r = 0; r < BATCH; r++) {
            for (int unit = 0; unit < x.columns(); unit++) {
                losses[r] += c.head().get(r, unit) * x.get(r, unit);
            }
        }
        return losses;
    }

    private static Matrix copy(Matrix m) {
        Matrix copy = Matrix.zeros(m.precision(), m.rows(), m.columns());
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < m.columns(); c++) {
                copy.set(r, c, m.get(r, c));
            }
        }
        return copy;
    }
}
