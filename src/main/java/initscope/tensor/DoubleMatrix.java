package initscope.tensor;

/// A matrix of double-precision elements over one array.
public final class DoubleMatrix implements Matrix {
    private final double[] data;
    private final int rows;
    private final int columns;

    public DoubleMatrix(int rows, int columns) {
        this(rows, columns, new double[Math.multiplyExact(rows, columns)]);
    }

    private DoubleMatrix(int rows, int columns, double[] data) {
        this.rows = rows;
        this.columns = columns;
        this.data = data;
    }

    /// The array behind a matrix of this precision, null for none.
    static double[] data(Matrix m) {
        return m == null ? null : ((DoubleMatrix) m).data;
    }

    @Override
    public DoubleMatrix shaped(int newRows, int newColumns) {
        if (Math.multiplyExact(newRows, newColumns) > data.length) {
            throw new IllegalArgumentException("[" + newRows + ", " + newColumns + "] does not fit in " + data.length);
        }
        return new DoubleMatrix(newRows, newColumns, data);
    }

    @Override
    public void copyRows(Matrix other, int from, int count, int at) {
        if (other.columns() != columns || other.precision() != precision()) {
            throw new IllegalArgumentException("no rows of " + other.precision() + " [.., " + other.columns() + "] in "
                    + precision() + " [.., " + columns + "]");
        }
        System.arraycopy(data(other), from * columns, data, at * columns, count * columns);
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public Precision precision() {
        return Precision.FP64;
    }

    @Override
    public double get(int row, int column) {
        return data[row * columns + column];
    }

    @Override
    public void set(int row, int column, double value) {
        data[row * columns + column] = value;
    }
}
