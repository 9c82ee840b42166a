package initscope.experiment.losses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import initscope.experiment.Lab;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.reference.ReferenceFiles;
import initscope.tensor.Crew;
import initscope.training.Objective;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossesTest {
    private static final long ROOM = 1L << 30;

    private static Spec spec(String text) {
        return SpecReader.read(text).orThrow();
    }

    private static double slope(Objective objective, double z) {
        return Rival.of(objective).slope(z);
    }

    /// By hand, y the output and e = 1 − y: e; e / 2; y e²; 2 y e².
    @Test
    void theSlopesOfTwoOutputsAreThoseWorkedOutByHand() {
        for (double z : new double[] {-30, -5, -0.3, 0, 1.7, 12}) {
            double y = 1 / (1 + Math.exp(-z));
            double e = 1 / (1 + Math.exp(z));
            assertEquals(e, slope(Objective.SOFTMAX_NLL, z), 1e-15);
            assertEquals(e / 2, slope(Objective.SIGMOID_BCE, z), 1e-15);
            assertEquals(y * e * e, slope(Objective.SIGMOID_MSE, z), 1e-15);
            assertEquals(2 * y * e * e, slope(Objective.SOFTMAX_MSE, z), 1e-15);
        }
    }

    @Test
    void aConfidentMistakeIsHeardUnderCrossEntropyAndLostUnderSquaredError() {
        double z = -12;
        assertTrue(slope(Objective.SOFTMAX_NLL, z) > 0.99);
        assertTrue(slope(Objective.SIGMOID_BCE, z) > 0.49);
        assertTrue(slope(Objective.SIGMOID_MSE, z) < 1e-5);
        assertTrue(slope(Objective.SOFTMAX_MSE, z) < 2e-5);
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void everyGradientIsThatOfFiniteDifferences(Objective objective) {
        double[] z = {0.61, -2.08, 1.5, -0.4};
        for (int label = 0; label < z.length; label++) {
            double[] gradient = new double[z.length];
            objective.loss(z, label, gradient);
            for (int k = 0; k < z.length; k++) {
                double[] up = z.clone();
                double[] down = z.clone();
                up[k] += 1e-5;
                down[k] -= 1e-5;
                double[] unused = new double[z.length];
                assertEquals((objective.loss(up, label, unused) - objective.loss(down, label, unused)) / 2e-5, gradient[k], 1e-10);
            }
        }
    }

    /// The file's gradients are of the mean over the batch of two, its targets the classes 0 and 2.
    @Test
    void allFourLossesOfTheFileAreOurs() {
        JsonObject losses = ReferenceFiles.json("exact_training.json").getAsJsonObject("losses");
        JsonObject cases = losses.getAsJsonObject("cases");
        JsonArray z = losses.getAsJsonArray("z");
        int[] labels = {0, 2};
        Map<String, Objective> ours = Map.of("mse_sigmoid_mean_all", Objective.SIGMOID_MSE, "half_sse_sigmoid_batch_mean",
                Objective.SIGMOID_MSE, "bce_sigmoid_mean_all", Objective.SIGMOID_BCE, "softmax_nll_batch_mean", Objective.SOFTMAX_NLL);
        assertEquals(ours.keySet(), cases.keySet());
        ours.forEach((name, objective) -> {
            JsonObject expected = cases.getAsJsonObject(name);
            double factor = name.startsWith("half") ? 3 / 2.0 : 1;
            double loss = 0;
            for (int b = 0; b < labels.length; b++) {
                double[] logits = new double[3];
                double[] gradient = new double[3];
                for (int k = 0; k < 3; k++) {
                    logits[k] = z.get(b).getAsJsonArray().get(k).getAsDouble();
                }
                loss += factor * objective.loss(logits, labels[b], gradient) / labels.length;
                for (int k = 0; k < 3; k++) {
                    assertEquals(expected.getAsJsonArray("grad").get(b).getAsJsonArray().get(k).getAsDouble(),
                            factor * gradient[k] / labels.length, 1e-15, name);
                }
            }
            assertEquals(expected.get("loss").getAsDouble(), loss, 1e-15, name);
        });
    }

    @Test
    void errorAndOddsAreTheSameNumberWrittenTwice() {
        for (double error : new double[] {1e-9, 0.1, 0.5, 0.999999}) {
            assertEquals(error, Mistake.error(Mistake.of(error)), 1e-12 * error + 1e-15);
        }
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void whatIsSentBackIsARealPassWithThisLosssGradient(Objective objective) throws InterruptedException {
        Spec spec = spec("tanh xavier-normal depth=4 width=12 batch=20");
        double z = -3;
        double[] gradient = new double[2];
        objective.loss(Rival.of(objective).logits(z), 0, gradient);
        try (Crew crew = new Crew(1)) {
            List<Double> real = SentBack.run(spec, crew, gradient[0], gradient[1]);
            List<Double> said = SentBack.of(spec, crew).under(Rival.of(objective), z);
            assertEquals(5, real.size());
            for (int l = 0; l < real.size(); l++) {
                assertEquals(real.get(l), said.get(l), 1e-12 * real.get(l));
            }
        }
    }

    @Test
    void aNeuronThatIsConfidentlyWrongStartsSlowlyUnderSquaredErrorAlone() {
        List<Double> squared = Neuron.errors(Rival.SIGMOID_MSE, -5);
        List<Double> cross = Neuron.errors(Rival.SIGMOID_BCE, -5);
        assertEquals(Neuron.STEPS + 1, squared.size());
        assertEquals(Mistake.error(-5), squared.getFirst());
        assertTrue(squared.get(60) > 0.98, "still as wrong: " + squared.get(60));
        assertTrue(cross.get(60) < 0.1, "has learned: " + cross.get(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanh xavier-normal depth=3 width=12 batch=30", "relu he-normal depth=5 width=20 batch=30 head=mse",
        "sigmoid normal(1) depth=4 width=15 batch=30 head=bce", "gelu he-normal depth=3 width=12 norm=batch",
        "selu lecun-normal depth=3 width=12 norm=layer residual=on", "relu he-normal depth=3 width=12 dropout=0.3",
        "leaky-relu(0.2) he-normal depth=4 width=9,14,7,11 bias=normal(0.5) input=xor", "hard-tanh normal(0.3) depth=3 width=30"})
    void theGradientsAreThoseOfFiniteDifferencesWhateverTheNetwork(String text) throws InterruptedException {
        try (Lab lab = new Lab(1, ROOM)) {
            GradientCheck check = lab.checkGradients(spec(text), _ -> { }).orThrow();
            assertTrue(check.isWhole());
            for (GradientCheck.Layer layer : check.layers()) {
                assertTrue(layer.known(), layer.toString());
                assertTrue(layer.agrees(), layer.toString());
            }
        }
    }

    /// Gradients of 1e-17 and less: rounding of a loss near 1 hides them.
    @Test
    void whereTheGradientHasVanishedTheCheckSaysThatItCannotTell() throws InterruptedException {
        try (Lab lab = new Lab(1, ROOM)) {
            GradientCheck check = lab.checkGradients(spec("sigmoid normal(0.01) depth=20 width=20 batch=10"), _ -> { }).orThrow();
            assertFalse(check.layers().getFirst().known());
            assertTrue(check.layers().getLast().known());
            assertTrue(check.greatest() < GradientCheck.LIMIT);
        }
    }

    @Test
    void aWrongSlopeIsFoundOut() throws InterruptedException {
        Differences.Slope slope = Differences.slope(step -> Math.sin(0.3 + step));
        assertEquals(Math.cos(0.3), slope.value(), 1e-10);
        assertTrue(slope.uncertain() < 1e-8 && Math.abs(slope.value() - 1.000001 * Math.cos(0.3)) > 1e-7);
        Differences.Slope kinked = Differences.slope(step -> Math.max(0, 1e-4 + step));
        assertEquals(1, kinked.value(), 1e-9);
    }
}
