package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import initscope.statistics.geometry.Geometry;
import initscope.statistics.geometry.Survey;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /// An orthogonal linear layer turns its input and changes no angle and no rank; sizes near the ends of the numbers change
    /// nothing either, more samples than units or fewer.
    @ParameterizedTest
    @CsvSource({"70, 1, 2, fp32", "7, 1, 2, fp32", "70, 1e-18, 2, fp32", "7, 1e6, 6, fp32", "70, 1e-90, 3, fp64",
        "7, 1e6, 45, fp64"})
    void aRotationAndASizeChangeNothing(int batch, double gain, int depth, String precision) throws InterruptedException {
        List<Geometry> layers = run("identity orthogonal width=20 depth=1 batch=" + batch + " precision=" + precision);
        List<Geometry> sized = run("identity orthogonal(" + gain + ") width=20 depth=" + depth + " batch=" + batch
                + " precision=" + precision);
        double rounding = 1e-5;
        assertEquals(layers.getFirst().meanCosine(), sized.getLast().meanCosine(), rounding);
        assertEquals(layers.getFirst().effectiveRank(), sized.getLast().effectiveRank(), rounding * 20);
        assertTrue(layers.getFirst().effectiveRank() < Math.min(20, batch - 1) + rounding);
    }

    @Test
    void alikeAndOppositeSamplesAndOneDirection() {
        try (Crew crew = new Crew(2)) {
            Matrix x = Matrix.zeros(Precision.FP32, 4, 3);
            x.set(0, 0, 2);
            x.set(1, 0, 5);
            x.set(2, 0, -1);
            Survey survey = new Survey(Precision.FP32, 4, 3, crew);
            // three samples have a direction: two agree, one is opposed to both; all lie on one line
            assertEquals(-1.0 / 3, survey.of(x).meanCosine(), 1e-15);
            assertEquals(1, survey.of(x).effectiveRank(), 1e-6);
            x.set(3, 1, 1);
            assertEquals(-1.0 / 6, survey.of(x).meanCosine(), 1e-15);
            x.set(3, 2, Double.POSITIVE_INFINITY);
            assertTrue(Double.isNaN(survey.of(x).meanCosine()) && Double.isNaN(survey.of(x).effectiveRank()));
            Matrix same = Matrix.zeros(Precision.FP32, 4, 3);
            assertTrue(Double.isNaN(survey.of(same).meanCosine()) && Double.isNaN(survey.of(same).effectiveRank()));
            for (int r = 0; r < 4; r++) {
                same.set(r, 1, 0.3);
            }
            assertEquals(1, survey.of(same).meanCosine(), 1e-12);
            assertTrue(Double.isNaN(survey.of(same).effectiveRank()), "samples that are all one differ in no direction");
        }
    }
}
