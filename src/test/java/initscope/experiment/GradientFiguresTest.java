package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures known of well-known networks (`science.md`, section 5): of the gradient, and of what a layer still knows of its
/// input. A figure is taken as that of one network, so the mean of N of ours may differ from it by five standard deviations
/// over networks times √(1 + 1/N), and by its rounding.
class GradientFiguresTest {
    private static final Measures DETAIL = Measures.moments().withBack(Measures.Back.DETAIL);
    private static final int NETWORKS = 6;

    /// ReLU, σ = 0.01, 10×500: RMS ∂L/∂z falls to 6e-8 of the last layer's at the first, √(n σ² / 2) a layer, while
    /// RMS ∂L/∂W stays between 0.86 and 1 of its greatest: what the gradient loses, the activation it is multiplied with
    /// has not yet lost (Glorot & Bengio 2010, figures 7 and 8).
    @Test
    void reluWithSmallWeightsLosesItsGradientButNotThatOfItsWeights() throws InterruptedException {
        List<List<LayerStatistics>> networks = networks("relu normal(0.01) depth=10 width=500");
        near("∂L/∂z", Math.log10(6.17e-8), 1e-3, networks, n -> Math.log10(delta(n, 1) / delta(n, 10)));
        near("least ∂L/∂W", 0.86, 5e-3, networks, n -> leastWeightGradient(n));
        for (int l = 1; l < 10; l++) {
            int layer = l;
            near("∂L/∂W of layer " + l + " against the last", 0, 0, networks,
                    n -> Math.log(weight(n, layer) / weight(n, 10)));
        }
    }

    /// tanh, σ = 1, 10×500: nearly all units are saturated and 83 % of the entries of ∂L/∂z near zero, their median 1e-12
    /// of the RMS, and yet the RMS grows 3.5 times a layer towards the input.
    @Test
    void saturatedTanhHasASparseGradientThatGrows() throws InterruptedException {
        List<List<LayerStatistics>> networks = networks("tanh normal(1) depth=10 width=500");
        for (int l = 2; l <= 10; l++) {
            int layer = l;
            near("near zero", 0.83, 0.005, networks, n -> n.get(layer - 1).gradient().detail().nearZero());
        }
        near("median", -12, 0.5, networks,
                n -> Math.log10(n.getFirst().gradient().detail().medianAbs() / delta(n, 1)));
        near("growth", 3.5, 0.05, networks, n -> Math.pow(delta(n, 1) / delta(n, 10), 1 / 9.0));
    }

    /// Sigmoid and 1/√n, 5×100: the picture everybody calls good forgets its input by a factor of four a layer.
    @Test
    void sigmoidWithXavierForgetsItsInputUnderASteadyHistogram() throws InterruptedException {
        double[] between = {0.208, 0.049, 0.0114, 0.0027, 0.00064};
        double[] pooled = {0.208, 0.126, 0.118, 0.122, 0.123};
        double[] rounding = {5e-4, 5e-4, 5e-5, 5e-5, 5e-6};
        List<List<LayerStatistics>> networks = networks("sigmoid lecun-normal");
        for (int l = 0; l < 5; l++) {
            int layer = l;
            near("between samples " + l, between[l], rounding[l], networks,
                    n -> Math.sqrt(n.get(layer).split().betweenSamples()));
            near("pooled " + l, pooled[l], 5e-4, networks, n -> n.get(layer).activation().std());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid lecun-normal", "relu he-normal width=300,17,120 inputs=40", "tanh normal(1) depth=3",
        "elu he-normal bias=constant(2) depth=3 batch=77"})
    void whatLiesBetweenSamplesAndBetweenUnitsIsAllTheVariance(String text) throws InterruptedException {
        for (LayerStatistics layer : networks(text).getFirst()) {
            double variance = layer.activation().variance();
            assertEquals(variance, layer.split().total(), 1e-12 * variance);
            double ofZ = layer.preactivation().variance();
            assertEquals(ofZ, layer.preactivationSplit().total(), 1e-12 * ofZ);
        }
    }

    private static double delta(List<LayerStatistics> network, int layer) {
        return network.get(layer - 1).gradient().preactivationRms();
    }

    private static double weight(List<LayerStatistics> network, int layer) {
        return network.get(layer - 1).gradient().detail().weight().rms();
    }

    private static double leastWeightGradient(List<LayerStatistics> network) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int l = 1; l <= network.size(); l++) {
            least = Math.min(least, weight(network, l));
            most = Math.max(most, weight(network, l));
        }
        return least / most;
    }

    private static List<List<LayerStatistics>> networks(String text) throws InterruptedException {
        List<List<LayerStatistics>> networks = new ArrayList<>();
        Spec spec = SpecReader.read(text).orThrow();
        try (Lab lab = new Lab(2, Long.MAX_VALUE)) {
            for (int seed = 1; seed <= NETWORKS; seed++) {
                networks.add(lab.prepare(spec.withSeed(seed), DETAIL).orThrow().run(0, DETAIL).layers());
            }
        }
        return networks;
    }

    private static void near(String what, double expected, double rounding, List<List<LayerStatistics>> networks,
            ToDoubleFunction<List<LayerStatistics>> of) {
        double mean = networks.stream().mapToDouble(of).average().orElseThrow();
        double squares = networks.stream().mapToDouble(of).map(v -> (v - mean) * (v - mean)).sum();
        double deviation = Math.sqrt(squares / (NETWORKS - 1) * (1 + 1.0 / NETWORKS));
        assertEquals(expected, mean, 5 * deviation + rounding, what);
    }
}
