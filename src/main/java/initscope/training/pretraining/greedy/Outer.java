package initscope.training.pretraining.greedy;

import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;

/// Sums over samples: leftᵀ right `[H, V]`, every element one chain of fused multiply-adds over the rows in their order, so
/// that threads change nothing; and sums of columns. Holds the room for the result.
public final class Outer {
    private static final int UNITS = 24;
    private static final int COLUMNS = 64;

    private final Crew crew;
    private final Matrix turned;
    private final Packed packed;
    private final Matrix result;

    /// @param rows K, of both sides
    public Outer(Precision precision, int rows, int units, int inputs, Crew crew) {
        this.crew = crew;
        turned = Matrix.zeros(precision, units, rows);
        packed = new Packed(precision, rows, inputs);
        result = Matrix.zeros(precision, units, inputs);
    }

    /// @param left `[K, H]`
    /// @param right `[K, V]`
    /// @return `[H, V]`, until the next call
    public Matrix of(Matrix left, Matrix right) {
        Kernels kernels = Kernels.of(left.precision());
        int blocks = Math.ceilDiv(turned.rows(), UNITS);
        crew.each(packed.panels() + blocks, task -> {
            if (task < packed.panels()) {
                packed.pack(right, task, task + 1);
            } else {
                int from = (task - packed.panels()) * UNITS;
                kernels.transpose(left, from, Math.min(turned.rows(), from + UNITS), turned);
            }
        });
        crew.each(blocks, block -> kernels.product(turned, block * UNITS, Math.min(turned.rows(), (block + 1) * UNITS),
                packed, null, result));
        return result;
    }

    /// The sums of the columns over rows `[from, to)`, in double.
    public static double[] columns(Matrix m, int from, int to, Crew crew) {
        double[] sums = new double[m.columns()];
        crew.each(Math.ceilDiv(sums.length, COLUMNS), task -> {
            int first = task * COLUMNS;
            int end = Math.min(sums.length, first + COLUMNS);
            for (int r = from; r < to; r++) {
                for (int c = first; c < end; c++) {
                    sums[c] += m.get(r, c);
                }
            }
        });
        return sums;
    }
}
