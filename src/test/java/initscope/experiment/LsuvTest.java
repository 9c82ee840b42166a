package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.report.Across;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.tensor.Matrix;
import initscope.theory.MeanField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// LSUV: what it promises on its batch, what is left of it on another, and that its draws stay those of `orthogonal`.
class LsuvTest {
    private static final Measures GRADIENTS = Measures.moments().withGradients(true);

    @ParameterizedTest
    @ValueSource(strings = {"tanh lsuv depth=10", "relu lsuv depth=20", "sigmoid lsuv", "selu lsuv precision=fp64",
        "relu lsuv width=80,40,20,10 inputs=160", "gelu lsuv width=10,30,90 inputs=5 batch=300",
        "tanh lsuv input=bytes", "relu normal(0.01) layer3=*/lsuv layer5=*/lsuv", "identity lsuv input=correlated(0.9)"})
    void theVarianceOfEveryPreactivationIsOneOnItsBatch(String text) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        for (LayerStatistics layer : run(spec, 0).layers()) {
            if (spec.initializer(layer.layer()).id().equals("lsuv")) {
                double std = layer.preactivation().std();
                assertEquals(1, std * std, 1e-4, text + ", layer " + layer.layer());
            } else {
                assertTrue(layer.preactivation().std() < 0.2, text);
            }
        }
    }

    /// On another batch of 1000 the first layer's variance is a mean over 100 000 squares, of 1000 rows as good as
    /// independent: five standard errors of χ²/1000 ≈ 5 √(2/1000) bound it for any correlation between units.
    @Test
    void anotherBatchIsScaledNearlyAsWell() throws InterruptedException {
        Spec spec = SpecReader.read("tanh lsuv depth=10").orThrow();
        for (LayerStatistics layer : run(spec, 1).layers()) {
            double variance = layer.preactivation().std() * layer.preactivation().std();
            assertEquals(1, variance, 5 * Math.sqrt(2.0 / 1000));
            assertTrue(Math.abs(variance - 1) > 1e-6, "the same batch again");
        }
    }

    @Test
    void theDrawsAreThoseOfOrthogonalAndDepthAddsOnly() throws InterruptedException {
        try (Lab lab = new Lab(1, 1 << 30)) {
            Experiment lsuv = prepared(lab, "relu lsuv depth=3 width=20");
            Experiment deeper = prepared(lab, "relu lsuv depth=6 width=20");
            Experiment orthogonal = prepared(lab, "relu orthogonal depth=3 width=20");
            for (int layer = 1; layer <= 3; layer++) {
                Matrix scaled = lsuv.weights(layer);
                Matrix raw = orthogonal.weights(layer);
                double factor = scaled.get(0, 0) / raw.get(0, 0);
                assertTrue(factor > 1.2 || layer == 1, "ReLU halves the variance, so LSUV must double it: " + factor);
                for (int i = 0; i < 20; i++) {
                    for (int o = 0; o < 20; o++) {
                        assertEquals(factor, scaled.get(i, o) / raw.get(i, o), 1e-5 * factor);
                        assertEquals(scaled.get(i, o), deeper.weights(layer).get(i, o));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"relu lsuv depth=4 width=30 batch=50", "tanh lsuv depth=3 width=30 head=softmax(7) batch=50"})
    void theOrderOfAskingChangesNothing(String text) throws InterruptedException {
        try (Lab lab = new Lab(2, 1 << 30)) {
            Spec spec = SpecReader.read(text).orThrow();
            Snapshot straight = lab.prepare(spec, GRADIENTS).orThrow().run(3, GRADIENTS);
            Experiment late = lab.prepare(spec.withSeed(9), Measures.moments()).orThrow();
            late.run(0, Measures.moments());
            late.redraw(spec);
            late.run(2, Measures.moments());
            assertEquals(straight.layers(), late.run(3, GRADIENTS).layers());
            late.redraw(spec.withSeed(4));
            late.run(1, GRADIENTS);
            late.redraw(spec);
            Snapshot again = late.run(3, GRADIENTS);
            assertEquals(straight.layers(), again.layers());
            assertEquals(straight.loss(), again.loss());
        }
    }

    /// A layer that gives nothing cannot be scaled; it must not fill the rest with NaN either.
    @Test
    void whatHasNoVarianceIsLeftAsItIs() throws InterruptedException {
        for (LayerStatistics layer : run(SpecReader.read("relu lsuv depth=3 input=normal(0,0)").orThrow(), 0).layers()) {
            assertEquals(0, layer.activation().std());
            assertEquals(0.1, layer.weight().std(), 1e-3);
        }
    }

    /// q_l = 1 in every layer (1 + σ_b² with a bias, which stays out): the mean over 20 networks within five of its standard
    /// errors of mean-field theory, and 1 % for the finite width.
    @ParameterizedTest
    @ValueSource(strings = {"tanh lsuv width=200 batch=400", "relu lsuv width=200 batch=400",
        "sigmoid lsuv width=200 batch=400 bias=normal(0.5)"})
    void theoryTellsWhatLsuvComesTo(String text) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        List<MeanField.Prediction> theory = MeanField.predict(spec.architecture(), spec.initializers(), spec.bias(),
                1).orElseThrow();
        List<Snapshot> networks = new ArrayList<>();
        for (int seed = 1; seed <= 20; seed++) {
            networks.add(run(spec.withSeed(seed), 0));
        }
        for (MeanField.Prediction p : theory) {
            assertEquals(text.contains("bias") ? 1.25 : 1, p.preactivationSecondMoment(), 1e-12);
            Across measured = Across.of(networks.stream()
                    .mapToDouble(s -> s.layer(p.layer()).activation().secondMoment()).toArray());
            assertEquals(p.secondMoment(), measured.mean(), 5 * measured.sd() / Math.sqrt(20) + 0.01 * p.secondMoment(),
                    text + ", layer " + p.layer());
        }
    }

    private static Snapshot run(Spec spec, long batch) throws InterruptedException {
        try (Lab lab = new Lab(2, 1 << 30)) {
            return lab.prepare(spec, Measures.moments()).orThrow().run(batch, Measures.moments());
        }
    }

    private static Experiment prepared(Lab lab, String text) throws InterruptedException {
        return lab.prepare(SpecReader.read(text).orThrow(), Measures.moments()).orThrow();
    }
}
