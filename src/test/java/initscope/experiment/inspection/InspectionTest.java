package initscope.experiment.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.init.Draw;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Looking inside a layer shows what the pass did, to the last element.
class InspectionTest {

    private static Spec spec(String text) {
        return SpecReader.read(text).orThrow();
    }

    private static Measures measures(Binning x, Binning z) {
        return Measures.moments().withHistograms(x).withPreactivationHistograms(z);
    }

    private static Measures measures(Spec spec) {
        return measures(spec.binning(), spec.binning());
    }

    private static Inspection look(Spec spec, int layer, long batch, Measures measures) throws InterruptedException {
        try (Lab lab = new Lab()) {
            return Inspection.of(lab.prepare(Inspection.upTo(spec, layer), measures).orThrow(), batch, measures);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid normal(1)", "sigmoid normal(0.01)", "tanh xavier-normal", "relu he-normal",
        "relu normal(0.01)", "hard-tanh normal(1)", "hard-sigmoid normal(1)", "gelu he-normal", "identity normal(1) depth=30",
        "relu normal(1000) depth=14", "relu zeros", "sin normal(1) precision=fp64", "relu he-normal batch=1 width=1",
        "elu he-normal bins=200 range=-0.5,0.5", "relu he-normal bins=7 range=0.5,1",
        "relu he-normal dropout=0.3", "tanh xavier-normal norm=batch residual=on inputs=37", "relu he-normal norm=layer",
        "relu he-normal precision=bf16", "tanh normal(1) bins=5 range=book"})
    void overUnitsAndOverSamplesEveryBarAddsUpToItself(String text) throws InterruptedException {
        Spec spec = spec(text.contains("batch") ? text : text + " batch=201 width=37");
        Inspection seen = look(spec, spec.depth(), 0, measures(spec));
        for (Filling filling : List.of(seen.activations(), seen.preactivations())) {
            Histogram h = filling.histogram();
            long all = 0;
            for (Bar bar : bars(h)) {
                long overUnits = 0;
                for (int u = 0; u < filling.units(); u++) {
                    overUnits += filling.ofUnit(bar, u);
                }
                long overSamples = 0;
                for (int s = 0; s < filling.samples(); s++) {
                    overSamples += filling.ofSample(bar, s);
                }
                assertEquals(bar.count(h), overUnits, bar + " over the units");
                assertEquals(bar.count(h), overSamples, bar + " over the samples");
                assertEquals(bar.count(h) > 0, !filling.unitsIn(bar).isEmpty());
                all += overUnits;
            }
            assertEquals((long) spec.batch() * spec.widths().getLast(), all, "every element is in one bar");
        }
    }

    private static List<Bar> bars(Histogram h) {
        List<Bar> bars = new ArrayList<>(List.of(Bar.BELOW, Bar.ABOVE, Bar.NOT_FINITE));
        for (int k = 0; k < h.bins(); k++) {
            bars.add(Bar.bin(k));
        }
        for (int i = 0; i < h.atoms().size(); i++) {
            bars.add(Bar.atom(i));
        }
        return bars;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fp32", "fp64"})
    void theElementsOnShowAreThoseOfAPassWrittenAnew(String precision) throws InterruptedException {
        Spec spec = spec("tanh normal(0.2) bias=normal(0.3) depth=4 width=23,31,17,29 inputs=11 batch=19 precision="
                + precision);
        double tolerance = precision.equals("fp32") ? 2e-5 : 1e-13;
        for (int layer = 1; layer <= 4; layer++) {
            Inspection seen = look(spec, layer, 3, measures(spec));
            Cells cells = seen.cells();
            double[][][] pass = pass(spec, layer, 3);
            double squares = 0;
            for (double[] row : pass[0]) {
                for (double z : row) {
                    squares += Math.pow(1 / Math.cosh(z), 4);
                }
            }
            assertEquals(Math.sqrt(squares / (19.0 * pass[0][0].length)), seen.slope(), tolerance, "typical slope");
            assertEquals(pass[0][0].length, cells.units());
            assertEquals(19, cells.samples());
            for (int s = 0; s < cells.samples(); s++) {
                for (int u = 0; u < cells.units(); u++) {
                    assertEquals(pass[0][s][u], cells.z(u, s), tolerance, "z of layer " + layer);
                    assertEquals(pass[1][s][u], cells.x(u, s), tolerance, "x of layer " + layer);
                }
            }
        }
    }

    /// z and x of a layer, `[B, O]`, with loops and Math.tanh alone.
    private static double[][][] pass(Spec spec, int upTo, long batch) throws InterruptedException {
        try (Crew crew = new Crew(1)) {
            Seed root = Seed.root(spec.seed());
            Network network = new Draw(spec.precision(), crew).network(spec.architecture(), spec.initializers(), spec.bias(),
                    root);
            Matrix input = Matrix.zeros(spec.precision(), spec.batch(), spec.inputs());
            spec.input().fill(input, root.child("input").child(batch), crew);
            double[][] x = new double[spec.batch()][spec.inputs()];
            for (int s = 0; s < x.length; s++) {
                for (int i = 0; i < x[s].length; i++) {
                    x[s][i] = input.get(s, i);
                }
            }
            double[][] z = x;
            for (int l = 0; l < upTo; l++) {
                Matrix w = network.weights().get(l);
                Matrix b = network.biases().get(l);
                z = new double[x.length][w.rows()];
                double[][] next = new double[x.length][w.rows()];
                for (int s = 0; s < x.length; s++) {
                    for (int o = 0; o < w.rows(); o++) {
                        double sum = b.get(0, o);
                        for (int i = 0; i < w.columns(); i++) {
                            sum += x[s][i] * w.get(o, i);
                        }
                        z[s][o] = sum;
                        next[s][o] = Math.tanh(sum);
                    }
                }
                x = next;
            }
            return new double[][][] {z, x};
        }
    }

    @Test
    void theNetworkCutOffAfterALayerGivesThatLayerTheSameFigures() throws InterruptedException {
        theSameFigures(spec("relu he-normal layer2=tanh/normal(0.3) depth=5 width=40,60,30,50,20 inputs=25 batch=301"));
        theSameFigures(spec("relu he-normal norm=batch residual=on dropout=0.2 depth=5 width=40 batch=301"));
        theSameFigures(spec("tanh lsuv depth=5 width=40 batch=301"));
    }

    private static void theSameFigures(Spec spec) throws InterruptedException {
        Measures measures = measures(spec);
        List<LayerStatistics> whole;
        try (Lab lab = new Lab()) {
            Experiment experiment = lab.prepare(spec, measures).orThrow();
            whole = experiment.run(7, measures).layers();
        }
        for (int layer = 1; layer <= 5; layer++) {
            assertEquals(whole.get(layer - 1), look(spec, layer, 7, measures).layer());
        }
    }

    @Test
    void theWeightsShownAreTheDrawnOnes() throws InterruptedException {
        Spec spec = spec("relu he-normal bias=normal(0.5) depth=2 width=9,33 inputs=100 batch=5");
        Inspection seen = look(spec, 2, 0, measures(spec));
        try (Crew crew = new Crew(1)) {
            Network network = new Draw(spec.precision(), crew).network(spec.architecture(), spec.initializers(), spec.bias(),
                    Seed.root(spec.seed()));
            for (int u = 0; u < 33; u++) {
                Incoming.Unit unit = seen.incoming().unit(u);
                assertEquals(network.biases().get(1).get(0, u), unit.bias());
                assertEquals(9, unit.histogram().shown());
                double before = Double.POSITIVE_INFINITY;
                for (Incoming.Weight weight : unit.strongest()) {
                    assertEquals(network.weights().get(1).get(u, weight.from()), weight.value());
                    assertTrue(Math.abs(weight.value()) <= before);
                    before = Math.abs(weight.value());
                }
                int stronger = 0;
                double squares = 0;
                for (int i = 0; i < 9; i++) {
                    double w = network.weights().get(1).get(u, i);
                    squares += w * w;
                    stronger += Math.abs(w) > before ? 1 : 0;
                }
                assertEquals(Incoming.STRONGEST - 1, stronger, "nothing stronger was left out");
                assertEquals(Math.sqrt(squares), unit.norm(), 1e-12);
            }
        }
    }

    @Test
    void deadUnitsAreThoseTheStatisticsCount() throws InterruptedException {
        Spec spec = spec("relu normal(1) bias=normal(20) depth=3 width=200 batch=50");
        Inspection seen = look(spec, 3, 0, measures(spec));
        assertTrue(seen.deadUnits() > 10 && seen.deadUnits() < 190, "some: " + seen.deadUnits());
        assertEquals(seen.layer().shares().deadUnits(), seen.deadUnits() / 200.0, 1e-12);
        for (int u = 0; u < 200; u++) {
            if (seen.dead().get(u)) {
                assertEquals(50, seen.activations().ofUnit(Bar.atom(0), u), "a dead ReLU gives zeros alone");
            }
        }
    }

    @Test
    void aLookThatIsNotWantedAnyMoreLeavesNothing() throws InterruptedException {
        Spec spec = spec("relu he-normal batch=20");
        try (Lab lab = new Lab()) {
            Experiment experiment = lab.prepare(spec, measures(spec)).orThrow();
            Thread.currentThread().interrupt();
            assertThrows(InterruptedException.class, () -> Inspection.of(experiment, 0, measures(spec)));
            assertEquals(Inspection.of(experiment, 1, measures(spec)).layer(),
                    experiment.run(1, measures(spec)).last(), "and the next one is whole");
        }
    }

    @Test
    void bytesAreKnownBefore() {
        Spec spec = spec("relu he-normal width=4096 batch=65536 bins=200");
        assertTrue(Inspection.bytes(spec, measures(spec)) < 200_000_000L);
        assertTrue(Inspection.bytes(spec, measures(spec)) > 2L * 65536 * 200 * 2);
    }
}
