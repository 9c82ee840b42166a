package initscope.experiment.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads `.npz` back by the letter of the format, through Java's own zip.
public final class NpzReader {
    private static final Pattern HEAD = Pattern.compile(
            "\\{'descr': '(<f8|<f4|<i8|<U(\\d+))', 'fortran_order': False, 'shape': \\(((?:\\d+,? ?)*)\\), \\} *\n");

    /// @param values Double, Float, Long or String
    public record Array(List<Integer> shape, List<?> values) {
        public double number(int at) {
            return ((Number) values.get(at)).doubleValue();
        }
    }

    private NpzReader() {
    }

    public static Map<String, Array> read(byte[] file) throws IOException {
        Map<String, Array> arrays = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getMethod() != ZipEntry.STORED || !entry.getName().endsWith(".npy")) {
                    throw new IOException(entry.getName() + " is not a stored array");
                }
                arrays.put(entry.getName().substring(0, entry.getName().length() - 4), array(zip.readAllBytes()));
            }
        }
        return arrays;
    }

    private static Array array(byte[] file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        byte[] magic = new byte[8];
        bytes.get(magic);
        int length = bytes.getShort() & 0xFFFF;
        byte[] head = new byte[length];
        bytes.get(head);
        Matcher found = HEAD.matcher(new String(head, StandardCharsets.US_ASCII));
        if (magic[0] != (byte) 0x93 || !new String(magic, 1, 5, StandardCharsets.US_ASCII).equals("NUMPY") || magic[6] != 1
                || magic[7] != 0 || bytes.position() % 64 != 0 || !found.matches()) {
            throw new IOException("no array: " + new String(head, StandardCharsets.US_ASCII));
        }
        List<Integer> shape = new ArrayList<>();
        int count = 1;
        for (String n : found.group(3).split("[, ]+")) {
            if (!n.isEmpty()) {
                shape.add(Integer.parseInt(n));
                count *= shape.getLast();
            }
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(switch (found.group(1)) {
                case "<f8" -> (Object) bytes.getDouble();
                case "<f4" -> bytes.getFloat();
                case "<i8" -> bytes.getLong();
                default -> text(bytes, Integer.parseInt(found.group(2)));
            });
        }
        if (bytes.hasRemaining()) {
            throw new IOException(bytes.remaining() + " bytes too many");
        }
        return new Array(shape, values);
    }

    private static String text(ByteBuffer bytes, int letters) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < letters; k++) {
            int point = bytes.getInt();
            if (point != 0) {
                text.appendCodePoint(point);
            }
        }
        return text.toString();
    }
}
