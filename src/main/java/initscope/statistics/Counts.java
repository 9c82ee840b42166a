package initscope.statistics;

import initscope.tensor.Grid;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.sums.Tally;
import java.util.ArrayList;
import java.util.List;

/// A histogram being counted; mutable, and mergeable where the grid is the same.
final class Counts {
    private final Tally tally;
    private final long[] merged;

    Counts(Grid grid) {
        tally = new Tally(grid);
        merged = new long[grid.bins() + 2];
    }

    Grid grid() {
        return tally.grid();
    }

    void add(Kernels kernels, Matrix x, int from, int to) {
        kernels.histogram(x, from, to, tally);
    }

    void merge(Counts other) {
        other.addTo(merged);
    }

    private void addTo(long[] sums) {
        tally.addTo(sums);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += merged[i];
        }
    }

    Histogram histogram(Moments of, List<Histogram.Atom> atoms) {
        Grid grid = grid();
        long[] sums = new long[merged.length];
        addTo(sums);
        List<Long> bins = new ArrayList<>(grid.bins());
        for (int k = 0; k < grid.bins(); k++) {
            bins.add(sums[k]);
        }
        return new Histogram(grid.low(), grid.high(), bins, sums[grid.bins()], sums[grid.bins() + 1], of.nan(),
                of.negativeInfinity(), of.positiveInfinity(), atoms);
    }
}
