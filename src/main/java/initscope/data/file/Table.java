package initscope.data.file;

import java.util.List;

/// Samples as they stand in a file, and their classes. Immutable.
public final class Table {
    /// What a table is before its file has been opened.
    public static final Table UNOPENED = new Table(0, 0, null, new double[0], null, null, 0, 0, null);

    private final int rows;
    private final int columns;
    private final byte[] bytes;
    private final double[] numbers;
    private final int[] labels;
    private final List<String> classes;
    private final int height;
    private final int width;
    private final Format format;

    /// @param bytes the values of a table of bytes from 0 to 255, row by row; null where there are `numbers`
    /// @param labels the class of each row, or null
    /// @param classes what the classes are called, or null
    /// @param height of a row seen as a picture, 0 where it is none
    /// @param format how they stood in the file
    Table(int rows, int columns, byte[] bytes, double[] numbers, int[] labels, List<String> classes, int height, int width,
            Format format) {
        this.rows = rows;
        this.columns = columns;
        this.bytes = bytes;
        this.numbers = numbers;
        this.labels = labels;
        this.classes = classes == null ? List.of() : List.copyOf(classes);
        this.height = height;
        this.width = width;
        this.format = format;
    }

    /// The same rows with classes.
    Table with(Classes sorted) {
        return new Table(rows, columns, bytes, numbers, sorted.labels(), sorted.names(), height, width, format);
    }

    /// Samples.
    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public double get(int row, int column) {
        int at = row * columns + column;
        return bytes == null ? numbers[at] : bytes[at] & 0xff;
    }

    /// What the classes are called, in their order; empty where samples have none.
    public List<String> classes() {
        return classes;
    }

    /// The class of a row, counted from 0.
    public int label(int row) {
        return labels[row];
    }

    /// Height of a row seen as a picture, 0 where it is none.
    public int height() {
        return height;
    }

    public int width() {
        return width;
    }

    /// How the rows stood in the file; null before it has been opened.
    public Format format() {
        return format;
    }

    /// A number that tables with other contents hardly ever share.
    public long fingerprint() {
        long hash = 31L * rows + columns;
        for (int i = 0; i < rows * columns; i++) {
            hash = hash * 0x100000001b3L ^ (bytes == null ? Double.doubleToLongBits(numbers[i]) : bytes[i]);
        }
        for (int r = 0; labels != null && r < rows; r++) {
            hash = hash * 0x100000001b3L ^ labels[r];
        }
        return hash;
    }
}
