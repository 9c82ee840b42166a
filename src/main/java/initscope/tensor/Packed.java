package initscope.tensor;

/// The right operand of a product, `[K, N]`, laid out for the kernels: panels of [#WIDTH] columns, in each panel the
/// K rows one after the other, columns beyond N filled with zeros. One storage, packed as often as the weights change;
/// panels are independent of each other, so a [Crew] may share them.
public final class Packed {
    /// Columns of one panel.
    static final int WIDTH = 48;

    private final Precision precision;
    private final int inner;
    private final int columns;
    /// One of the two, the other is null.
    final float[] floats;
    final double[] doubles;

    /// Room for a right operand of shape `[inner, columns]`, all zeros.
    public Packed(Precision precision, int inner, int columns) {
        this.precision = precision;
        this.inner = inner;
        this.columns = columns;
        int size = Math.multiplyExact(inner, Math.multiplyExact(panels(), WIDTH));
        floats = precision == Precision.FP32 ? new float[size] : null;
        doubles = precision == Precision.FP64 ? new double[size] : null;
    }

    public Precision precision() {
        return precision;
    }

    /// K, the length of the chain of every element.
    public int inner() {
        return inner;
    }

    /// N, the columns of the result.
    public int columns() {
        return columns;
    }

    /// How many panels there are to pack.
    public int panels() {
        return Math.ceilDiv(columns, WIDTH);
    }

    /// Takes `b = w`, w `[K, N]`: weights `[O, I]` in `g = delta W`, or a batch `[B, I]` in `dW = deltaT x`.
    public Packed pack(Matrix w) {
        pack(w, 0, panels());
        return this;
    }

    /// The same for the panels `[from, to)` only.
    public void pack(Matrix w, int from, int to) {
        require(w, w.rows(), w.columns());
        for (int panel = from; panel < to; panel++) {
            int n0 = panel * WIDTH;
            int width = Math.min(WIDTH, columns - n0);
            for (int k = 0; k < inner; k++) {
                int target = (panel * inner + k) * WIDTH;
                switch (w) {
                    case FloatMatrix f -> System.arraycopy(f.data, k * columns + n0, floats, target, width);
                    case DoubleMatrix d -> System.arraycopy(d.data, k * columns + n0, doubles, target, width);
                }
            }
        }
    }

    /// Takes `b = wT`, w `[N, K]`: weights `[O, I]` in `z = x WT`.
    public Packed packTransposed(Matrix w) {
        packTransposed(w, 0, panels());
        return this;
    }

    /// The same for the panels `[from, to)` only.
    public void packTransposed(Matrix w, int from, int to) {
        require(w, w.columns(), w.rows());
        for (int panel = from; panel < to; panel++) {
            int n0 = panel * WIDTH;
            int width = Math.min(WIDTH, columns - n0);
            for (int k = 0; k < inner; k++) {
                int target = (panel * inner + k) * WIDTH;
                for (int j = 0; j < width; j++) {
                    int source = (n0 + j) * inner + k;
                    switch (w) {
                        case FloatMatrix f -> floats[target + j] = f.data[source];
                        case DoubleMatrix d -> doubles[target + j] = d.data[source];
                    }
                }
            }
        }
    }

    private void require(Matrix w, int k, int n) {
        if (w.precision() != precision || k != inner || n != columns) {
            throw new IllegalArgumentException("no room for " + w.precision() + " [" + k + ", " + n + "] in "
                    + precision + " [" + inner + ", " + columns + "]");
        }
    }
}
