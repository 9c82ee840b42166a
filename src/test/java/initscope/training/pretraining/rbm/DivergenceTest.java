package initscope.training.pretraining.rbm;

import com.google.gson.JsonObject;
import initscope.reference.ReferenceFiles;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.pretraining.Given;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Contrastive divergence with given uniform numbers, against numbers made by someone else's program.
class DivergenceTest {
    private static final JsonObject REFERENCE = ReferenceFiles.json("exact_training.json").getAsJsonObject("rbm");
    private static final double TOLERANCE = 1e-13;
    private static final Crew CREW = new Crew(2);

    @AfterAll
    static void close() {
        CREW.close();
    }

    private static Machine machine(Machine.Visible visible) {
        return new Machine(visible, Given.turned(Given.matrix(REFERENCE.get("W"))),
                Given.matrix(REFERENCE.get("a_visible")), Given.matrix(REFERENCE.get("b_hidden")));
    }

    private static final Chance GIVEN = new Chance() {
        @Override
        public LongToDoubleFunction hidden(int step) {
            return Given.places(Given.matrix(REFERENCE.getAsJsonArray("uniforms_h").get(step)));
        }

        @Override
        public LongToDoubleFunction visible(int step, Machine.Visible units) {
            return Given.places(Given.matrix(REFERENCE.getAsJsonArray("uniforms_v").get(step)));
        }
    };

    private static void compare(String name, Matrix v0, Machine.Visible units, int k, boolean sampled) {
        JsonObject expected = REFERENCE.getAsJsonObject(name);
        int batch = v0.rows();
        Divergence divergence = new Divergence(machine(units), batch, k, sampled, CREW);
        Given.put(v0, divergence.visible());
        Divergence.Gradient found = divergence.run(GIVEN);
        JsonObject last = expected.getAsJsonArray("steps").get(k - 1).getAsJsonObject();
        Given.same(Given.matrix(expected.get("p_h0")), 1, divergence.hidden(), TOLERANCE);
        Given.same(Given.matrix(last.get("v")), 1, lower(divergence.visible(), batch), TOLERANCE);
        Given.same(Given.matrix(last.get("p_h")), -1, lower(divergence.hidden(), batch), TOLERANCE);
        Given.same(Given.turned(Given.matrix(expected.get("dW"))), batch, found.w(), TOLERANCE);
        Given.same(Given.matrix(expected.get("da")), batch, found.a(), TOLERANCE);
        Given.same(Given.matrix(expected.get("db")), batch, found.b(), TOLERANCE);
    }

    private static Matrix lower(Matrix m, int from) {
        Matrix lower = Matrix.zeros(m.precision(), m.rows() - from, m.columns());
        for (int r = 0; r < lower.rows(); r++) {
            for (int c = 0; c < lower.columns(); c++) {
                lower.set(r, c, m.get(from + r, c));
            }
        }
        return lower;
    }

    @Test
    void oneStepWithProbabilitiesAsReconstruction() {
        compare("cd1_visible_probabilities", Given.matrix(REFERENCE.get("v0")), Machine.Visible.BERNOULLI, 1, false);
    }

    @Test
    void threeStepsWithDrawnReconstructions() {
        compare("cd3_visible_samples", Given.matrix(REFERENCE.get("v0")), Machine.Visible.BERNOULLI, 3, true);
    }

    @Test
    void oneStepOfGaussianVisibleUnits() {
        Matrix v0 = Given.matrix(REFERENCE.getAsJsonObject("gaussian_bernoulli_sigma1_cd1").get("v0"));
        compare("gaussian_bernoulli_sigma1_cd1", v0, Machine.Visible.GAUSSIAN, 1, false);
    }
}
