package initscope.statistics;

import initscope.tensor.Crew;
import initscope.tensor.Grid;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Statistics of matrices that stand complete in memory, taken by a crew: moments first, then a histogram over their
/// range.
public final class MatrixTally {
    private static final int BLOCK = 64;

    private final Crew crew;
    private final Queue<Scratch.Counter> counters = new ConcurrentLinkedQueue<>();

    public MatrixTally(Crew crew) {
        this.crew = crew;
        for (int worker = 0; worker < crew.threads(); worker++) {
            counters.add(new Scratch.Counter());
        }
    }

    /// Pooled moments of all elements, summed in an order that depends on the shape alone.
    public Moments moments(Matrix x) {
        return ColumnMoments.of(x, crew).pooled();
    }

    /// The histogram of all elements.
    ///
    /// @param moments of x
    /// @param earlier the histogram whose bins are to be taken over, or null to lay them by `binning`
    public Histogram histogram(Matrix x, Moments moments, Binning binning, Histogram earlier) {
        Scratch.Counts counts = new Scratch.Counts(earlier == null ? grid(x, moments, binning)
                : new Grid(earlier.low(), earlier.high(), earlier.bins()));
        Kernels kernels = Kernels.of(x.precision());
        crew.each(Math.ceilDiv(x.rows(), BLOCK), part -> {
            Scratch.Counter mine = counters.remove();
            try {
                mine.add(kernels, x, part * BLOCK, Math.min(x.rows(), (part + 1) * BLOCK), counts.grid());
            } finally {
                counters.add(mine);
            }
        });
        counters.forEach(counts::take);
        return counts.histogram(moments, List.of());
    }

    private static Grid grid(Matrix x, Moments moments, Binning binning) {
        Grid known = binning.known(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return known != null ? known : binning.around(x, moments.min(), moments.max());
    }
}
