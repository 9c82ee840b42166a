package initscope.training.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import initscope.random.Seed;
import initscope.reference.ReferenceFiles;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every optimizer against the traces made by another program, PyTorch's to its last digits.
class DescentTest {
    private static final double EXACT = 1e-12;
    private static final Map<String, Optimizer> TRACED = traced();

    private static Map<String, Optimizer> traced() {
        Map<String, Optimizer> all = new LinkedHashMap<>();
        all.put("sgd", new Optimizer.Sgd(0.95));
        all.put("sgd_l2", new Optimizer.Sgd(0.1, 0.01));
        all.put("momentum_pytorch", new Optimizer.Momentum(0.1, 0.9));
        all.put("momentum_classic", new Optimizer.Momentum(0.1, 0.9, 0, Optimizer.Momentum.Form.CLASSIC));
        all.put("nesterov_pytorch", new Optimizer.Nesterov(0.1, 0.9));
        all.put("nesterov_keras", new Optimizer.Nesterov(0.1, 0.9, 0, Optimizer.Nesterov.Form.KERAS));
        all.put("nesterov_bengio_boulanger", new Optimizer.Nesterov(0.1, 0.9, 0, Optimizer.Nesterov.Form.KERAS));
        all.put("nesterov_sutskever", new Optimizer.Nesterov(0.1, 0.9, 0, Optimizer.Nesterov.Form.SUTSKEVER));
        all.put("adagrad_pytorch", new Optimizer.AdaGrad(1.5));
        all.put("adagrad_keras", Optimizer.AdaGrad.keras(1.5));
        all.put("rmsprop_pytorch", new Optimizer.RmsProp(0.1));
        all.put("rmsprop_keras", Optimizer.RmsProp.keras(0.1));
        all.put("adam", new Optimizer.Adam(0.3));
        all.put("adam_l2", new Optimizer.Adam(0.3, 0.9, 0.999, 1e-8, 0.1, false));
        all.put("adam_eps_hat", Optimizer.Adam.hat(0.3));
        all.put("adamw", new Optimizer.AdamW(0.3, 0.9, 0.999, 1e-8, 0.1));
        all.put("nadam_pytorch", new Optimizer.Nadam(0.3));
        all.put("nadam_keras", Optimizer.Nadam.keras(0.3));
        all.put("nadam_simple_no_schedule", new Optimizer.Nadam(0.3, 0.9, 0.999, 1e-8, Double.POSITIVE_INFINITY));
        return all;
    }

    /// In the file to recognise two well-known mistakes, which nobody needs as optimizers.
    private static final List<String> MISTAKES = List.of("nesterov_book_repo", "nadam_pytorch_1.x_bug");

    private static final class Walk {
        final Matrix p = Matrix.zeros(Precision.FP64, 1, 2);
        final Matrix place = Matrix.zeros(Precision.FP64, 1, 2);
        final Matrix gradient = Matrix.zeros(Precision.FP64, 1, 2);
        final Descent descent = new Descent(p);
        final boolean bowl;
        long t;

        /// @param function A: x²/20 + y² from (−7, 2); B: ½ (3x² + 2xy + 2y²) − x + y from (2, −3)
        Walk(String function) {
            bowl = function.equals("A");
            p.set(0, 0, bowl ? -7 : 2);
            p.set(0, 1, bowl ? 2 : -3);
        }

        void step(Optimizer optimizer) {
            descent.ahead(optimizer, 0, 1, place);
            double x = place.get(0, 0);
            double y = place.get(0, 1);
            gradient.set(0, 0, bowl ? x / 10 : 3 * x + y - 1);
            gradient.set(0, 1, bowl ? 2 * y : x + 2 * y + 1);
            descent.step(optimizer, gradient, 1, 0, 1, ++t);
        }
    }

    @Test
    void everyOptimizerOfTheFileIsWalked() {
        assertEquals(ReferenceFiles.json("exact_optimizer_traces.json").getAsJsonObject("optimizers").keySet(),
                Set.copyOf(Stream.concat(TRACED.keySet().stream(), MISTAKES.stream()).toList()));
    }

    static Stream<String> optimizers() {
        return TRACED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void everyStepIsThatOfTheTrace(String name) {
        JsonObject traces = ReferenceFiles.json("exact_optimizer_traces.json").getAsJsonObject("optimizers")
                .getAsJsonObject(name).getAsJsonObject("trace");
        for (String function : List.of("A", "B")) {
            Walk walk = new Walk(function);
            JsonArray trace = traces.getAsJsonArray(function);
            for (int t = 0; t < trace.size(); t++) {
                walk.step(TRACED.get(name));
                for (int c = 0; c < 2; c++) {
                    double expected = trace.get(t).getAsJsonArray().get(c).getAsDouble();
                    assertEquals(expected, walk.p.get(0, c), EXACT * Math.max(1, Math.abs(expected)),
                            name + " on " + function + ", step " + (t + 1));
                }
            }
        }
    }

    @Test
    void pytorchsNesterovStandsWhereSutskeversLooksAhead() {
        Walk torch = new Walk("B");
        Walk sutskever = new Walk("B");
        for (int t = 0; t < 50; t++) {
            torch.step(new Optimizer.Nesterov(0.1, 0.9));
            Optimizer ahead = new Optimizer.Nesterov(0.1, 0.9, 0, Optimizer.Nesterov.Form.SUTSKEVER);
            sutskever.step(ahead);
            for (int c = 0; c < 2; c++) {
                double v = sutskever.descent.state().first().get(0, c);
                assertEquals(sutskever.p.get(0, c) + 0.9 * v, torch.p.get(0, c), EXACT);
            }
        }
    }

    @Test
    void withoutMomentumBothAreSgdToTheLastBit() {
        for (Optimizer still : List.of(new Optimizer.Momentum(0.3, 0), new Optimizer.Nesterov(0.3, 0),
                new Optimizer.Momentum(0.3, 0, 0, Optimizer.Momentum.Form.CLASSIC),
                new Optimizer.Nesterov(0.3, 0, 0, Optimizer.Nesterov.Form.SUTSKEVER))) {
            Walk plain = new Walk("B");
            Walk other = new Walk("B");
            for (int t = 0; t < 20; t++) {
                plain.step(new Optimizer.Sgd(0.3));
                other.step(still);
                assertEquals(plain.p.get(0, 0), other.p.get(0, 0));
                assertEquals(plain.p.get(0, 1), other.p.get(0, 1));
            }
        }
    }

    @Test
    void theFormsOfMomentumPartWhenTheRateChanges() {
        Walk torch = new Walk("A");
        Walk classic = new Walk("A");
        for (int t = 0; t < 10; t++) {
            double rate = t < 5 ? 0.1 : 0.01;
            torch.step(new Optimizer.Momentum(0.5, 0.9).withRate(rate));
            classic.step(new Optimizer.Momentum(0.5, 0.9, 0, Optimizer.Momentum.Form.CLASSIC).withRate(rate));
            if (t == 4) {
                assertEquals(torch.p.get(0, 0), classic.p.get(0, 0), EXACT);
            }
        }
        assertNotEquals(torch.p.get(0, 0), classic.p.get(0, 0), 0.1);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void aRestoredStateGoesOnAsIfNothingHadBeen(String name) {
        Optimizer optimizer = TRACED.get(name);
        Walk walk = new Walk("B");
        for (int t = 0; t < 3; t++) {
            walk.step(optimizer);
        }
        Descent.Memory kept = walk.descent.state();
        double x = walk.p.get(0, 0);
        double y = walk.p.get(0, 1);
        double[][] ends = new double[2][];
        for (int run = 0; run < 2; run++) {
            for (int t = 0; t < 4; t++) {
                walk.step(optimizer);
            }
            ends[run] = new double[] {walk.p.get(0, 0), walk.p.get(0, 1)};
            walk.descent.restore(kept);
            walk.p.set(0, 0, x);
            walk.p.set(0, 1, y);
            walk.t = 3;
        }
        assertArrayEquals(ends[0], ends[1]);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void threadsThatShareTheRowsChangeNoBit(String name) throws Exception {
        int rows = 37;
        int columns = 53;
        Matrix one = normal(rows, columns, "start");
        Matrix shared = normal(rows, columns, "start");
        Descent alone = new Descent(one);
        Descent together = new Descent(shared);
        Crew crew = new Crew(2);
        for (long t = 1; t <= 5; t++) {
            Matrix gradient = normal(rows, columns, "gradient " + t);
            long step = t;
            alone.step(TRACED.get(name), gradient, 0.125, 0, rows, step);
            crew.each(rows, r -> together.step(TRACED.get(name), gradient, 0.125, r, r + 1, step));
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                assertEquals(one.get(r, c), shared.get(r, c));
            }
        }
    }

    private static Matrix normal(int rows, int columns, String stream) {
        Matrix m = Matrix.zeros(Precision.FP32, rows, columns);
        Kernels.of(Precision.FP32).normals(Seed.root(7).child(stream).key(), 0, rows * columns, 0, 1, m);
        return m;
    }

    /// Rounded once an operation, of which a step has about ten, five steps long, on numbers up to 10.
    @ParameterizedTest
    @MethodSource("optimizers")
    void singlePrecisionFollowsWithinItsRounding(String name) {
        Matrix single = normal(8, 8, "start");
        Matrix twice = Matrix.zeros(Precision.FP64, 8, 8);
        copy(single, twice);
        Descent ofSingle = new Descent(single);
        Descent ofTwice = new Descent(twice);
        for (long t = 1; t <= 5; t++) {
            Matrix gradient = normal(8, 8, "gradient " + t);
            Matrix exact = Matrix.zeros(Precision.FP64, 8, 8);
            copy(gradient, exact);
            ofSingle.step(TRACED.get(name), gradient, 1, 0, 8, t);
            ofTwice.step(TRACED.get(name), exact, 1, 0, 8, t);
        }
        for (int r = 0; r < 8; r++) {
            for (int c = 0; c < 8; c++) {
                assertEquals(twice.get(r, c), single.get(r, c), 50 * 0x1p-24 * 10);
            }
        }
    }

    private static void copy(Matrix from, Matrix to) {
        for (int r = 0; r < from.rows(); r++) {
            for (int c = 0; c < from.columns(); c++) {
                to.set(r, c, from.get(r, c));
            }
        }
    }
}
