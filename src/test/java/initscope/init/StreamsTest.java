package initscope.init;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.InputSource;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Row I11: random streams are named by seed, purpose and layer, so one change is one difference.
class StreamsTest {

    /// Every initializer, with a parameter where one is required.
    static List<String> initializers() {
        return Names.initializers().stream().map(Form::id).map(id -> switch (id) {
            case "constant", "normal", "uniform", "truncated-normal", "sign" -> id + "(0.2)";
            default -> id;
        }).toList();
    }

    /// Initializers that draw.
    static List<String> laws() {
        return initializers().stream().filter(id -> !List.of("zeros", "ones", "constant(0.2)", "identity").contains(id))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("initializers")
    void aDeeperNetworkBeginsWithTheSameWeights(String initializer) throws InterruptedException {
        Network five = draw("tanh " + initializer + " width=40 depth=5 bias=normal(1)", 1);
        Network ten = draw("tanh " + initializer + " width=40 depth=10 bias=normal(1)", 1);
        for (int l = 0; l < 5; l++) {
            assertSameBits(five.weights().get(l), ten.weights().get(l));
            assertSameBits(five.biases().get(l), ten.biases().get(l));
        }
    }

    @ParameterizedTest
    @MethodSource("initializers")
    void anotherActivationLeavesAllWeights(String initializer) throws InterruptedException {
        Network relu = draw("relu " + initializer + " width=40", 1);
        for (String activation : List.of("tanh", "sigmoid", "gelu", "sin", "elu(0.5)")) {
            Network other = draw(activation + " " + initializer + " width=40", 1);
            for (int l = 0; l < 5; l++) {
                assertSameBits(relu.weights().get(l), other.weights().get(l));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("initializers")
    void batchBiasAndWidthsOfLaterLayersLeaveTheWeights(String initializer) throws InterruptedException {
        // Xavier's and He's fan-out look one layer ahead by definition: layers 1 and 2 have the same fans here
        Network plain = draw("tanh " + initializer + " width=40,40,40,40 batch=1000", 1);
        Network other = draw("tanh " + initializer + " width=40,40,17,9 batch=7 bias=normal(1) input=uniform(0,1)", 1);
        assertSameBits(plain.weights().get(0), other.weights().get(0));
        assertSameBits(plain.weights().get(1), other.weights().get(1));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void anotherSeedOrLayerDrawsOtherWeights(String initializer) throws InterruptedException {
        Network one = draw("tanh " + initializer + " width=40", 1);
        Network two = draw("tanh " + initializer + " width=40 seed=2", 1);
        assertTrue(Math.abs(correlation(one.weights().get(0), two.weights().get(0))) < 5.0 / 40);
        assertTrue(Math.abs(correlation(one.weights().get(0), one.weights().get(1))) < 5.0 / 40);
    }

    @ParameterizedTest
    @MethodSource("initializers")
    void theSameSpecAndAnyNumberOfThreadsGiveTheSameBits(String initializer) throws InterruptedException {
        // wide enough for several chunks and, orthogonal, several blocks
        String spec = "tanh " + initializer + " width=300,200 inputs=150 bias=normal(1)";
        Network one = draw(spec, 1);
        for (int threads : new int[] {1, 2, 3, 5}) {
            Network other = draw(spec, threads);
            for (int l = 0; l < 2; l++) {
                assertSameBits(one.weights().get(l), other.weights().get(l));
                assertSameBits(one.biases().get(l), other.biases().get(l));
            }
        }
    }

    /// Multiplying by a power of two is exact; any other factor rounds once.
    @ParameterizedTest
    @ValueSource(strings = {"normal", "uniform", "truncated-normal", "sign", "sparse(0.5,std=%)", "xavier-normal(gain=%)",
            "lecun-uniform(gain=%)", "he-truncated(gain=%)", "orthogonal(gain=%)"})
    void sigmaRescalesTheSameDraws(String law) throws InterruptedException {
        for (String precision : List.of("fp32", "fp64")) {
            Matrix one = weights(law, "1", precision);
            for (double factor : new double[] {0.5, 0.25, 4, 0.3, 1.7, 0.01}) {
                Matrix scaled = weights(law, String.valueOf(factor), precision);
                boolean exact = Math.scalb(1, Math.getExponent(factor)) == factor;
                double ulp = precision.equals("fp32") ? 0x1p-23 : 0x1p-52;
                for (int r = 0; r < one.rows(); r++) {
                    for (int c = 0; c < one.columns(); c++) {
                        double expected = factor * one.get(r, c);
                        // the factor itself is rounded, and then the product; a bound also on its way from σ
                        assertEquals(expected, scaled.get(r, c), exact ? 0 : 2 * ulp * Math.abs(expected),
                                law + " times " + factor + " in " + precision);
                    }
                }
            }
        }
    }

    /// fp64 takes the same single-precision normals and scales them in double.
    @ParameterizedTest
    @MethodSource("laws")
    void bothPrecisionsDrawTheSameNetwork(String initializer) throws InterruptedException {
        Network single = draw("tanh " + initializer + " width=40", 1);
        Network twice = draw("tanh " + initializer + " width=40 precision=fp64", 1);
        for (int l = 0; l < 5; l++) {
            Matrix w = twice.weights().get(l);
            for (int r = 0; r < w.rows(); r++) {
                for (int c = 0; c < w.columns(); c++) {
                    assertEquals(w.get(r, c), single.weights().get(l).get(r, c), 2e-7 * Math.abs(w.get(r, c)) + 1e-12);
                }
            }
        }
    }

    @Test
    void aSmallerBatchIsTheBeginningOfALargerOne() {
        Seed seed = Seed.root(1).child("input").child(0);
        for (InputSource source : List.of(InputSource.STANDARD, new InputSource.Normal(1, 3),
                new InputSource.Uniform(0, 255))) {
            Matrix large = Matrix.zeros(Precision.FP32, 1000, 100);
            Matrix small = Matrix.zeros(Precision.FP32, 37, 100);
            source.fill(large, seed, new Crew(3));
            source.fill(small, seed, new Crew(1));
            for (int r = 0; r < 37; r++) {
                for (int c = 0; c < 100; c++) {
                    assertEquals(small.get(r, c), large.get(r, c));
                }
            }
        }
    }

    /// Five standard errors; every pair of weights, bias, input and probe streams.
    @Test
    void drawsOfDifferentPurposesAreUncorrelatedInValueAndInSquare() {
        Seed root = Seed.root(1);
        List<Matrix> streams = List.of(normals(root.child("weights").child(1)), normals(root.child("weights").child(2)),
                normals(root.child("bias").child(1)), normals(root.child("input").child(0)),
                normals(root.child("input").child(1)), normals(root.child("probe").child(0)),
                normals(Seed.root(2).child("weights").child(1)));
        double limit = 5 / Math.sqrt(200.0 * 200);
        for (int a = 0; a < streams.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertEquals(0, correlation(streams.get(a), streams.get(b)), limit, a + " and " + b);
                assertEquals(0, correlation(squared(streams.get(a)), squared(streams.get(b))), limit, a + "² and " + b);
            }
        }
    }

    /// A bias taken from the weights' stream, or from another layer's, would repeat its numbers.
    @Test
    void biasesRepeatNoDrawOfTheWeightsOrOfAnotherLayer() throws InterruptedException {
        Network network = draw("tanh normal(1) width=2000 depth=2 inputs=1 bias=normal(1)", 1);
        Matrix first = network.biases().get(0);
        double limit = 5 / Math.sqrt(2000);
        assertEquals(0, correlation(first, network.weights().get(0).shaped(1, 2000)), limit);
        assertEquals(0, correlation(first, network.weights().get(1).shaped(1, 2000)), limit);
        assertEquals(0, correlation(first, network.biases().get(1)), limit);
    }

    /// Neighbours, and the two outputs of one Box–Muller transform 64 places apart, in value and in square.
    @Test
    void elementsOfOneStreamAreIndependentOfEachOther() {
        Matrix m = normals(Seed.root(8).child("weights").child(1));
        int n = m.rows() * m.columns();
        Matrix row = m.shaped(1, n);
        for (int lag : new int[] {1, 2, 32, 63, 64, 65, 127, 128, 192, 200}) {
            double values = 0;
            double squares = 0;
            for (int i = 0; i + lag < n; i++) {
                double a = row.get(0, i);
                double b = row.get(0, i + lag);
                values += a * b / n;
                squares += (a * a - 1) * (b * b - 1) / 2 / n;
            }
            assertEquals(0, values, 5 / Math.sqrt(n), "lag " + lag);
            assertEquals(0, squares, 5 / Math.sqrt(n), "squares, lag " + lag);
        }
    }

    private static Matrix normals(Seed seed) {
        Matrix m = Matrix.zeros(Precision.FP64, 200, 200);
        InputSource.STANDARD.fill(m, seed, new Crew(1));
        return m;
    }

    private static Matrix squared(Matrix m) {
        Matrix square = Matrix.zeros(Precision.FP64, m.rows(), m.columns());
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < m.columns(); c++) {
                square.set(r, c, m.get(r, c) * m.get(r, c));
            }
        }
        return square;
    }

    private static double correlation(Matrix a, Matrix b) {
        double[] ofA = VarianceTest.moments(a);
        double[] ofB = VarianceTest.moments(b);
        double sum = 0;
        for (int r = 0; r < a.rows(); r++) {
            for (int c = 0; c < a.columns(); c++) {
                sum += (a.get(r, c) - ofA[0]) * (b.get(r, c) - ofB[0]);
            }
        }
        return sum / ((double) a.rows() * a.columns()) / Math.sqrt(ofA[1] * ofB[1]);
    }

    private static Matrix weights(String law, String value, String precision) throws InterruptedException {
        String initializer = law.contains("%") ? law.replace("%", value) : law + "(" + value + ")";
        return draw("tanh " + initializer + " width=60 depth=1 precision=" + precision, 1).weights().getFirst();
    }

    private static Network draw(String text, int threads) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        return new Draw(spec.precision(), new Crew(threads)).network(spec.architecture(), spec.initializers(),
                spec.bias(), Seed.root(spec.seed()));
    }

    private static void assertSameBits(Matrix a, Matrix b) {
        assertEquals(a.rows(), b.rows());
        assertEquals(a.columns(), b.columns());
        for (int r = 0; r < a.rows(); r++) {
            for (int c = 0; c < a.columns(); c++) {
                assertEquals(Double.doubleToRawLongBits(a.get(r, c)), Double.doubleToRawLongBits(b.get(r, c)),
                        "[" + r + ", " + c + "]");
            }
        }
    }
}
