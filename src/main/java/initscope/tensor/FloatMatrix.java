package initscope.tensor;

/// A matrix of single-precision elements over one array; of a half precision, every element is a number of that format.
public final class FloatMatrix implements Matrix {
    private final Precision precision;
    private final float[] data;
    private final int rows;
    private final int columns;

    public FloatMatrix(int rows, int columns) {
        this(Precision.FP32, rows, columns);
    }

    FloatMatrix(Precision precision, int rows, int columns) {
        this(precision, rows, columns, new float[Math.multiplyExact(rows, columns)]);
    }

    private FloatMatrix(Precision precision, int rows, int columns, float[] data) {
        this.precision = precision;
        this.rows = rows;
        this.columns = columns;
        this.data = data;
    }

    /// The array behind a matrix of this precision, null for none.
    static float[] data(Matrix m) {
        return m == null ? null : ((FloatMatrix) m).data;
    }

    @Override
    public FloatMatrix shaped(int newRows, int newColumns) {
        if (Math.multiplyExact(newRows, newColumns) > data.length) {
            throw new IllegalArgumentException("[" + newRows + ", " + newColumns + "] does not fit in " + data.length);
        }
        return new FloatMatrix(precision, newRows, newColumns, data);
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
        return precision;
    }

    @Override
    public double get(int row, int column) {
        return data[row * columns + column];
    }

    @Override
    public void set(int row, int column, double value) {
        data[row * columns + column] = precision == Precision.FP32 ? (float) value : (float) precision.rounded(value);
    }
}
