package initscope.propagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.InputSource;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.init.Draw;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.Measures;
import initscope.statistics.gradient.Gradient;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is taken of the gradients beyond their second moments, against plain loops over the same matrices.
class GradientDetailTest {
    private static final Measures ALL = Measures.moments()
            .withBack(new Measures.Back(true, new Binning(30, Binning.Range.AUTO)));

    private final Crew crew = new Crew(3);

    @AfterEach
    void close() {
        crew.close();
    }

    /// Square, funnel, widening and narrow networks; one sample; an even and an odd number of elements; more samples than
    /// the product takes at one go.
    @ParameterizedTest
    @ValueSource(strings = {"tanh xavier-normal width=40 depth=3 batch=100", "relu he-normal width=61,33,17,5 inputs=90 batch=77",
            "gelu he-normal width=3,50,7 inputs=2 batch=129", "sigmoid normal(1) width=21 depth=2 batch=1",
            "relu he-normal width=19 depth=2 batch=4500", "selu lecun-normal width=9,1,4 batch=63 precision=fp64",
            "relu zeros width=8 depth=2 batch=10", "hard-tanh normal(3) width=30 depth=4 batch=50"})
    void everyNumberIsThatOfAPlainLoop(String text) throws InterruptedException {
        Run run = new Run(text);
        List<Gradient> gradients = run.back(ALL.back(), new Backward.Visitor() {
            @Override
            public void layer(int number, Matrix delta, Matrix g) {
                run.sorted[number - 1] = magnitudes(delta);
                run.deltas[number - 1] = histogram(delta);
                run.handed[number - 1] = histogram(g);
                run.products[number - 1] = product(delta, run.trace.entering().get(number - 1));
            }

            @Override
            public void weight(int number, Matrix ofProduct, Matrix gradient) {
                double[][] expected = run.products[number - 1];
                assertEquals(expected.length, gradient.rows());
                for (int out = 0; out < expected.length; out++) {
                    for (int in = 0; in < expected[out].length; in++) {
                        assertEquals(expected[out][in], gradient.get(out, in), "layer " + number + " ∂L/∂W[" + out + ", "
                                + in + "] is one chain in the order of the samples");
                    }
                }
                run.weights[number - 1] = histogram(gradient);
            }
        });
        for (int l = 0; l < gradients.size(); l++) {
            Gradient gradient = gradients.get(l);
            double[] sorted = run.sorted[l];
            int n = sorted.length;
            assertEquals((sorted[(n - 1) / 2] + sorted[n / 2]) / 2, gradient.detail().medianAbs(), "median");
            double rms = gradient.preactivationRms();
            assertEquals(rms == 0 ? 1 : Arrays.stream(sorted).filter(v -> v < 1e-3 * rms).count() / (double) n,
                    gradient.detail().nearZero(), "near zero");
            assertEquals(run.deltas[l], gradient.detail().histogram());
            assertEquals(run.handed[l], gradient.detail().activationHistogram());
            assertEquals(run.weights[l], gradient.detail().weightHistogram());
            assertEquals((long) run.products[l].length * run.products[l][0].length, gradient.detail().weight().count());
        }
    }

    @Test
    void aGradientThatOverflowsIsCountedNotShown() throws InterruptedException {
        Run run = new Run("identity normal(1) width=100 depth=45 batch=20");
        Gradient first = run.back(ALL.back(), (_, _, _) -> { }).getFirst();
        Histogram histogram = first.detail().histogram();
        assertEquals(2000, histogram.total());
        assertTrue(histogram.nonFinite() > 0, "the gradient grows tenfold a layer, beyond 1e38");
        assertTrue(Double.isNaN(first.detail().nearZero()));
        assertTrue(Double.isFinite(histogram.high() - histogram.low()));
        assertTrue(first.detail().weight().nonFinite() > 0);
    }

    @Test
    void nothingIsTakenThatWasNotAskedFor() throws InterruptedException {
        Run run = new Run("tanh xavier-normal width=10 depth=2 batch=10");
        assertNull(run.back(Measures.Back.MOMENTS, (_, _, _) -> { }).getFirst().detail());
        Gradient.Detail detail = run.back(Measures.Back.DETAIL, (_, _, _) -> { }).getFirst().detail();
        assertNull(detail.histogram());
        assertNull(detail.activationHistogram());
        assertNull(detail.weightHistogram());
        Forward.Trace bare = run.forward(Measures.moments().withGradients(true));
        assertEquals(List.of(), bare.entering(), "activations are kept only for ∂L/∂W");
    }

    /// One network, its forward pass, and what a visitor saw, by layer.
    private final class Run {
        private final Network network;
        private final Spec spec;
        private final Matrix input;
        private final Matrix head;
        private final Forward.Trace trace;
        private final double[][] sorted;
        private final double[][][] products;
        private final Histogram[] deltas;
        private final Histogram[] handed;
        private final Histogram[] weights;

        Run(String text) throws InterruptedException {
            spec = SpecReader.read(text).orThrow();
            Architecture shape = spec.architecture();
            Seed root = Seed.root(7);
            network = new Draw(spec.precision(), crew).network(shape, spec.initializers(), spec.bias(), root);
            input = normal(root.child("input"), shape.inputs());
            head = normal(root.child("head"), shape.outputs());
            trace = forward(ALL);
            sorted = new double[shape.depth()][];
            products = new double[shape.depth()][][];
            deltas = new Histogram[shape.depth()];
            handed = new Histogram[shape.depth()];
            weights = new Histogram[shape.depth()];
        }

        private Matrix normal(Seed seed, int columns) {
            Matrix m = Matrix.zeros(spec.precision(), spec.batch(), columns);
            InputSource.STANDARD.fill(m, seed, crew);
            return m;
        }

        Forward.Trace forward(Measures measures) throws InterruptedException {
            return new Forward(network, spec.batch(), crew).run(input, measures, List.of());
        }

        List<Gradient> back(Measures.Back asked, Backward.Visitor visitor) throws InterruptedException {
            return new Backward(network, spec.batch(), crew).run(trace, head, asked, List.of(), visitor);
        }
    }

    private static double[] magnitudes(Matrix x) {
        double[] all = new double[x.rows() * x.columns()];
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.abs(x.get(i / x.columns(), i % x.columns()));
        }
        Arrays.sort(all);
        return all;
    }

    private static double[][] product(Matrix delta, Matrix x) {
        boolean single = delta.precision() == initscope.tensor.Precision.FP32;
        double[][] sums = new double[delta.columns()][x.columns()];
        for (int out = 0; out < delta.columns(); out++) {
            for (int in = 0; in < x.columns(); in++) {
                double sum = 0;
                for (int r = 0; r < x.rows(); r++) {
                    sum = single ? Math.fma((float) delta.get(r, out), (float) x.get(r, in), (float) sum)
                            : Math.fma(delta.get(r, out), x.get(r, in), sum);
                }
                sums[out][in] = sum;
            }
        }
        return sums;
    }

    /// Thirty bins from the least to the greatest, by the edges alone.
    private static Histogram histogram(Matrix x) {
        double[] all = new double[x.rows() * x.columns()];
        for (int i = 0; i < all.length; i++) {
            all[i] = x.get(i / x.columns(), i % x.columns()) + 0.0;
        }
        double low = Arrays.stream(all).min().orElseThrow();
        double high = Arrays.stream(all).max().orElseThrow();
        if (low == high) {
            low -= 0.5;
            high += 0.5;
        }
        Histogram empty = new Histogram(low, high, java.util.Collections.nCopies(30, 0L), 0, 0, 0, 0, 0, List.of());
        Long[] counts = new Long[30];
        Arrays.fill(counts, 0L);
        for (double v : all) {
            counts[empty.binOf(v)]++;
        }
        return new Histogram(low, high, List.of(counts), 0, 0, 0, 0, 0, List.of());
    }
}
