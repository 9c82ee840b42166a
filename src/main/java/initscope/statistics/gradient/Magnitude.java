package initscope.statistics.gradient;

import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.sums.Magnitudes;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// How large the elements of a gradient are apart from their root mean square, which a few large ones make: the exact
/// median of their absolute values, and the share of those near zero. All of it is counted in whole numbers, so threads
/// change nothing.
final class Magnitude {
    /// An element below this part of the root mean square of its layer is near zero.
    static final double NEAR = 1e-3;
    private static final int BLOCK = 1 << 14;

    private final Crew crew;
    private final Queue<Room> rooms = new ConcurrentLinkedQueue<>();

    Magnitude(Crew crew) {
        this.crew = crew;
    }

    private record Room(Magnitudes table, double[] members) {
    }

    /// The median of |x|, of an even number the mean of the two in the middle, as `numpy.median`. There is no NaN in x.
    double median(Matrix x) {
        Kernels kernels = Kernels.of(x.precision());
        int height = Math.max(1, BLOCK / x.columns());
        int blocks = Math.ceilDiv(x.rows(), height);
        long n = (long) x.rows() * x.columns();
        crew.each(blocks, block -> {
            Room mine = room(kernels, height * x.columns());
            kernels.magnitudes(x, block * height, Math.min(x.rows(), (block + 1) * height), mine.table);
            rooms.add(mine);
        });
        long[] counts = new long[rooms.element().table.buckets()];
        rooms.forEach(room -> room.table.empty(counts));
        int low = 0;
        long before = 0;
        while (before + counts[low] <= (n - 1) / 2) {
            before += counts[low++];
        }
        if (low == 0 && n / 2 < zeros(x)) {
            return 0;
        }
        int high = low;
        for (long last = before + counts[low]; last <= n / 2; last += counts[high]) {
            high++;
        }
        return middle(gather(kernels, x, height, low, high), Math.toIntExact((n - 1) / 2 - before), n % 2 == 0);
    }

    private long zeros(Matrix x) {
        Kernels kernels = Kernels.of(x.precision());
        return sum(x, (from, to) -> kernels.countEqual(x, from, to, 0));
    }

    private interface Count {
        long of(int from, int to);
    }

    private long sum(Matrix x, Count count) {
        int height = Math.max(1, BLOCK / x.columns());
        long[] counts = new long[Math.ceilDiv(x.rows(), height)];
        crew.each(counts.length, block -> counts[block] =
                count.of(block * height, Math.min(x.rows(), (block + 1) * height)));
        long total = 0;
        for (long part : counts) {
            total += part;
        }
        return total;
    }

    private double[] gather(Kernels kernels, Matrix x, int height, int low, int high) {
        double[][] found = new double[Math.ceilDiv(x.rows(), height)][];
        crew.each(found.length, block -> {
            Room mine = room(kernels, height * x.columns());
            int size = kernels.gather(x, block * height, Math.min(x.rows(), (block + 1) * height), low, high,
                    mine.members);
            found[block] = Arrays.copyOf(mine.members, size);
            rooms.add(mine);
        });
        int size = 0;
        for (double[] part : found) {
            size += part.length;
        }
        double[] all = new double[size];
        int at = 0;
        for (double[] part : found) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /// A worker's room, its table empty or with what was counted of the same matrix.
    private Room room(Kernels kernels, int elements) {
        Room kept = rooms.poll();
        return kept != null && kept.members.length >= elements ? kept
                : new Room(kept == null ? kernels.magnitudes() : kept.table, new double[elements]);
    }

    private static double middle(double[] members, int k, boolean withNext) {
        double a = select(members, k);
        if (!withNext) {
            return a;
        }
        double b = Double.POSITIVE_INFINITY;
        for (int i = k + 1; i < members.length; i++) {
            b = Math.min(b, members[i]);
        }
        return a == b ? a : a + (b - a) / 2;
    }

    /// The k-th smallest, counted from 0; leaves none smaller after it (Hoare 1961, algorithm 65).
    private static double select(double[] v, int k) {
        int low = 0;
        int high = v.length - 1;
        while (low < high) {
            double pivot = middleOf(v[low], v[(low + high) >>> 1], v[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (v[i] < pivot) {
                    i++;
                }
                while (v[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double held = v[i];
                    v[i++] = v[j];
                    v[j--] = held;
                }
            }
            if (k <= j) {
                high = j;
            } else if (k >= i) {
                low = i;
            } else {
                return v[k];
            }
        }
        return v[k];
    }

    private static double middleOf(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    /// Share of the elements of x below [#NEAR] of their root mean square; where that is 0, of those that are 0; NaN where
    /// it is not finite.
    double nearZero(Matrix x, double rms) {
        if (!Double.isFinite(rms)) {
            return Double.NaN;
        }
        Kernels kernels = Kernels.of(x.precision());
        long n = (long) x.rows() * x.columns();
        long near = rms == 0 ? zeros(x)
                : n - sum(x, (from, to) -> kernels.countOutside(x, from, to, -NEAR * rms, NEAR * rms));
        return (double) near / n;
    }
}
