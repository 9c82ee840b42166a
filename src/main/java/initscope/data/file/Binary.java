package initscope.data.file;

import initscope.data.file.Fault.Found;
import initscope.data.file.Fault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// Reads a binary file from its beginning on, believing its header no further than the memory allowed.
final class Binary {
    /// Bytes turned into numbers at a time; a multiple of every size.
    private static final int CHUNK = 1 << 16;

    private final InputStream stream;
    private final String path;
    private final long limit;
    private long at;

    /// @param limit bytes the numbers may take in memory
    Binary(InputStream stream, String path, long limit) {
        this.stream = stream;
        this.path = path;
        this.limit = limit;
    }

    String path() {
        return path;
    }

    /// Bytes read so far.
    long at() {
        return at;
    }

    /// The next bytes.
    ///
    /// @param until bytes the file must have by what is known of it
    byte[] take(int count, long until) throws IOException, Found {
        byte[] bytes = stream.readNBytes(count);
        at += bytes.length;
        if (bytes.length < count) {
            throw new Found(Kind.TRUNCATED, path, at, until);
        }
        return bytes;
    }

    /// A table of this shape, the values next in the file.
    ///
    /// @param shape samples first; what is behind them makes one row
    /// @param format of the file, which says whether the first index runs fastest
    Table table(long[] shape, Encoding encoding, Format.Block format, int most) throws IOException, Found {
        boolean byColumns = format.byColumns();
        if (shape.length < 2) {
            throw new Found(Kind.SHAPE, path, text(shape));
        }
        long values = count(shape, encoding.isBytes() && !byColumns ? 1 : Double.BYTES);
        if (values == 0) {
            throw new Found(Kind.EMPTY, path);
        }
        if (values / shape[0] > most) {
            throw new Found(Kind.TOO_WIDE, path, 1, most);
        }
        int rows = (int) shape[0];
        int columns = (int) (values / rows);
        int height = shape.length == 3 ? (int) shape[1] : square(columns);
        int width = shape.length == 3 ? (int) shape[2] : height;
        if (encoding.isBytes() && !byColumns) {
            byte[] bytes = take((int) values, at + values);
            return new Table(rows, columns, bytes, null, null, null, height, width, format);
        }
        double[] read = numbers((int) values, encoding);
        double[] numbers = byColumns ? new double[read.length] : read;
        for (int i = 0; i < read.length; i++) {
            int to = byColumns ? place(i, shape) : i;
            numbers[to] = read[i];
            if (!Double.isFinite(read[i])) {
                throw new Found(Kind.NOT_FINITE, path, to / columns + 1, to % columns + 1);
            }
        }
        return new Table(rows, columns, null, numbers, null, null, height, width, format);
    }

    /// The classes of samples, the labels next in the file.
    Classes labels(long[] shape, Encoding encoding) throws IOException, Found {
        if (shape.length != 1 && !(shape.length == 2 && shape[1] == 1)) {
            throw new Found(Kind.SHAPE, path, text(shape));
        }
        double[] numbers = numbers((int) count(shape, Double.BYTES), encoding);
        Classes.Sorter sorter = new Classes.Sorter(path);
        for (int i = 0; i < numbers.length; i++) {
            boolean whole = numbers[i] == Math.rint(numbers[i]) && Math.abs(numbers[i]) < 1e15;
            sorter.add(whole ? String.valueOf((long) numbers[i]) : String.valueOf(numbers[i]), i + 1);
        }
        return sorter.sorted();
    }

    /// Values a shape has, if there may be so many.
    private long count(long[] shape, int bytes) throws Found {
        double values = 1;
        for (long length : shape) {
            values *= length;
        }
        if (values * bytes > limit || values > Integer.MAX_VALUE - 16) {
            throw new Found(Kind.TOO_LARGE, path, (long) Math.min(values * bytes, Long.MAX_VALUE), limit);
        }
        return (long) values;
    }

    private double[] numbers(int count, Encoding encoding) throws IOException, Found {
        long until = at + (long) count * encoding.size();
        double[] numbers = new double[count];
        for (int from = 0; from < count; from += CHUNK / encoding.size()) {
            int some = Math.min(count - from, CHUNK / encoding.size());
            ByteBuffer buffer = ByteBuffer.wrap(take(some * encoding.size(), until)).order(encoding.order());
            for (int i = 0; i < some; i++) {
                numbers[from + i] = encoding.get(buffer, i * encoding.size());
            }
        }
        return numbers;
    }

    /// Where the i-th value of an array stored by columns stands by rows.
    private static int place(int i, long[] shape) {
        long to = 0;
        long left = i;
        long[] index = new long[shape.length];
        for (int d = 0; d < shape.length; d++) {
            index[d] = left % shape[d];
            left /= shape[d];
        }
        for (int d = 0; d < shape.length; d++) {
            to = to * shape[d] + index[d];
        }
        return (int) to;
    }

    /// The side of the square picture a row may be; 0 if it is none worth looking at.
    private static int square(int columns) {
        int side = (int) Math.rint(Math.sqrt(columns));
        return side * side == columns && side >= 8 ? side : 0;
    }

    static String text(long[] shape) {
        StringBuilder text = new StringBuilder();
        for (long length : shape) {
            text.append(text.isEmpty() ? "" : " × ").append(length);
        }
        return text.isEmpty() ? "()" : text.toString();
    }
}
