package initscope.training.pretraining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.Samples;
import initscope.init.Bias;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.network.Plain;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// RBMs stacked layer by layer.
class GreedyRbmTest {
    private static final Pretraining.Rbm HOW = new Pretraining.Rbm(1, 30, 0.1, Pretraining.Visible.AUTO, false, 20, 0.0002);

    private record Run(Network network, List<Stage> stages) {
    }

    private static Network drawn(Activation activation, int inputs, int[] widths, Precision precision, Crew crew)
            throws InterruptedException {
        List<Architecture.Layer> layers = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            layers.add(new Architecture.Layer(i + 1, i == 0 ? inputs : widths[i - 1], widths[i], activation));
        }
        Architecture shape = new Architecture(inputs, layers).withOutput(2);
        return new Draw(precision, crew).network(shape, Collections.nCopies(shape.depth(), new Initializer.Normal(0.1)),
                new Bias.Constant(0), Seed.root(5));
    }

    private static Run run(Pretraining how, Activation activation, Samples samples, int[] widths, int threads)
            throws InterruptedException {
        try (Crew crew = new Crew(threads)) {
            List<Stage> stages = new ArrayList<>();
            Network start = drawn(activation, samples.inputs().columns(), widths, samples.inputs().precision(), crew);
            Network learned = Pretrainer.run(how, start, samples, samples, Seed.root(1), crew, stages::add);
            return new Run(learned, stages);
        }
    }

    private static Samples bars(int side) {
        return Stripes.draw(side, 400, Precision.FP32, Seed.root(2));
    }

    @Test
    void theExactLikelihoodRises() throws InterruptedException {
        List<Stage> stages = run(HOW, Plain.SIGMOID, bars(4), new int[] {12}, 2).stages();
        double before = stages.getFirst().logLikelihood();
        double after = stages.getLast().logLikelihood();
        // Independent pixels, each on half of the time, know 16 ln 2 = 11.1 nats too little; all that can be known of bars
        // and stripes is 3.4: 30 pictures, of which the two uniform ones come twice as often.
        assertEquals(-16 * Math.log(2), before, 0.1);
        assertTrue(after > -8.5, () -> "log-likelihood " + before + " → " + after);
        assertTrue(stages.get(10).logLikelihood() > before && after > stages.get(10).logLikelihood());
        assertTrue(after < -3.4);
    }

    @Test
    void theReconstructionErrorFallsInEveryLayer() throws InterruptedException {
        List<Stage> stages = run(HOW, Plain.SIGMOID, bars(6), new int[] {30, 20}, 2).stages();
        assertEquals(62, stages.size());
        for (int layer = 1; layer <= 2; layer++) {
            int l = layer;
            List<Stage> own = stages.stream().filter(s -> s.layer() == l).toList();
            assertTrue(own.getLast().error() < 0.6 * own.getFirst().error(),
                    () -> own.getFirst().error() + " → " + own.getLast().error());
            assertEquals(20, own.getLast().originals().count());
            assertEquals(20, own.getLast().reconstructions().count());
            assertEquals(layer == 1 ? 30 : 20, own.getLast().filters().count());
            assertEquals(6, own.getLast().filters().height());
        }
    }

    @Test
    void threadsChangeNoBit() throws InterruptedException {
        Run one = run(HOW, Plain.SIGMOID, bars(6), new int[] {30, 20}, 1);
        Run three = run(HOW, Plain.SIGMOID, bars(6), new int[] {30, 20}, 3);
        for (int i = 0; i < 3; i++) {
            Given.same(one.network().weights().get(i), 1, three.network().weights().get(i), 0);
        }
        for (int i = 0; i < one.stages().size(); i++) {
            assertEquals(one.stages().get(i).error(), three.stages().get(i).error());
            assertEquals(one.stages().get(i).activations(), three.stages().get(i).activations());
        }
    }

    @Test
    void theOutputLayerStaysAsItWasDrawnAndTheStartIsNotTouched() throws InterruptedException {
        try (Crew crew = new Crew(1)) {
            Network start = drawn(Plain.SIGMOID, 16, new int[] {8}, Precision.FP32, crew);
            Network again = drawn(Plain.SIGMOID, 16, new int[] {8}, Precision.FP32, crew);
            Network learned = Pretrainer.run(HOW, start, bars(4), bars(4), Seed.root(1), crew, _ -> { });
            Given.same(again.weights().get(0), 1, start.weights().get(0), 0);
            Given.same(start.weights().get(1), 1, learned.weights().get(1), 0);
            assertNotEquals(start.weights().get(0).get(0, 0), learned.weights().get(0).get(0, 0));
        }
    }

    /// tanh(z/2) = 2 s(z) − 1 all the way up: the same machines in another network.
    @Test
    void aTanhNetworkHandsOnTheSameProbabilities() throws InterruptedException {
        Samples samples = Stripes.draw(4, 100, Precision.FP64, Seed.root(2));
        Matrix p = output(run(HOW, Plain.SIGMOID, samples, new int[] {12, 8, 6}, 1).network(), samples);
        Matrix x = output(run(HOW, Plain.TANH, samples, new int[] {12, 8, 6}, 1).network(), samples);
        for (int r = 0; r < p.rows(); r++) {
            for (int c = 0; c < p.columns(); c++) {
                assertEquals(2 * p.get(r, c) - 1, x.get(r, c), 1e-12);
            }
        }
    }

    private static Matrix output(Network network, Samples samples) throws InterruptedException {
        Architecture all = network.architecture();
        Architecture hidden = new Architecture(all.inputs(), all.layers().subList(0, all.depth() - 1));
        Network below = new Network(hidden, network.weights().subList(0, hidden.depth()),
                network.biases().subList(0, hidden.depth()));
        try (Crew crew = new Crew(1)) {
            return new Forward(below, samples.size(), crew).run(samples.inputs(), Measures.moments(), List.of()).output();
        }
    }

    @Test
    void realDataHaveGaussianUnitsAndTheirDensityRises() throws InterruptedException {
        Samples bars = Stripes.draw(4, 400, Precision.FP64, Seed.root(2));
        for (int r = 0; r < bars.size(); r++) {
            for (int c = 0; c < 16; c++) {
                bars.inputs().set(r, c, 30 * bars.inputs().get(r, c) - 10);
            }
        }
        Pretraining.Rbm how = new Pretraining.Rbm(1, 60, 0.2, Pretraining.Visible.AUTO, false, 20, 0);
        List<Stage> stages = run(how, Plain.SIGMOID, bars, new int[] {12}, 2).stages();
        double before = stages.getFirst().logLikelihood();
        double after = stages.getLast().logLikelihood();
        // At the start a normal density of deviation 15 around 5 for each input.
        assertEquals(-16 * (0.5 * Math.log(2 * Math.PI) + Math.log(15) + 0.5), before, 0.3);
        // Noise as strong as the data leaves little to gain: without it 16/2 nats, less ln 30 for which picture it is.
        assertTrue(after > before + 2 && after < before + 8 - Math.log(30), () -> before + " → " + after);
        assertTrue(stages.getLast().error() < 0.7 * stages.getFirst().error(),
                () -> stages.getFirst().error() + " → " + stages.getLast().error());
    }

    @Test
    void aRateFarTooLargeEndsInNumbersNotInAnException() throws InterruptedException {
        Samples bars = Stripes.draw(4, 100, Precision.FP32, Seed.root(2));
        bars.inputs().set(0, 0, Double.NaN);
        bars.inputs().set(1, 0, Double.POSITIVE_INFINITY);
        Pretraining.Rbm how = new Pretraining.Rbm(1, 3, 1e30, Pretraining.Visible.GAUSSIAN, false, 20, 0);
        List<Stage> stages = run(how, Plain.RELU, bars, new int[] {12, 5}, 2).stages();
        assertEquals(8, stages.size());
        assertTrue(Double.isNaN(stages.getLast().error()));
    }

    @Test
    void anInterruptionIsAnswered() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> run(HOW, Plain.SIGMOID, bars(4), new int[] {12}, 1));
    }
}
