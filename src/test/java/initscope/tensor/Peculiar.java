package initscope.tensor;

import java.util.SplittableRandom;

/// Numbers to upset a kernel: random bit patterns, ordinary numbers, and the special ones.
public final class Peculiar {
    public static final float[] SPECIAL = {0, -0f, 1, -1, 3, -3, Float.NaN, Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY, Float.MIN_VALUE, -Float.MIN_VALUE, Float.MIN_NORMAL, Float.MAX_VALUE,
            -Float.MAX_VALUE, 1e-39f, -1e-39f, 1e5f, -1e5f, 1.0001e5f, 88, -88, -104, 15, -15, 4, -4};

    private Peculiar() {}

    /// `n` numbers: a third random bits, a third normal with the deviation, the rest special with the given share.
    public static float[] floats(int n, double std, double special, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] x = new float[n];
        for (int i = 0; i < n; i++) {
            if (random.nextDouble() < special) {
                x[i] = SPECIAL[random.nextInt(SPECIAL.length)];
            } else if (special > 0 && random.nextInt(3) == 0) {
                x[i] = Float.intBitsToFloat(random.nextInt());
            } else {
                x[i] = (float) (random.nextGaussian() * std);
            }
        }
        return x;
    }

    /// Finite ones only.
    public static float[] finite(int n, double std, long seed) {
        float[] x = floats(n, std, 0, seed);
        for (int i = 0; i < n; i += 7) {
            float s = SPECIAL[i % SPECIAL.length];
            x[i] = Math.abs(s) <= 1e5f ? s : 0;
        }
        return x;
    }
}
