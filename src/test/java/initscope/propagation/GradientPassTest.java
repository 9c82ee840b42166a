package initscope.propagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.init.Bias;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.network.Block;
import initscope.network.Network;
import initscope.network.Norm;
import initscope.network.Plain;
import initscope.random.Seed;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The gradient of a step against that of the passes that measure.
class GradientPassTest {
    private static final int BATCH = 150;

    static Stream<Arguments> blocks() {
        List<Arguments> all = new ArrayList<>();
        for (Norm norm : Norm.values()) {
            for (boolean residual : new boolean[] {false, true}) {
                for (double dropout : new double[] {0, 0.3}) {
                    for (Precision precision : Precision.values()) {
                        all.add(Arguments.of(new Block(norm, residual, dropout), precision));
                    }
                }
            }
        }
        return all.stream();
    }

    private static Network network(Block block, Precision precision, Crew crew) throws InterruptedException {
        List<Architecture.Layer> layers = List.of(new Architecture.Layer(1, 33, 40, Plain.TANH),
                new Architecture.Layer(2, 40, 40, Plain.GELU), new Architecture.Layer(3, 40, 17, Plain.RELU));
        return new Draw(precision, crew).network(new Architecture(33, layers, block).withOutput(5),
                Collections.nCopies(4, new Initializer.Normal(0.3)), new Bias.Normal(0.2), Seed.root(3));
    }

    private static Matrix normal(Precision precision, int rows, int columns, long seed) {
        Matrix m = Matrix.zeros(precision, rows, columns);
        Kernels.of(precision).normals(Seed.root(seed).key(), 0, rows * columns, 0, 1, m);
        return m;
    }

    private static void assertSame(Matrix expected, Matrix actual, String what) {
        for (int r = 0; r < expected.rows(); r++) {
            for (int c = 0; c < expected.columns(); c++) {
                assertEquals(expected.get(r, c), actual.get(r, c), what + " at " + r + ", " + c);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBitIsThatOfThePassesThatMeasure(Block block, Precision precision) throws InterruptedException {
        for (int threads : new int[] {1, 2, 5}) {
            try (Crew crew = new Crew(threads)) {
                Network network = network(block, precision, crew);
                Matrix x = normal(precision, BATCH, 33, 8);
                Matrix head = normal(precision, BATCH, 5, 9);
                Forward.Trace trace = new Forward(network, BATCH, crew).run(x, layer -> 7L * layer,
                        Measures.moments().withBack(Measures.Back.DETAIL), List.of(), (_, _, _) -> { });
                GradientPass pass = new GradientPass(network.architecture(), precision, BATCH, 1, crew);
                pass.load(network.weights(), network.biases(), 1);
                pass.run(x, layer -> 7L * layer, (logits, from, to, gradient) -> {
                    for (int r = from; r < to; r++) {
                        for (int c = 0; c < 5; c++) {
                            assertEquals(trace.output().get(r, c), logits.get(r, c));
                            gradient.set(r, c, head.get(r, c));
                        }
                    }
                });
                int[] seen = new int[1];
                new Backward(network, BATCH, crew).learn(trace, head, new Backward.Visitor() {
                    @Override
                    public void layer(int number, Matrix delta, Matrix g) {
                    }

                    @Override
                    public void weight(int number, Matrix ofProduct, Matrix gradient) {
                        if (number > 1) {
                            assertSame(gradient, pass.ofWeights(number), "dW of layer " + number);
                            for (int o = 0; o < gradient.rows(); o++) {
                                double sum = 0;
                                for (int r = 0; r < BATCH; r++) {
                                    sum += ofProduct.get(r, o);
                                }
                                assertEquals(precision.rounded(sum), pass.ofBias(number).get(0, o), "db of layer " + number);
                            }
                            seen[0]++;
                        }
                    }
                });
                assertEquals(3, seen[0]);
            }
        }
    }

    @Test
    void anInterruptionEndsAStep() throws InterruptedException {
        try (Crew crew = new Crew(2)) {
            Network network = network(Block.PLAIN, Precision.FP32, crew);
            GradientPass pass = new GradientPass(network.architecture(), Precision.FP32, BATCH, 0, crew);
            pass.load(network.weights(), network.biases(), 1);
            Thread.currentThread().interrupt();
            assertThrows(InterruptedException.class,
                    () -> pass.run(normal(Precision.FP32, BATCH, 33, 8), _ -> 0, (_, _, _, _) -> { }));
            assertTrue(!Thread.currentThread().isInterrupted());
        }
    }
}
