package initscope.training.pretraining;

import initscope.data.Samples;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Pretraining.SameOrDifferent.Pairs;
import initscope.training.pretraining.adversarial.Gan;
import initscope.training.pretraining.autoencoder.Encoders;
import initscope.training.pretraining.auxiliary.Filling;
import initscope.training.pretraining.auxiliary.Twins;
import initscope.training.pretraining.greedy.Greedy;
import initscope.training.pretraining.rbm.Boltzmann;
import initscope.training.pretraining.supervised.SupervisedGreedy;
import java.util.function.Consumer;

/// Runs a pretraining.
public final class Pretrainer {
    /// Samples of a mini-batch, fewer where there are fewer samples.
    public static final int BATCH = 50;

    private Pretrainer() {
    }

    /// Learns the hidden layers; the output layer stays as it was drawn.
    ///
    /// @param start with its output layer; not changed
    /// @param samples to learn from; their labels are not looked at
    /// @param labelled those of them whose labels may be used, by methods that say so
    /// @param observer shown a stage at the start and after every epoch of every layer
    /// @return weights to fine-tune from
    /// @throws InterruptedException if the thread was interrupted; asked once a batch
    public static Network run(Pretraining pretraining, Network start, Samples samples, Samples labelled, Seed root,
            Crew crew, Consumer<Stage> observer) throws InterruptedException {
        return switch (pretraining) {
            case Pretraining.None _ -> start;
            case Pretraining.Rbm rbm -> Greedy.run(new Boltzmann(rbm, crew), start, samples, root, crew, observer);
            case Pretraining.Autoencoder auto -> Greedy.run(new Encoders(auto, crew), start, samples, root, crew, observer);
            case Pretraining.Supervised(int epochs, double rate) ->
                new SupervisedGreedy(epochs, BATCH, new Optimizer.Adam(rate)).run(start, labelled, root, crew, observer);
            case Pretraining.Gan(int epochs, double rate, int noise) ->
                new Gan(epochs, BATCH, new Optimizer.Adam(rate, 0.5, Optimizer.BETA2, Optimizer.EPSILON, 0, false), noise)
                        .run(start, samples, root, crew, observer);
            case Pretraining.SameOrDifferent(int epochs, double rate, var pairs) ->
                new Twins(epochs, BATCH, new Optimizer.Adam(rate), pairs).run(start, pairs == Pairs.LABELS ? labelled : samples,
                        root, crew, observer);
            case Pretraining.FillIn(int epochs, double rate, double share) ->
                new Filling(epochs, BATCH, new Optimizer.Adam(rate), share).run(start, samples, root, crew, observer);
        };
    }
}
