package initscope.propagation;

import initscope.network.Architecture;

/// The division of a batch into strips of rows, and of strips into blocks that stay in cache. It depends on the batch and
/// the network's shape alone, never on the machine, so that sums run in one order everywhere.
///
/// @param rows B
/// @param block rows of one block: a multiple of the twelve the product takes at once
/// @param height rows of a strip; the last may be lower
record Strips(int rows, int block, int height) {
    private static final int BLOCK = 72;
    /// Blocks twice as high halve how often weights that no longer fit in the cache beside them are read.
    private static final int TALL_BLOCK = 144;
    private static final long MANY_WEIGHTS = 1 << 18;
    private static final int MOST = 64;

    static Strips of(int rows, Architecture shape) {
        boolean many = shape.layers().stream().anyMatch(l -> (long) l.fanIn() * l.fanOut() > MANY_WEIGHTS);
        int block = many ? TALL_BLOCK : BLOCK;
        return new Strips(rows, block, Math.ceilDiv(Math.ceilDiv(rows, block), MOST) * block);
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

    interface Rows {
        void over(int from, int to);
    }

    /// Goes through a strip block by block.
    void blocks(int strip, Rows work) {
        for (int from = from(strip); from < to(strip); from += block) {
            work.over(from, Math.min(to(strip), from + block));
        }
    }
}
