package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.statistics.Moments;
import initscope.statistics.gradient.Gradient;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same spec and seed give the same bits on every machine, in plain Java and in vectors: check sums over every bit of
/// a run, computed once with one thread of plain Java. A change of a draw, a kernel or an order of summation shows here;
/// if it is meant, the sums are to be written anew and the version of the format with them.
class SameEverywhereTest {
    private static final Measures ALL = Measures.moments().withGradients(true).withQuantiles(true)
            .withHistograms(new Binning(30, Binning.Range.AUTO))
            .withPreactivationHistograms(new Binning(60, Binning.Range.AUTO));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sigmoid normal(1) | 3010222170",
            "relu he-normal bias=normal(0.1) | 3473774783",
            "tanh xavier-uniform width=97,130,61 inputs=50 batch=333 input=uniform(0,1) | 2382824336",
            "gelu orthogonal width=70 depth=3 batch=200 | 1361874583",
            "selu he-truncated width=64 depth=4 batch=128 precision=fp64 | 1844107396",
            "erf sparse(0.5,std=0.3) width=40 depth=3 batch=65 precision=fp64 | 95687718",
            "mish pytorch-default width=33 depth=3 batch=100 | 3488960822",
            "identity normal(1) width=48 depth=50 batch=64 | 22459821",
            "relu normal(0.01) width=61,61,40 batch=301 norm=batch | 3415121663",
            "tanh he-normal width=61,61,40 inputs=61 batch=301 norm=layer residual=on dropout=0.3 | 954250525",
            "gelu lecun-normal width=53 batch=130 norm=batch dropout=0.5 precision=fp64 | 3310120216",
            "sigmoid normal(1) width=61,40 batch=301 bias=normal(0.1) precision=fp16 | 271948863",
            "silu he-uniform width=61 batch=301 norm=batch residual=on precision=bf16 | 3337776045"})
    void everyBitOfARunIsTheOneWrittenDown(String text, long expected) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        try (Lab lab = new Lab(2, Long.MAX_VALUE)) {
            assertEquals(expected, sum(lab, spec), "before the vector tier: " + text);
            lab.awaitWarmUp(60_000);
            assertEquals(expected, sum(lab, spec), "with the vector tier: " + text);
        }
    }

    private static final Measures DETAIL = ALL.withGeometry(true)
            .withBack(new Measures.Back(true, new Binning(40, Binning.Range.AUTO)));

    /// The same of what is taken of the gradient beyond its second moments, and of the geometry.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sigmoid normal(1) | 1366006527",
            "relu he-normal width=97,130,61 inputs=50 batch=333 | 3801359921",
            "tanh orthogonal width=70,9 batch=2500 | 1709121004",
            "selu he-truncated width=64 depth=4 batch=128 precision=fp64 | 2518918871"})
    void everyBitOfTheGradientsDetailIsTheOneWrittenDown(String text, long expected) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        try (Lab lab = new Lab(2, Long.MAX_VALUE)) {
            assertEquals(expected, detail(lab, spec), "before the vector tier: " + text);
            lab.awaitWarmUp(60_000);
            assertEquals(expected, detail(lab, spec), "with the vector tier: " + text);
        }
    }

    private static long detail(Lab lab, Spec spec) throws InterruptedException {
        CRC32 sum = new CRC32();
        for (LayerStatistics layer : lab.prepare(spec, DETAIL).orThrow().run(2, DETAIL).layers()) {
            Gradient.Detail detail = layer.gradient().detail();
            add(sum, detail.weight());
            add(sum, detail.histogram());
            add(sum, detail.activationHistogram());
            add(sum, detail.weightHistogram());
            numbers(sum, detail.medianAbs(), detail.nearZero(), layer.geometry().meanCosine(),
                    layer.geometry().effectiveRank());
        }
        return sum.getValue();
    }

    private static long sum(Lab lab, Spec spec) throws InterruptedException {
        CRC32 sum = new CRC32();
        for (LayerStatistics layer : lab.prepare(spec, ALL).orThrow().run(2, ALL).layers()) {
            add(sum, layer.preactivation());
            add(sum, layer.activation());
            add(sum, layer.preactivationHistogram());
            add(sum, layer.histogram());
            numbers(sum, layer.weight().mean(), layer.weight().std(), layer.shares().saturated(), layer.shares().edge(),
                    layer.shares().zero(), layer.shares().deadUnits(), layer.split().betweenSamples(),
                    layer.split().betweenUnits(), layer.gradient().preactivationSecondMoment(),
                    layer.gradient().activationSecondMoment());
            layer.quantiles().values().forEach(q -> numbers(sum, q));
        }
        return sum.getValue();
    }

    private static void add(CRC32 sum, Moments m) {
        numbers(sum, m.mean(), m.squares(), m.min(), m.max(), m.nan(), m.negativeInfinity(), m.positiveInfinity());
    }

    private static void add(CRC32 sum, Histogram h) {
        h.counts().forEach(c -> numbers(sum, c));
        numbers(sum, h.low(), h.high(), h.below(), h.above());
    }

    private static void numbers(CRC32 sum, double... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
        for (double v : values) {
            bytes.putLong(Double.doubleToLongBits(v));
        }
        sum.update(bytes.array());
    }
}
