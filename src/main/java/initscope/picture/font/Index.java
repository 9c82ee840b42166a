package initscope.picture.font;

import java.io.ByteArrayOutputStream;
import java.util.List;

/// An INDEX of a compact font: a list of byte strings (Adobe Technical Note 5176, section 5).
///
/// @param at where it begins
record Index(Bytes font, int at) {

    int count() {
        return font.u16(at);
    }

    /// Where the i-th begins, counted from 0.
    int from(int i) {
        int size = font.u8(at + 2);
        return at + 3 + (count() + 1) * size - 1 + font.unsigned(at + 3 + i * size, size);
    }

    /// Where the i-th ends.
    int to(int i) {
        return from(i + 1);
    }

    /// Where the whole ends.
    int end() {
        return count() == 0 ? at + 2 : from(count());
    }

    /// The bytes of an INDEX of these.
    static byte[] of(List<byte[]> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, items.size(), 2);
        if (items.isEmpty()) {
            return bytes.toByteArray();
        }
        write(bytes, 4, 1);
        int offset = 1;
        write(bytes, offset, 4);
        for (byte[] item : items) {
            offset += item.length;
            write(bytes, offset, 4);
        }
        items.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    static void write(ByteArrayOutputStream bytes, int value, int size) {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            bytes.write(value >> shift);
        }
    }
}
