package initscope.training.pretraining.auxiliary;

import initscope.data.Samples;
import initscope.network.Network;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.statistics.image.Tiles;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.Batching;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Stage;
import initscope.training.pretraining.dense.Layers;
import initscope.training.pretraining.dense.Player;
import initscope.training.pretraining.dense.Sight;
import java.util.function.Consumer;

/// "What is under the cover?" The hidden layers and a linear output layer of n_0 units, L = mean over the covered inputs of
/// (y − x)². Unlike a denoising autoencoder it learns all layers at once and is not paid for copying what it was shown.
///
/// @param share of the inputs covered
public record Filling(int epochs, int batch, Optimizer optimizer, double share) {

    /// Learns all hidden layers at once.
    ///
    /// @return weights of its own; the output layer as `start` has it
    public Network run(Network start, Samples samples, Seed root, Crew crew, Consumer<Stage> observer)
            throws InterruptedException {
        int layers = Layers.hidden(start.architecture());
        Gap gap = new Gap(start, samples, share, Math.min(batch, samples.size()), root, crew);
        Sight sight = new Sight(samples.inputs(), samples.picture(), crew);
        long step = 0;
        for (int epoch = 0; epoch <= epochs; epoch++) {
            int[] order = gap.batching.order(epoch);
            double loss = 0;
            int batches = gap.batching.stepsOfEpoch();
            for (int b = 0; b < batches; b++) {
                gap.cover(order, b, root.child("covers").child(epoch));
                loss += gap.judge(root.child("dropout").child(step));
                if (epoch > 0) {
                    gap.learn(optimizer, ++step);
                }
            }
            Network network = gap.player.network();
            gap.show(root);
            Tiles filled = sight.tiles(gap.filled());
            observer.accept(new Stage(0, layers, epoch, epochs, loss / batches, Double.NaN, Double.NaN, Double.NaN,
                    sight.activations(network), sight.originals(), sight.tiles(gap.x), filled, sight.filters(network)));
        }
        return Layers.with(start, gap.player.network(), 1);
    }

    /// The task at work on one batch.
    static final class Gap {
        final Player player;
        final Batching batching;
        final Matrix x;
        private final Matrix truth;
        private final Matrix g;
        private final boolean[][] covered;
        private final Samples samples;
        private final Cover cover;
        private final Forward.Trace[] trace = new Forward.Trace[1];

        Gap(Network start, Samples samples, double share, int rows, Seed root, Crew crew) throws InterruptedException {
            this.samples = samples;
            int width = samples.inputs().columns();
            player = new Player(Layers.under(start, 1, Layers.hidden(start.architecture()), width, root.child("output"), crew),
                    rows, crew);
            batching = new Batching(samples.size(), rows, root.child("order"));
            cover = new Cover(samples, share);
            x = Matrix.zeros(samples.inputs().precision(), rows, width);
            truth = Matrix.zeros(x.precision(), rows, width);
            g = Matrix.zeros(x.precision(), rows, width);
            covered = new boolean[rows][width];
        }

        void cover(int[] order, int batch, Seed stream) {
            Layers.take(samples.inputs(), order, batch * x.rows(), x);
            Layers.take(samples.inputs(), order, batch * x.rows(), truth);
            player.crew().each(x.rows(), r -> cover.apply(stream.child((long) batch * x.rows() + r), x, r, covered[r]));
        }

        /// Mean loss over the batch; leaves the gradient of every sample's loss for [#learn].
        double judge(Seed masks) throws InterruptedException {
            trace[0] = player.forward(x, layer -> masks.child(layer).key());
            Matrix y = trace[0].output();
            double[] losses = new double[x.rows()];
            player.crew().each(x.rows(), r -> {
                int count = 0;
                for (boolean c : covered[r]) {
                    count += c ? 1 : 0;
                }
                for (int c = 0; c < y.columns(); c++) {
                    double error = covered[r][c] ? y.get(r, c) - truth.get(r, c) : 0;
                    losses[r] += error * error / count;
                    g.set(r, c, 2 * error / count);
                }
            });
            double sum = 0;
            for (double loss : losses) {
                sum += loss;
            }
            return sum / x.rows();
        }

        void learn(Optimizer optimizer, long step) throws InterruptedException {
            player.learn(trace[0], g, optimizer, 1.0 / x.rows(), step);
        }

        /// Sends the first samples through, covered the same way at every epoch.
        void show(Seed root) throws InterruptedException {
            int[] first = new int[x.rows()];
            for (int r = 0; r < first.length; r++) {
                first[r] = r;
            }
            cover(first, 0, root.child("shown"));
            judge(root.child("shown"));
        }

        /// What was shown, with what it says of the covered part put in.
        Matrix filled() {
            Matrix filled = x.copy();
            for (int r = 0; r < filled.rows(); r++) {
                for (int c = 0; c < filled.columns(); c++) {
                    if (covered[r][c]) {
                        filled.set(r, c, trace[0].output().get(r, c));
                    }
                }
            }
            return filled;
        }
    }
}
