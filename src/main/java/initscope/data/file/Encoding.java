package initscope.data.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.LongStream;

/// How numbers stand in a binary file.
///
/// @param kind `u`, `i` or `f`: unsigned, signed, floating
/// @param size bytes of one
record Encoding(char kind, int size, ByteOrder order) {

    /// The one of an IDX type byte, big-endian; null if there is none.
    static Encoding ofIdx(int type) {
        return switch (type) {
            case 0x08 -> new Encoding('u', 1, ByteOrder.BIG_ENDIAN);
            case 0x09 -> new Encoding('i', 1, ByteOrder.BIG_ENDIAN);
            case 0x0B -> new Encoding('i', 2, ByteOrder.BIG_ENDIAN);
            case 0x0C -> new Encoding('i', 4, ByteOrder.BIG_ENDIAN);
            case 0x0D -> new Encoding('f', 4, ByteOrder.BIG_ENDIAN);
            case 0x0E -> new Encoding('f', 8, ByteOrder.BIG_ENDIAN);
            default -> null;
        };
    }

    /// The one of a NumPy type such as `<f4`; null if it is not read.
    static Encoding ofNumpy(String descr) {
        if (!descr.matches("[<>|=][bui][1248]|[<>=]f[48]")) {
            return null;
        }
        char kind = descr.charAt(1) == 'b' ? 'u' : descr.charAt(1);
        int size = descr.charAt(2) - '0';
        boolean tooLong = descr.charAt(1) == 'b' && size > 1 || kind == 'u' && size == 8;
        return tooLong ? null : new Encoding(kind, size,
                descr.charAt(0) == '>' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    /// What is told of a file of such numbers.
    Format.Block format(boolean numpy, long[] shape, boolean byColumns, boolean packed) {
        return new Format.Block(numpy, kind, size, order == ByteOrder.BIG_ENDIAN, LongStream.of(shape).boxed().toList(), byColumns, packed);
    }

    boolean isBytes() {
        return kind == 'u' && size == 1;
    }

    double get(ByteBuffer from, int at) {
        return switch (kind) {
            case 'f' -> size == 4 ? from.getFloat(at) : from.getDouble(at);
            case 'u' -> size == 1 ? from.get(at) & 0xff : size == 2 ? from.getShort(at) & 0xffff : from.getInt(at) & 0xffffffffL;
            default -> size == 1 ? from.get(at) : size == 2 ? from.getShort(at) : size == 4 ? from.getInt(at) : from.getLong(at);
        };
    }
}
