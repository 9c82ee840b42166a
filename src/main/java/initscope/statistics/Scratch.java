package initscope.statistics;

import initscope.tensor.BlockMoments;
import initscope.tensor.Grid;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.sums.Tally;
import java.util.ArrayList;
import java.util.List;

/// What one worker needs while it takes statistics: room for a block's moments, and its own histograms of the layer at
/// hand, emptied into the [Counts] of the layer. Counts are whole numbers, so which worker counted what changes nothing.
public final class Scratch {
    private final BlockMoments block;
    private final Counter activations = new Counter();
    private final Counter preactivations = new Counter();

    /// @param units of the widest layer to come
    public Scratch(int units) {
        block = new BlockMoments(units);
    }

    BlockMoments block() {
        return block;
    }

    Counter activations() {
        return activations;
    }

    Counter preactivations() {
        return preactivations;
    }

    /// A histogram in the making, emptied into a layer's counts when the layer is done.
    static final class Counter {
        private Tally tally;
        private boolean counting;

        void add(Kernels kernels, Matrix x, int from, int to, Grid grid) {
            if (!counting) {
                if (tally == null) {
                    tally = new Tally(grid);
                } else {
                    tally.start(grid);
                }
                counting = true;
            }
            kernels.histogram(x, from, to, tally);
        }

        void empty(long[] counts) {
            if (counting) {
                tally.addTo(counts);
                counting = false;
            }
        }
    }

    /// A layer's histogram: a grid and what was counted on it; mutable, and mergeable where the grid is the same.
    static final class Counts {
        private final Grid grid;
        private final long[] counts;

        Counts(Grid grid) {
            this.grid = grid;
            counts = new long[grid.bins() + 2];
        }

        Grid grid() {
            return grid;
        }

        void take(Counter counter) {
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
}
