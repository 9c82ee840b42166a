package initscope.tensor;

import initscope.tensor.product.DoubleRows;
import initscope.tensor.product.FloatRows;
import initscope.tensor.product.Layout;
import initscope.tensor.product.Panels;
import java.util.concurrent.atomic.AtomicReference;

/// The right operand of a product, `[K, N]`, laid out for the tier that will read it. Its storage is taken once and should
/// be kept: packing new weights of the same shape into it is far cheaper than new storage, part of which lies off the heap.
///
/// Panels of 32 columns are independent, so a [Crew] may share the packing; packing and products must not overlap in time.
public final class Packed {
    private static final int PANEL = 32;

    private final Precision precision;
    private final int inner;
    private final int columns;
    private final AtomicReference<Layout> layout;

    /// Room for a right operand of shape `[inner, columns]`, all zeros.
    public Packed(Precision precision, int inner, int columns) {
        this(precision, inner, columns, Tiers.ofProcess().vector(Tiers.Operation.product(precision)));
    }

    Packed(Precision precision, int inner, int columns, boolean forVectors) {
        this(precision, inner, columns, room(precision, inner, columns, forVectors));
    }

    private Packed(Precision precision, int inner, int columns, Layout layout) {
        this.precision = precision;
        this.inner = inner;
        this.columns = columns;
        this.layout = new AtomicReference<>(layout);
    }

    /// The same storage for a smaller operand, which is then to be packed; what this one held is lost.
    ///
    /// @throws IllegalArgumentException if the shape is not within this one's
    public Packed shaped(int newInner, int newColumns) {
        if (newInner > inner || newColumns > columns) {
            throw new IllegalArgumentException("no room for [" + newInner + ", " + newColumns + "] in [" + inner + ", "
                    + columns + "]");
        }
        return new Packed(precision, newInner, newColumns, switch (layout.get()) {
            case FloatRows rows -> rows.shaped(newInner);
            case DoubleRows rows -> rows.shaped(newInner);
            case Panels panels -> panels.shaped(newInner, newColumns);
        });
    }

    public Precision precision() {
        return precision;
    }

    /// K, the length of the chain of every element of the result.
    public int inner() {
        return inner;
    }

    /// N, the columns of the result.
    public int columns() {
        return columns;
    }

    /// How many panels there are to pack.
    public int panels() {
        return Math.ceilDiv(columns, PANEL);
    }

    /// Takes `b = w`, w `[K, N]`: weights `[O, I]` in `g = delta W`, or a batch `[B, I]` in `dW = deltaT x`.
    public Packed pack(Matrix w) {
        pack(w, 0, panels());
        return this;
    }

    /// The same for the panels `[from, to)` only.
    public void pack(Matrix w, int from, int to) {
        require(w, w.rows(), w.columns());
        take(layout.get(), w, false, from * PANEL, Math.min(columns, to * PANEL));
    }

    /// Takes `b = wT`, w `[N, K]`: weights `[O, I]` in `z = x WT`.
    public Packed packTransposed(Matrix w) {
        packTransposed(w, 0, panels());
        return this;
    }

    /// The same for the panels `[from, to)` only.
    public void packTransposed(Matrix w, int from, int to) {
        require(w, w.columns(), w.rows());
        take(layout.get(), w, true, from * PANEL, Math.min(columns, to * PANEL));
    }

    float[][] floatRows() {
        return ((FloatRows) (layout.get() instanceof FloatRows rows ? rows : move(false))).rows();
    }

    double[][] doubleRows() {
        return ((DoubleRows) (layout.get() instanceof DoubleRows rows ? rows : move(false))).rows();
    }

    Panels vectorPanels() {
        return (Panels) (layout.get() instanceof Panels panels ? panels : move(true));
    }

    /// Lays out anew for the other tier, which happens when the tiers change between packing and product.
    private synchronized Layout move(boolean forVectors) {
        if (layout.get() instanceof Panels != forVectors) {
            Matrix content = content();
            Layout other = room(precision, inner, columns, forVectors);
            take(other, content, false, 0, columns);
            layout.set(other);
        }
        return layout.get();
    }

    /// What was packed, `[K, N]`: a copy, laid out row by row.
    public Matrix content() {
        Matrix content = Matrix.zeros(precision, inner, columns);
        switch (layout.get()) {
            case FloatRows rows -> rows.give(FloatMatrix.data(content), columns);
            case DoubleRows rows -> rows.give(DoubleMatrix.data(content), columns);
            case Panels panels when content instanceof FloatMatrix -> panels.give(FloatMatrix.data(content));
            case Panels panels -> panels.give(DoubleMatrix.data(content));
        }
        return content;
    }

    private static Layout room(Precision precision, int inner, int columns, boolean forVectors) {
        if (forVectors) {
            return Panels.of(precision.bytes(), inner, columns);
        }
        return switch (precision) {
            case FP16, BF16, FP32 -> FloatRows.of(inner, columns);
            case FP64 -> DoubleRows.of(inner, columns);
        };
    }

    private static void take(Layout layout, Matrix w, boolean transposed, int from, int to) {
        switch (layout) {
            case FloatRows rows when transposed -> rows.takeTransposed(FloatMatrix.data(w), from, to);
            case FloatRows rows -> rows.take(FloatMatrix.data(w), w.columns(), from, to);
            case DoubleRows rows when transposed -> rows.takeTransposed(DoubleMatrix.data(w), from, to);
            case DoubleRows rows -> rows.take(DoubleMatrix.data(w), w.columns(), from, to);
            case Panels panels when w instanceof FloatMatrix -> panels.take(FloatMatrix.data(w), transposed, from, to);
            case Panels panels -> panels.take(DoubleMatrix.data(w), transposed, from, to);
        }
    }

    private void require(Matrix w, int k, int n) {
        if (w.precision() != precision || k != inner || n != columns) {
            throw new IllegalArgumentException("no room for " + w.precision() + " [" + k + ", " + n + "] in "
                    + precision + " [" + inner + ", " + columns + "]");
        }
    }

    /// @throws IllegalArgumentException if `c[from..to) = bias + a b` does not fit together, naming all sides
    void requireProduct(Matrix a, int from, int to, Matrix bias, Matrix c) {
        boolean fits = a.precision() == precision && c.precision() == precision
                && a.columns() == inner && c.columns() == columns
                && (bias == null || bias.precision() == precision && bias.rows() == 1 && bias.columns() == columns);
        if (!fits) {
            throw new IllegalArgumentException("no product: " + shape(a) + " times " + precision + " [" + inner + ", "
                    + columns + "]" + (bias == null ? "" : " plus " + shape(bias)) + " into " + shape(c));
        }
        if (from < 0 || from > to || to > a.rows() || to > c.rows()) {
            throw new IllegalArgumentException("no rows " + from + " to " + to + " in " + shape(a) + " and " + shape(c));
        }
    }

    private static String shape(Matrix m) {
        return m.precision() + " [" + m.rows() + ", " + m.columns() + "]";
    }
}
