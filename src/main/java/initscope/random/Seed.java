package initscope.random;

/// The key of one random stream, and the root of its named children. Two streams with different names share nothing;
/// the name is all that counts, not the order in which streams are asked for.
///
/// Bits are SplitMix64 (Steele, Lea & Flood 2014, finalizer of Stafford, variant 13): bits(i) is what
/// `new SplittableRandom(key)` returns as its i-th `nextLong()`, counted from 0.
public record Seed(long key) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /// The root stream of a run.
    public static Seed root(long seed) {
        return new Seed(mix(seed + GOLDEN));
    }

    /// The child stream of this name: "weights", "bias", "input", …
    public Seed child(String purpose) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < purpose.length(); i++) {
            hash = (hash ^ purpose.charAt(i)) * 0x100000001b3L;
        }
        return new Seed(mix(key ^ mix(hash)));
    }

    /// The child stream of this number: a layer, a batch, an attempt.
    public Seed child(long number) {
        return new Seed(mix(key + mix(number * GOLDEN + 0x632BE59BD9B4E019L)));
    }

    /// The i-th 64 bits of this stream.
    public long bits(long i) {
        return mix(key + (i + 1) * GOLDEN);
    }

    /// The i-th uniform number in [0, 1), 53 bits.
    public double uniform(long i) {
        return (bits(i) >>> 11) * 0x1p-53;
    }

    /// The i-th uniform integer in [0, bound); its bias is below bound / 2^63.
    public int below(long i, int bound) {
        return (int) Math.multiplyHigh(bits(i) >>> 1, (long) bound << 1);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
