package initscope.experiment.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/// Writes arrays as NumPy's `.npz`: a zip of stored `.npy` files (format 1.0, little endian), which `numpy.load` opens
/// without pickle. Names are the keys of the archive. Always the same bytes for the same arrays.
///
/// Source: NumPy enhancement proposal 1; PKWARE's appnote 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
public final class Npz {
    private static final int ALIGNMENT = 64;
    /// 1 January 1980, the first day a zip knows.
    private static final int DATE = 0x21;
    /// File names are in UTF-8.
    private static final int FLAGS = 1 << 11;
    private static final int VERSION = 20;
    /// A zip without 64-bit fields holds no more.
    static final long MOST_BYTES = Integer.MAX_VALUE - (1 << 20);
    private static final int MOST_FILES = 0xFFFF;

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long size;

    private record Entry(byte[] name, byte[] head, ByteBuffer body, int crc) {
        int length() {
            return head.length + body.limit();
        }
    }

    /// Adds float64 values.
    ///
    /// @param shape row-major; none for a single number
    public Npz add(String name, double[] values, int... shape) {
        ByteBuffer body = ByteBuffer.allocate(bytes(values.length, Double.BYTES, shape)).order(ByteOrder.LITTLE_ENDIAN);
        body.asDoubleBuffer().put(values);
        return put(name, "<f8", body, shape);
    }

    /// Adds float32 values.
    public Npz add(String name, float[] values, int... shape) {
        ByteBuffer body = ByteBuffer.allocate(bytes(values.length, Float.BYTES, shape)).order(ByteOrder.LITTLE_ENDIAN);
        body.asFloatBuffer().put(values);
        return put(name, "<f4", body, shape);
    }

    /// Adds int64 values.
    public Npz add(String name, long[] values, int... shape) {
        ByteBuffer body = ByteBuffer.allocate(bytes(values.length, Long.BYTES, shape)).order(ByteOrder.LITTLE_ENDIAN);
        body.asLongBuffer().put(values);
        return put(name, "<i8", body, shape);
    }

    /// Adds text, one string a place; a single one without a shape.
    public Npz add(String name, List<String> values, int... shape) {
        int longest = Math.max(1, values.stream().mapToInt(s -> s.codePointCount(0, s.length())).max().orElse(1));
        ByteBuffer body = ByteBuffer.allocate(bytes(values.size(), 4 * longest, shape)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < values.size(); i++) {
            int[] points = values.get(i).codePoints().toArray();
            for (int k = 0; k < points.length; k++) {
                body.putInt(4 * (i * longest + k), points[k]);
            }
        }
        return put(name, "<U" + longest, body, shape);
    }

    /// Adds every column of a table as `table_column`.
    public Npz add(Table table) {
        for (Column column : table.columns()) {
            String name = table.name() + "_" + column.name();
            switch (column) {
                case Column.Numbers numbers -> add(name, numbers.values(), column.size());
                case Column.Counts counts -> add(name, counts.values(), column.size());
                case Column.Words words -> add(name, words.values(), column.size());
            }
        }
        return this;
    }

    private static int bytes(int values, int width, int... shape) {
        long product = 1;
        for (int n : shape) {
            product *= n;
        }
        long size = (long) values * width;
        if (product != values || size > MOST_BYTES) {
            throw new IllegalArgumentException(values + " values are no array of " + product);
        }
        return (int) size;
    }

    private Npz put(String name, String type, ByteBuffer body, int... shape) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("two arrays of the name " + name);
        }
        StringBuilder text = new StringBuilder("{'descr': '").append(type).append("', 'fortran_order': False, 'shape': (");
        for (int n : shape) {
            text.append(n).append(", ");
        }
        if (shape.length > 1) {
            text.setLength(text.length() - 2);
        } else if (shape.length == 1) {
            text.setLength(text.length() - 1);
        }
        text.append("), }");
        int unpadded = 10 + text.length() + 1;
        text.append(" ".repeat((ALIGNMENT - unpadded % ALIGNMENT) % ALIGNMENT)).append('\n');
        ByteBuffer head = ByteBuffer.allocate(10 + text.length()).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 0)
                .putShort((short) text.length()).put(text.toString().getBytes(StandardCharsets.US_ASCII));
        CRC32 crc = new CRC32();
        crc.update(head.array());
        crc.update(body.array());
        entries.add(new Entry((name + ".npy").getBytes(StandardCharsets.UTF_8), head.array(), body, (int) crc.getValue()));
        size += head.capacity() + body.capacity() + 2L * name.length() + 100;
        if (size > MOST_BYTES || entries.size() > MOST_FILES) {
            throw new IllegalArgumentException("more than one archive holds");
        }
        return this;
    }

    /// The bytes of the file.
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) size + 64);
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            int at = out.size();
            ByteBuffer common = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
            common.putShort((short) VERSION).putShort((short) FLAGS).putShort((short) 0).putShort((short) 0)
                    .putShort((short) DATE).putInt(entry.crc).putInt(entry.length()).putInt(entry.length())
                    .putShort((short) entry.name.length).putShort((short) 0);
            out.writeBytes(little(0x04034B50));
            out.writeBytes(common.array());
            out.writeBytes(entry.name);
            out.writeBytes(entry.head);
            out.writeBytes(entry.body.array());
            directory.writeBytes(little(0x02014B50));
            directory.writeBytes(new byte[] {VERSION, 0});
            directory.writeBytes(common.array());
            directory.writeBytes(new byte[10]);
            directory.writeBytes(little(at));
            directory.writeBytes(entry.name);
        }
        int begin = out.size();
        out.writeBytes(directory.toByteArray());
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054B50).putInt(0).putShort((short) entries.size()).putShort((short) entries.size())
                .putInt(directory.size()).putInt(begin).putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }
}
