package initscope.propagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.InputSource;
import initscope.init.Bias;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Block;
import initscope.network.Network;
import initscope.network.Norm;
import initscope.network.Plain;
import initscope.random.Seed;
import initscope.statistics.Binning;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands around the activations, forwards against its definition and backwards against central differences.
class BlockTest {
    /// Error of the differences: h² f'''/6 ~ 1e-9 for gradients and third derivatives of order 10, rounding / h ~ 1e-10.
    private static final double STEP = 1e-5;
    private static final double TOLERANCE = 1e-7;
    private static final IntToLongFunction MASKS = layer -> Seed.root(77).child(layer).key();

    private final Crew crew = new Crew(2);

    static Stream<Block> blocks() {
        return Arrays.stream(Norm.values()).flatMap(norm -> Stream.of(false, true)
                .flatMap(residual -> Stream.of(0.0, 0.3).map(p -> new Block(norm, residual, p))));
    }

    /// Every weight of every layer tries all that lies behind it.
    @ParameterizedTest
    @MethodSource("blocks")
    void theGradientOfEveryWeightIsTheSlopeOfTheLoss(Block block) throws InterruptedException {
        Case c = draw(block, Plain.TANH, 6, 4, 5, 5, 5, 3);
        List<Matrix> gradients = new ArrayList<>();
        new Backward(c.network(), 6, crew).run(pass(c).trace(), c.head(), Measures.Back.DETAIL, List.of(),
                new Backward.Visitor() {
                    @Override
                    public void layer(int number, Matrix delta, Matrix g) {
                        assertEquals(delta.columns(), g.columns());
                    }

                    @Override
                    public void weight(int number, Matrix ofProduct, Matrix gradient) {
                        gradients.addFirst(copy(gradient));
                    }
                });
        for (int l = 0; l < c.network().weights().size(); l++) {
            Matrix w = c.network().weights().get(l);
            for (int o = 0; o < w.rows(); o++) {
                for (int i = 0; i < w.columns(); i++) {
                    double value = w.get(o, i);
                    w.set(o, i, value + STEP);
                    double above = loss(c);
                    w.set(o, i, value - STEP);
                    double below = loss(c);
                    w.set(o, i, value);
                    assertEquals((above - below) / (2 * STEP), gradients.get(l).get(o, i), TOLERANCE, "layer " + (l + 1));
                }
            }
        }
    }

    /// What each layer reports as ∂L/∂z is taken where phi begins, after the norm: g times the mask times phi'(z).
    @ParameterizedTest
    @MethodSource("blocks")
    void theGradientIsReportedWhereTheActivationBegins(Block block) throws InterruptedException {
        Case c = draw(block, Plain.TANH, 6, 4, 5, 5, 5, 3);
        Pass pass = pass(c);
        List<Matrix> gs = new ArrayList<>();
        var gradients = new Backward(c.network(), 6, crew).run(pass(c).trace(), c.head(), (_, _, g) -> gs.addFirst(copy(g)));
        for (int l = 1; l <= gradients.size(); l++) {
            Matrix z = pass.z().get(l - 1);
            double squares = 0;
            for (int r = 0; r < z.rows(); r++) {
                for (int unit = 0; unit < z.columns(); unit++) {
                    double tanh = Math.tanh(z.get(r, unit));
                    double kept = kept(c, pass, l, r, unit) / (1 - block.dropout());
                    double delta = gs.get(l - 1).get(r, unit) * kept * (1 - tanh * tanh);
                    squares += delta * delta / (z.rows() * z.columns());
                }
            }
            assertEquals(squares, gradients.get(l - 1).preactivationSecondMoment(), 1e-12 * squares);
        }
    }

    /// 1 where dropout kept the unit: where the layer's output is not just what it was given.
    private static double kept(Case c, Pass pass, int layer, int row, int unit) {
        Architecture shape = c.network().architecture();
        double skipped = !shape.adds(shape.layer(layer)) ? 0
                : layer == 1 ? c.input().get(row, unit) : pass.x().get(layer - 2).get(row, unit);
        return pass.x().get(layer - 1).get(row, unit) == skipped ? 0 : 1;
    }

    @ParameterizedTest
    @EnumSource(value = Precision.class, names = {"FP32", "FP64"})
    void batchNormGivesEveryUnitMeanZeroAndUnitVarianceOverTheBatch(Precision precision) throws InterruptedException {
        Case c = draw(new Block(Norm.BATCH, false, 0), Plain.RELU, 333, precision, 50, 70, 30, 61);
        double exact = precision == Precision.FP64 ? 1e-9 : 1e-4;
        for (Matrix z : pass(c).z()) {
            for (int unit = 0; unit < z.columns(); unit++) {
                double[] m = moments(z, unit, false);
                assertEquals(0, m[0], exact);
                assertEquals(1, m[1], 1e-3 + exact);
                assertTrue(m[1] < 1 + exact, "epsilon makes it a little less: " + m[1]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Precision.class, names = {"FP32", "FP64"})
    void layerNormGivesEverySampleMeanZeroAndUnitVarianceOverTheUnits(Precision precision) throws InterruptedException {
        Case c = draw(new Block(Norm.LAYER, false, 0), Plain.RELU, 333, precision, 50, 70, 31, 61);
        double exact = precision == Precision.FP64 ? 1e-9 : 1e-4;
        for (Matrix z : pass(c).z()) {
            for (int sample = 0; sample < z.rows(); sample++) {
                double[] m = moments(z, sample, true);
                assertEquals(0, m[0], exact);
                assertEquals(1, m[1], 1e-3 + exact);
                assertTrue(m[1] < 1 + exact, "epsilon makes it a little less: " + m[1]);
            }
        }
    }

    /// z = (u - mean) / sqrt(variance + 1e-5), u from the definition; with weights so small that epsilon is felt.
    @Test
    void epsilonStandsUnderTheRoot() throws InterruptedException {
        for (Norm norm : List.of(Norm.BATCH, Norm.LAYER)) {
            Case c = draw(new Block(norm, false, 0), Plain.IDENTITY, 40, Precision.FP64, 20, 30);
            c = scaled(c, 1e-3);
            Matrix u = product(c);
            Matrix z = pass(c).z().getFirst();
            for (int r = 0; r < 40; r++) {
                for (int unit = 0; unit < 30; unit++) {
                    double[] m = norm == Norm.BATCH ? moments(u, unit, false) : moments(u, r, true);
                    assertEquals((u.get(r, unit) - m[0]) / Math.sqrt(m[1] + 1e-5), z.get(r, unit), 1e-12);
                }
            }
        }
    }

    /// With ẑ of unit variance the squared gradient grows by E phi'² / Var phi a layer, whatever the weights' scale: for ReLU
    /// (1/2) / (1/2 - 1/2π) = π/(π - 1) (Yang et al. 2019, arXiv:1902.08129). Over nine layers of width 400 the spread of one
    /// network is about 3 % a layer.
    @Test
    void batchNormReluNetworksExplodeByPiOverPiMinusOneALayer() throws InterruptedException {
        int[] widths = new int[11];
        Arrays.fill(widths, 400);
        Case c = draw(new Block(Norm.BATCH, false, 0), Plain.RELU, 400, Precision.FP32, widths);
        var gradients = new Backward(c.network(), 400, crew).run(pass(c).trace(), c.head(), (_, _, _) -> { });
        double growth = gradients.getFirst().preactivationSecondMoment() / gradients.getLast().preactivationSecondMoment();
        assertEquals(Math.PI / (Math.PI - 1), Math.pow(growth, 1.0 / 9), 0.045);
    }

    @Test
    void aLayerAddsWhatItWasGivenWhereTheWidthsAgree() throws InterruptedException {
        Case c = draw(new Block(Norm.NONE, true, 0), Plain.TANH, 64, 40, 40, 40, 30, 30);
        Pass pass = pass(c);
        for (int l = 1; l <= 4; l++) {
            Matrix z = pass.z().get(l - 1);
            Matrix before = l == 1 ? c.input() : pass.x().get(l - 2);
            for (int r = 0; r < 64; r++) {
                for (int unit = 0; unit < z.columns(); unit++) {
                    double skipped = l == 3 ? 0 : before.get(r, unit);
                    assertEquals(Math.tanh(z.get(r, unit)) + skipped, pass.x().get(l - 1).get(r, unit), 1e-14);
                }
            }
        }
    }

    /// The share kept is binomial: five standard errors are passed once in 1.7 million.
    @Test
    void dropoutKeepsOneMinusPAndDividesByIt() throws InterruptedException {
        int n = 300 * 200;
        for (double p : new double[] {0.1, 0.5, 0.9}) {
            Case c = draw(new Block(Norm.NONE, false, p), Plain.SIGMOID, 300, 100, 200);
            Pass pass = pass(c);
            int kept = 0;
            for (int r = 0; r < 300; r++) {
                for (int unit = 0; unit < 200; unit++) {
                    double x = pass.x().getFirst().get(r, unit);
                    if (x != 0) {
                        kept++;
                        assertEquals(1 / (1 + Math.exp(-pass.z().getFirst().get(r, unit))) / (1 - p), x, 1e-13);
                    }
                }
            }
            assertEquals(1 - p, kept / (double) n, 5 * Math.sqrt(p * (1 - p) / n));
        }
    }

    @Test
    void whatASmallProbabilityDropsALargerOneDropsToo() throws InterruptedException {
        Matrix few = pass(draw(new Block(Norm.NONE, false, 0.2), Plain.SIGMOID, 100, 50, 60)).x().getFirst();
        Matrix many = pass(draw(new Block(Norm.NONE, false, 0.7), Plain.SIGMOID, 100, 50, 60)).x().getFirst();
        int more = 0;
        for (int r = 0; r < 100; r++) {
            for (int unit = 0; unit < 60; unit++) {
                assertTrue(few.get(r, unit) != 0 || many.get(r, unit) == 0);
                more += few.get(r, unit) != 0 && many.get(r, unit) == 0 ? 1 : 0;
            }
        }
        assertTrue(more > 0);
    }

    @Test
    void saturationAndEdgesAreTheActivationsOwnWhateverFollowsIt() throws InterruptedException {
        Case plain = draw(Block.PLAIN, Plain.TANH, 200, 80, 90);
        Case around = draw(new Block(Norm.NONE, false, 0.4), Plain.TANH, 200, 80, 90);
        var a = pass(plain).trace().tallies().getFirst().finish(1, 80, null, java.util.Map.of());
        var b = pass(around).trace().tallies().getFirst().finish(1, 80, null, java.util.Map.of());
        assertTrue(a.shares().edge() > 0.01);
        assertEquals(a.shares().saturated(), b.shares().saturated());
        assertEquals(a.shares().edge(), b.shares().edge());
        assertEquals(0.4, b.shares().zero(), 5 * Math.sqrt(0.24 / (200 * 90)));
    }

    /// Kept values are scaled and rounded, so a grid on the scaled range could miss its own ends: 1 / 0.7 is not a float.
    @Test
    void theEndsOfAStretchedRangeLieInTheHistogramAndAreItsAtoms() throws InterruptedException {
        Measures bins = Measures.moments().withHistograms(new Binning(30, Binning.Range.AUTO));
        for (Precision precision : Precision.values()) {
            Case c = draw(new Block(Norm.NONE, false, 0.3), Plain.HARD_TANH, 100, precision, 80, 90);
            var layer = new Forward(c.network(), 100, crew).run(c.input(), MASKS, bins, List.of(), (_, _, _) -> { })
                    .tallies().getFirst().finish(1, 80, null, java.util.Map.of());
            assertEquals(0, layer.histogram().hidden(), precision.toString());
            long kept = layer.histogram().atoms().getFirst().count() + layer.histogram().atoms().getLast().count();
            assertEquals(layer.shares().saturated() * 0.7, kept / 9000.0, 5 * Math.sqrt(0.21 / 9000));
            assertEquals(layer.shares().zero(), layer.histogram().atoms().get(1).count() / 9000.0);
        }
    }

    record Case(Network network, Matrix input, Matrix head) {
    }

    record Pass(Forward.Trace trace, List<Matrix> z, List<Matrix> x) {
    }

    private Case draw(Block block, Activation phi, int batch, int... widths) throws InterruptedException {
        return draw(block, phi, batch, Precision.FP64, widths);
    }

    private Case draw(Block block, Activation phi, int batch, Precision precision, int... widths)
            throws InterruptedException {
        List<Architecture.Layer> layers = new ArrayList<>();
        for (int l = 1; l < widths.length; l++) {
            layers.add(new Architecture.Layer(l, widths[l - 1], widths[l], phi));
        }
        Seed seed = Seed.root(5);
        Network network = new Draw(precision, crew).network(new Architecture(widths[0], layers, block),
                Collections.nCopies(layers.size(), new Initializer.Normal(0.5)), new Bias.Normal(0.3), seed);
        return new Case(network, normal(seed.child("input"), precision, batch, widths[0]),
                normal(seed.child("head"), precision, batch, widths[widths.length - 1]));
    }

    private Matrix normal(Seed seed, Precision precision, int rows, int columns) {
        Matrix m = Matrix.zeros(precision, rows, columns);
        InputSource.STANDARD.fill(m, seed, crew);
        return m;
    }

    private Pass pass(Case c) throws InterruptedException {
        List<Matrix> zs = new ArrayList<>();
        List<Matrix> xs = new ArrayList<>();
        Forward.Trace trace = new Forward(c.network(), c.input().rows(), crew).run(c.input(), MASKS,
                Measures.moments().withBack(Measures.Back.DETAIL), List.of(), (_, z, x) -> {
                    zs.add(copy(z));
                    xs.add(copy(x));
                });
        return new Pass(trace, zs, xs);
    }

    private double loss(Case c) throws InterruptedException {
        Matrix x = pass(c).trace().output();
        double loss = 0;
        for (int r = 0; r < x.rows(); r++) {
            for (int unit = 0; unit < x.columns(); unit++) {
                loss += c.head().get(r, unit) * x.get(r, unit);
            }
        }
        return loss;
    }

    private static Case scaled(Case c, double factor) {
        Matrix w = copy(c.network().weights().getFirst());
        for (int o = 0; o < w.rows(); o++) {
            for (int i = 0; i < w.columns(); i++) {
                w.set(o, i, factor * w.get(o, i));
            }
        }
        Matrix none = Matrix.zeros(w.precision(), 1, w.rows());
        return new Case(new Network(c.network().architecture(), List.of(w), List.of(none)), c.input(), c.head());
    }

    private static Matrix product(Case c) {
        Matrix w = c.network().weights().getFirst();
        Matrix u = Matrix.zeros(Precision.FP64, c.input().rows(), w.rows());
        for (int r = 0; r < u.rows(); r++) {
            for (int o = 0; o < u.columns(); o++) {
                double sum = 0;
                for (int i = 0; i < w.columns(); i++) {
                    sum += c.input().get(r, i) * w.get(o, i);
                }
                u.set(r, o, sum);
            }
        }
        return u;
    }

    /// Mean and population variance of a row or column.
    private static double[] moments(Matrix m, int at, boolean row) {
        int n = row ? m.columns() : m.rows();
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += (row ? m.get(at, i) : m.get(i, at)) / n;
        }
        double variance = 0;
        for (int i = 0; i < n; i++) {
            double d = (row ? m.get(at, i) : m.get(i, at)) - mean;
            variance += d * d / n;
        }
        return new double[] {mean, variance};
    }

    private static Matrix copy(Matrix m) {
        Matrix copy = Matrix.zeros(m.precision(), m.rows(), m.columns());
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < m.columns(); c++) {
                copy.set(r, c, m.get(r, c));
            }
        }
        return copy;
    }
}
