package initscope.statistics;

import java.util.ArrayList;
import java.util.List;

/// Counts in equal bins over `[low, high]`, and an account of everything that is not in them.
///
/// Bins are those of `numpy.histogram`: half open, the last closed. Invariant: `shown() + hidden() + nonFinite()` is the
/// number of elements looked at.
///
/// @param below finite values under `low`
/// @param above finite values over `high`
/// @param atoms exact values that carry mass of their own (ReLU's zero); counted inside the bins too
public record Histogram(double low, double high, List<Long> counts, long below, long above, long nan,
        long negativeInfinity, long positiveInfinity, List<Atom> atoms) {

    /// How many elements equal `value` exactly.
    public record Atom(double value, long count) {
    }

    public Histogram {
        counts = List.copyOf(counts);
        atoms = List.copyOf(atoms);
    }

    /// The counts of both.
    ///
    /// @throws IllegalArgumentException unless both have the same bins and no atoms
    public Histogram merge(Histogram other) {
        if (low != other.low || high != other.high || bins() != other.bins() || !atoms.isEmpty() || !other.atoms.isEmpty()) {
            throw new IllegalArgumentException("no sum of counts in [" + low + ", " + high + "] and [" + other.low + ", "
                    + other.high + "]");
        }
        List<Long> sums = new ArrayList<>(bins());
        for (int k = 0; k < bins(); k++) {
            sums.add(counts.get(k) + other.counts.get(k));
        }
        return new Histogram(low, high, sums, below + other.below, above + other.above, nan + other.nan,
                negativeInfinity + other.negativeInfinity, positiveInfinity + other.positiveInfinity, atoms);
    }

    public int bins() {
        return counts.size();
    }

    /// Lower edge of bin k, `k = 0..bins`; `edge(bins)` is `high`.
    public double edge(int k) {
        return k == bins() ? high : low + k * ((high - low) / bins());
    }

    public long count(int bin) {
        return counts.get(bin);
    }

    /// The bin a value falls in, or -1 if it is not shown.
    public int binOf(double value) {
        if (!(value >= low && value <= high)) {
            return -1;
        }
        int k = Math.clamp((long) ((value - low) / (high - low) * bins()), 0, bins() - 1);
        while (k > 0 && value < edge(k)) {
            k--;
        }
        while (k < bins() - 1 && value >= edge(k + 1)) {
            k++;
        }
        return k;
    }

    /// The count of a bin without the atoms that lie in it: what keeps its shape when the atoms are drawn apart.
    public long countWithoutAtoms(int bin) {
        long count = counts.get(bin);
        for (Atom atom : atoms) {
            if (binOf(atom.value()) == bin) {
                count -= atom.count();
            }
        }
        return count;
    }

    public long shown() {
        long sum = 0;
        for (long c : counts) {
            sum += c;
        }
        return sum;
    }

    /// Finite elements outside the range.
    public long hidden() {
        return below + above;
    }

    public long nonFinite() {
        return nan + negativeInfinity + positiveInfinity;
    }

    public long total() {
        return shown() + hidden() + nonFinite();
    }
}
