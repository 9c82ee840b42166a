package initscope.training.pretraining;

import initscope.training.pretraining.Pretraining.SameOrDifferent.Pairs;

/// What a pretraining costs, in gradient steps: times a mini-batch changes weights, told before it runs.
///
/// A step of one layer counts as one of the whole network, and a step of a GAN's generator as one, too; so methods that learn
/// one layer at a time get less arithmetic for the same number of steps.
///
/// @param layers hidden layers
/// @param samples there are
/// @param labelled of them
public record Budget(int layers, int samples, int labelled) {

    public long steps(Pretraining pretraining) {
        return switch (pretraining) {
            case Pretraining.None _ -> 0;
            case Pretraining.Rbm p -> (long) p.epochs() * layers * batches(samples, p.batch());
            case Pretraining.Autoencoder p -> (long) p.epochs() * layers * batches(samples, p.batch());
            case Pretraining.Supervised p -> (long) p.epochs() * layers * batches(labelled, Pretrainer.BATCH);
            case Pretraining.Gan p -> 2L * p.epochs() * batches(samples, Pretrainer.BATCH);
            case Pretraining.SameOrDifferent p ->
                (long) p.epochs() * batches(p.pairs() == Pairs.LABELS ? labelled : samples, Pretrainer.BATCH);
            case Pretraining.FillIn p -> (long) p.epochs() * batches(samples, Pretrainer.BATCH);
        };
    }

    /// Epochs, one at least, that cost at most so many steps.
    public int epochs(Pretraining oneEpoch, long steps) {
        return (int) Math.clamp(steps / Math.max(1, steps(oneEpoch)), 1, Integer.MAX_VALUE);
    }

    private static long batches(int samples, int batch) {
        return samples / Math.min(batch, samples);
    }
}
