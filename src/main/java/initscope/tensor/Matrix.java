package initscope.tensor;

/// A dense matrix, row-major, shape `[rows, columns]`; element (r, c) stands at index `r * columns + c`.
/// Batches are `[B, width]`, weights `[O, I]`. Mutable: it is scratch or weights, never part of a snapshot.
public sealed interface Matrix permits FloatMatrix, DoubleMatrix {

    int rows();

    int columns();

    Precision precision();

    /// The element at (row, column), widened to double.
    double get(int row, int column);

    /// Stores the value, rounded to this matrix' precision.
    void set(int row, int column, double value);

    /// The leading elements of this matrix' storage under another shape; writing to one writes to the other.
    ///
    /// @throws IllegalArgumentException if the shape does not fit in the storage
    Matrix shaped(int rows, int columns);

    /// Takes over rows `[from, from + count)` of another matrix of this precision and width, from its own row `at` on.
    void copyRows(Matrix other, int from, int count, int at);

    /// A matrix of its own with the same elements.
    default Matrix copy() {
        Matrix copy = zeros(precision(), rows(), columns());
        copy.copyRows(this, 0, rows(), 0);
        return copy;
    }

    /// A matrix of zeros, shape `[rows, columns]`; at most 2^31 - 9 elements.
    static Matrix zeros(Precision precision, int rows, int columns) {
        return switch (precision) {
            case FP16, BF16, FP32 -> new FloatMatrix(precision, rows, columns);
            case FP64 -> new DoubleMatrix(rows, columns);
        };
    }
}
