package initscope.data.file;

import initscope.data.file.Fault.Found;
import initscope.data.file.Fault.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The header of a NumPy file (NEP 1): a magic string, the version, the length of the header in two bytes (version 1) or four,
/// little-endian, and a Python dictionary of type, order and shape.
///
/// @param byColumns Fortran's order
record Npy(long[] shape, Encoding encoding, boolean byColumns) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    /// NumPy itself writes some 120 bytes.
    private static final int LONGEST = 1 << 16;
    private static final Pattern DESCR = Pattern.compile("['\"]descr['\"]\\s*:\\s*['\"]([^'\"]*)['\"]");
    private static final Pattern ORDER = Pattern.compile("['\"]fortran_order['\"]\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("['\"]shape['\"]\\s*:\\s*\\(([\\d,\\sL]*)\\)");

    static boolean begins(byte[] first) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (first.length <= i || first[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    static Npy read(Binary file) throws IOException, Found {
        byte[] head = file.take(8, 10);
        byte[] sizes = file.take(head[6] == 1 ? 2 : 4, head[6] == 1 ? 10 : 12);
        long length = 0;
        for (int i = sizes.length - 1; i >= 0; i--) {
            length = length << 8 | sizes[i] & 0xff;
        }
        if (head[6] < 1 || head[6] > 3 || length > LONGEST) {
            throw new Found(Kind.HEADER, file.path(), head[6] < 1 || head[6] > 3 ? 6 : 8,
                    head[6] < 1 || head[6] > 3 ? "version " + head[6] : String.valueOf(length));
        }
        long at = file.at();
        String text = new String(file.take((int) length, at + length), StandardCharsets.ISO_8859_1);
        Matcher order = ORDER.matcher(text);
        Matcher shape = SHAPE.matcher(text);
        if (!order.find() || !shape.find()) {
            throw new Found(Kind.HEADER, file.path(), at, text.strip());
        }
        Matcher descr = DESCR.matcher(text);
        Encoding encoding = descr.find() ? Encoding.ofNumpy(descr.group(1)) : null;
        if (encoding == null) {
            throw new Found(Kind.TYPE, file.path(), descr.reset().find() ? descr.group(1) : text.strip());
        }
        return new Npy(lengths(shape.group(1), file, at), encoding, order.group(1).equals("True"));
    }

    private static long[] lengths(String text, Binary file, long at) throws Found {
        String[] parts = text.isBlank() ? new String[0] : text.replace("L", "").strip().split("\\s*,\\s*");
        long[] shape = new long[parts.length];
        for (int d = 0; d < parts.length; d++) {
            if (!parts[d].matches("\\d{1,18}")) {
                throw new Found(Kind.HEADER, file.path(), at, text);
            }
            shape[d] = Long.parseLong(parts[d]);
        }
        return shape;
    }
}
