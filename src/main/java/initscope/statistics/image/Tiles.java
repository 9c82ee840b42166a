package initscope.statistics.image;

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
