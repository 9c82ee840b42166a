package initscope.tensor.block;

/// Which elements dropout keeps: element i of stream `key` draws a number below 2^53 from SplitMix64 (Steele, Lea and Flood
/// 2014, Stafford's mix 13) and stays if it is not below p 2^53. So masks of one stream are nested: what a small p drops, a
/// larger one drops too.
public final class Mask {
    private Mask() {}

    private static long draw(long key, int i) {
        long z = key + (i + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 11;
    }

    /// All bits set where element i stays, none where it is dropped: chance is what a branch cannot foretell.
    static long kept(long key, int i, long least) {
        return ~(draw(key, i) - least >> 63);
    }

    /// The least draw that stays.
    static long least(double p) {
        return (long) Math.ceil(p * 0x1p53);
    }

    /// What is kept is multiplied by this; 0 where nothing is kept.
    public static double factor(double p) {
        return p < 1 ? 1 / (1 - p) : 0;
    }
}
