package initscope.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.data.Labels;
import initscope.experiment.learning.Optimizers;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.SpecReader;
import initscope.init.Bias;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.network.Block;
import initscope.network.Network;
import initscope.network.Norm;
import initscope.network.Plain;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.optimizer.Optimizer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Steps in double precision, against differences of the loss and against PyTorch.
class TrainerTest {
    private static final double RATE = 0.5;
    private static final double APART = 1e-5;

    static Stream<Arguments> wholes() {
        List<Arguments> all = new ArrayList<>();
        for (Objective objective : Objective.values()) {
            for (Block block : List.of(Block.PLAIN, new Block(Norm.BATCH, false, 0), new Block(Norm.LAYER, true, 0),
                    new Block(Norm.NONE, true, 0.3), new Block(Norm.BATCH, true, 0.3))) {
                all.add(Arguments.of(objective, block));
            }
        }
        return all.stream();
    }

    /// Central differences of step h err by h² times a third derivative, a sixth of some tens here, and by rounding, 1e-16 / h.
    @ParameterizedTest
    @MethodSource("wholes")
    void aStepFollowsTheSlopeOfTheMeanLoss(Objective objective, Block block) throws InterruptedException {
        List<Architecture.Layer> layers = List.of(new Architecture.Layer(1, 5, 6, Plain.TANH),
                new Architecture.Layer(2, 6, 6, Plain.GELU), new Architecture.Layer(3, 6, 6, Plain.SIGMOID));
        Architecture shape = new Architecture(5, layers, block).withOutput(3);
        Matrix x = Matrix.zeros(Precision.FP64, 7, 5);
        Kernels.of(Precision.FP64).normals(4, 0, 35, 0, 1, x);
        Labels labels = Labels.of(0, 2, 1, 1, 0, 2, 2);
        try (Crew crew = new Crew(2)) {
            Network start = new Draw(Precision.FP64, crew).network(shape,
                    Collections.nCopies(4, new Initializer.Normal(0.7)), new Bias.Normal(0.3), Seed.root(2));
            Trainer trainer = new Trainer(start, objective, 7, 0, crew);
            Memory before = trainer.remember();
            double loss = trainer.step(x, labels, layer -> layer, new Optimizer.Sgd(RATE), 1).loss();
            List<Matrix> after = trainer.remember().parameters();
            trainer.recall(before);
            assertEquals(loss, trainer.peek(x, labels, layer -> layer).loss());
            double largest = 0;
            for (int p = 0; p < after.size(); p++) {
                for (int r = 0; r < after.get(p).rows(); r++) {
                    for (int c = 0; c < after.get(p).columns(); c++) {
                        double slope = (before.parameters().get(p).get(r, c) - after.get(p).get(r, c)) / RATE;
                        double difference = (lossAt(trainer, before, p, r, c, APART, x, labels)
                                - lossAt(trainer, before, p, r, c, -APART, x, labels)) / (2 * APART);
                        assertEquals(difference, slope, 1e-8, "parameter " + p + " at " + r + ", " + c);
                        largest = Math.max(largest, Math.abs(slope));
                    }
                }
            }
            assertTrue(largest > 1e-3, "nothing to compare: " + largest);
        }
    }

    private static double lossAt(Trainer trainer, Memory before, int p, int r, int c, double by, Matrix x, Labels labels)
            throws InterruptedException {
        List<Matrix> moved = new ArrayList<>(before.parameters());
        moved.set(p, moved.get(p).copy());
        moved.get(p).set(r, c, moved.get(p).get(r, c) + by);
        trainer.recall(new Memory(moved, before.states()));
        return trainer.peek(x, labels, layer -> layer).loss();
    }

    @Test
    void fourStepsAreThoseOfPyTorch() throws InterruptedException, IOException {
        JsonObject all;
        try (InputStreamReader in = new InputStreamReader(TrainerTest.class.getResourceAsStream("steps.json"),
                StandardCharsets.UTF_8)) {
            all = JsonParser.parseReader(in).getAsJsonObject();
        }
        List<Architecture.Layer> layers = List.of(new Architecture.Layer(1, 4, 6, Plain.TANH),
                new Architecture.Layer(2, 6, 5, Plain.GELU));
        int[] classes = all.getAsJsonArray("labels").asList().stream().mapToInt(JsonElement::getAsInt).toArray();
        Matrix x = matrix(all.getAsJsonArray("inputs"));
        try (Crew crew = new Crew(2)) {
            for (JsonElement element : all.getAsJsonArray("cases")) {
                JsonObject expected = element.getAsJsonObject();
                Network start = new Network(new Architecture(4, layers).withOutput(3), matrices(all, "weights"),
                        matrices(all, "biases"));
                Trainer trainer = new Trainer(start, Objective.valueOf(expected.get("objective").getAsString()), 7, 0, crew);
                Parsed<Optimizer> optimizer = SpecReader.value(expected.get("optimizer").getAsString(), Optimizers.all(),
                        "optimizer");
                for (int step = 1; step <= 4; step++) {
                    assertEquals(expected.getAsJsonArray("losses").get(step - 1).getAsDouble(),
                            trainer.step(x, Labels.of(classes), _ -> 0, optimizer.orThrow(), step).loss(), 1e-12);
                }
                assertClose(matrices(expected, "weights"), trainer.network().weights());
                assertClose(matrices(expected, "biases"), trainer.network().biases());
            }
            assertEquals(8, all.getAsJsonArray("cases").size());
        }
    }

    private static void assertClose(List<Matrix> expected, List<Matrix> actual) {
        for (int i = 0; i < expected.size(); i++) {
            for (int r = 0; r < expected.get(i).rows(); r++) {
                for (int c = 0; c < expected.get(i).columns(); c++) {
                    assertEquals(expected.get(i).get(r, c), actual.get(i).get(r, c), 1e-12);
                }
            }
        }
    }

    private static List<Matrix> matrices(JsonObject from, String key) {
        return from.getAsJsonArray(key).asList().stream().map(m -> matrix(m.getAsJsonArray())).toList();
    }

    /// A list of rows, or one row.
    private static Matrix matrix(JsonArray rows) {
        boolean one = rows.get(0).isJsonPrimitive();
        int columns = one ? rows.size() : rows.get(0).getAsJsonArray().size();
        Matrix m = Matrix.zeros(Precision.FP64, one ? 1 : rows.size(), columns);
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < columns; c++) {
                m.set(r, c, (one ? rows.get(c) : rows.get(r).getAsJsonArray().get(c)).getAsDouble());
            }
        }
        return m;
    }
}
