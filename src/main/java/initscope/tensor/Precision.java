package initscope.tensor;

/// The arithmetic a network runs in. Statistics are accumulated in double in every case.
public enum Precision {
    /// IEEE binary32: what frameworks use by default.
    FP32(4),
    /// IEEE binary64: the reference.
    FP64(8);

    private final int bytes;

    Precision(int bytes) {
        this.bytes = bytes;
    }

    /// Bytes one element occupies.
    public int bytes() {
        return bytes;
    }
}
