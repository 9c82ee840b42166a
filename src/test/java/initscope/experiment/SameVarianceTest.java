package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.report.Across;
import initscope.experiment.spec.Presets;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Six shapes of one variance: wide networks feel Var(W), not the shape of the law.
///
/// The difference of two means over M networks leaves five of its standard errors by chance once in 1.7 million. On top
/// 1.5 %: the 25 weights a unit of the sparse one keeps make its layer 1 lower by 1.4 % (`science` 3, e).
class SameVarianceTest {
    private static final int NETWORKS = 8;

    @ParameterizedTest
    @ValueSource(strings = {"tanh", "relu", "sigmoid"})
    void theShapeOfTheLawDoesNotMatterAtWidth256(String activation) throws InterruptedException {
        List<Presets.Preset> shapes = Presets.all().stream().filter(p -> p.name().startsWith("shape-")).toList();
        assertEquals(6, shapes.size());
        List<List<Across>> curves = new ArrayList<>();
        for (Presets.Preset shape : shapes) {
            Spec spec = SpecReader.read(shape.spec()).orThrow();
            assertEquals(256, spec.widths().getFirst(), shape.name());
            double std = spec.initializer().std(256, 256, 0).orElseThrow();
            assertEquals(1.0 / 256, std * std, 1e-9, shape.name());
            curves.add(curve(SpecReader.read(activation + shape.spec().substring(shape.spec().indexOf(' '))).orThrow()));
        }
        for (int s = 1; s < curves.size(); s++) {
            for (int l = 0; l < curves.getFirst().size(); l++) {
                Across normal = curves.getFirst().get(l);
                Across other = curves.get(s).get(l);
                double error = Math.hypot(normal.sd(), other.sd()) / Math.sqrt(NETWORKS);
                assertEquals(normal.mean(), other.mean(), 5 * error + 0.015 * normal.mean(),
                        activation + ", " + shapes.get(s).name() + ", layer " + (l + 1));
                assertTrue(error < 0.08 * normal.mean(), "too wide a band to say anything");
            }
        }
    }

    private static List<Across> curve(Spec spec) throws InterruptedException {
        List<Snapshot> networks = new ArrayList<>();
        try (Lab lab = new Lab(2, 1 << 30)) {
            Experiment experiment = lab.prepare(spec.withBatch(200), Measures.moments()).orThrow();
            for (int seed = 1; seed <= NETWORKS; seed++) {
                experiment.redraw(spec.withBatch(200).withSeed(seed));
                networks.add(experiment.run(0, Measures.moments()));
            }
        }
        List<Across> curve = new ArrayList<>();
        for (int l = 1; l <= spec.depth(); l++) {
            int layer = l;
            curve.add(Across.of(networks.stream().mapToDouble(n -> n.layer(layer).activation().std()).toArray()));
        }
        return curve;
    }
}
