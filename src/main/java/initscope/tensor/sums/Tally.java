package initscope.tensor.sums;

import initscope.tensor.Grid;
import java.util.Arrays;

/// One worker's running histogram over a grid; scratch, not shared between threads. Its bins are those of
/// `numpy.histogram` for every float and double: half open, the last closed, edges as [Grid#edge] gives them.
///
/// [#count] is exact for one value. The vector tier places many at once by [Placing] and hands the cells to
/// [#addCells]; up to 62 bins two elements share a cell of a table of pairs, which halves the counting in memory.
public final class Tally {
    /// Elements placed before they are counted.
    static final int CHUNK = 2048;
    private static final int FLUSH = 1 << 30;

    /// The vector tier's scratch: cells, elements moved to the edge of the grid, extremes of a chunk.
    final long[] cells = new long[CHUNK];
    final float[] clipped = new float[CHUNK];
    float least;
    float most;
    Placing placing;
    private Grid grid;
    private double[] edges;
    private double perBin;
    private long[] counts;
    private int[] table = {};
    private int pending;

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
            perBin = next.bins() / (next.high() - next.low());
            placing = Placing.over(next);
            counts = new long[next.bins() + 2];
        } else {
            Arrays.fill(counts, 0);
        }
        // two copies: neighbours that fall in one cell do not wait for each other
        int size = placing.cells() * 2;
        if (table.length == size) {
            Arrays.fill(table, 0);
        } else {
            table = new int[size];
        }
        pending = 0;
    }

    public Grid grid() {
        return grid;
    }

    /// Adds what was counted since [#start] to `sums`, length bins + 2: the bins, then finite values below the grid,
    /// then finite values above it. Values that are not finite are counted nowhere.
    public void addTo(long[] sums) {
        flush();
        for (int k = 0; k < counts.length; k++) {
            sums[k] += counts[k];
        }
    }

    /// Counts one float: by its placing where that is right.
    void count(float x) {
        Placing p = placing;
        if (p.exact() && x >= p.lowest() && x <= p.highest() && x != p.high()
                && !(x >= p.suspectFrom() && x < p.suspectTo())) {
            counts[slot(p.number(x))]++;
        } else {
            count((double) x);
        }
    }

    /// Counts one value: a guess by proportion, put right by the edges.
    void count(double x) {
        int bins = grid.bins();
        if (x >= grid.low() && x <= grid.high()) {
            int k = (int) Math.min(bins - 1, (x - grid.low()) * perBin);
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

    /// Counts the first `number` cells; `atHigh` of their elements equal the grid's upper end and were placed above it.
    void addCells(int number, int atHigh) {
        if (pending > FLUSH) {
            flush();
        }
        pending += 2 * number;
        counts[grid.bins() + 1] -= atHigh;
        counts[grid.bins() - 1] += atHigh;
        int[] t = table;
        int mask = t.length - 1;
        int copy = t.length / 2;
        int p = 0;
        for (; p + 3 < number; p += 4) {
            int a = (int) cells[p] & mask;
            int b = (int) cells[p + 1] + copy & mask;
            int c = (int) cells[p + 2] & mask;
            int d = (int) cells[p + 3] + copy & mask;
            t[a]++;
            t[b]++;
            t[c]++;
            t[d]++;
        }
        for (; p < number; p++) {
            t[(int) cells[p] & mask]++;
        }
    }

    private void flush() {
        int half = table.length / 2;
        int bits = placing.bits();
        int mask = (1 << bits) - 1;
        for (int cell = 0; cell < half; cell++) {
            int n = table[cell] + table[cell + half];
            if (n != 0) {
                counts[slot(cell & mask)] += n;
                if (placing.pairs()) {
                    counts[slot(cell >> bits)] += n;
                }
            }
        }
        Arrays.fill(table, 0);
        pending = 0;
    }

    /// Where number 0 (below), 1 to bins, bins + 1 (above) is counted.
    private int slot(int number) {
        return number == 0 ? grid.bins() : number <= grid.bins() ? number - 1 : grid.bins() + 1;
    }
}
