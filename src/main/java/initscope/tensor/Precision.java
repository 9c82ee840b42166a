package initscope.tensor;

import initscope.tensor.block.Half;
import initscope.tensor.block.Mask;

/// The arithmetic a network runs in. Statistics are accumulated in double in every case.
///
/// The two half formats are kept in single-precision elements and every operation's result is rounded to them: weights,
/// inputs, a layer's z (its product accumulated in single precision, bias included, rounded once), what a normalization
/// makes of it, x, and the same on the way back. This is what the matrix units of graphics processors do; a sum rounded
/// after every term would measure the order of summation instead of the format.
public enum Precision {
    /// IEEE binary32: what frameworks use by default.
    FP32(4),
    /// IEEE binary64: the reference.
    FP64(8),
    /// IEEE binary16: greatest number 65504, least 2^-24.
    FP16(4),
    /// bfloat16: the range of binary32 with 8 bits.
    BF16(4);

    private final int bytes;

    Precision(int bytes) {
        this.bytes = bytes;
    }

    /// Bytes one element occupies here.
    public int bytes() {
        return bytes;
    }

    /// The greatest finite number.
    public double greatest() {
        return switch (this) {
            case FP16 -> 65504;
            case BF16 -> 0x1.FEp127;
            case FP32 -> Float.MAX_VALUE;
            case FP64 -> Double.MAX_VALUE;
        };
    }

    /// The least number above 0, a subnormal.
    public double least() {
        return switch (this) {
            case FP16 -> 0x1p-24;
            case BF16 -> 0x1p-133;
            case FP32 -> Float.MIN_VALUE;
            case FP64 -> Double.MIN_VALUE;
        };
    }

    /// The value as an element of this precision holds it; the half formats round what single precision holds.
    public double rounded(double value) {
        return switch (this) {
            case FP16 -> Half.binary16((float) value);
            case BF16 -> Half.bfloat16((float) value);
            case FP32 -> (float) value;
            case FP64 -> value;
        };
    }

    /// What dropout multiplies what it keeps by, 1 / (1 - p), as this precision holds it before the result is rounded.
    public double factor(double p) {
        return this == FP64 ? Mask.factor(p) : (float) Mask.factor(p);
    }

    /// Rounds single-precision elements `[from, to)`.
    void round(float[] x, int from, int to) {
        switch (this) {
            case FP16 -> Half.binary16(x, from, to);
            case BF16 -> Half.bfloat16(x, from, to);
            case FP32, FP64 -> { }
        }
    }
}
