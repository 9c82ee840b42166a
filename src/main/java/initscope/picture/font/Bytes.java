package initscope.picture.font;

/// Big-endian numbers of a font file.
record Bytes(byte[] data) {

    int u8(int at) {
        return data[at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int s16(int at) {
        return (short) u16(at);
    }

    int s32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }

    /// A number of `size` bytes.
    int unsigned(int at, int size) {
        int value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | u8(at + i);
        }
        return value;
    }
}
