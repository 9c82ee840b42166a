package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.InputSource;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.network.Plain;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.Binning;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.statistics.Moments;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Row I13: where each format loses the signal. In a linear network of width 100 with N(0, 1) weights it grows tenfold a
/// layer (`science` section 5).
class PrecisionLabTest {

    @ParameterizedTest
    @CsvSource({"fp16, 5, 5", "bf16, 37, 39", "fp32, 37, 39"})
    void aTenfoldSignalLeavesTheFiniteNumbersWhereTheFormatEnds(String precision, int from, int to)
            throws InterruptedException {
        for (int seed = 1; seed <= 3; seed++) {
            int first = run("identity normal(1) depth=50 seed=" + seed + " precision=" + precision)
                    .firstNonFinite().orElseThrow();
            assertTrue(from <= first && first <= to, precision + ": layer " + first);
        }
    }

    /// 309 layers are more than a spec may have, so the pass is sent through without one.
    @Test
    void doublePrecisionLastsThreeHundredLayers() throws InterruptedException {
        List<Architecture.Layer> layers = new ArrayList<>();
        for (int l = 1; l <= 320; l++) {
            layers.add(new Architecture.Layer(l, 100, 100, Plain.IDENTITY));
        }
        try (Crew crew = new Crew(2)) {
            Architecture shape = new Architecture(100, layers);
            var network = new Draw(Precision.FP64, crew).network(shape,
                    Collections.nCopies(320, new Initializer.Normal(1)), new initscope.init.Bias.Constant(0), Seed.root(1));
            Matrix input = Matrix.zeros(Precision.FP64, 1000, 100);
            InputSource.STANDARD.fill(input, Seed.root(1).child("input"), crew);
            var tallies = new Forward(network, 1000, crew).run(input, Measures.moments(), List.of()).tallies();
            int first = 1;
            while (tallies.get(first - 1).finish(first, 100, null, java.util.Map.of()).activation().nonFinite() == 0) {
                first++;
            }
            assertEquals(309, first, 2);
        }
    }

    /// Shrinking tenfold a layer, a signal of size 1 falls below half of 2^-24 = 6e-8 between layers 7 and 10; bfloat16
    /// keeps it beyond layer 30.
    @Test
    void aShrinkingSignalIsAllZeroInFp16LongBeforeBf16() throws InterruptedException {
        String shrinking = "identity normal(0.01) depth=30 precision=";
        int fp16 = run(shrinking + "fp16").firstAllZero().orElseThrow();
        assertTrue(7 <= fp16 && fp16 <= 10, "layer " + fp16);
        assertEquals(OptionalInt.empty(), run(shrinking + "bf16").firstAllZero());
        assertEquals(OptionalInt.empty(), run(shrinking + "fp32").firstAllZero());
    }

    @Test
    void subnormalsOfFp16AreKept() throws InterruptedException {
        LayerStatistics layer = run("identity normal(0.01) depth=7 precision=fp16").layer(7);
        double least = Math.min(Math.abs(layer.activation().min()), layer.activation().max());
        assertTrue(layer.activation().max() > 0 && layer.activation().max() < 0x1p-14, layer.toString());
        assertEquals(Math.rint(least / 0x1p-24), least / 0x1p-24);
    }

    @Test
    void whatIsFiniteAndNotZeroHasNeitherLayer() throws InterruptedException {
        Snapshot healthy = run("tanh xavier-normal");
        assertEquals(OptionalInt.empty(), healthy.firstNonFinite());
        assertEquals(OptionalInt.empty(), healthy.firstAllZero());
        assertEquals(OptionalInt.of(1), run("tanh zeros").firstAllZero());
    }

    /// An average of n roundings to b bits errs by less than half a spacing; so does every statistic that is a mean.
    @ParameterizedTest
    @CsvSource({"fp16, 0x1p-10", "bf16, 0x1p-7"})
    void aHealthyNetworkLooksTheSameInEveryFormat(String precision, String spacing) throws InterruptedException {
        Snapshot exact = run("tanh xavier-normal depth=5 precision=fp64");
        Snapshot rounded = run("tanh xavier-normal depth=5 precision=" + precision);
        for (int l = 1; l <= 5; l++) {
            Moments a = exact.layer(l).activation();
            Moments b = rounded.layer(l).activation();
            assertEquals(a.std(), b.std(), l * Double.parseDouble(spacing) * a.std());
            assertTrue(a.std() != b.std(), "nothing was rounded");
        }
    }

    /// All statistics are of numbers of the format: extremes, edges of the data-dependent histograms, quantiles.
    @ParameterizedTest
    @ValueSource(strings = {"fp16", "bf16"})
    void everyMeasureIsOfRoundedNumbers(String name) throws InterruptedException {
        Precision precision = Precision.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        Measures all = Measures.moments().withBack(Measures.Back.DETAIL).withQuantiles(true)
                .withHistograms(new Binning(30, Binning.Range.AUTO))
                .withPreactivationHistograms(new Binning(30, Binning.Range.AUTO));
        for (String around : new String[] {"", " norm=batch dropout=0.3", " norm=layer residual=on"}) {
            Spec spec = SpecReader.read("gelu he-normal width=60 batch=200 precision=" + name + around).orThrow();
            try (Lab lab = new Lab(2, Long.MAX_VALUE)) {
                for (LayerStatistics layer : lab.prepare(spec, all).orThrow().run(0, all).layers()) {
                    for (double v : new double[] {layer.activation().min(), layer.activation().max(),
                        layer.preactivation().min(), layer.preactivation().max(),
                        layer.gradient().detail().weight().min(), layer.gradient().detail().weight().max()}) {
                        assertEquals(precision.rounded(v), v, spec.toString());
                    }
                    assertEquals(200 * 60, layer.histogram().total());
                    assertEquals(200 * 60, layer.preactivationHistogram().total());
                    assertFalse(layer.quantiles().isEmpty());
                }
            }
        }
    }

    private static Snapshot run(String spec) throws InterruptedException {
        try (Lab lab = new Lab(2, Long.MAX_VALUE)) {
            return lab.prepare(SpecReader.read(spec).orThrow(), Measures.moments()).orThrow()
                    .run(0, Measures.moments());
        }
    }
}
