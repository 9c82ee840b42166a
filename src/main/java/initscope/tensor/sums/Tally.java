package initscope.tensor.sums;

import initscope.tensor.Grid;

/// One worker's running histogram over a grid; scratch, not shared between threads. Its bins are those of
/// `numpy.histogram` for every float and double: half open, the last closed, edges as [Grid#edge] gives them.
public final class Tally {
    private Grid grid;
    private double[] edges = new double[0];
    private long[] counts = new long[0];

    public Tally(Grid grid) {
        start(grid);
    }

    /// Forgets what was counted and takes another grid.
    public void start(Grid next) {
        if (!next.equals(grid)) {
            grid = next;
            edges = new double[next.bins() + 1];
            for (int k = 0; k <= next.bins(); k++) {
                edges[k] = next.edge(k);
            }
        }
        counts = new long[next.bins() + 2];
    }

    public Grid grid() {
        return grid;
    }

    /// Adds what was counted since [#start] to `sums`, length bins + 2: the bins, then finite values below the grid,
    /// then finite values above it. Values that are not finite are counted nowhere.
    public void addTo(long[] sums) {
        for (int k = 0; k < counts.length; k++) {
            sums[k] += counts[k];
        }
    }

    /// Counts one value exactly: a guess by proportion, put right by the edges.
    void count(double x) {
        int bins = grid.bins();
        if (x >= grid.low() && x <= grid.high()) {
            int k = (int) Math.min(bins - 1, (x - grid.low()) / (grid.high() - grid.low()) * bins);
            while (k > 0 && x < edges[k]) {
                k--;
            }
            while (k < bins - 1 && x >= edges[k + 1]) {
                k++;
            }
            counts[k]++;
        } else if (Math.abs(x) <= Double.MAX_VALUE) {
            counts[x < grid.low() ? bins : bins + 1]++;
        }
    }
}
