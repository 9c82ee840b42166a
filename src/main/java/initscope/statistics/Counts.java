package initscope.statistics;

import initscope.tensor.Grid;
import java.util.ArrayList;
import java.util.List;

/// A layer's histogram: a grid and what was counted on it; mutable, and mergeable where the grid is the same.
final class Counts {
    private final Grid grid;
    private final long[] counts;

    Counts(Grid grid) {
        this.grid = grid;
        counts = new long[grid.bins() + 2];
    }

    Grid grid() {
        return grid;
    }

    void take(Scratch.Counter counter) {
        counter.empty(counts);
    }

    void merge(Counts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    Histogram histogram(Moments of, List<Histogram.Atom> atoms) {
        List<Long> bins = new ArrayList<>(grid.bins());
        for (int k = 0; k < grid.bins(); k++) {
            bins.add(counts[k]);
        }
        return new Histogram(grid.low(), grid.high(), bins, counts[grid.bins()], counts[grid.bins() + 1], of.nan(),
                of.negativeInfinity(), of.positiveInfinity(), atoms);
    }
}
