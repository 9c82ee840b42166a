package initscope.training.pretraining.greedy;

import initscope.data.Samples;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.Batching;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Leads a method through the hidden layers: each learns on the frozen outputs of those below it (Hinton, Osindero & Teh
/// 2006; Bengio et al. 2007).
///
/// Half precisions learn in single precision and are rounded when they are handed over: a step is mostly smaller than their
/// last digit. What stands around the network's activations, a normalization, a residual sum or dropout, takes no part.
public final class Greedy {
    /// Rows of one task of gathering.
    private static final int ROWS = 16;

    private Greedy() {
    }

    /// What differs between methods.
    public interface Method {
        int epochs();

        /// Samples of a mini-batch; fewer if there are fewer.
        int batch();

        /// A layer about to learn.
        ///
        /// @param drawn the initializer's weights of the layer `[H, V]`, in the precision of learning, given away
        /// @param bias `[1, H]`, likewise
        /// @param inputs what the layers below make of all samples, `[N, V]`
        LayerLearner layer(Architecture shape, Architecture.Layer layer, Matrix drawn, Matrix bias, Matrix inputs,
                int batch, Seed seed);

        /// The weights a network takes over, `[H, V]` and `[1, H]`; written over `weights` and `bias`, which hold what was
        /// learned.
        default void handOver(Architecture shape, Architecture.Layer layer, Matrix weights, Matrix bias) {
        }
    }

    /// Learns all hidden layers.
    ///
    /// @param start with its output layer, if it has one; not changed
    /// @param observer shown a stage before the first and after every epoch of every layer
    /// @throws InterruptedException if the thread was interrupted; asked once a batch
    public static Network run(Method method, Network start, Samples samples, Seed root, Crew crew,
            Consumer<Stage> observer) throws InterruptedException {
        Architecture shape = start.architecture();
        int layers = shape.output() ? shape.depth() - 1 : shape.depth();
        Precision precision = samples.inputs().precision() == Precision.FP64 ? Precision.FP64 : Precision.FP32;
        List<Matrix> weights = new ArrayList<>(start.weights());
        List<Matrix> biases = new ArrayList<>(start.biases());
        List<LayerLearner> learned = new ArrayList<>();
        Sight sight = new Sight(samples, layers, method.epochs(), crew);
        Matrix inputs = samples.inputs();
        int batch = Math.min(method.batch(), inputs.rows());
        for (Architecture.Layer layer : shape.layers().subList(0, layers)) {
            int index = layer.number() - 1;
            Seed seed = root.child(layer.number());
            inputs = inputs.precision() == precision ? inputs : copy(inputs, precision);
            LayerLearner learner = method.layer(shape, layer, copy(weights.get(index), precision),
                    copy(biases.get(index), precision), inputs, batch, seed);
            learned.add(learner);
            observer.accept(sight.of(learned, inputs, 0));
            Batching batching = new Batching(inputs.rows(), batch, seed.child("order"));
            for (int epoch = 0; epoch < method.epochs(); epoch++) {
                epoch(learner, inputs, batching, epoch, crew);
                observer.accept(sight.of(learned, inputs, epoch + 1));
            }
            inputs = layer.number() < layers ? learner.encode(inputs) : inputs;
            Matrix w = copy(learner.weights(), precision);
            Matrix b = copy(learner.bias(), precision);
            method.handOver(shape, layer, w, b);
            weights.set(index, copy(w, start.weights().get(index).precision()));
            biases.set(index, copy(b, start.biases().get(index).precision()));
        }
        return new Network(shape, weights, biases);
    }

    private static void epoch(LayerLearner learner, Matrix inputs, Batching batching, int epoch, Crew crew)
            throws InterruptedException {
        int[] order = batching.order(epoch);
        Matrix room = learner.room();
        int batch = batching.batch();
        for (int step = 0; step < batching.stepsOfEpoch(); step++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped in epoch " + (epoch + 1) + " of a layer's pretraining");
            }
            int first = step * batch;
            crew.each(Math.ceilDiv(batch, ROWS), task -> {
                for (int r = task * ROWS; r < Math.min(batch, (task + 1) * ROWS); r++) {
                    for (int c = 0; c < inputs.columns(); c++) {
                        room.set(r, c, inputs.get(order[first + r], c));
                    }
                }
            });
            learner.step(epoch, (long) epoch * batching.stepsOfEpoch() + step);
        }
    }

    private static Matrix copy(Matrix m, Precision precision) {
        Matrix copy = Matrix.zeros(precision, m.rows(), m.columns());
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < m.columns(); c++) {
                copy.set(r, c, m.get(r, c));
            }
        }
        return copy;
    }
}
