package initscope.tensor;

/// A matrix of single-precision elements over one array.
public final class FloatMatrix implements Matrix {
    private final float[] data;
    private final int rows;
    private final int columns;

    public FloatMatrix(int rows, int columns) {
        this(rows, columns, new float[Math.multiplyExact(rows, columns)]);
    }

    private FloatMatrix(int rows, int columns, float[] data) {
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
        return new FloatMatrix(newRows, newColumns, data);
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
        return Precision.FP32;
    }

    @Override
    public double get(int row, int column) {
        return data[row * columns + column];
    }

    @Override
    public void set(int row, int column, double value) {
        data[row * columns + column] = (float) value;
    }
}
