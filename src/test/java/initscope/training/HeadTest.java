package initscope.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import initscope.init.Bias;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Block;
import initscope.network.Network;
import initscope.network.Norm;
import initscope.network.Plain;
import initscope.propagation.Backward;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.reference.ReferenceFiles;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The losses against PyTorch's numbers, and the gradient every head sends through a whole network against central
/// differences of its loss.
class HeadTest {
    private static final double EXACT = 1e-15;
    private static final double STEP = 1e-5;
    private static final double TOLERANCE = 1e-8;
    private static final int BATCH = 4;
    private static final int[] WIDTHS = {4, 6, 5, 3};

    private final Crew crew = new Crew(1);

    @Test
    void meanSquaredErrorBehindASigmoidIsPyTorchs() {
        check("mse_sigmoid_mean_all", (z, t, gradient) -> {
            double[] y = new double[z.length];
            for (int k = 0; k < z.length; k++) {
                y[k] = Plain.SIGMOID.at(z[k]);
            }
            double loss = Loss.squared(y, t, gradient);
            for (int k = 0; k < z.length; k++) {
                gradient[k] *= Plain.SIGMOID.derivative(z[k]);
            }
            return loss;
        });
    }

    @Test
    void binaryCrossEntropyIsPyTorchs() {
        check("bce_sigmoid_mean_all", Loss::binary);
    }

    @Test
    void softmaxWithNegativeLogLikelihoodIsPyTorchs() {
        check("softmax_nll_batch_mean", (z, t, gradient) -> {
            int label = 0;
            for (int k = 0; k < t.length; k++) {
                label = t[k] == 1 ? k : label;
            }
            return Loss.softmax(z, label, gradient);
        });
    }

    private interface OfSample {
        double loss(double[] z, double[] target, double[] gradient);
    }

    /// The file's gradients are of the mean over the batch: ours over B.
    private static void check(String name, OfSample of) {
        JsonObject losses = ReferenceFiles.json("exact_training.json").getAsJsonObject("losses");
        JsonObject expected = losses.getAsJsonObject("cases").getAsJsonObject(name);
        JsonArray z = losses.getAsJsonArray("z");
        double mean = 0;
        for (int b = 0; b < z.size(); b++) {
            double[] gradient = new double[3];
            mean += of.loss(doubles(z.get(b).getAsJsonArray()),
                    doubles(losses.getAsJsonArray("target").get(b).getAsJsonArray()), gradient) / z.size();
            double[] theirs = doubles(expected.getAsJsonArray("grad").get(b).getAsJsonArray());
            for (int k = 0; k < 3; k++) {
                assertEquals(theirs[k], gradient[k] / z.size(), EXACT, name);
            }
        }
        assertEquals(expected.get("loss").getAsDouble(), mean, 4 * EXACT, name);
    }

    private static double[] doubles(JsonArray array) {
        return array.asList().stream().mapToDouble(e -> e.getAsDouble()).toArray();
    }

    @Test
    void noLossIsLostWhereTheSigmoidIsSaturated() {
        double[] gradient = new double[2];
        assertEquals(500, Loss.binary(new double[] {1000, 0}, new double[] {0, 0}, gradient), 0.5);
        assertEquals(0.5, gradient[0]);
        assertEquals(1000, Loss.softmax(new double[] {1000, 0}, 1, gradient));
        assertEquals(-1, gradient[1]);
    }

    record Case(Head head, Activation last) {
    }

    static List<Case> cases() {
        List<Case> all = new ArrayList<>();
        for (Activation last : List.of(Plain.TANH, Plain.SIGMOID, Plain.IDENTITY, Plain.SOFTPLUS)) {
            all.add(new Case(new Head.Mse(), last));
            all.add(new Case(new Head.Bce(), last));
            all.add(new Case(new Head.Softmax(3), last));
            all.add(new Case(new Head.Softmax(7), last));
        }
        return all;
    }

    /// Behind a sigmoid's own activations the slope cancels: ∂L/∂z = (x − t) / K even where the sigmoid is flat.
    @ParameterizedTest
    @EnumSource(Precision.class)
    void binaryCrossEntropyUndoesTheSlopeOfASigmoid(Precision precision) throws InterruptedException {
        int batch = 200;
        Architecture shape = new Architecture(4, List.of(new Architecture.Layer(1, 4, 5, Plain.SIGMOID)));
        Seed seed = Seed.root(5);
        Network network = new Draw(precision, crew).network(shape, List.of(new Initializer.Normal(1)),
                new Bias.Normal(0), seed);
        Matrix x = Matrix.zeros(precision, batch, 4);
        initscope.data.InputSource.STANDARD.fill(x, seed.child("input"), crew);
        Forward.Trace trace = new Forward(network, batch, crew).run(x, Measures.moments().withGradients(true), List.of());
        HeadPass head = new HeadPass(new Head.Bce(), shape, precision, batch, crew);
        // In half precision the gradient on x would overflow from |z| = 11 on, and is bounded there.
        double reach = precision == Precision.FP16 ? 11 : 87;
        double floor = precision == Precision.FP16 ? 2e-6 : 1e-7;
        double rounding = precision == Precision.BF16 ? 0x1p-6 : precision == Precision.FP16 ? 0x1p-9 : 0x1p-20;
        new Backward(network, batch, crew).run(trace,
                head.run(trace.output(), trace.preactivations().getFirst(), seed, 0).gradient(), (_, delta, _) -> {
                    for (int r = 0; r < batch; r++) {
                        for (int k = 0; k < 5; k++) {
                            double z = trace.preactivations().getFirst().get(r, k);
                            if (Math.abs(z) > reach) {
                                continue;
                            }
                            double p = Plain.SIGMOID.at(z);
                            double ours = delta.get(r, k);
                            double nearest = ours < 0 ? (p - 1) / 5 : p / 5;
                            assertEquals(nearest, ours, 4 * rounding * Math.abs(nearest) + floor, precision + " " + r);
                        }
                    }
                });
    }

    @Test
    void behindASumASigmoidGivesLogits() {
        Architecture summed = new Architecture(3, List.of(new Architecture.Layer(1, 3, 3, Plain.SIGMOID)),
                new Block(Norm.NONE, true, 0));
        Matrix x = Matrix.zeros(Precision.FP64, 1, 3);
        x.set(0, 0, 1.7);
        HeadPass.Result result = new HeadPass(new Head.Bce(), summed, Precision.FP64, 1, crew)
                .run(x, Matrix.zeros(Precision.FP64, 1, 3), Seed.root(1), 0);
        double p = Plain.SIGMOID.at(1.7);
        double first = result.gradient().get(0, 0);
        assertEquals(first < 0 ? (p - 1) / 3 : p / 3, first, 1e-15);
    }

    /// The bias of a unit moves z of every sample alike, so the slope of the mean loss along it is the mean of ∂L/∂z.
    @ParameterizedTest
    @MethodSource("cases")
    void theGradientOfEveryHeadIsTheSlopeOfItsLoss(Case c) throws InterruptedException {
        Architecture shape = shape(c.last());
        Seed seed = Seed.root(3);
        Network network = new Draw(Precision.FP64, crew).network(shape,
                Collections.nCopies(shape.depth(), new Initializer.Normal(0.6)), new Bias.Normal(0.3), seed);
        HeadPass head = new HeadPass(c.head(), shape, Precision.FP64, BATCH, crew);
        head.draw(new Initializer.Normal(0.8), new Bias.Normal(0.5), c.last(), seed);
        Matrix x = Matrix.zeros(Precision.FP64, BATCH, WIDTHS[0]);
        initscope.data.InputSource.STANDARD.fill(x, seed.child("input"), crew);
        Forward.Trace trace = forward(network, x);
        double[][] means = new double[WIDTHS.length][6];
        new Backward(network, BATCH, crew).run(trace,
                head.run(trace.output(), trace.preactivations().getLast(), seed, 0).gradient(), (number, delta, _) -> {
                    for (int r = 0; r < BATCH; r++) {
                        for (int k = 0; k < delta.columns(); k++) {
                            means[number][k] += delta.get(r, k) / BATCH;
                        }
                    }
                });
        double largest = 0;
        for (int l = 1; l < WIDTHS.length; l++) {
            Matrix bias = network.biases().get(l - 1);
            for (int unit = 0; unit < WIDTHS[l]; unit++) {
                double b = bias.get(0, unit);
                bias.set(0, unit, b + STEP);
                double above = loss(network, x, head, seed);
                bias.set(0, unit, b - STEP);
                double below = loss(network, x, head, seed);
                bias.set(0, unit, b);
                assertEquals((above - below) / (2 * STEP), means[l][unit], TOLERANCE, "layer " + l + ", unit " + unit);
                largest = Math.max(largest, Math.abs(means[l][unit]));
            }
        }
        assertTrue(largest > 1e-3, "the gradient is too small for this to say anything");
    }

    private double loss(Network network, Matrix x, HeadPass head, Seed seed) throws InterruptedException {
        Forward.Trace trace = forward(network, x);
        return head.run(trace.output(), trace.preactivations().getLast(), seed, 0).loss();
    }

    private Forward.Trace forward(Network network, Matrix x) throws InterruptedException {
        return new Forward(network, BATCH, crew).run(x, Measures.moments().withGradients(true), List.of());
    }

    private static Architecture shape(Activation last) {
        List<Architecture.Layer> layers = new ArrayList<>();
        for (int l = 1; l < WIDTHS.length; l++) {
            layers.add(new Architecture.Layer(l, WIDTHS[l - 1], WIDTHS[l], l == WIDTHS.length - 1 ? last : Plain.TANH));
        }
        return new Architecture(WIDTHS[0], layers);
    }
}
