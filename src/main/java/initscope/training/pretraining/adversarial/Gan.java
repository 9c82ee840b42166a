package initscope.training.pretraining.adversarial;

import initscope.data.InputSource;
import initscope.data.Samples;
import initscope.network.Activation;
import initscope.network.Network;
import initscope.network.Plain;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.Batching;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Stage;
import initscope.training.pretraining.dense.Layers;
import initscope.training.pretraining.dense.Player;
import initscope.training.pretraining.dense.Sight;
import java.util.List;
import java.util.function.Consumer;

/// Goodfellow et al. 2014, "Generative adversarial nets", algorithm 1 with one step of the discriminator to one of the
/// generator. The discriminator makes −ln D(x) − ln(1 − D(G(u))) small, 2 ln 2 where it cannot tell; the generator makes
/// −ln D(G(u)) small, the loss that does not saturate where the discriminator is sure (their section 3). D is a sigmoid of one
/// logit.
///
/// @param epochs over all samples
/// @param batch real samples of a step
/// @param optimizer of both players
/// @param noise inputs of the generator
public record Gan(int epochs, int batch, Optimizer optimizer, int noise) {
    private static final List<Integer> GENERATOR = List.of(128, 128);

    /// Learns all hidden layers at once, as those of the discriminator.
    ///
    /// @return weights of its own; the output layer as `start` has it
    public Network run(Network start, Samples samples, Seed root, Crew crew, Consumer<Stage> observer)
            throws InterruptedException {
        int layers = Layers.hidden(start.architecture());
        Match match = new Match(start, samples, Math.min(batch, samples.size()), noise, root, crew);
        Sight sight = new Sight(samples.inputs(), samples.picture(), crew);
        long step = 0;
        for (int epoch = 0; epoch <= epochs; epoch++) {
            int[] order = match.batching.order(epoch);
            Score sum = new Score(0, 0, 0);
            for (int b = 0; b < match.batching.stepsOfEpoch(); b++) {
                sum = sum.plus(match.play(order, b, epoch > 0 ? optimizer : null, ++step));
            }
            int batches = match.batching.stepsOfEpoch();
            step = epoch == 0 ? 0 : step;
            observer.accept(new Stage(0, layers, epoch, epochs, sum.discriminator / batches, sum.generator / batches,
                    sum.right / batches, Double.NaN, sight.activations(match.discriminator.network()), sight.originals(), null,
                    sight.tiles(match.pictures()), sight.filters(match.discriminator.network())));
        }
        return Layers.with(start, match.discriminator.network(), 1);
    }

    /// @param right share of real and generated samples the discriminator tells rightly
    record Score(double discriminator, double generator, double right) {
        Score plus(Score other) {
            return new Score(discriminator + other.discriminator, generator + other.generator, right + other.right);
        }
    }

    /// Both players at work.
    static final class Match {
        final Player discriminator;
        final Player generator;
        final Batching batching;
        private final Samples samples;
        private final Seed root;
        private final Crew crew;
        private final int rows;
        private final Matrix noise;
        /// Real samples above, generated ones below.
        private final Matrix both;
        private final Matrix ofLogit;
        private final Matrix ofGenerated;

        Match(Network start, Samples samples, int rows, int inputs, Seed root, Crew crew) throws InterruptedException {
            this.samples = samples;
            this.rows = rows;
            this.root = root;
            this.crew = crew;
            var precision = samples.inputs().precision();
            int width = samples.inputs().columns();
            discriminator = new Player(Layers.under(start, 1, Layers.hidden(start.architecture()), 1, root.child("output"), crew),
                    2 * rows, crew);
            List<Integer> widths = List.of(GENERATOR.getFirst(), GENERATOR.getLast(), width);
            generator = new Player(Layers.fresh(inputs, widths, range(samples.inputs()), precision, root.child("generator"), crew),
                    2 * rows, crew);
            batching = new Batching(samples.size(), rows, root.child("order"));
            noise = Matrix.zeros(precision, 2 * rows, inputs);
            both = Matrix.zeros(precision, 2 * rows, width);
            ofLogit = Matrix.zeros(precision, 2 * rows, 1);
            ofGenerated = Matrix.zeros(precision, 2 * rows, width);
        }

        /// One batch: a step of the discriminator, then one of the generator on noise of its own.
        ///
        /// @param optimizer null to look on only
        Score play(int[] order, int batch, Optimizer optimizer, long step) throws InterruptedException {
            Matrix generated = generate(root.child("noise").child(2 * step)).output();
            for (int r = 0; r < rows; r++) {
                both.copyRows(samples.inputs(), order[batch * rows + r], 1, r);
            }
            both.copyRows(generated, 0, rows, rows);
            Seed masks = root.child("dropout").child(2 * step);
            Forward.Trace judged = discriminator.forward(both, layer -> masks.child(layer).key());
            double right = 0;
            double loss = 0;
            for (int r = 0; r < 2 * rows; r++) {
                double z = judged.output().get(r, 0);
                boolean real = r < rows;
                right += z > 0 == real ? 1 : 0;
                loss += softplus(real ? -z : z);
                ofLogit.set(r, 0, sigmoid(z) - (real ? 1 : 0));
            }
            if (optimizer != null) {
                discriminator.learn(judged, ofLogit, optimizer, 1.0 / rows, step);
            }
            return new Score(loss / rows, improve(optimizer, step), right / (2 * rows));
        }

        /// The generator's turn.
        double improve(Optimizer optimizer, long step) throws InterruptedException {
            Forward.Trace made = generate(root.child("noise").child(2 * step + 1));
            Seed masks = root.child("dropout").child(2 * step + 1);
            Forward.Trace judged = discriminator.forward(made.output(), layer -> masks.child(layer).key());
            double loss = 0;
            for (int r = 0; r < 2 * rows; r++) {
                double z = judged.output().get(r, 0);
                loss += softplus(-z);
                ofLogit.set(r, 0, sigmoid(z) - 1);
            }
            if (optimizer != null) {
                discriminator.through(judged, ofLogit, ofGenerated);
                generator.learn(made, ofGenerated, optimizer, 1.0 / (2 * rows), step);
            }
            return loss / (2 * rows);
        }

        private Forward.Trace generate(Seed stream) throws InterruptedException {
            InputSource.STANDARD.fill(noise, stream, crew);
            return generator.forward(noise, _ -> 0);
        }

        /// What it makes of noise that is the same at every epoch.
        Matrix pictures() throws InterruptedException {
            return generate(root.child("shown")).output();
        }
    }

    /// What the generator's last layer must reach: sigmoid or tanh where the samples stay in that range.
    static Activation range(Matrix x) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                low = Math.min(low, x.get(r, c));
                high = Math.max(high, x.get(r, c));
            }
        }
        return low >= 0 && high <= 1 ? Plain.SIGMOID : low >= -1 && high <= 1 ? Plain.TANH : Plain.IDENTITY;
    }

    static double sigmoid(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        return (z < 0 ? e : 1) / (1 + e);
    }

    /// ln(1 + e^z).
    static double softplus(double z) {
        return Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
    }
}
