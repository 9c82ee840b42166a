package initscope.tensor.sums;

import static initscope.tensor.sums.VectorStatistics.DOUBLES;
import static initscope.tensor.sums.VectorStatistics.FLOATS;
import static initscope.tensor.sums.VectorStatistics.LANES;
import static initscope.tensor.sums.VectorStatistics.WIDE;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.F2D;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.MAX;
import static jdk.incubator.vector.VectorOperators.MIN;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.LongVector;

/// Counts a chunk of floats, a whole number of vectors: first a look at its extremes, which decides what may be left
/// out, then the cells of all elements ([Placing]), then the counting. A chunk for which the placing is not right, or
/// that holds anything not finite, is counted one by one.
final class VectorHistogram {
    private VectorHistogram() {}

    static void chunk(float[] x, int from, int to, Tally tally) {
        Placing placing = tally.placing;
        if (placing.exact()) {
            survey(x, from, to, tally);
        }
        float least = tally.least;
        float most = tally.most;
        if (!placing.exact() || !(least <= most) || least < placing.suspectTo() && most >= placing.suspectFrom()
                && among(x, from, to, placing.suspectFrom(), placing.suspectTo()) > 0) {
            ScalarStatistics.histogram(x, from, to, tally);
            return;
        }
        int atHigh = most >= placing.high() ? VectorStatistics.countEqual(x, from, to, placing.high()) : 0;
        float[] inside = x;
        int start = from;
        if (least < placing.lowest() || most > placing.highest()) {
            clip(x, from, to, placing.lowest(), placing.highest(), tally.clipped);
            inside = tally.clipped;
            start = 0;
        }
        if (placing.pairs()) {
            placePairs(inside, start, start + to - from, placing, tally.cells);
            tally.addCells((to - from) / 2, atHigh);
        } else {
            placeSingles(inside, start, start + to - from, placing, tally.cells);
            tally.addCells(to - from, atHigh);
        }
    }

    /// Leaves the extremes in the tally, both NaN if an element is not finite.
    private static void survey(float[] x, int from, int to, Tally tally) {
        FloatVector least = FloatVector.fromArray(FLOATS, x, from);
        FloatVector most = least;
        FloatVector finite = FloatVector.zero(FLOATS);
        for (int i = from; i < to; i += LANES) {
            FloatVector v = FloatVector.fromArray(FLOATS, x, i);
            least = least.blend(v, v.compare(LT, least));
            most = most.blend(v, v.compare(GT, most));
            // zero times anything not finite is NaN, and stays in the sum
            finite = v.fma(FloatVector.zero(FLOATS), finite);
        }
        boolean allFinite = finite.compare(EQ, 0).allTrue();
        tally.least = allFinite ? least.reduceLanes(MIN) : Float.NaN;
        tally.most = allFinite ? most.reduceLanes(MAX) : Float.NaN;
    }

    /// How many elements lie in `[low, high)`.
    private static int among(float[] x, int from, int to, float low, float high) {
        int count = 0;
        for (int i = from; i < to; i += LANES) {
            FloatVector v = FloatVector.fromArray(FLOATS, x, i);
            count += v.compare(GE, low).and(v.compare(LT, high)).trueCount();
        }
        return count;
    }

    private static void clip(float[] x, int from, int to, float low, float high, float[] out) {
        for (int i = from; i < to; i += LANES) {
            FloatVector v = FloatVector.fromArray(FLOATS, x, i);
            v.blend(low, v.compare(LT, low)).blend(high, v.compare(GT, high)).intoArray(out, i - from);
        }
    }

    /// One cell for elements k and k + WIDE of each vector.
    private static void placePairs(float[] x, int from, int to, Placing placing, long[] cells) {
        int bits = placing.bits();
        int shift = 52 - bits;
        double scale = placing.scale();
        double offset = placing.offset();
        long excess = placing.excess() + (placing.excess() << bits);
        int cell = 0;
        for (int i = from; i < to; i += LANES) {
            FloatVector v = FloatVector.fromArray(FLOATS, x, i);
            DoubleVector a = ((DoubleVector) v.convertShape(F2D, DOUBLES, 0)).fma(scale, offset);
            DoubleVector b = ((DoubleVector) v.convertShape(F2D, DOUBLES, 1)).fma(scale, offset);
            LongVector low = a.reinterpretAsLongs().lanewise(LSHR, shift).sub(excess);
            low.add(b.reinterpretAsLongs().lanewise(LSHR, shift).lanewise(LSHL, bits)).intoArray(cells, cell);
            cell += WIDE;
        }
    }

    /// One cell for each element.
    private static void placeSingles(float[] x, int from, int to, Placing placing, long[] cells) {
        int shift = 52 - placing.bits();
        double scale = placing.scale();
        double offset = placing.offset();
        long excess = placing.excess();
        int cell = 0;
        for (int i = from; i < to; i += LANES) {
            FloatVector v = FloatVector.fromArray(FLOATS, x, i);
            DoubleVector a = ((DoubleVector) v.convertShape(F2D, DOUBLES, 0)).fma(scale, offset);
            DoubleVector b = ((DoubleVector) v.convertShape(F2D, DOUBLES, 1)).fma(scale, offset);
            a.reinterpretAsLongs().lanewise(LSHR, shift).sub(excess).intoArray(cells, cell);
            b.reinterpretAsLongs().lanewise(LSHR, shift).sub(excess).intoArray(cells, cell + WIDE);
            cell += LANES;
        }
    }
}
