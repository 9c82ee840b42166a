package initscope.statistics;

import initscope.tensor.BlockMoments;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;

/// Moments of a batch before the first layer.
public final class InputTally {
    private static final int ROWS = 64;

    private InputTally() {
    }

    /// Pooled moments of x_0 `[B, n_0]`.
    public static Moments of(Matrix x, Crew crew) {
        ColumnMoments[] parts = new ColumnMoments[Math.ceilDiv(x.rows(), ROWS)];
        crew.each(parts.length, part -> {
            int from = part * ROWS;
            int to = Math.min(x.rows(), from + ROWS);
            BlockMoments block = new BlockMoments(x.columns());
            Kernels.of(x.precision()).moments(x, from, to, block);
            parts[part] = new ColumnMoments(x.columns());
            parts[part].add(block, to - from);
        });
        ColumnMoments total = new ColumnMoments(x.columns());
        for (ColumnMoments part : parts) {
            total.merge(part);
        }
        return total.pooled();
    }
}
