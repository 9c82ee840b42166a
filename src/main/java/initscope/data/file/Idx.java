package initscope.data.file;

import initscope.data.file.Fault.Found;
import initscope.data.file.Fault.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;

/// The header of an IDX file (LeCun's MNIST page): two zero bytes, the type, the number of dimensions, then each length in four
/// bytes, big-endian.
///
/// @param shape samples first
record Idx(long[] shape, Encoding encoding) {
    private static final int DIMENSIONS = 4;

    static boolean begins(byte[] first) {
        return first.length >= 4 && first[0] == 0 && first[1] == 0 && first[2] >= 0x08 && first[2] <= 0x0E && first[3] > 0
                && first[3] <= DIMENSIONS;
    }

    static Idx read(Binary file) throws IOException, Found {
        byte[] magic = file.take(4, 4);
        Encoding encoding = Encoding.ofIdx(magic[2]);
        if (encoding == null) {
            throw new Found(Kind.TYPE, file.path(), String.format("0x%02X", magic[2]));
        }
        ByteBuffer lengths = ByteBuffer.wrap(file.take(4 * magic[3], 4 + 4L * magic[3]));
        long[] shape = new long[magic[3]];
        for (int d = 0; d < shape.length; d++) {
            shape[d] = lengths.getInt() & 0xffffffffL;
        }
        return new Idx(shape, encoding);
    }
}
