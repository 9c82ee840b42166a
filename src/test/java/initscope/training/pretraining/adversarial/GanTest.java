package initscope.training.pretraining.adversarial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.Samples;
import initscope.network.Network;
import initscope.network.Plain;
import initscope.random.Seed;
import initscope.statistics.image.Tiles;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Bars;
import initscope.training.pretraining.Slopes;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two players of a small game.
class GanTest {
    private static final int[] ORDER = {4, 2, 0, 1, 3};

    private static Gan.Match match(Crew crew) throws InterruptedException {
        Samples samples = Bars.samples(5, Precision.FP64);
        return new Gan.Match(Bars.network("tanh xavier-normal width=7,5 precision=fp64", crew), samples, 5, 3, Seed.root(2), crew);
    }

    private static List<Matrix> parameters(Network network) {
        List<Matrix> all = new ArrayList<>(network.weights());
        all.addAll(network.biases());
        return all;
    }

    @Test
    void theDiscriminatorDescendsItsLoss() throws InterruptedException {
        try (Crew crew = new Crew(1)) {
            Gan.Match match = match(crew);
            Slopes.check(parameters(match.discriminator.network()), match.discriminator::load,
                    () -> match.play(ORDER, 0, null, 1).discriminator(),
                    () -> match.play(ORDER, 0, new Optimizer.Sgd(1), 1).discriminator());
        }
    }

    @Test
    void theGeneratorDescendsItsOwnThroughTheDiscriminator() throws InterruptedException {
        try (Crew crew = new Crew(1)) {
            Gan.Match match = match(crew);
            List<Matrix> some = List.of(match.generator.network().weights().getLast(), match.generator.network().biases().getFirst());
            Slopes.check(some, match.generator::load, () -> match.improve(null, 1),
                    () -> match.improve(new Optimizer.Sgd(1), 1));
        }
    }

    @Test
    void whatIsGeneratedComesNearerToTheSamples() throws InterruptedException {
        Samples samples = Bars.samples(400, Precision.FP32);
        List<Stage> stages = new ArrayList<>();
        try (Crew crew = new Crew(2)) {
            new Gan(30, 40, new Optimizer.Sgd(0.05), 8).run(Bars.network("relu he-normal width=32,16", crew), samples, Seed.root(3),
                    crew, stages::add);
        }
        double of = brightness(stages.getFirst().originals());
        double before = brightness(stages.getFirst().reconstructions());
        double after = brightness(stages.getLast().reconstructions());
        assertTrue(Math.abs(after - of) < 0.5 * Math.abs(before - of), before + " to " + after + ", samples " + of);
        for (Stage stage : stages) {
            assertTrue(stage.error() > 0 && stage.opponent() > 0 && stage.accuracy() >= 0 && stage.accuracy() <= 1, stage::toString);
            assertEquals(0, stage.layer());
        }
    }

    private static double brightness(Tiles tiles) {
        double sum = 0;
        for (int t = 0; t < tiles.count(); t++) {
            for (int p = 0; p < 36; p++) {
                sum += tiles.value(t, p / 6, p % 6);
            }
        }
        return sum / (36 * tiles.count());
    }

    @Test
    void threadsChangeNoBit() throws InterruptedException {
        List<Network> learned = new ArrayList<>();
        for (int threads : new int[] {1, 3}) {
            try (Crew crew = new Crew(threads)) {
                learned.add(new Gan(2, 40, new Optimizer.Sgd(0.05), 8).run(Bars.network("relu he-normal width=32,16", crew),
                        Bars.samples(200, Precision.FP32), Seed.root(3), crew, _ -> { }));
            }
        }
        for (int l = 0; l < 2; l++) {
            assertTrue(Bars.equal(learned.getFirst().weights().get(l), learned.getLast().weights().get(l)));
        }
    }

    @Test
    void theGeneratorReachesTheRangeOfTheSamplesAndNoFurther() {
        Matrix x = Matrix.zeros(Precision.FP32, 1, 2);
        x.set(0, 0, 1);
        assertEquals(Plain.SIGMOID, Gan.range(x));
        x.set(0, 0, -1);
        assertEquals(Plain.TANH, Gan.range(x));
        x.set(0, 1, 2.5);
        assertEquals(Plain.IDENTITY, Gan.range(x));
    }
}
