package initscope.propagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.InputSource;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.init.Draw;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.reference.Band;
import initscope.reference.PublicCase;
import initscope.statistics.Binning;
import initscope.statistics.LayerStatistics;
import initscope.statistics.LayerTally;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardTest {
    private static final int NETWORKS = 6;

    /// Row F1: the counts are those of an independent pass of the same weights and batch, written as the book writes it:
    /// one sum a unit and sample, then phi. In single precision the sum is the same chain of fused multiply-adds.
    @ParameterizedTest
    @ValueSource(strings = {"relu he-normal width=50,70,30 inputs=40 batch=301 bias=normal(0.2)",
            "tanh normal(1) width=60 depth=3 batch=130", "identity uniform(0.3) width=49 depth=4 batch=65 precision=fp64",
            "leaky-relu(0.1) xavier-uniform width=48,96,100 batch=64 precision=fp64 bias=constant(0.1)"})
    void histogramsAreThoseOfAnIndependentPass(String text) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        Pass pass = pass(spec, Measures.moments().withHistograms(new Binning(40, new Binning.Range.Fixed(-3, 3))));
        double[][] x = rows(pass.input());
        boolean single = spec.precision() == initscope.tensor.Precision.FP32;
        for (int l = 0; l < spec.depth(); l++) {
            Matrix w = pass.network().weights().get(l);
            double[][] next = new double[x.length][w.rows()];
            long[] counts = new long[42];
            long zeros = 0;
            double sum = 0;
            for (int r = 0; r < x.length; r++) {
                for (int unit = 0; unit < w.rows(); unit++) {
                    double z = pass.network().biases().get(l).get(0, unit);
                    for (int k = 0; k < w.columns(); k++) {
                        z = single ? Math.fma((float) x[r][k], (float) w.get(unit, k), (float) z)
                                : Math.fma(x[r][k], w.get(unit, k), z);
                    }
                    double phi = switch (spec.activation().id()) {
                        case "relu" -> Math.max(0, z);
                        case "leaky-relu" -> z > 0 ? z : 0.1 * z;
                        case "identity" -> z;
                        default -> Double.NaN;
                    };
                    // a library's tanh and ours may differ in the last place, so the engine's own goes on
                    next[r][unit] = Double.isNaN(phi) ? pass.activations().get(l).get(r, unit) : phi;
                    if (Double.isNaN(phi)) {
                        assertEquals(Math.tanh(z), next[r][unit], 3e-7);
                    }
                    sum += next[r][unit];
                    zeros += next[r][unit] == 0 ? 1 : 0;
                    counts[bin(next[r][unit])]++;
                }
            }
            LayerStatistics ours = pass.tallies().get(l).finish(l + 1, w.columns(), null, Map.of());
            for (int k = 0; k < 40; k++) {
                assertEquals(counts[k], ours.histogram().count(k), "layer " + (l + 1) + ", bin " + k);
            }
            assertEquals(counts[40], ours.histogram().below());
            assertEquals(counts[41], ours.histogram().above());
            double n = (double) x.length * w.rows();
            assertEquals(zeros / n, ours.shares().zero());
            assertEquals(sum / n, ours.activation().mean(), 1e-12);
            x = next;
        }
    }

    static List<PublicCase> small() {
        return PublicCase.all().stream().filter(c -> c.products() < 2e8).toList();
    }

    /// The part of q that depends on the unit, q c (science 2.7), against the reference.
    @ParameterizedTest
    @MethodSource("small")
    void unitsHaveMeansOfTheirOwnAsLargeAsTheReferences(PublicCase c) throws InterruptedException {
        Spec spec = SpecReader.read(c.spec()).orThrow();
        double[][] ours = new double[c.depth()][NETWORKS];
        for (int i = 0; i < NETWORKS; i++) {
            List<Matrix> z = pass(spec.withSeed(30_000 + i), Measures.moments()).preactivations();
            for (int l = 0; l < c.depth(); l++) {
                ours[l][i] = meanOfSquaredUnitMeans(z.get(l));
            }
        }
        List<String> misses = new ArrayList<>();
        for (int l = 0; l < c.depth(); l++) {
            misses.addAll(new Band(c.layers().get(l), c.networks()).misses("preact_unit_mean_var", ours[l]));
        }
        assertTrue(misses.isEmpty(), () -> c + "\n" + String.join("\n", misses));
    }

    private static double meanOfSquaredUnitMeans(Matrix z) {
        double sum = 0;
        for (int unit = 0; unit < z.columns(); unit++) {
            double mean = 0;
            for (int r = 0; r < z.rows(); r++) {
                mean += z.get(r, unit) / z.rows();
            }
            sum += mean * mean;
        }
        return sum / z.columns();
    }

    private static int bin(double v) {
        if (v < -3 || v > 3) {
            return v < -3 ? 40 : 41;
        }
        int k = 0;
        while (k < 39 && v >= -3 + (k + 1) * (6.0 / 40)) {
            k++;
        }
        return k;
    }

    record Pass(Network network, Matrix input, List<Matrix> preactivations, List<Matrix> activations,
            List<LayerTally> tallies) {
    }

    private static Pass pass(Spec spec, Measures measures) throws InterruptedException {
        Crew crew = new Crew(1);
        Seed root = Seed.root(spec.seed());
        Network network = new Draw(spec.precision(), crew).network(spec.architecture(), spec.initializers(),
                spec.bias(), root);
        Matrix input = Matrix.zeros(spec.precision(), spec.batch(), spec.inputs());
        InputSource source = spec.input();
        source.fill(input, root.child("input").child(0), crew);
        List<Matrix> zs = new ArrayList<>();
        List<Matrix> xs = new ArrayList<>();
        Forward.Trace trace = new Forward(network, spec.batch(), crew).run(input, measures, List.of(), (_, z, x) -> {
            zs.add(copy(z));
            xs.add(copy(x));
        });
        return new Pass(network, input, zs, xs, trace.tallies());
    }

    private static double[][] rows(Matrix m) {
        double[][] rows = new double[m.rows()][m.columns()];
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < m.columns(); c++) {
                rows[r][c] = m.get(r, c);
            }
        }
        return rows;
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
