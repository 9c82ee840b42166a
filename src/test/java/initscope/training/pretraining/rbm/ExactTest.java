package initscope.training.pretraining.rbm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import initscope.random.Seed;
import initscope.reference.ReferenceFiles;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.pretraining.Given;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Z, likelihood and its gradient by going through all states.
class ExactTest {
    private static final JsonObject REFERENCE = ReferenceFiles.json("exact_training.json").getAsJsonObject("rbm");
    private static final Crew CREW = new Crew(2);

    @AfterAll
    static void close() {
        CREW.close();
    }

    private static Machine reference() {
        return new Machine(Machine.Visible.BERNOULLI, Given.turned(Given.matrix(REFERENCE.get("W"))),
                Given.matrix(REFERENCE.get("a_visible")), Given.matrix(REFERENCE.get("b_hidden")));
    }

    private static Matrix normals(int rows, int columns, double std, Seed seed) {
        Matrix m = Matrix.zeros(Precision.FP64, rows, columns);
        Kernels.of(Precision.FP64).normals(seed.key(), 0, rows * columns, 0, std, m);
        return m;
    }

    private static Machine drawn(Machine.Visible visible, int inputs, int hidden) {
        Seed seed = Seed.root(7);
        return new Machine(visible, normals(hidden, inputs, 0.7, seed.child("w")), normals(1, inputs, 0.7, seed.child("a")),
                normals(1, hidden, 0.7, seed.child("b")));
    }

    /// ⟨v h⟩ of the data minus that of the model.
    private static double[][] gradient(Machine machine, Matrix v) {
        double[][] gradient = new Exact(machine).expectedProducts(CREW);
        for (int j = 0; j < gradient.length; j++) {
            for (int i = 0; i < gradient[j].length; i++) {
                double data = 0;
                for (int n = 0; n < v.rows(); n++) {
                    double z = machine.b().get(0, j);
                    for (int c = 0; c < v.columns(); c++) {
                        z += machine.w().get(j, c) * v.get(n, c);
                    }
                    data += v.get(n, i) / (1 + Math.exp(-z));
                }
                gradient[j][i] = data / v.rows() - gradient[j][i];
            }
        }
        return gradient;
    }

    @Test
    void theReferenceMachine() {
        Machine machine = reference();
        Matrix v0 = Given.matrix(REFERENCE.get("v0"));
        JsonObject expected = REFERENCE.getAsJsonObject("exact");
        Exact exact = new Exact(machine);
        assertEquals(expected.get("log_Z").getAsDouble(), exact.logZ(CREW), 1e-13);
        assertEquals(expected.get("mean_log_likelihood").getAsDouble(), exact.logLikelihood(v0, CREW), 1e-13);
        assertEquals(REFERENCE.get("mean_free_energy_v0").getAsDouble(), -exact.negativeFreeEnergy(v0, CREW), 1e-13);
        Matrix slope = Given.turned(Given.matrix(expected.get("dlogL_dW")));
        double[][] found = gradient(machine, v0);
        for (int j = 0; j < found.length; j++) {
            for (int i = 0; i < found[j].length; i++) {
                assertEquals(slope.get(j, i), found[j][i], 1e-13);
            }
        }
    }

    @Test
    void theGradientIsTheLikelihoodsWhicheverSideIsTheSmaller() {
        assertSlope(drawn(Machine.Visible.BERNOULLI, 6, 4));
        assertSlope(drawn(Machine.Visible.BERNOULLI, 4, 6));
        assertSlope(drawn(Machine.Visible.GAUSSIAN, 4, 6));
    }

    /// Central differences err by h²/6 of a third derivative of some ones, and by rounding of 1e-15 / h.
    private static void assertSlope(Machine machine) {
        Matrix v = normals(5, machine.w().columns(), 1, Seed.root(3));
        for (int r = 0; machine.visible() == Machine.Visible.BERNOULLI && r < v.rows(); r++) {
            for (int c = 0; c < v.columns(); c++) {
                v.set(r, c, v.get(r, c) > 0 ? 1 : 0);
            }
        }
        double[][] found = gradient(machine, v);
        double h = 1e-4;
        for (int j = 0; j < found.length; j++) {
            for (int i = 0; i < found[j].length; i++) {
                double w = machine.w().get(j, i);
                machine.w().set(j, i, w + h);
                double above = new Exact(machine).logLikelihood(v, CREW);
                machine.w().set(j, i, w - h);
                double below = new Exact(machine).logLikelihood(v, CREW);
                machine.w().set(j, i, w);
                assertEquals((above - below) / (2 * h), found[j][i], 1e-6);
            }
        }
    }

    @Test
    void probabilitiesOfAllVisibleStatesSumToOne() {
        Machine machine = drawn(Machine.Visible.BERNOULLI, 5, 9);
        double sum = 0;
        for (int state = 0; state < 32; state++) {
            Matrix v = Matrix.zeros(Precision.FP64, 1, 5);
            for (int i = 0; i < 5; i++) {
                v.set(0, i, state >>> i & 1);
            }
            sum += Math.exp(new Exact(machine).logLikelihood(v, CREW));
        }
        assertEquals(1, sum, 1e-13);
    }

    @Test
    void aDensityOfOneGaussianUnitIntegratesToOne() {
        Machine machine = drawn(Machine.Visible.GAUSSIAN, 1, 5);
        int steps = 4000;
        Matrix v = Matrix.zeros(Precision.FP64, 1, 1);
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            v.set(0, 0, -20 + 40 * (i + 0.5) / steps);
            sum += Math.exp(new Exact(machine).logLikelihood(v, CREW)) * 40 / steps;
        }
        assertEquals(1, sum, 1e-10);
    }

    @Test
    void threadsChangeNoBit() {
        Machine machine = drawn(Machine.Visible.BERNOULLI, 12, 30);
        double two = new Exact(machine).logZ(CREW);
        try (Crew one = new Crew(1)) {
            assertEquals(two, new Exact(machine).logZ(one));
        }
    }

    @Test
    void aMachineWhoseSmallerSideIsTooLargeIsLeftAlone() {
        assertTrue(Exact.isPossible(drawn(Machine.Visible.BERNOULLI, 200, 12)));
        assertFalse(Exact.isPossible(drawn(Machine.Visible.BERNOULLI, 21, 21)));
        assertFalse(Exact.isPossible(drawn(Machine.Visible.GAUSSIAN, 4, 24)));
    }
}
