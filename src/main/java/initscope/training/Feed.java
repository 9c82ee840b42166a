package initscope.training;

import initscope.data.Labels;
import initscope.data.Samples;
import initscope.random.Seed;
import initscope.tensor.Matrix;

/// The mini-batches of a run, one at a time in the same room: which samples make the batch of a step is [Batching]'s say.
/// For one thread.
public final class Feed {
    private final Samples samples;
    private final Batching batching;
    private final Matrix inputs;
    private int[] order;
    private long epoch = -1;

    /// @param batch B, at most N
    /// @param seed of the orders
    public Feed(Samples samples, int batch, Seed seed) {
        this.samples = samples;
        batching = new Batching(samples.size(), batch, seed);
        inputs = Matrix.zeros(samples.inputs().precision(), batch, samples.inputs().columns());
    }

    /// Puts the mini-batch of a step in [#inputs].
    ///
    /// @param step counted from 0
    /// @return its classes
    public Labels fill(long step) {
        int per = batching.stepsOfEpoch();
        if (step / per != epoch) {
            epoch = step / per;
            order = batching.order(epoch);
        }
        int[] labels = new int[inputs.rows()];
        for (int r = 0; r < labels.length; r++) {
            int sample = order[(int) (step % per) * labels.length + r];
            inputs.copyRows(samples.inputs(), sample, 1, r);
            labels[r] = samples.labels().get(sample);
        }
        return Labels.of(labels);
    }

    /// The mini-batch put here last, `[B, n_0]`.
    public Matrix inputs() {
        return inputs;
    }
}
