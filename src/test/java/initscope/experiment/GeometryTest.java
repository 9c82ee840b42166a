package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import initscope.statistics.geometry.Geometry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How the samples of a layer lie to one another, against the figures of `science.md` and against what must hold.
class GeometryTest {
    private static final Measures GEOMETRY = Measures.moments().withGeometry(true);

    private final Lab lab = new Lab(2, Long.MAX_VALUE);

    @AfterEach
    void close() {
        lab.close();
    }

    /// He-ReLU 50×256, 512 samples: the cosines rise as written down to two digits, the rank falls from 124 to 1.6. Over
    /// networks they vary: eight are averaged, the tolerance is five standard errors of that mean and the figure's rounding.
    @Test
    void heReluTurnsAllInputsIntoOneDirection() throws InterruptedException {
        int[] numbers = {1, 2, 5, 10, 20, 30, 50};
        double[] cosine = {0.32, 0.50, 0.73, 0.87, 0.96, 0.98, 0.99};
        List<List<Geometry>> networks = new ArrayList<>();
        for (int seed = 1; seed <= 8; seed++) {
            networks.add(run("relu he-normal depth=50 width=256 batch=512 seed=" + seed));
        }
        for (int i = 0; i < numbers.length; i++) {
            int layer = numbers[i] - 1;
            near("cosine of layer " + numbers[i], cosine[i], 0.005,
                    networks.stream().mapToDouble(n -> n.get(layer).meanCosine()).toArray());
        }
        near("rank of layer 1", 124, 0.5, networks.stream().mapToDouble(n -> n.getFirst().effectiveRank()).toArray());
        near("rank of layer 50", 1.6, 0.05, networks.stream().mapToDouble(n -> n.getLast().effectiveRank()).toArray());
    }

    private static void near(String what, double expected, double rounding, double[] values) {
        double mean = 0;
        for (double v : values) {
            mean += v / values.length;
        }
        double squares = 0;
        for (double v : values) {
            squares += (v - mean) * (v - mean);
        }
        double deviation = Math.sqrt(squares / (values.length - 1) * (1 + 1.0 / values.length));
        assertEquals(expected, mean, 5 * deviation + rounding, what);
    }

    private List<Geometry> run(String spec) throws InterruptedException {
        Spec read = SpecReader.read(spec).orThrow();
        return lab.prepare(read, GEOMETRY).orThrow().run(0, GEOMETRY).layers().stream()
                .map(l -> l.geometry()).toList();
    }
}
