package initscope.training.pretraining.supervised;

import initscope.data.Labels;
import initscope.data.Samples;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.Batching;
import initscope.training.Loss;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Stage;
import initscope.training.pretraining.dense.Layers;
import initscope.training.pretraining.dense.Player;
import initscope.training.pretraining.dense.Sight;
import java.util.function.Consumer;

/// Bengio, Lamblin, Popovici & Larochelle 2007, "Greedy layer-wise training of deep networks", section 4.2 and appendix: layer
/// l is the one hidden layer of a network that classifies the outputs of layer l − 1, which has been learned and stays; then
/// its output layer is discarded. Losses: softmax and negative log-likelihood.
///
/// @param epochs of every layer
/// @param batch samples of a step, fewer where there are fewer
public record SupervisedGreedy(int epochs, int batch, Optimizer optimizer) {

    /// Learns all hidden layers, one after the other.
    ///
    /// @param labelled every sample of it has its label used
    /// @return weights of its own; the output layer as `start` has it
    public Network run(Network start, Samples labelled, Seed root, Crew crew, Consumer<Stage> observer)
            throws InterruptedException {
        Network network = start;
        Matrix x = labelled.inputs();
        int layers = Layers.hidden(start.architecture());
        for (int layer = 1; layer <= layers; layer++) {
            Samples.Picture picture = layer == 1 ? labelled.picture() : null;
            Samples entering = new Samples(x, labelled.labels(), labelled.classes(), picture);
            Network learned = layer(network, layer, layers, entering, root.child(layer), crew, observer);
            network = Layers.with(network, learned, layer);
            if (layer < layers) {
                x = Layers.after(network, layer, x, crew);
            }
        }
        return network;
    }

    private Network layer(Network network, int layer, int layers, Samples entering, Seed root, Crew crew,
            Consumer<Stage> observer) throws InterruptedException {
        int rows = Math.min(batch, entering.size());
        Player player = new Player(Layers.under(network, layer, layer, entering.classes(), root.child("output"), crew), rows,
                crew);
        Sight sight = new Sight(entering.inputs(), entering.picture(), crew);
        Batching batching = new Batching(entering.size(), rows, root.child("order"));
        Matrix x = Matrix.zeros(entering.inputs().precision(), rows, entering.inputs().columns());
        Matrix g = Matrix.zeros(x.precision(), rows, entering.classes());
        long step = 0;
        for (int epoch = 0; epoch <= epochs; epoch++) {
            int[] order = batching.order(epoch);
            Judged sum = new Judged(0, 0);
            for (int b = 0; b < batching.stepsOfEpoch(); b++) {
                Layers.take(entering.inputs(), order, b * rows, x);
                Seed masks = root.child("dropout").child(step);
                var trace = player.forward(x, number -> masks.child(number).key());
                sum = sum.plus(judge(trace.output(), entering.labels(), order, b * rows, g));
                if (epoch > 0) {
                    player.learn(trace, g, optimizer, 1.0 / rows, ++step);
                }
            }
            double seen = (double) batching.stepsOfEpoch() * rows;
            observer.accept(new Stage(layer, layers, epoch, epochs, sum.loss / seen, Double.NaN, sum.right / seen, Double.NaN,
                    sight.activations(player.network()), sight.originals(), null, null, sight.filters(player.network())));
        }
        return player.network();
    }

    /// @param loss summed over samples
    /// @param right samples told rightly
    record Judged(double loss, int right) {
        Judged plus(Judged other) {
            return new Judged(loss + other.loss, right + other.right);
        }
    }

    /// Leaves the gradient of every sample's loss in `g`.
    static Judged judge(Matrix logits, Labels labels, int[] order, int from, Matrix g) {
        double[] z = new double[logits.columns()];
        double[] back = new double[z.length];
        double loss = 0;
        int right = 0;
        for (int r = 0; r < logits.rows(); r++) {
            int best = 0;
            for (int k = 0; k < z.length; k++) {
                z[k] = logits.get(r, k);
                best = z[k] > z[best] ? k : best;
            }
            int label = labels.get(order[from + r]);
            loss += Loss.softmax(z, label, back);
            right += best == label ? 1 : 0;
            for (int k = 0; k < z.length; k++) {
                g.set(r, k, back[k]);
            }
        }
        return new Judged(loss, right);
    }
}
