package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.jacobian.Jacobian;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.network.Network;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The input-output Jacobian of small networks against theory (Pennington, Schoenholz & Ganguli 2017).
class JacobianTest {
    private static final int NETWORKS = 8;

    private final Lab lab = new Lab(2, Long.MAX_VALUE);

    @AfterEach
    void close() {
        lab.close();
    }

    /// Var(s²) / mean² of the singular values, 200 wide, in the limit of infinite width the number given. The width takes
    /// part with terms of relative size depth / width; the rest is five standard errors over eight networks.
    @ParameterizedTest
    @CsvSource({"identity lecun-normal, 10, 10", "identity orthogonal, 10, 0", "tanh lecun-normal, 10, 11.22",
            "tanh orthogonal, 10, 1.219", "tanh orthogonal(1.05), 20, 1.753", "relu he-normal, 10, 20",
            "relu orthogonal(1.4142135623730951), 10, 10", "hard-tanh orthogonal, 10, 1.079"})
    void theSpreadOfSingularValuesIsThatOfTheory(String start, int depth, double expected) throws InterruptedException {
        List<Jacobian> networks = networks(start + " width=200 batch=1 depth=" + depth);
        near(expected, (double) depth / 200, networks, Jacobian::spread);
    }

    @Test
    void anOrthogonalLinearNetworkKeepsEveryLength() throws InterruptedException {
        for (double s : networks("identity orthogonal width=60 depth=10 batch=1").getFirst().singularValues()) {
            // weights are stored in single precision, ten of them are multiplied
            assertEquals(1, s, 10 * 60 * Math.ulp(1f));
        }
    }

    @Test
    void theMeanSquareIsTheProductOfTheChi() throws InterruptedException {
        for (Jacobian j : networks("gelu he-normal width=40 depth=6 batch=1")) {
            double product = 1;
            for (double chi : j.chi()) {
                product *= chi;
            }
            assertEquals(product, j.meanSquare(), 1e-12 * product);
        }
    }

    @Test
    void rectangularNetworksHaveAsManyValuesAsTheShorterSide() throws InterruptedException {
        Jacobian funnel = networks("tanh xavier-normal width=20,30,7 inputs=50 batch=1").getFirst();
        assertEquals(7, funnel.singularValues().size());
        Jacobian wide = networks("tanh xavier-normal width=20,30,70 inputs=5 batch=1").getFirst();
        assertEquals(5, wide.singularValues().size());
        assertEquals(3, wide.chi().size());
    }

    @Test
    void whatOverflowsHasNoValuesAndSaysSo() throws InterruptedException {
        Jacobian j = networks("identity constant(1000000) width=5 depth=60 batch=1 precision=fp64").getFirst();
        assertTrue(j.singularValues().stream().allMatch(s -> s.isNaN()), j.toString());
    }

    @Test
    void tooWideANetworkIsRefusedBeforeAnythingIsComputed() throws InterruptedException {
        Spec spec = SpecReader.read("relu he-normal width=10 inputs=1025 depth=1 batch=1").orThrow();
        Experiment experiment = lab.prepare(spec, Measures.moments()).orThrow();
        if (!(lab.jacobian(experiment, 0, 0) instanceof Parsed.Failure<Jacobian>(Problem problem))) {
            throw new AssertionError("not refused");
        }
        assertEquals(Problem.Code.TOO_WIDE_FOR_JACOBIAN, problem.code());
        assertEquals(List.of("1025", "1024"), problem.details());
        assertSays(problem, "1025", "1024");
    }

    private static void assertSays(Problem problem, String... words) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            String sentence = Sentences.in(language).problem(problem);
            assertFalse(sentence.contains("{"), sentence);
            for (String word : words) {
                assertTrue(sentence.contains(word), sentence);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"norm=batch, norm=batch", "dropout=0.5, dropout"})
    void whatOneSampleDoesNotDecideHasNoJacobian(String setting, String named) throws InterruptedException {
        Spec spec = SpecReader.read("relu he-normal width=10 depth=2 batch=4 " + setting).orThrow();
        if (!(lab.jacobian(lab.prepare(spec, Measures.moments()).orThrow(), 0, 0)
                instanceof Parsed.Failure<Jacobian>(Problem problem))) {
            throw new AssertionError("not refused");
        }
        assertEquals(Problem.Code.NO_JACOBIAN, problem.code());
        assertEquals(List.of(named), problem.details());
        assertSays(problem, named);
    }

    /// Central differences of the run itself along every input, layer norm and residual connection included.
    @ParameterizedTest
    @CsvSource({"tanh xavier-normal", "gelu he-normal residual=on", "tanh normal(0.4) norm=layer residual=on"})
    void theSquaresAddUpToThoseOfFiniteDifferences(String text) throws InterruptedException {
        Spec spec = SpecReader.read(text + " width=6 depth=3 batch=1 precision=fp64").orThrow();
        Experiment experiment = lab.prepare(spec, Measures.moments()).orThrow();
        Jacobian jacobian = lab.jacobian(experiment, 2, 0).orThrow();
        double step = 1e-5;
        double squares = 0;
        for (int in = 0; in < 6; in++) {
            double[] above = output(experiment, in, step);
            double[] below = output(experiment, in, -step);
            for (int out = 0; out < 6; out++) {
                double slope = (above[out] - below[out]) / (2 * step);
                squares += slope * slope;
            }
        }
        assertEquals(squares / 6, jacobian.meanSquare(), 1e-7 * squares, "an error of step² and of rounding / step");
    }

    /// x_L of sample 0 of batch 2 with one input moved.
    private double[] output(Experiment experiment, int in, double step) throws InterruptedException {
        Spec spec = experiment.spec();
        List<Matrix> weights = new ArrayList<>();
        List<Matrix> biases = new ArrayList<>();
        for (int l = 1; l <= spec.depth(); l++) {
            Matrix stored = experiment.weights(l);
            Matrix w = Matrix.zeros(Precision.FP64, stored.columns(), stored.rows());
            for (int r = 0; r < w.rows(); r++) {
                for (int c = 0; c < w.columns(); c++) {
                    w.set(r, c, stored.get(c, r));
                }
            }
            weights.add(w);
            biases.add(experiment.bias(l));
        }
        Matrix x = Matrix.zeros(Precision.FP64, 1, spec.inputs());
        try (Crew crew = new Crew(1)) {
            spec.input().fill(x, Seed.root(spec.seed()).child("input").child(2), crew);
            x.set(0, in, x.get(0, in) + step);
            Matrix last = new Forward(new Network(spec.architecture(), weights, biases), 1, crew)
                    .run(x, Measures.moments(), List.of()).output();
            double[] output = new double[last.columns()];
            for (int c = 0; c < output.length; c++) {
                output[c] = last.get(0, c);
            }
            return output;
        }
    }

    private List<Jacobian> networks(String text) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        List<Jacobian> networks = new ArrayList<>();
        for (int seed = 1; seed <= NETWORKS; seed++) {
            Experiment experiment = lab.prepare(spec.withSeed(seed), Measures.moments()).orThrow();
            networks.add(lab.jacobian(experiment, 0, 0).orThrow());
        }
        return networks;
    }

    private static void near(double expected, double relative, List<Jacobian> networks, ToDoubleFunction<Jacobian> of) {
        double mean = networks.stream().mapToDouble(of).average().orElseThrow();
        double squares = networks.stream().mapToDouble(of).map(v -> (v - mean) * (v - mean)).sum();
        double error = Math.sqrt(squares / (networks.size() - 1) / networks.size());
        assertEquals(expected, mean, 5 * error + relative * expected + 1e-6);
    }
}
