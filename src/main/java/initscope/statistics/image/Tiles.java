package initscope.statistics.image;

import initscope.tensor.Matrix;

/// Small pictures as numbers: samples, reconstructions, a unit's incoming weights.
public final class Tiles {
    private final int height;
    private final int width;
    private final float[] values;

    /// @param values picture by picture, row by row; copied
    public Tiles(int height, int width, float... values) {
        if (values.length % Math.multiplyExact(height, width) != 0) {
            throw new IllegalArgumentException(values.length + " values in pictures of " + height + " × " + width);
        }
        this.height = height;
        this.width = width;
        this.values = values.clone();
    }

    /// The first rows of a matrix, a picture each.
    public static Tiles of(Matrix rows, int count, int height, int width) {
        float[] values = new float[count * rows.columns()];
        for (int r = 0; r < count; r++) {
            for (int c = 0; c < rows.columns(); c++) {
                values[r * rows.columns() + c] = (float) rows.get(r, c);
            }
        }
        return new Tiles(height, width, values);
    }

    public int count() {
        return values.length / (height * width);
    }

    public int height() {
        return height;
    }

    public int width() {
        return width;
    }

    public float value(int tile, int row, int column) {
        return values[(tile * height + row) * width + column];
    }
}
