package initscope.statistics;

import initscope.tensor.BlockMoments;
import initscope.tensor.Grid;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.sums.Tally;

/// What one worker needs while it takes statistics: room for a block's moments, and its own histograms of the layer at
/// hand. Counts are whole numbers, so which worker counted what changes nothing.
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
}
