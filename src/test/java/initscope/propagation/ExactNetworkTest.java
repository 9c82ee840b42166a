package initscope.propagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.SpecReader;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.reference.NumpyArray;
import initscope.reference.PublicCase;
import initscope.reference.ReferenceFiles;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.InputTally;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.statistics.gradient.Gradient;
import initscope.statistics.Moments;
import initscope.statistics.WeightTally;
import initscope.tensor.Crew;
import initscope.tensor.Grid;
import initscope.tensor.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Networks with given weights, in double: every number of the exact files, from both file formats.
class ExactNetworkTest {
    private static final double RELATIVE = 1e-12;
    private static final double ABSOLUTE = 1e-13;
    private static final double OF_LARGEST = 1e-11;

    @ParameterizedTest
    @CsvSource({"exact_01_tanh, npz", "exact_01_tanh, safetensors", "exact_02_relu, npz", "exact_02_relu, safetensors",
            "exact_05_selu, npz", "exact_05_selu, safetensors"})
    void everyNumberOfTheExactFilesIsMet(String name, String format) throws InterruptedException {
        JsonObject expected = ReferenceFiles.json(name + "_expected.json");
        Map<String, NumpyArray> arrays = ReferenceFiles.npz(name + "_expected.npz");
        Map<String, NumpyArray> data = ReferenceFiles.npz(name + "_data.npz");
        Network network = network(expected, name + "_weights." + format);
        List<JsonObject> layers = layers(expected);
        Crew crew = new Crew(1);
        Matrix x = data.get("x").matrix();
        Forward forward = new Forward(network, x.rows(), crew);
        Measures measures = measures(layers.getFirst());
        forward.run(x, measures, List.of());
        Forward.Trace trace = forward.run(x, measures, List.of(), (number, z, out) -> {
            compare(name + " z" + number, arrays.get("z" + number), z);
            compare(name + " x" + number, arrays.get("x" + number), out);
        });
        compare(name + " output", arrays.get("x" + layers.size()), trace.output());
        List<Gradient> gradients = new Backward(network, x.rows(), crew).run(trace, data.get("g_out").matrix(),
                measures.back(), List.of(), new Backward.Visitor() {
                    @Override
                    public void layer(int number, Matrix delta, Matrix g) {
                        compare(name + " delta" + number, arrays.get("delta" + number), delta);
                        compareGradient(layers.get(number - 1), delta, crew);
                    }

                    @Override
                    public void weight(int number, Matrix ofProduct, Matrix gradient) {
                        compare(name + " dW" + number, arrays.get("dW" + number).transposed(), gradient);
                    }
                });
        for (int l = 1; l <= layers.size(); l++) {
            JsonObject layer = layers.get(l - 1);
            LayerStatistics ours = trace.tallies().get(l - 1).finish(l, layer.get("n_in").getAsInt(),
                    WeightTally.of(network.weights().get(l - 1), network.biases().get(l - 1), crew), Map.of())
                    .withGradient(gradients.get(l - 1));
            compare(name + " layer " + l, layer, ours);
        }
    }

    private static void compare(String where, JsonObject layer, LayerStatistics ours) {
        assertEquals(layer.get("n_out").getAsInt(), ours.fanOut(), where);
        near(where + " weight_mean", layer.get("weight_mean"), ours.weight().mean());
        near(where + " weight_std", layer.get("weight_std"), ours.weight().std());
        near(where + " delta", layer.get("grad_second_moment"), ours.gradient().preactivationSecondMoment());
        near(where + " g", layer.get("grad_act_second_moment"), ours.gradient().activationSecondMoment());
        Gradient.Detail detail = ours.gradient().detail();
        near(where + " dW", layer.get("weight_grad_second_moment"), detail.weight().secondMoment());
        compare(where + " histogram of delta", layer.getAsJsonObject("histogram_grad"), detail.histogram());
        JsonObject stats = layer.getAsJsonObject("stats");
        for (String key : stats.keySet()) {
            near(where + " " + key, stats.get(key), switch (key) {
                case "mean" -> ours.activation().mean();
                case "std" -> ours.activation().std();
                case "second_moment" -> ours.activation().secondMoment();
                case "min" -> ours.activation().min();
                case "max" -> ours.activation().max();
                case "saturated_fraction" -> ours.shares().saturated();
                case "edge_fraction" -> ours.shares().edge();
                case "zero_fraction" -> ours.shares().zero();
                case "dead_unit_fraction" -> ours.shares().deadUnits();
                case "preact_mean" -> ours.preactivation().mean();
                case "preact_std" -> ours.preactivation().std();
                case "preact_second_moment" -> ours.preactivation().secondMoment();
                default -> throw new AssertionError("no answer to " + key);
            });
        }
        compare(where + " histogram of x", layer.getAsJsonObject("histogram_activation"), ours.histogram());
        compare(where + " histogram of z", layer.getAsJsonObject("histogram_preact"), ours.preactivationHistogram());
    }

    private static void compare(String where, JsonObject expected, Histogram ours) {
        assertEquals(longs(expected), ours.counts(), where);
        assertEquals(expected.get("below").getAsLong(), ours.below(), where + " below");
        assertEquals(expected.get("above").getAsLong(), ours.above(), where + " above");
    }

    private static void compareGradient(JsonObject layer, Matrix delta, Crew crew) {
        String where = "gradient of layer " + layer.get("layer");
        Moments moments = InputTally.of(delta, crew);
        near(where + " mean", layer.get("grad_mean"), moments.mean());
        near(where + " std", layer.get("grad_std"), moments.std());
    }

    private static void compare(String where, NumpyArray expected, Matrix ours) {
        assertEquals(expected.shape()[0], ours.rows(), where);
        assertEquals(expected.shape()[1], ours.columns(), where);
        double tolerance = OF_LARGEST * expected.largest();
        for (int r = 0; r < ours.rows(); r++) {
            for (int c = 0; c < ours.columns(); c++) {
                assertEquals(expected.get(r, c), ours.get(r, c), tolerance, where + " [" + r + ", " + c + "]");
            }
        }
    }

    private static void near(String where, JsonElement expected, double ours) {
        double value = expected.getAsDouble();
        assertTrue(Math.abs(ours - value) <= RELATIVE * Math.abs(value) + ABSOLUTE,
                () -> where + ": " + ours + ", expected " + value);
    }

    private static Network network(JsonObject expected, String file) {
        boolean npz = file.endsWith(".npz");
        Map<String, NumpyArray> stored = npz ? ReferenceFiles.npz(file) : ReferenceFiles.safetensors(file);
        Activation activation = SpecReader.read(PublicCase.activation(expected.get("activation").getAsString(),
                expected.get("activation_param")), Names.activations(), true).orThrow();
        List<Architecture.Layer> shape = new ArrayList<>();
        List<Matrix> weights = new ArrayList<>();
        List<Matrix> biases = new ArrayList<>();
        for (JsonObject layer : layers(expected)) {
            int number = layer.get("layer").getAsInt();
            shape.add(new Architecture.Layer(number, layer.get("n_in").getAsInt(), layer.get("n_out").getAsInt(),
                    activation));
            String name = "layers." + (number - 1) + ".";
            weights.add((npz ? stored.get("W" + number).transposed() : stored.get(name + "weight")).matrix());
            biases.add((npz ? stored.get("b" + number) : stored.get(name + "bias")).matrix());
        }
        return new Network(new Architecture(shape.getFirst().fanIn(), shape), weights, biases);
    }

    private static List<JsonObject> layers(JsonObject expected) {
        return expected.getAsJsonArray("layers").asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private static Measures measures(JsonObject layer) {
        return Measures.moments()
                .withBack(new Measures.Back(true, binning(layer.getAsJsonObject("histogram_grad"))))
                .withHistograms(binning(layer.getAsJsonObject("histogram_activation")))
                .withPreactivationHistograms(binning(layer.getAsJsonObject("histogram_preact")));
    }

    private static Grid grid(JsonObject histogram) {
        return new Grid(histogram.get("lo").getAsDouble(), histogram.get("hi").getAsDouble(),
                histogram.get("bins").getAsInt());
    }

    private static Binning binning(JsonObject histogram) {
        Grid grid = grid(histogram);
        return new Binning(grid.bins(), new Binning.Range.Fixed(grid.low(), grid.high()));
    }

    private static List<Long> longs(JsonObject histogram) {
        return histogram.getAsJsonArray("counts").asList().stream().map(JsonElement::getAsLong).toList();
    }
}
