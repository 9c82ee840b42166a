package initscope.tensor.product;

import java.util.Arrays;

/// A right operand in single precision, row k as the array `rows[k]`. Rows are arrays of their own because the compiler
/// makes vector code of a loop only if every array in it is read at the same index.
public record FloatRows(float[][] rows) implements Layout {

    /// K rows of N zeros.
    public static FloatRows of(int inner, int columns) {
        return new FloatRows(new float[inner][columns]);
    }

    /// The first rows alone.
    public FloatRows shaped(int inner) {
        return new FloatRows(Arrays.copyOf(rows, inner));
    }

    /// Takes the columns `[from, to)` of `b = w`, w `[K, N]`.
    public void take(float[] w, int columns, int from, int to) {
        for (int k = 0; k < rows.length; k++) {
            System.arraycopy(w, k * columns + from, rows[k], from, to - from);
        }
    }

    /// Takes the columns `[from, to)` of `b = wT`, w `[N, K]`.
    public void takeTransposed(float[] w, int from, int to) {
        int inner = rows.length;
        for (int k = 0; k < inner; k++) {
            float[] row = rows[k];
            for (int n = from; n < to; n++) {
                row[n] = w[n * inner + k];
            }
        }
    }

    /// Writes the operand into b `[K, N]`.
    public void give(float[] b, int columns) {
        for (int k = 0; k < rows.length; k++) {
            System.arraycopy(rows[k], 0, b, k * columns, columns);
        }
    }
}
