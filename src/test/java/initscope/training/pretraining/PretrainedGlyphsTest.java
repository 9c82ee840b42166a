package initscope.training.pretraining;

import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.Samples;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.text.TrainingText;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import initscope.statistics.VarianceSplit;
import initscope.statistics.image.Tiles;
import initscope.tensor.Crew;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the literature says pretraining does, seen on small glyphs.
class PretrainedGlyphsTest {
    private static final LayerStatistics.Weight NO_WEIGHT = null;

    private record Run(Samples samples, Network drawn, Network learned, List<Stage> stages) {
    }

    private static Run run(String text) throws InterruptedException {
        TrainingSpec spec = TrainingText.read(text + " input=glyphs(14) samples=1000").orThrow();
        Seed root = Seed.root(1);
        try (Crew crew = new Crew(2)) {
            Samples samples = Samples.draw(spec.data(), spec.network().inputs(), spec.classes(), spec.samples(),
                    spec.network().precision(), root.child("train"), crew);
            List<Initializer> laws = Collections.nCopies(spec.architecture().depth(), spec.network().initializer());
            Network drawn = new Draw(spec.network().precision(), crew).network(spec.architecture(), laws, spec.network().bias(), root);
            List<Stage> stages = new ArrayList<>();
            return new Run(samples, drawn, Pretrainer.run(spec.pretraining(), drawn, samples, samples, root, crew, stages::add),
                    stages);
        }
    }

    /// Mean over the filters of the share of a filter's squares that stand in its best window of 5 × 5.
    private static double localized(Tiles filters) {
        double mean = 0;
        for (int t = 0; t < filters.count(); t++) {
            double all = 0;
            double best = 0;
            for (int y = 0; y < filters.height(); y++) {
                for (int x = 0; x < filters.width(); x++) {
                    all += Math.pow(filters.value(t, y, x), 2);
                    double inside = 0;
                    for (int k = 0; k < 25 && y + 5 <= filters.height() && x + 5 <= filters.width(); k++) {
                        inside += Math.pow(filters.value(t, y + k / 5, x + k % 5), 2);
                    }
                    best = Math.max(best, inside);
                }
            }
            mean += best / all / filters.count();
        }
        return mean;
    }

    @Test
    void filtersOfAnRbmAndOfADenoisingAutoencoderAreStrokes() throws InterruptedException {
        for (String how : List.of("rbm(epochs=20)", "denoising(mask,0.5,epochs=30,rate=0.01,batch=20)")) {
            List<Stage> stages = run("sigmoid normal(0.01) width=64 depth=1 pretrain=" + how).stages();
            double before = localized(stages.getFirst().filters());
            double after = localized(stages.getLast().filters());
            // Normal weights: a window of 25 of 196 has 0.13 of the squares, the best one a third more.
            assertTrue(before < 0.22, () -> how + ": " + before);
            assertTrue(after > 1.5 * before, () -> how + ": " + before + " → " + after);
        }
    }

    /// Standard deviation between samples, by layer.
    private static List<Double> between(Samples samples, Network network) throws InterruptedException {
        Architecture all = network.architecture();
        Architecture hidden = new Architecture(all.inputs(), all.layers().subList(0, all.depth() - 1));
        Network below = new Network(hidden, network.weights().subList(0, hidden.depth()), network.biases().subList(0, hidden.depth()));
        try (Crew crew = new Crew(2)) {
            List<Double> between = new ArrayList<>();
            new Forward(below, samples.size(), crew).run(samples.inputs(), Measures.moments(), List.of()).tallies()
                    .forEach(tally -> {
                        VarianceSplit split = tally.finish(1, 1, NO_WEIGHT, Map.of()).split();
                        between.add(Math.sqrt(split.betweenSamples()));
                    });
            return between;
        }
    }

    /// Xavier's sigmoids tell inputs apart less with every layer, a factor of four or so each; pretrained ones hand the
    /// difference on (Erhan et al. 2010 find the same of the gradient).
    @Test
    void pretrainedSigmoidsStillTellSamplesApartAtTheTop() throws InterruptedException {
        for (String how : List.of("rbm", "autoencoder(rate=0.005,batch=20)")) {
            Run run = run("sigmoid xavier-normal width=64 depth=4 pretrain=" + how);
            List<Double> before = between(run.samples(), run.drawn());
            List<Double> after = between(run.samples(), run.learned());
            assertTrue(before.getLast() < 0.01, before::toString);
            assertTrue(after.getLast() > 0.1, after::toString);
        }
    }
}
