package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures that books and courses printed, as facts about this engine.
///
/// A printed figure that is the mean of N networks may differ from the mean of M of ours by five standard errors,
/// estimated from the spread of ours, and by half a unit of its last digit.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BooksTest {
    private static final int NETWORKS = 10;

    /// What was run already, by spec: several figures are read off the same networks.
    private final Map<String, List<List<LayerStatistics>>> networks = new HashMap<>();

    @BeforeAll
    static void takeTheVectorTierIfThereIsOne() throws InterruptedException {
        try (Lab lab = new Lab()) {
            lab.awaitWarmUp(15_000);
        }
    }

    /// *Deep Learning from Scratch*, chapter 6: 5 layers of 100 units, 1000 samples; means of 10 seeds. "hidden" and "first"
    /// are shares in its histogram of 30 bins over (0, 1).
    @ParameterizedTest
    @CsvSource({
            "sigmoid normal(1),      std,    0.459 0.440 0.437 0.438 0.441",
            "sigmoid normal(1),      mean,   0.50 0.50 0.52 0.50 0.51",
            "sigmoid normal(1),      edge,   0.77 0.67 0.66 0.66 0.68",
            "sigmoid normal(1),      first,  0.37 0.31 0.29 0.31 0.31",
            "sigmoid normal(1),      last,   0.37 0.31 0.32 0.31 0.33",
            "sigmoid normal(0.01),   std,    0.0249 0.0124 0.0123 0.0124 0.0131",
            "sigmoid normal(0.01),   first,  0 0 0 0 0",
            "sigmoid normal(0.01),   last,   0 0 0 0 0",
            "sigmoid lecun-normal,   std,    0.208 0.127 0.119 0.121 0.127",
            "sigmoid lecun-normal,   edge,   0.004 0.000 0.000 0.000 0.000",
            "relu normal(0.01),      mean,   0.0399 0.0028 0.00020 0.000014 0.0000010",
            "relu normal(0.01),      std,    0.0585 0.0041 0.00030 0.000021 0.0000015",
            "relu normal(0.01),      zero,   0.50 0.50 0.48 0.50 0.49",
            "relu lecun-normal,      mean,   0.399 0.279 0.204 0.138 0.104",
            "relu lecun-normal,      std,    0.585 0.413 0.297 0.206 0.154",
            "relu lecun-normal,      hidden, 0.158 0.076 0.026 0.004 0.001",
            "relu he-normal,         mean,   0.564 0.557 0.577 0.550 0.587",
            "relu he-normal,         std,    0.827 0.825 0.840 0.825 0.869",
            "relu he-normal,         hidden, 0.239 0.234 0.240 0.228 0.241",
            "tanh lecun-normal,      std,    0.627 0.486 0.407 0.356 0.322",
            "tanh lecun-normal,      hidden, 0.50 0.50 0.50 0.50 0.50",
            "tanh normal(1),         std,    0.959 0.958 0.957 0.957 0.958"})
    void theFiguresOfDeepLearningFromScratch(String spec, String what, String printed) throws InterruptedException {
        assertSeries(spec + " range=book", what, printed, 10);
    }

    /// One network each: sigmoid forgets its input by a factor of four a layer, while the pooled spread hides it.
    @ParameterizedTest
    @CsvSource({"between, 0.208 0.049 0.0114 0.0027 0.00064", "std, 0.208 0.126 0.118 0.122 0.123"})
    void sigmoidWithXavierForgetsItsInput(String what, String printed) throws InterruptedException {
        assertSeries("sigmoid lecun-normal", what, printed, 1);
    }

    /// CS231n's slide of one network: 10 layers of 500 units, W = 0.01 randn. Pass band ±1 % and half a last digit.
    @Test
    void cs231nTanhWithSmallWeightsDiesAway() throws InterruptedException {
        double[] printed = {0.213081, 0.047551, 0.010630, 0.002378, 0.000532, 0.000119, 0.000026, 0.000006, 0.000001};
        List<LayerStatistics> layers = run("tanh normal(0.01) depth=9 width=500", 1);
        for (int l = 0; l < printed.length; l++) {
            assertEquals(printed[l], layers.get(l).activation().std(), 0.01 * printed[l] + 5e-7, "layer " + (l + 1));
        }
    }

    /// A rerun of the slide's tanh with W = randn/sqrt(n): ±1 %.
    @Test
    void cs231nTanhWithXavierFadesSlowly() throws InterruptedException {
        double[] printed = {0.62751, 0.48695, 0.40813, 0.35797, 0.32023, 0.29264};
        List<LayerStatistics> layers = run("tanh lecun-normal depth=6 width=500", 1);
        for (int l = 0; l < printed.length; l++) {
            assertEquals(printed[l], layers.get(l).activation().std(), 0.01 * printed[l], "layer " + (l + 1));
        }
    }

    /// The log of a layer's second moment has variance below 5 l / n after l ReLU layers (Hanin & Nica 2018); the mean of
    /// M networks is within five standard errors of its expectation, which is at most half that variance below 0.
    @Test
    void heKeepsTheSecondMomentThroughTwentyReluLayers() throws InterruptedException {
        double variance = 5 * 20 / 256.0;
        double error = 5 * Math.sqrt(variance / NETWORKS);
        double he = meanLogSecondMoment("relu he-normal depth=20 width=256 batch=100");
        assertTrue(he < error && he > -variance / 2 - error, "He: e^" + he);
        double xavier = meanLogSecondMoment("relu xavier-normal depth=20 width=256 batch=100") + 20 * Math.log(2);
        assertTrue(xavier < error && xavier > -variance / 2 - error, "Xavier loses half a layer, up to e^" + xavier);
    }

    /// Each layer multiplies by ±10: fp32 ends at 3.4e38, layer 38 or one beside it.
    @Test
    void aLinearNetworkWithUnitWeightsLeavesSinglePrecisionAtLayer38() throws InterruptedException {
        List<LayerStatistics> layers = run("identity normal(1) depth=45", 1);
        int first = 1;
        while (layers.get(first - 1).activation().nonFinite() == 0) {
            first++;
        }
        assertEquals(38, first, 1, "first layer that is not finite");
        for (LayerStatistics layer : layers) {
            assertEquals(100_000, layer.histogram().total(), "layer " + layer.layer());
            assertEquals(layer.activation().nonFinite(), layer.histogram().nonFinite());
            assertEquals(0, layer.histogram().hidden());
        }
        assertEquals(0, run("identity normal(1) depth=45 precision=fp64", 1).getLast().activation().nonFinite());
    }

    /// fastai's notebook: fifty products with randn(100, 100) end in NaN, with a hundredth of it in zeros, with a tenth
    /// of it at order 1.
    @Test
    void fiftyProductsEndInNothingInZeroOrAtOrderOne() throws InterruptedException {
        assertTrue(run("identity normal(1) depth=50", 1).getLast().activation().nan() > 0);
        LayerStatistics dead = run("identity normal(0.01) depth=50", 1).getLast();
        assertEquals(1, dead.shares().zero());
        assertEquals(0, dead.activation().std());
        double std = run("identity normal(0.1) depth=50", 1).getLast().activation().std();
        // log variance 2 l / n = 1
        assertTrue(std > 0.01 && std < 30, "std " + std);
    }

    @Test
    void zerosMakeEveryUnitTheSameAndItsVarianceExactlyNothing() throws InterruptedException {
        for (LayerStatistics layer : run("sigmoid zeros", 1)) {
            assertEquals(0, layer.activation().variance());
            assertEquals(0.5, layer.activation().mean());
            assertEquals(1, layer.weight().distinctUnits());
            assertEquals(0, layer.split().total());
        }
        assertEquals(100, run("sigmoid normal(1)", 1).getFirst().weight().distinctUnits());
    }

    private void assertSeries(String spec, String what, String printed, int theirs) throws InterruptedException {
        String[] figures = printed.strip().split(" +");
        List<List<LayerStatistics>> all = networks.computeIfAbsent(spec, _ -> new ArrayList<>());
        for (int i = all.size(); i < NETWORKS; i++) {
            all.add(run(spec, 100 + i));
        }
        for (int l = 0; l < figures.length; l++) {
            int layer = l;
            double[] ours = all.stream().mapToDouble(n -> value(what).applyAsDouble(n.get(layer))).toArray();
            double mean = 0;
            for (double v : ours) {
                mean += v / NETWORKS;
            }
            double squares = 0;
            for (double v : ours) {
                squares += (v - mean) * (v - mean) / (NETWORKS - 1);
            }
            int point = figures[l].indexOf('.');
            double halfUnit = point < 0 ? 0 : 0.5 * Math.pow(10, point + 1 - figures[l].length());
            assertEquals(Double.parseDouble(figures[l]), mean,
                    5 * Math.sqrt(squares * (1.0 / NETWORKS + 1.0 / theirs)) + halfUnit, what + " of layer " + (l + 1));
        }
    }

    private static ToDoubleFunction<LayerStatistics> value(String what) {
        return switch (what) {
            case "mean" -> s -> s.activation().mean();
            case "std" -> s -> s.activation().std();
            case "between" -> s -> Math.sqrt(s.split().betweenSamples());
            case "edge" -> s -> s.shares().edge();
            case "zero" -> s -> s.shares().zero();
            case "hidden" -> s -> share(s.histogram(), s.histogram().hidden());
            case "first" -> s -> share(s.histogram(), s.histogram().count(0));
            case "last" -> s -> share(s.histogram(), s.histogram().count(29));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static double share(Histogram h, long count) {
        return (double) count / h.total();
    }

    private static double meanLogSecondMoment(String spec) throws InterruptedException {
        double sum = 0;
        for (int i = 0; i < NETWORKS; i++) {
            sum += Math.log(run(spec, 200 + i).getLast().activation().secondMoment());
        }
        return sum / NETWORKS;
    }

    private static List<LayerStatistics> run(String text, long seed) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow().withSeed(seed);
        Measures measures = Measures.moments().withHistograms(new Binning(30, spec.binning().range()));
        try (Lab lab = new Lab()) {
            return lab.prepare(spec, measures).orThrow().run(0, measures).layers();
        }
    }
}
