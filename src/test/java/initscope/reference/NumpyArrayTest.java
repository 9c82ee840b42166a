package initscope.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NumpyArrayTest {

    @Test
    void fortranOrderIsTurnedIntoRows() {
        NumpyArray array = NumpyArray.read(npy("'<f8', 'fortran_order': True, 'shape': (2, 3), ", 1, 4, 2, 5, 3, 6));
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, array.data());
        assertArrayEquals(new int[] {2, 3}, array.shape());
        assertArrayEquals(new double[] {1, 4, 2, 5, 3, 6}, array.transposed().data());
    }

    @Test
    void oneDimensionKeepsItsOrderWhateverTheFlagSays() {
        NumpyArray array = NumpyArray.read(npy("'<f8', 'fortran_order': True, 'shape': (3,), ", 7, 8, 9));
        assertArrayEquals(new double[] {7, 8, 9}, array.data());
        assertArrayEquals(new int[] {3}, array.shape());
    }

    @Test
    void singlePrecisionIsWidened() {
        ByteBuffer raw = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putFloat(0.1f).putFloat(-2).flip();
        assertArrayEquals(new double[] {0.1f, -2}, NumpyArray.numbers(raw, "<f4"));
    }

    private static byte[] npy(String header, double... values) {
        byte[] text = ("{'descr': " + header + "}\n").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file = ByteBuffer.allocate(10 + text.length + 8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 0);
        file.putShort((short) text.length).put(text);
        for (double v : values) {
            file.putDouble(v);
        }
        return file.array();
    }
}
