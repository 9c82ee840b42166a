package initscope.training.pretraining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.Samples;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.statistics.image.Tiles;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.pretraining.Pretraining.Autoencoder;
import initscope.training.pretraining.Pretraining.Corruption;
import initscope.training.pretraining.Pretraining.Cost;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Autoencoders stacked layer by layer.
class GreedyAutoencoderTest {

    private record Run(Network network, List<Stage> stages) {
    }

    private static Run run(Pretraining how, String text, Samples samples, int threads) throws InterruptedException {
        try (Crew crew = new Crew(threads)) {
            List<Stage> stages = new ArrayList<>();
            Network learned = Pretrainer.run(how, Bars.network(text, crew), samples, samples, Seed.root(1), crew, stages::add);
            return new Run(learned, stages);
        }
    }

    private static Autoencoder how(Corruption corruption, boolean tied, Cost cost) {
        return new Autoencoder(corruption, tied, cost, 20, 0.01, 20);
    }

    @Test
    void theLossFallsInEveryLayerWhateverTheActivationAndTheDecoder() throws InterruptedException {
        Samples samples = Bars.samples(400, Precision.FP32);
        for (String activation : List.of("sigmoid", "tanh", "relu")) {
            for (boolean tied : new boolean[] {true, false}) {
                for (Cost cost : Cost.values()) {
                    List<Stage> stages = run(how(Corruption.NONE, tied, cost), activation + " xavier-normal width=24,16",
                            samples, 2).stages();
                    for (int layer = 1; layer <= 2; layer++) {
                        int l = layer;
                        List<Stage> own = stages.stream().filter(s -> s.layer() == l).toList();
                        assertEquals(21, own.size());
                        assertTrue(own.getLast().error() < 0.9 * own.getFirst().error(), () -> activation + " " + tied + " "
                                + cost + " layer " + l + ": " + own.getFirst().error() + " → " + own.getLast().error());
                        assertNull(own.getLast().given());
                    }
                }
            }
        }
    }

    @Test
    void aDenoisingAutoencoderIsShownWhatItMustMend() throws InterruptedException {
        Samples samples = Bars.samples(400, Precision.FP32);
        Stage last = run(how(new Corruption.Masking(0.5), true, Cost.CROSS_ENTROPY), "sigmoid xavier-normal width=24 depth=1",
                samples, 2).stages().getLast();
        Tiles originals = last.originals();
        Tiles given = last.given();
        assertNotNull(given);
        int masked = 0;
        for (int t = 0; t < originals.count(); t++) {
            for (int y = 0; y < Bars.SIDE; y++) {
                for (int x = 0; x < Bars.SIDE; x++) {
                    float shown = given.value(t, y, x);
                    float clean = originals.value(t, y, x);
                    assertTrue(shown == 0 || shown == clean, () -> shown + " of " + clean);
                    masked += given.value(t, y, x) == 0 ? 1 : 0;
                }
            }
        }
        int all = originals.count() * Bars.SIDE * Bars.SIDE;
        assertEquals(0.5 * all, masked, 5 * Math.sqrt(0.25 * all));
    }

    /// What tells a denoising autoencoder from an autoencoder: half of the input hidden, it loses less.
    @Test
    void whoLearnedUnderNoiseMendsBetter() throws InterruptedException {
        Samples samples = Bars.samples(400, Precision.FP32);
        double plain = mended(run(how(Corruption.NONE, true, Cost.SQUARED), "sigmoid xavier-normal width=24 depth=1", samples, 2));
        double denoising = mended(run(how(new Corruption.Masking(0.5), true, Cost.SQUARED), "sigmoid xavier-normal width=24 depth=1",
                samples, 2));
        assertTrue(denoising < plain, () -> "spread of codes under noise, relative: " + denoising + " and " + plain);
    }

    /// How far the codes of masked samples lie from those of the clean ones, relative to how far samples lie apart.
    private static double mended(Run run) {
        Samples samples = Bars.samples(200, Precision.FP32);
        Matrix w = run.network().weights().getFirst();
        Matrix b = run.network().biases().getFirst();
        Seed seed = Seed.root(9);
        double far = 0;
        double apart = 0;
        double[] before = null;
        for (int n = 0; n < samples.size(); n++) {
            double[] clean = code(w, b, samples.inputs(), n, null);
            double[] masked = code(w, b, samples.inputs(), n, seed.child(n));
            far += distance(clean, masked);
            apart += before == null ? 0 : distance(clean, before);
            before = clean;
        }
        return far / apart;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    private static double[] code(Matrix w, Matrix b, Matrix x, int n, Seed mask) {
        double[] code = new double[w.rows()];
        for (int j = 0; j < code.length; j++) {
            double z = b.get(0, j);
            for (int i = 0; i < w.columns(); i++) {
                z += mask == null || mask.uniform(i) >= 0.5 ? w.get(j, i) * x.get(n, i) : 0;
            }
            code[j] = 1 / (1 + Math.exp(-z));
        }
        return code;
    }

    @Test
    void threadsChangeNoBit() throws InterruptedException {
        Samples samples = Bars.samples(200, Precision.FP32);
        Autoencoder how = how(new Corruption.Gaussian(0.3), false, Cost.SQUARED);
        Run one = run(how, "tanh xavier-normal width=24,16", samples, 1);
        Run three = run(how, "tanh xavier-normal width=24,16", samples, 3);
        for (int i = 0; i < 3; i++) {
            assertTrue(Bars.equal(one.network().weights().get(i), three.network().weights().get(i)));
        }
        assertEquals(one.stages().getLast().error(), three.stages().getLast().error());
    }

    @Test
    void halfPrecisionsLearnInSingleAndAreRoundedAtTheEnd() throws InterruptedException {
        Samples samples = Bars.samples(200, Precision.FP16);
        Run run = run(how(Corruption.NONE, true, Cost.CROSS_ENTROPY), "sigmoid xavier-normal width=24 depth=1 precision=fp16", samples, 2);
        assertEquals(Precision.FP16, run.network().weights().getFirst().precision());
        assertTrue(run.stages().getLast().error() < 0.9 * run.stages().getFirst().error());
    }

    @Test
    void equalUnitsStayEqual() throws InterruptedException {
        Samples samples = Bars.samples(200, Precision.FP64);
        Matrix w = run(how(Corruption.NONE, true, Cost.CROSS_ENTROPY), "sigmoid constant(0.1) width=24 depth=1 precision=fp64", samples, 2)
                .network().weights().getFirst();
        for (int j = 1; j < w.rows(); j++) {
            assertEquals(w.get(0, 5), w.get(j, 5));
        }
    }

    @Test
    void whatDivergesIsShown() throws InterruptedException {
        Samples samples = Bars.samples(200, Precision.FP32);
        samples.inputs().set(3, 3, Double.NaN);
        Autoencoder how = new Autoencoder(Corruption.NONE, true, Cost.SQUARED, 2, 1e30, 20);
        assertTrue(Double.isNaN(run(how, "relu he-normal width=24,16", samples, 2).stages().getLast().error()));
    }
}
