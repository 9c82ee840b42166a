package initscope.training.pretraining;

import initscope.data.Samples;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import java.util.function.Consumer;

/// Runs a pretraining.
public final class Pretrainer {

    private Pretrainer() {
    }

    /// Learns the hidden layers; the output layer stays as it was drawn.
    ///
    /// @param start with its output layer; not changed
    /// @param samples to learn from; labels are looked at only by methods that say so
    /// @param observer shown a stage at the start and after every epoch of every layer
    /// @return weights to fine-tune from
    /// @throws InterruptedException if the thread was interrupted; asked once a batch
    public static Network run(Pretraining pretraining, Network start, Samples samples, Seed root, Crew crew,
            Consumer<Stage> observer) throws InterruptedException {
        return switch (pretraining) {
            case Pretraining.None _ -> start;
        };
    }
}
