package initscope.tensor.draws;

/// Random numbers that are pure functions of (key, index), plain Java.
///
/// Elements come in chunks of 128; elements j and 64 + j of chunk c share the hash of pair `64 c + j`, the number
/// that `java.util.SplittableRandom(key)` would give at that position (SplitMix64: Steele, Lea and Flood 2014, with
/// Stafford's mix 13). Normals are the two outputs of one Box–Muller transform (Box and Muller 1958) in single
/// precision: the radius from the hash's upper 31 bits, so that it reaches 6.66, the angle from its lower 32.
public final class ScalarDraws {
    static final long GOLDEN = 0x9E3779B97F4A7C15L;
    /// Bits of sqrt(1/2), where the mantissa of a logarithm begins.
    static final int SQRT_HALF_BITS = 0x3F3504F3;
    static final float BELOW_ONE = 0x1.fffffep-1f;

    private ScalarDraws() {}

    /// `out[i] = mean + std * N(0, 1)` for i in `[from, to)`.
    public static void normals(long key, int from, int to, double mean, double std, float[] out) {
        standardNormals(key, from, to, out);
        float scale = (float) std;
        float shift = (float) mean;
        for (int i = from; i < to; i++) {
            out[i] = Math.fma(out[i], scale, shift);
        }
    }

    /// The same single-precision normals, scaled in double.
    public static void normals(long key, int from, int to, double mean, double std, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = Math.fma(normal(key, i), std, mean);
        }
    }

    /// `out[i] = low + (high - low) * U(0, 1)` for i in `[from, to)`; never beyond `high`.
    public static void uniforms(long key, int from, int to, double low, double high, float[] out) {
        float start = (float) low;
        float width = (float) high - start;
        for (int i = from; i < to; i++) {
            out[i] = Math.fma(uniform(key, i), width, start);
        }
    }

    /// The same single-precision uniforms, scaled in double.
    public static void uniforms(long key, int from, int to, double low, double high, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = Math.fma(uniform(key, i), high - low, low);
        }
    }

    /// `out[i] = std * N(0, 1)`, redrawn while its absolute value exceeds `2 std`.
    public static void truncatedNormals(long key, int from, int to, double std, float[] out) {
        float scale = (float) std;
        for (int i = from; i < to; i++) {
            out[i] = truncated(key, i) * scale;
        }
    }

    /// The same single-precision normals, scaled in double.
    public static void truncatedNormals(long key, int from, int to, double std, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = truncated(key, i) * std;
        }
    }

    private static void standardNormals(long key, int from, int to, float[] out) {
        int i = from;
        while (i < to) {
            if ((i & 127) == 0 && i + 128 <= to) {
                chunk(key, i, out);
                i += 128;
            } else {
                out[i] = normal(key, i);
                i++;
            }
        }
    }

    private static void chunk(long key, int start, float[] out) {
        for (int j = start; j < start + 64; j++) {
            long hash = hash(key, pair(j));
            float radius = radius(hash);
            float sine = sine((int) hash);
            float cosine = cosine((int) hash);
            boolean swap = (hash & 1) != 0;
            out[j] = radius * (swap ? sine : cosine);
            out[j + 64] = radius * (swap ? cosine : sine);
        }
    }

    /// Standard normal i of the stream `key`.
    static float normal(long key, int i) {
        long hash = hash(key, pair(i));
        int angle = (int) hash;
        boolean wantsCosine = ((i >>> 6) & 1) == (angle & 1);
        return radius(hash) * (wantsCosine ? cosine(angle) : sine(angle));
    }

    /// The first normal within two deviations among attempts 0, 1, … Attempt 0 is the stream itself.
    private static float truncated(long key, int i) {
        float x = normal(key, i);
        return Math.abs(x) > 2 ? redrawn(key, i) : x;
    }

    /// The first normal within two deviations among attempts 1, 2, …
    static float redrawn(long key, int i) {
        float x;
        long attempt = 0;
        do {
            x = normal(hash(~key, attempt++), i);
        } while (Math.abs(x) > 2);
        return x;
    }

    /// Uniform on `(0, 1)`: the middles of 2^23 equal intervals.
    static float uniform(long key, int i) {
        long hash = hash(key, pair(i));
        int word = (int) ((i & 64) == 0 ? hash >>> 32 : hash);
        return Math.fma(word >>> 9, 0x1p-23f, 0x1p-24f);
    }

    static long pair(int i) {
        return (i >>> 7 << 6) + (i & 63);
    }

    static long hash(long key, long index) {
        long z = key + (index + 1) * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// `sqrt(-2 ln u)`, u the middle of one of 2^31 equal intervals of (0, 1).
    static float radius(long hash) {
        // below 1 even where the sum rounds up, so that no radius is zero
        float u = Math.min(Math.fma((int) (hash >>> 33), 0x1p-31f, 0x1p-32f), BELOW_ONE);
        int bits = Float.floatToRawIntBits(u) - SQRT_HALF_BITS;
        float exponent = bits >> 23;
        float f = Float.intBitsToFloat((bits & 0x7FFFFF) + SQRT_HALF_BITS) - 1;
        float p = -0.17574531f;
        p = Math.fma(p, f, 0.28319293f);
        p = Math.fma(p, f, -0.29669574f);
        p = Math.fma(p, f, 0.33176976f);
        p = Math.fma(p, f, -0.399441f);
        p = Math.fma(p, f, 0.50002295f);
        p = Math.fma(p, f, -0.6666734f);
        p = Math.fma(p, f, 0.99999994f);
        float square = Math.fma(f * f, p, -2 * f);
        return (float) Math.sqrt(Math.fma(exponent, -1.3862944f, square));
    }

    /// Sine of an angle uniform in `[-pi/4, pi/4]`.
    private static float sine(int angle) {
        float y = angle * 0x1p-31f;
        float s = y * y;
        float p = -3.595429e-05f;
        p = Math.fma(p, s, 0.0024900069f);
        p = Math.fma(p, s, -0.080745436f);
        p = Math.fma(p, s, 0.7853982f);
        return p * y;
    }

    /// Cosine of the same angle, its sign from bit 1; exchanged with the sine where bit 0 is set, so that all octants
    /// are reached.
    private static float cosine(int angle) {
        float y = angle * 0x1p-31f;
        float s = y * y;
        float p = 3.5297971e-06f;
        p = Math.fma(p, s, -0.0003259386f);
        p = Math.fma(p, s, 0.015854325f);
        p = Math.fma(p, s, -0.30842513f);
        p = Math.fma(p, s, 1);
        return (angle & 2) == 0 ? p : -p;
    }
}
