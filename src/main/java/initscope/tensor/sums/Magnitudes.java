package initscope.tensor.sums;

import java.util.Arrays;

/// One worker's count of absolute values by their leading bits: exponent and four bits of mantissa. The bits of |x| read
/// as a whole number order it, NaN above all, so order statistics are found by counting, and only the few elements of one
/// bucket need be sorted. Scratch, not shared between threads.
public final class Magnitudes {
    private static final int FLOAT_SHIFT = 19;
    private static final int DOUBLE_SHIFT = 48;

    /// Two tables, so that neighbours that fall in one bucket do not wait for each other.
    private final int[] even;
    private final int[] odd;

    private Magnitudes(int buckets) {
        even = new int[buckets];
        odd = new int[buckets];
    }

    public static Magnitudes ofFloats() {
        return new Magnitudes(1 << Float.SIZE - 1 - FLOAT_SHIFT);
    }

    public static Magnitudes ofDoubles() {
        return new Magnitudes(1 << Double.SIZE - 1 - DOUBLE_SHIFT);
    }

    /// How many buckets there are.
    public int buckets() {
        return even.length;
    }

    /// Counts elements `[from, to)`.
    public void count(float[] x, int from, int to) {
        int i = from;
        for (; i + 1 < to; i += 2) {
            even[bucket(x[i])]++;
            odd[bucket(x[i + 1])]++;
        }
        if (i < to) {
            even[bucket(x[i])]++;
        }
    }

    /// The same in double precision.
    public void count(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            even[bucket(x[i])]++;
        }
    }

    /// Adds what was counted since the last call to `sums`, length [#buckets], and begins anew.
    public void empty(long[] sums) {
        for (int b = 0; b < even.length; b++) {
            sums[b] += even[b] + odd[b];
        }
        Arrays.fill(even, 0);
        Arrays.fill(odd, 0);
    }

    /// Writes the absolute values of elements `[from, to)` that lie in buckets `[low, high]` to `out`, which has room for
    /// them all. Meant for buckets that hold few of them: the branch is then foreseen.
    ///
    /// @return how many there were
    public static int gather(float[] x, int from, int to, int low, int high, double[] out) {
        int least = low << FLOAT_SHIFT;
        int span = (high - low + 1 << FLOAT_SHIFT) - 1;
        int size = 0;
        for (int i = from; i < to; i++) {
            int key = Float.floatToRawIntBits(x[i]) & Integer.MAX_VALUE;
            if (Integer.compareUnsigned(key - least, span) <= 0) {
                out[size++] = Float.intBitsToFloat(key);
            }
        }
        return size;
    }

    /// The same in double precision.
    public static int gather(double[] x, int from, int to, int low, int high, double[] out) {
        int size = 0;
        for (int i = from; i < to; i++) {
            int b = bucket(x[i]);
            if (b >= low && b <= high) {
                out[size++] = Math.abs(x[i]);
            }
        }
        return size;
    }

    private static int bucket(float x) {
        return (Float.floatToRawIntBits(x) & Integer.MAX_VALUE) >>> FLOAT_SHIFT;
    }

    private static int bucket(double x) {
        return (int) ((Double.doubleToRawLongBits(x) & Long.MAX_VALUE) >>> DOUBLE_SHIFT);
    }
}
