package initscope.tensor.block;

/// Rounding to the formats of half the width, to the nearest, ties to even; numbers too great become infinite.
public final class Half {
    private static final int LOW = 0x7FFF;

    private Half() {}

    /// The nearest IEEE binary16: 11 bits, greatest 65504, least subnormal 2^-24. Subnormals are kept.
    public static float binary16(float x) {
        return Float.float16ToFloat(Float.floatToFloat16(x));
    }

    /// The nearest bfloat16: the upper 16 bits of binary32, so 8 bits in its range.
    public static float bfloat16(float x) {
        int bits = Float.floatToRawIntBits(x);
        int rounded = bits + LOW + (bits >>> 16 & 1) & ~0xFFFF;
        return x == x ? Float.intBitsToFloat(rounded) : x;
    }

    /// Rounds elements `[from, to)` to binary16.
    public static void binary16(float[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = binary16(x[i]);
        }
    }

    /// Rounds elements `[from, to)` to bfloat16.
    public static void bfloat16(float[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = bfloat16(x[i]);
        }
    }
}
