package initscope.training.pretraining.greedy;

import initscope.tensor.Matrix;

/// One layer learning alone. Mutable, for one thread at a time; matrices it gives belong to the caller unless it says
/// otherwise.
public interface LayerLearner {

    /// Room for a mini-batch: its first B rows are what [#step] learns from. `[≥ B, V]`.
    Matrix room();

    /// Makes one step on the batch in the room.
    ///
    /// @param epoch of this layer, from 0
    /// @param step of this layer, from 0
    void step(int epoch, long step);

    /// What the layer hands on of these inputs, `[N, H]` of `[N, V]`.
    Matrix encode(Matrix x);

    /// What it takes the inputs of these codes to be, `[N, V]` of `[N, H]`.
    Matrix decode(Matrix codes);

    /// What the method shows the layer of these inputs while it learns, corrupted by chance that changes with the epoch; null
    /// where it shows them as they are.
    default Matrix given(Matrix x, int epoch) {
        return null;
    }

    /// What it makes small, or stands for it: mean over these inputs, of their codes and what is decoded of those.
    double error(Matrix x);

    /// Exact mean log-likelihood of these inputs, NaN where there is none or it would take too long.
    default double logLikelihood(Matrix x) {
        return Double.NaN;
    }

    /// The incoming weights as they are, `[H, V]`: not a copy.
    Matrix weights();

    /// The bias as it is, `[1, H]`: not a copy.
    Matrix bias();
}
