package initscope.tensor.product;

/// A copy with rows and columns exchanged, in tiles of as many lines as the near cache keeps open. Moves numbers and
/// computes nothing, so there is one tier.
public final class Transposition {
    private static final int TILE = 16;

    private Transposition() {}

    /// Rows `[from, to)` of `out = aT`, a `[rows, columns]`, out `[columns, rows]`.
    public static void transpose(float[] a, int rows, int columns, int from, int to, float[] out) {
        for (int c = from; c < to; c += TILE) {
            int lastColumn = Math.min(to, c + TILE);
            for (int r = 0; r < rows; r += TILE) {
                int lastRow = Math.min(rows, r + TILE);
                for (int i = c; i < lastColumn; i++) {
                    for (int k = r; k < lastRow; k++) {
                        out[i * rows + k] = a[k * columns + i];
                    }
                }
            }
        }
    }

    /// The same in double precision.
    public static void transpose(double[] a, int rows, int columns, int from, int to, double[] out) {
        for (int c = from; c < to; c += TILE) {
            int lastColumn = Math.min(to, c + TILE);
            for (int r = 0; r < rows; r += TILE) {
                int lastRow = Math.min(rows, r + TILE);
                for (int i = c; i < lastColumn; i++) {
                    for (int k = r; k < lastRow; k++) {
                        out[i * rows + k] = a[k * columns + i];
                    }
                }
            }
        }
    }
}
