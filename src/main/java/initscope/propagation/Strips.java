package initscope.propagation;

/// The division of a batch into strips of rows, and of strips into blocks that stay in cache.
///
/// @param rows B
/// @param height rows of a strip; the last may be lower
record Strips(int rows, int height) {
    /// Rows of one block.
    static final int BLOCK = 72;
    private static final int MOST = 64;

    static Strips of(int rows) {
        int blocks = Math.ceilDiv(rows, BLOCK);
        return new Strips(rows, Math.ceilDiv(blocks, MOST) * BLOCK);
    }

    int count() {
        return Math.ceilDiv(rows, height);
    }

    int from(int strip) {
        return strip * height;
    }

    int to(int strip) {
        return Math.min(rows, (strip + 1) * height);
    }
}
