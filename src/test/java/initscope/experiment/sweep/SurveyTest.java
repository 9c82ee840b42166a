package initscope.experiment.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.experiment.sweep.Plane.Kind;
import initscope.experiment.sweep.Plane.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Maps of many networks.
class SurveyTest {

    /// Depth 12, width 60: the logarithm of one network's gradient scatters by √β/2/ln 10 decades; five of it, and a twentieth.
    @Test
    void networksDoWhatTheorySaysOnBothSidesOfTheEdge() throws InterruptedException {
        Spec spec = spec("tanh xavier-normal depth=12 width=60");
        Chart chart = run(spec, new Plane(Kind.WEIGHT_BIAS, 3, 1, 5, 3, 0), new ArrayList<>());
        assertTrue(chart.isWhole());
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 5; column++) {
                Site site = chart.site(column, row);
                double chaos = site.chi() > 1 ? 6 : 3;
                double scatter = Math.sqrt(12 * chaos / 60) / 2 / Math.log(10);
                assertEquals(site.theory().gradient(), site.measured().gradient(), 5 * scatter + 0.05, site.toString());
                assertEquals(site.theory().cosine(), site.measured().cosine(), 0.2, site.toString());
                assertTrue(site.chi() < 1 ? site.theory().gradient() < 0.3 : site.theory().gradient() > -0.3, site.toString());
            }
        }
    }

    @Test
    void aColumnOfDepthsIsOneNetwork() throws InterruptedException {
        Chart chart = run(spec("sigmoid normal(1) width=40"), new Plane(Kind.GAIN_DEPTH, 20, 10, 4, 5, 0), new ArrayList<>());
        assertEquals(10, chart.network().depth());
        for (int row = 1; row < 5; row++) {
            Site site = chart.site(0, row);
            assertTrue(site.measured().gradient() < chart.site(0, row - 1).measured().gradient() - 0.5, site.toString());
            assertEquals(site.theory().gradient(), site.measured().gradient(), 1, site.toString());
        }
    }

    @Test
    void theMapIsCoarseFirstAndNeverLosesAPoint() throws InterruptedException {
        List<Chart> heard = new ArrayList<>();
        run(spec("relu he-normal depth=3 width=10 batch=10"), new Plane(Kind.WEIGHT_BIAS, 3, 1, 20, 20, 0), heard);
        assertEquals(0, heard.getFirst().known());
        assertNotNull(heard.getFirst().site(19, 19).theory());
        assertTrue(heard.size() > 10);
        for (int i = 1; i < heard.size(); i++) {
            assertTrue(heard.get(i).known() >= heard.get(i - 1).known());
        }
        Chart coarse = heard.stream().filter(c -> c.known() >= 32).findFirst().orElseThrow();
        assertFalse(coarse.isWhole());
        for (int k = 0; k < 400; k++) {
            assertNotNull(coarse.standing(k % 20, k / 20), "cell " + k);
        }
        assertTrue(heard.getLast().isWhole());
    }

    @Test
    void anInterruptedSurveyEnds() throws InterruptedException {
        Thread me = Thread.currentThread();
        List<Chart> heard = new ArrayList<>();
        try (Lab lab = new Lab(1, 1L << 30)) {
            assertThrows(InterruptedException.class, () -> Survey.run(lab, spec("tanh xavier-normal"),
                    new Plane(Kind.WEIGHT_BIAS, 3, 1, 40, 40, 0), chart -> {
                        heard.add(chart);
                        if (chart.known() >= 16) {
                            me.interrupt();
                        }
                    }));
        }
        assertFalse(heard.getLast().isWhole());
    }

    @Test
    void theSameSurveyIsTheSameMap() throws InterruptedException {
        Plane plane = new Plane(Kind.WEIGHT_BIAS, 3, 1, 4, 4, 0);
        assertEquals(run(spec("gelu he-normal width=30"), plane, new ArrayList<>()),
                run(spec("gelu he-normal width=30"), plane, new ArrayList<>()));
    }

    @Test
    void withoutTheoryTheMapIsMeasuredAlone() throws InterruptedException {
        Chart chart = run(spec("tanh xavier-normal norm=batch width=20"), new Plane(Kind.WEIGHT_BIAS, 3, 1, 3, 3, 0),
                new ArrayList<>());
        assertFalse(chart.theory());
        assertTrue(Double.isFinite(chart.site(2, 2).measured().gradient()));
        assertTrue(Double.isNaN(chart.site(2, 2).theory().gradient()));
    }

    @Test
    void anExperimentLiesWhereItsWeightsSay() {
        assertEquals(10, Plane.of(Kind.WEIGHT_BIAS, spec("tanh normal(1)")).weight(), 1e-9);
        assertEquals(Math.sqrt(2), Plane.of(Kind.WEIGHT_BIAS, spec("relu he-normal bias=normal(0.3)")).weight(), 1e-9);
        assertEquals(0.3, Plane.of(Kind.WEIGHT_BIAS, spec("relu he-normal bias=normal(0.3)")).up(), 1e-9);
        assertEquals(7, Plane.of(Kind.GAIN_DEPTH, spec("relu he-normal depth=7")).up());
        assertTrue(Double.isNaN(Plane.of(Kind.WEIGHT_BIAS, spec("relu identity")).weight()));
    }

    @Test
    void aClickTakesAnExperimentThere() {
        Plane plane = new Plane(Kind.WEIGHT_BIAS, 3, 1, 40, 40, 0);
        Spec moved = plane.move(spec("tanh xavier-normal depth=8"), new Point(1.4625, 0.0625));
        assertEquals("tanh normal(0.146) depth=8 bias=normal(0.0625)", moved.toString());
        Spec funnel = plane.move(spec("tanh xavier-normal width=80,40,20"), new Point(1.5, 0));
        assertEquals("tanh lecun-normal(1.5) width=80,40,20", funnel.toString());
        for (Spec spec : List.of(moved, funnel)) {
            assertEquals(spec, SpecReader.read(spec.toString()).orThrow());
        }
        Plane deep = new Plane(Kind.GAIN_DEPTH, 3, 40, 40, 40, 0);
        assertEquals(12, deep.move(spec("tanh xavier-normal"), new Point(1, 12)).depth());
    }

    @Test
    void everyPlaneHoldsItsEdgeAndItsExperiment() {
        for (String text : List.of("tanh normal(1)", "sigmoid normal(1)", "sigmoid normal(0.01)", "relu he-normal", "gelu he-normal",
                "softplus zeros", "sin orthogonal", "identity identity", "elu pytorch-default", "tanh normal(0)",
                "relu normal(1) width=4096 depth=200")) {
            for (Kind kind : Kind.values()) {
                Plane plane = Plane.around(kind, spec(text), 40);
                assertTrue(plane.right() > 0 && plane.top() > 0 && Double.isFinite(plane.right() + plane.top()), text + plane);
            }
        }
        assertTrue(Plane.around(Kind.WEIGHT_BIAS, spec("tanh normal(1)"), 40).right() > 10);
    }

    @Test
    void aWideNetworkIsMadeNarrowerForTheMap() {
        Spec wide = Survey.network(spec("relu he-normal width=2000 depth=50"), new Plane(Kind.WEIGHT_BIAS, 3, 1, 40, 40, 0));
        assertTrue(wide.widths().getFirst() < 600 && wide.depth() == 50, wide.toString());
    }

    @Test
    void theRulerKnowsHowDeepASignalReaches() {
        Ruler ordered = Ruler.of(spec("tanh normal(0.1) bias=normal(0.05) depth=60"));
        assertEquals(14.66, ordered.correlationScale(), 0.15);
        assertEquals(7.266, ordered.lengthScale(), 0.15);
        assertEquals(6 * ordered.correlationScale(), ordered.trainable());
        assertTrue(Ruler.of(spec("relu he-normal")).trainable() > 1e5);
        assertFalse(Ruler.of(spec("tanh zeros")).known());
    }

    private static Chart run(Spec spec, Plane plane, List<Chart> heard) throws InterruptedException {
        try (Lab lab = new Lab(1, 1L << 30)) {
            return Survey.run(lab, spec, plane, heard::add).orThrow();
        }
    }

    private static Spec spec(String text) {
        return SpecReader.read(text).orThrow();
    }
}
