package initscope.statistics;

import initscope.tensor.Matrix;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Exact quantiles by counting, without sorting the layer: elements are counted by the leading bits of an
/// order-preserving key, and only the few that share a quantile's bits are sorted.
///
/// Definition: linear interpolation between order statistics, `numpy.quantile`'s default (Hyndman & Fan 1996, type 7).
/// NaN anywhere makes every quantile NaN.
public final class Quantiles {
    private static final int BITS = 16;

    private Quantiles() {
    }

    /// Quantiles of all elements of x at the given probabilities, in [0, 1].
    public static Map<Double, Double> of(Matrix x, double[] probabilities) {
        long n = (long) x.rows() * x.columns();
        long[] buckets = new long[1 << BITS];
        boolean nan = false;
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                double v = x.get(r, c);
                nan |= Double.isNaN(v);
                buckets[bucket(v)]++;
            }
        }
        Map<Double, Double> result = new LinkedHashMap<>();
        for (double p : probabilities) {
            result.put(p, nan ? Double.NaN : interpolate(x, buckets, p * (n - 1)));
        }
        return result;
    }

    private static double interpolate(Matrix x, long[] buckets, double position) {
        long k = (long) Math.floor(position);
        double low = orderStatistic(x, buckets, k);
        double share = position - k;
        if (share == 0) {
            return low;
        }
        double high = orderStatistic(x, buckets, k + 1);
        return low == high ? low : low + share * (high - low);
    }

    /// The k-th smallest element, counted from 0.
    private static double orderStatistic(Matrix x, long[] buckets, long k) {
        long before = 0;
        int b = 0;
        while (before + buckets[b] <= k) {
            before += buckets[b++];
        }
        double[] members = new double[Math.toIntExact(buckets[b])];
        int size = 0;
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                double v = x.get(r, c);
                if (bucket(v) == b) {
                    members[size++] = v;
                }
            }
        }
        Arrays.sort(members);
        return members[Math.toIntExact(k - before)];
    }

    /// The leading bits of a key that orders doubles as numbers, −0 with 0.
    private static int bucket(double v) {
        long bits = Double.doubleToLongBits(v + 0.0);
        long key = bits ^ (bits >> 63 | Long.MIN_VALUE);
        return (int) (key >>> (64 - BITS));
    }
}
