package initscope.propagation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.SpecReader;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Block;
import initscope.network.Network;
import initscope.network.Norm;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every number of small networks with norm, residual and dropout, forwards and backwards, against PyTorch's autograd:
/// `blocks.json`, made by `blocks.py` beside it, which draws the masks from its own SplitMix64.
class BlockReferenceTest {
    /// Some hundred roundings of numbers of order 10 (the gradient through a small variance).
    private static final double DOUBLE = 1e-12;

    static Stream<JsonObject> cases() throws IOException {
        try (Reader reader = new InputStreamReader(
                BlockReferenceTest.class.getResourceAsStream("/initscope/propagation/blocks.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNumberIsPyTorchs(JsonObject c) throws InterruptedException {
        Block block = new Block(Norm.valueOf(c.get("norm").getAsString().toUpperCase(Locale.ROOT)),
                c.get("residual").getAsBoolean(), c.get("dropout").getAsDouble());
        Activation phi = SpecReader.read(c.get("activation").getAsString(), Names.activations(), true).orThrow();
        List<JsonObject> expected = c.getAsJsonArray("layers").asList().stream().map(JsonElement::getAsJsonObject).toList();
        Matrix input = matrix(c.getAsJsonArray("input"));
        List<Architecture.Layer> layers = new ArrayList<>();
        List<Matrix> weights = new ArrayList<>();
        List<Matrix> biases = new ArrayList<>();
        for (JsonObject layer : expected) {
            Matrix w = matrix(layer.getAsJsonArray("weight"));
            layers.add(new Architecture.Layer(layers.size() + 1, w.columns(), w.rows(), phi));
            weights.add(w);
            JsonArray bias = new JsonArray();
            bias.add(layer.getAsJsonArray("bias"));
            biases.add(matrix(bias));
        }
        Network network = new Network(new Architecture(input.columns(), layers, block), weights, biases);
        try (Crew crew = new Crew(2)) {
            Forward.Trace trace = new Forward(network, input.rows(), crew).run(input, layer -> 1000 + layer,
                    Measures.moments().withBack(Measures.Back.DETAIL), List.of(), (number, z, x) -> {
                        compare("z" + number, expected.get(number - 1).getAsJsonArray("z"), z);
                        compare("x" + number, expected.get(number - 1).getAsJsonArray("x"), x);
                    });
            new Backward(network, input.rows(), crew).run(trace, matrix(c.getAsJsonArray("head")), Measures.Back.DETAIL,
                    List.of(), new Backward.Visitor() {
                        @Override
                        public void layer(int number, Matrix delta, Matrix g) {
                            compare("delta" + number, expected.get(number - 1).getAsJsonArray("delta"), delta);
                            compare("g" + number, expected.get(number - 1).getAsJsonArray("g"), g);
                        }

                        @Override
                        public void weight(int number, Matrix ofProduct, Matrix gradient) {
                            compare("dW" + number, expected.get(number - 1).getAsJsonArray("dW"), gradient);
                        }
                    });
        }
    }

    private static void compare(String what, JsonArray expected, Matrix ours) {
        assertEquals(expected.size(), ours.rows(), what);
        for (int r = 0; r < ours.rows(); r++) {
            for (int col = 0; col < ours.columns(); col++) {
                double e = expected.get(r).getAsJsonArray().get(col).getAsDouble();
                assertEquals(e, ours.get(r, col), DOUBLE * Math.max(1, Math.abs(e)), what + " " + r + ", " + col);
            }
        }
    }

    private static Matrix matrix(JsonArray rows) {
        Matrix m = Matrix.zeros(Precision.FP64, rows.size(), rows.get(0).getAsJsonArray().size());
        for (int r = 0; r < m.rows(); r++) {
            for (int col = 0; col < m.columns(); col++) {
                m.set(r, col, rows.get(r).getAsJsonArray().get(col).getAsDouble());
            }
        }
        return m;
    }
}
