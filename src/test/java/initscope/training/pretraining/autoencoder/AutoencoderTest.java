package initscope.training.pretraining.autoencoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import initscope.network.Activation;
import initscope.network.Plain;
import initscope.random.Seed;
import initscope.reference.ReferenceFiles;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.pretraining.Given;
import initscope.training.pretraining.Pretraining.Corruption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Losses and gradients of autoencoders, against PyTorch's numbers and finite differences.
class AutoencoderTest {
    private static final JsonObject REFERENCE = ReferenceFiles.json("exact_training.json").getAsJsonObject("autoencoder");
    private static final double TOLERANCE = 1e-14;
    private static final Crew CREW = new Crew(2);

    @AfterAll
    static void close() {
        CREW.close();
    }

    private static Matrix given(String name) {
        return Given.matrix(REFERENCE.get(name));
    }

    private static void compare(String name, boolean tied, Decoder decoder, Matrix seen) {
        JsonObject expected = REFERENCE.getAsJsonObject("cases").getAsJsonObject(name);
        Matrix x = given("x");
        Matrix w = Given.turned(given("W"));
        Autoencoder.Parameters parameters = new Autoencoder.Parameters(w, given("b"), tied ? w : given("V"), given("c"));
        Autoencoder autoencoder = new Autoencoder(Plain.SIGMOID.curve(), decoder, parameters, x.rows(), CREW);
        assertEquals(expected.get("loss").getAsDouble(), autoencoder.loss(seen, x), TOLERANCE);
        Given.same(Given.matrix(expected.get("reconstruction")), 1, autoencoder.decode(autoencoder.encode(seen)), TOLERANCE);
        Autoencoder.Gradient found = autoencoder.gradient(seen, x);
        JsonObject gradients = expected.getAsJsonObject("grads");
        Given.same(Given.turned(Given.matrix(gradients.get("dW"))), x.rows(), found.w(), TOLERANCE);
        Given.same(gradients.get("db"), x.rows(), found.b(), TOLERANCE);
        Given.same(gradients.get("dc"), x.rows(), found.c(), TOLERANCE);
        if (!tied) {
            Given.same(Given.matrix(gradients.get("dV")), x.rows(), found.v(), TOLERANCE);
        }
    }

    @Test
    void crossEntropyWithADecoderOfItsOwn() {
        compare("ae_bce_untied", false, Decoder.SIGMOID_CROSS_ENTROPY, given("x"));
    }

    @Test
    void squaredErrorWithADecoderOfItsOwn() {
        compare("ae_sse_untied", false, Decoder.SIGMOID_SQUARED, given("x"));
    }

    @Test
    void tiedWeightsHaveTheSumOfBothGradients() {
        compare("ae_bce_tied", true, Decoder.SIGMOID_CROSS_ENTROPY, given("x"));
    }

    @Test
    void aMaskedInputIsHeldAgainstTheCleanOne() {
        Matrix mask = given("mask");
        Matrix seen = Matrix.zeros(Precision.FP64, mask.rows(), mask.columns());
        // The reference's mask is 1 where the input stays: as uniform numbers these are below the share just where it goes.
        new Noise(new Corruption.Masking(0.5), 0, 1).apply(given("x"), Given.places(mask), seen, CREW);
        compare("dae_masking_bce_untied", false, Decoder.SIGMOID_CROSS_ENTROPY, seen);
    }

    @Test
    void saltAndPepperFallWhereTheGivenNumbersSay() {
        Matrix seen = Matrix.zeros(Precision.FP64, 3, 5);
        new Noise(new Corruption.SaltAndPepper(0.3), 0, 1).apply(given("x"), Given.places(given("uniforms")), seen, CREW);
        Given.same(given("salt_pepper_nu0p3"), 1, seen, 0);
    }

    @Test
    void corruptionsHaveTheSharesAndTheSpreadTheyAreAskedFor() {
        int n = 40_000;
        Matrix x = Matrix.zeros(Precision.FP64, n, 1);
        Matrix seen = Matrix.zeros(Precision.FP64, n, 1);
        for (int r = 0; r < n; r++) {
            x.set(r, 0, 0.5);
        }
        Noise salt = new Noise(new Corruption.SaltAndPepper(0.3), -2, 3);
        salt.apply(x, salt.numbers(Seed.root(1)), seen, CREW);
        int low = 0;
        int high = 0;
        for (int r = 0; r < n; r++) {
            low += seen.get(r, 0) == -2 ? 1 : 0;
            high += seen.get(r, 0) == 3 ? 1 : 0;
        }
        double error = 5 * Math.sqrt(0.15 * 0.85 / n);
        assertEquals(0.15, (double) low / n, error);
        assertEquals(0.15, (double) high / n, error);
        Noise normal = new Noise(new Corruption.Gaussian(0.2), 0, 1);
        normal.apply(x, normal.numbers(Seed.root(1)), seen, CREW);
        double squares = 0;
        for (int r = 0; r < n; r++) {
            squares += (seen.get(r, 0) - 0.5) * (seen.get(r, 0) - 0.5);
        }
        assertEquals(0.04, squares / n, 5 * 0.04 * Math.sqrt(2.0 / n));
    }

    /// Every decoder, tied and not, under activations with and without ends: ∂L/∂W, ∂L/∂V and both biases.
    @Test
    void gradientsAreFiniteDifferences() {
        for (Activation activation : List.of(Plain.SIGMOID, Plain.TANH, Plain.GELU, Plain.RELU)) {
            for (Decoder decoder : Decoder.values()) {
                assertSlopes(activation, decoder, true);
                assertSlopes(activation, decoder, false);
            }
        }
    }

    private static void assertSlopes(Activation activation, Decoder decoder, boolean tied) {
        Matrix x = given("x");
        Seed seed = Seed.root(4);
        Matrix w = normals(4, 5, seed.child("w"));
        Autoencoder.Parameters p = new Autoencoder.Parameters(w, normals(1, 4, seed.child("b")),
                tied ? w : normals(4, 5, seed.child("v")), normals(1, 5, seed.child("c")));
        Autoencoder autoencoder = new Autoencoder(activation.curve(), decoder, p, x.rows(), CREW);
        Autoencoder.Gradient g = autoencoder.gradient(x, x);
        String what = activation + " " + decoder + (tied ? " tied" : "");
        assertSlope(autoencoder, x, p.w(), g.w(), what + " W");
        assertSlope(autoencoder, x, p.b(), row(g.b()), what + " b");
        assertSlope(autoencoder, x, p.c(), row(g.c()), what + " c");
        if (!tied) {
            assertSlope(autoencoder, x, p.v(), g.v(), what + " V");
        }
    }

    /// A central difference errs by h²/6 of a third derivative, some ones here, and by rounding of 1e-15 / h.
    private static void assertSlope(Autoencoder autoencoder, Matrix x, Matrix parameter, Matrix gradient, String what) {
        double h = 1e-5;
        for (int r = 0; r < parameter.rows(); r++) {
            for (int c = 0; c < parameter.columns(); c++) {
                double at = parameter.get(r, c);
                parameter.set(r, c, at + h);
                double above = autoencoder.loss(x, x);
                parameter.set(r, c, at - h);
                double below = autoencoder.loss(x, x);
                parameter.set(r, c, at);
                assertEquals((above - below) / (2 * h), gradient.get(r, c) / x.rows(), 2e-8, what);
            }
        }
    }

    private static Matrix row(double[] values) {
        Matrix row = Matrix.zeros(Precision.FP64, 1, values.length);
        for (int i = 0; i < values.length; i++) {
            row.set(0, i, values[i]);
        }
        return row;
    }

    private static Matrix normals(int rows, int columns, Seed seed) {
        Matrix m = Matrix.zeros(Precision.FP64, rows, columns);
        Kernels.of(Precision.FP64).normals(seed.key(), 0, rows * columns, 0, 0.7, m);
        return m;
    }

    @Test
    void crossEntropyOfASaturatedOutputLosesNothing() {
        List<Double> found = new ArrayList<>();
        for (double z : new double[] {-800, -40, 40, 800}) {
            found.add(Decoder.SIGMOID_CROSS_ENTROPY.loss(z, 1 / (1 + Math.exp(-z)), 0.25));
        }
        assertEquals(List.of(200.0, 10.0, 30.0, 600.0), found.stream().map(v -> (double) Math.round(v)).toList());
        assertTrue(found.stream().allMatch(Double::isFinite));
    }
}
