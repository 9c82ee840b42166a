package initscope.tensor.sums;

import initscope.tensor.Grid;

/// How the bin of a float is found by one fused multiply-add in double: `x * scale + offset` lands in
/// `[2^m, 2^(m+1))`, so that its leading m mantissa bits are the bin's number, 0 below the grid, 1 to bins, bins + 1
/// above.
///
/// The sum rounds, so it is checked at every edge: it is monotone, hence right for all floats if it is right for the
/// two next to each edge. An edge at or near 0, where floats lie too dense for the sum, leaves one small interval of
/// floats misplaced; a chunk holding any of them is counted exactly. The upper end itself is always placed above, and
/// moved.
///
/// @param bits m: bins + 2 numbers fit
/// @param exact whether the sum is right outside the interval; if not, everything is counted one by one
/// @param lowest what a value far below the grid is replaced by, and `highest` above
/// @param suspectFrom floats in `[suspectFrom, suspectTo)` are misplaced; empty if the two are equal
/// @param high the upper end if it is a float, otherwise NaN
record Placing(int bits, boolean exact, double scale, double offset, float lowest, float highest,
        float suspectFrom, float suspectTo, float high) {

    private static final int MOST_BITS = 12;
    private static final int PAIR_BITS = 6;

    /// Whether two elements share a cell.
    boolean pairs() {
        return bits <= PAIR_BITS;
    }

    /// Cells of the table that counts.
    int cells() {
        return exact ? 1 << (pairs() ? 2 * bits : bits) : 1;
    }

    static Placing over(Grid grid) {
        int bits = 32 - Integer.numberOfLeadingZeros(grid.bins() + 1);
        double width = (grid.high() - grid.low()) / grid.bins();
        double scale = 1 / width;
        double start = 1 - grid.low() * scale;
        float lowest = (float) (grid.low() - width / 2);
        float highest = (float) (grid.high() + width / 2);
        float high = (float) grid.high() == grid.high() ? (float) grid.high() : Float.NaN;
        boolean fits = bits <= MOST_BITS && lowest < grid.low() && highest > grid.high()
                && lowest >= -Float.MAX_VALUE && highest <= Float.MAX_VALUE;
        // a few units upward, so that an edge that is a float lies in its own bin whichever way the sum rounds
        double unit = Math.scalb(1.0, bits - 52);
        for (int nudge = 4; fits && nudge >= -4; nudge -= 4) {
            Placing placing = new Placing(bits, true, scale, Math.scalb(1.0, bits) + start + nudge * unit,
                    lowest, highest, 0, 0, high).checked(grid);
            if (placing.exact) {
                return placing;
            }
        }
        return new Placing(bits, false, 0, 0, 0, 0, 0, 0, 0);
    }

    /// Number of the bin of x, which lies in `[lowest, highest]`.
    int number(float x) {
        long raw = Double.doubleToRawLongBits(Math.fma(x, scale, offset));
        return (int) ((raw >>> 52 - bits) - excess());
    }

    /// What the exponent adds to the shifted bits.
    long excess() {
        return 1023L + bits << bits;
    }

    private Placing checked(Grid grid) {
        boolean good = number(lowest) == 0 && number(highest) == grid.bins() + 1;
        float from = 0;
        float to = 0;
        for (int k = 0; k <= grid.bins() && good; k++) {
            float first = ScalarStatistics.atLeast(grid.edge(k));
            if (number(first) <= k || number(Math.nextDown(first)) > k) {
                float placed = firstAbove(k);
                good = from == to;
                from = Math.min(first, placed);
                to = Math.max(first, placed);
                good &= !(from <= 0 && 0 < to);
            }
        }
        return new Placing(bits, good, scale, offset, lowest, highest, from, to, high);
    }

    /// The least float whose number exceeds k, by bisection over the floats in their order.
    private float firstAbove(int k) {
        int low = order(lowest);
        int high = order(highest);
        while (high - (long) low > 1) {
            int middle = (int) (((long) low + high) >> 1);
            if (number(fromOrder(middle)) > k) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return fromOrder(high);
    }

    private static int order(float x) {
        int raw = Float.floatToRawIntBits(x);
        return raw < 0 ? 0x80000000 - raw : raw;
    }

    private static float fromOrder(int order) {
        return Float.intBitsToFloat(order < 0 ? 0x80000000 - order : order);
    }
}
