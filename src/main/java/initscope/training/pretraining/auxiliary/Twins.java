package initscope.training.pretraining.auxiliary;

import initscope.data.Samples;
import initscope.network.Network;
import initscope.propagation.Forward;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.Batching;
import initscope.training.optimizer.Descent;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Pretraining.SameOrDifferent.Pairs;
import initscope.training.pretraining.Stage;
import initscope.training.pretraining.dense.Layers;
import initscope.training.pretraining.dense.Player;
import initscope.training.pretraining.dense.Sight;
import java.util.function.Consumer;

/// "Are these two the same?" Koch, Zemel & Salakhutdinov 2015, "Siamese neural networks for one-shot image recognition": one
/// network looks at both, p(same) = s(c + Σ_k v_k |x_k − x'_k|), x and x' what the last hidden layer makes of each; binary
/// cross-entropy.
///
/// @param batch pairs of a step
public record Twins(int epochs, int batch, Optimizer optimizer, Pairs pairs) {

    /// Learns all hidden layers at once.
    ///
    /// @param samples pairs are made of; with [Pairs#LABELS], of which all labels are used
    /// @return weights of its own; the output layer as `start` has it
    public Network run(Network start, Samples samples, Seed root, Crew crew, Consumer<Stage> observer)
            throws InterruptedException {
        int layers = Layers.hidden(start.architecture());
        Bout bout = new Bout(start, samples, pairs, Math.min(batch, samples.size()), root, crew);
        Sight sight = new Sight(samples.inputs(), samples.picture(), crew);
        long step = 0;
        for (int epoch = 0; epoch <= epochs; epoch++) {
            int[] order = bout.batching.order(epoch);
            double loss = 0;
            double right = 0;
            int batches = bout.batching.stepsOfEpoch();
            for (int b = 0; b < batches; b++) {
                bout.pair(order, b, root.child("pairs").child(epoch));
                Seed masks = root.child("dropout").child(step);
                loss += bout.judge(masks);
                right += bout.right();
                if (epoch > 0) {
                    bout.learn(optimizer, ++step);
                }
            }
            Network network = bout.player.network();
            observer.accept(new Stage(0, layers, epoch, epochs, loss / batches, Double.NaN, right / batches, Double.NaN,
                    sight.activations(network), sight.tiles(bout.first()), sight.tiles(bout.second()), null,
                    sight.filters(network)));
        }
        return Layers.with(start, bout.player.network(), 1);
    }

    /// The twins at work on one batch of pairs: pair r is rows r and P + r.
    static final class Bout {
        final Player player;
        final Batching batching;
        final Matrix v;
        final Matrix c;
        private final Descent ofV;
        private final Descent ofC;
        private final Pairing pairing;
        private final int rows;
        private final Matrix both;
        private final boolean[] same;
        private final double[] logits;
        private final Forward.Trace[] trace = new Forward.Trace[1];
        private final Matrix g;
        private final Matrix gradientOfV;
        private final Matrix gradientOfC;

        Bout(Network start, Samples samples, Pairs pairs, int rows, Seed root, Crew crew) {
            Network hidden = Layers.hiddenOf(start);
            var precision = samples.inputs().precision();
            int width = hidden.architecture().outputs();
            this.rows = rows;
            player = new Player(hidden, 2 * rows, crew);
            batching = new Batching(samples.size(), rows, root.child("order"));
            pairing = new Pairing(samples, pairs);
            both = Matrix.zeros(precision, 2 * rows, samples.inputs().columns());
            same = new boolean[rows];
            logits = new double[rows];
            g = Matrix.zeros(precision, 2 * rows, width);
            v = Matrix.zeros(precision, 1, width);
            c = Matrix.zeros(precision, 1, 1);
            gradientOfV = Matrix.zeros(precision, 1, width);
            gradientOfC = Matrix.zeros(precision, 1, 1);
            ofV = new Descent(v);
            ofC = new Descent(c);
            // Far apart means different from the first step on; the scale is learned.
            for (int k = 0; k < width; k++) {
                v.set(0, k, -1 / Math.sqrt(width));
            }
            c.set(0, 0, 1);
        }

        void pair(int[] order, int batch, Seed stream) {
            player.crew().each(rows, r -> same[r] = pairing.fill(order[batch * rows + r], stream.child((long) batch * rows + r),
                    both, r));
        }

        /// Mean loss over the pairs; what [#learn] needs is kept.
        double judge(Seed masks) throws InterruptedException {
            trace[0] = player.forward(both, layer -> masks.child(layer).key());
            Matrix x = trace[0].output();
            double loss = 0;
            for (int r = 0; r < rows; r++) {
                double z = c.get(0, 0);
                for (int k = 0; k < x.columns(); k++) {
                    z += v.get(0, k) * Math.abs(x.get(r, k) - x.get(rows + r, k));
                }
                logits[r] = z;
                double t = same[r] ? -z : z;
                loss += Math.max(t, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(t)));
            }
            return loss / rows;
        }

        /// Share of the pairs told rightly.
        double right() {
            double right = 0;
            for (int r = 0; r < rows; r++) {
                right += logits[r] > 0 == same[r] ? 1 : 0;
            }
            return right / rows;
        }

        void learn(Optimizer optimizer, long step) throws InterruptedException {
            Matrix x = trace[0].output();
            double ofBias = 0;
            double[] ofWeights = new double[x.columns()];
            for (int r = 0; r < rows; r++) {
                double e = StrictMath.exp(-Math.abs(logits[r]));
                double delta = (logits[r] < 0 ? e : 1) / (1 + e) - (same[r] ? 1 : 0);
                ofBias += delta;
                for (int k = 0; k < x.columns(); k++) {
                    double d = x.get(r, k) - x.get(rows + r, k);
                    ofWeights[k] += delta * Math.abs(d);
                    double back = delta * v.get(0, k) * Math.signum(d);
                    g.set(r, k, back);
                    g.set(rows + r, k, -back);
                }
            }
            for (int k = 0; k < ofWeights.length; k++) {
                gradientOfV.set(0, k, ofWeights[k]);
            }
            gradientOfC.set(0, 0, ofBias);
            player.learn(trace[0], g, optimizer, 1.0 / rows, step);
            ofV.step(optimizer, gradientOfV, 1.0 / rows, 0, 1, step);
            ofC.step(optimizer, gradientOfC, 1.0 / rows, 0, 1, step);
        }

        Matrix first() {
            return half(0);
        }

        Matrix second() {
            return half(rows);
        }

        private Matrix half(int from) {
            Matrix half = Matrix.zeros(both.precision(), rows, both.columns());
            half.copyRows(both, from, rows, 0);
            return half;
        }
    }
}
