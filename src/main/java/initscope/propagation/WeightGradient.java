package initscope.propagation;

import initscope.network.Architecture;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;
import java.util.HashMap;
import java.util.Map;

/// The gradient of the weights, ∂L/∂W_l = delta_lᵀ x_{l-1} `[O, I]`, summed over the batch: every element is one chain of
/// fused multiply-adds over the samples in their order, so threads and tiers change nothing. Holds the room for it.
final class WeightGradient {
    private static final int ROWS = 48;

    private final Crew crew;
    private final int batch;
    private final Matrix turned;
    /// By fan-in.
    private final Map<Integer, Packed> entering = new HashMap<>();
    private final Matrix product;

    WeightGradient(Architecture shape, Precision precision, int batch, Crew crew) {
        this.crew = crew;
        this.batch = batch;
        int out = 0;
        int largest = 0;
        for (Architecture.Layer layer : shape.layers()) {
            entering.computeIfAbsent(layer.fanIn(), in -> new Packed(precision, batch, in));
            out = Math.max(out, layer.fanOut());
            largest = Math.max(largest, Math.multiplyExact(layer.fanIn(), layer.fanOut()));
        }
        turned = Matrix.zeros(precision, out, batch);
        product = Matrix.zeros(precision, 1, largest);
    }

    /// @param delta ∂L/∂z_l `[B, O]`
    /// @param x x_{l-1} `[B, I]`
    /// @return `[O, I]`, until the next call
    Matrix of(Matrix delta, Matrix x) {
        Kernels kernels = Kernels.of(delta.precision());
        Packed right = entering.get(x.columns());
        Matrix left = turned.shaped(delta.columns(), batch);
        Matrix sums = product.shaped(delta.columns(), x.columns());
        int blocks = Math.ceilDiv(left.rows(), ROWS);
        crew.each(right.panels() + blocks, task -> {
            if (task < right.panels()) {
                right.pack(x, task, task + 1);
            } else {
                int from = (task - right.panels()) * ROWS;
                kernels.transpose(delta, from, Math.min(left.rows(), from + ROWS), left);
            }
        });
        crew.each(blocks, block -> kernels.product(left, block * ROWS, Math.min(left.rows(), (block + 1) * ROWS), right,
                null, sums));
        return sums;
    }
}
