package initscope.training;

import initscope.random.Seed;

/// Which samples make up which batch: every epoch goes once through all samples in an order of its own, a function of (seed,
/// epoch); what is left over at its end, less than a batch, is left out.
///
/// @param samples N
/// @param batch B, at most N
/// @param seed of the orders
public record Batching(int samples, int batch, Seed seed) {

    public Batching {
        if (batch > samples) {
            throw new IllegalArgumentException("batches of " + batch + " of " + samples + " samples");
        }
    }

    public int stepsOfEpoch() {
        return samples / batch;
    }

    /// The order of an epoch, by Fisher and Yates.
    public int[] order(long epoch) {
        int[] order = new int[samples];
        Seed stream = seed.child(epoch);
        for (int i = 0; i < samples; i++) {
            int j = stream.below(i, i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
