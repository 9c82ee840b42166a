package initscope.tensor.sums;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.F2D;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.MAX;
import static jdk.incubator.vector.VectorOperators.MIN;

import initscope.tensor.BlockMoments;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// The vector tier of [ScalarStatistics], equal to it in every bit for every vector length: a vector holds neighbouring
/// columns, never neighbouring terms of one sum.
public final class VectorStatistics {
    static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    static final VectorSpecies<Double> DOUBLES = VectorSpecies.of(double.class, FLOATS.vectorShape());
    /// As many floats as there are doubles in a vector.
    private static final VectorSpecies<Float> HALF =
            VectorSpecies.of(float.class, VectorShape.forBitSize(DOUBLES.vectorBitSize() / 2));
    static final int LANES = FLOATS.length();
    static final int WIDE = DOUBLES.length();

    private VectorStatistics() {}

    /// As [ScalarStatistics#moments].
    public static void moments(float[] x, int columns, int from, int to, BlockMoments out) {
        if (columns < LANES || from == to) {
            ScalarStatistics.moments(x, columns, from, to, out);
            return;
        }
        for (int c = 0; c < columns; c += LANES) {
            // the last strip overlaps its neighbour and finds the same sums again
            sums(x, columns, from, to, Math.min(c, columns - LANES), out);
        }
        extremes(x, from * columns, to * columns, out);
        ScalarStatistics.finish(x, columns, from, to, out);
    }

    /// Two of each, so that neighbouring comparisons do not wait for each other; the last two vectors overlap others.
    private static void extremes(float[] x, int from, int to, BlockMoments out) {
        FloatVector leastA = FloatVector.broadcast(FLOATS, Float.POSITIVE_INFINITY);
        FloatVector mostA = FloatVector.broadcast(FLOATS, Float.NEGATIVE_INFINITY);
        FloatVector leastB = leastA;
        FloatVector mostB = mostA;
        for (int i = from; i < to; i += 2 * LANES) {
            FloatVector a = FloatVector.fromArray(FLOATS, x, Math.min(i, to - LANES));
            FloatVector b = FloatVector.fromArray(FLOATS, x, Math.min(i + LANES, to - LANES));
            leastA = leastA.blend(a, a.compare(LT, leastA));
            leastB = leastB.blend(b, b.compare(LT, leastB));
            mostA = mostA.blend(a, a.compare(GT, mostA));
            mostB = mostB.blend(b, b.compare(GT, mostB));
        }
        out.min = leastA.min(leastB).reduceLanes(MIN);
        out.max = mostA.max(mostB).reduceLanes(MAX);
    }

    /// Shifted sums and squares of one strip of columns.
    private static void sums(float[] x, int columns, int from, int to, int start, BlockMoments out) {
        int first = from * columns + start;
        DoubleVector shiftA = wide(x, first);
        DoubleVector shiftB = wide(x, first + WIDE);
        DoubleVector sumA = DoubleVector.zero(DOUBLES);
        DoubleVector sumB = sumA;
        DoubleVector squaresA = sumA;
        DoubleVector squaresB = sumA;
        for (int i = first; i < to * columns; i += columns) {
            DoubleVector a = wide(x, i).sub(shiftA);
            DoubleVector b = wide(x, i + WIDE).sub(shiftB);
            sumA = sumA.add(a);
            sumB = sumB.add(b);
            squaresA = a.fma(a, squaresA);
            squaresB = b.fma(b, squaresB);
        }
        sumA.intoArray(out.mean, start);
        sumB.intoArray(out.mean, start + WIDE);
        squaresA.intoArray(out.squares, start);
        squaresB.intoArray(out.squares, start + WIDE);
    }

    private static DoubleVector wide(float[] x, int i) {
        return (DoubleVector) FloatVector.fromArray(HALF, x, i).convertShape(F2D, DOUBLES, 0);
    }

    /// As [ScalarStatistics#countOutside].
    public static long countOutside(float[] x, int from, int to, double low, double high) {
        float atMost = ScalarStatistics.atMost(low);
        float atLeast = ScalarStatistics.atLeast(high);
        int whole = to - (to - from) % LANES;
        int count = 0;
        for (int i = from; i < whole; i += LANES) {
            FloatVector v = FloatVector.fromArray(FLOATS, x, i);
            count += v.compare(LE, atMost).or(v.compare(GE, atLeast)).trueCount();
        }
        return count + ScalarStatistics.countOutside(x, whole, to, low, high);
    }

    /// As [ScalarStatistics#countEqual].
    public static int countEqual(float[] x, int from, int to, double value) {
        float narrow = (float) value;
        if (narrow != value) {
            return 0;
        }
        int whole = to - (to - from) % LANES;
        int count = 0;
        for (int i = from; i < whole; i += LANES) {
            count += FloatVector.fromArray(FLOATS, x, i).compare(EQ, narrow).trueCount();
        }
        return count + (int) ScalarStatistics.countEqual(x, whole, to, value);
    }

    /// As [ScalarStatistics#markInside].
    public static void markInside(float[] x, int columns, int from, int to, double low, double high, boolean[] alive) {
        if (columns < LANES) {
            ScalarStatistics.markInside(x, columns, from, to, low, high, alive);
            return;
        }
        float least = ScalarStatistics.above(low);
        float most = ScalarStatistics.below(high);
        for (int c = 0; c < columns; c += LANES) {
            int start = Math.min(c, columns - LANES);
            VectorMask<Float> known = VectorMask.fromArray(FLOATS, alive, start);
            if (!known.allTrue()) {
                inside(x, columns, from, to, start, least, most).or(known).intoArray(alive, start);
            }
        }
    }

    /// Which of a strip's columns hold an element in `[least, most]`.
    private static VectorMask<Float> inside(float[] x, int columns, int from, int to, int start,
            float least, float most) {
        FloatVector seen = FloatVector.zero(FLOATS);
        for (int i = from * columns + start; i < to * columns; i += columns) {
            FloatVector v = FloatVector.fromArray(FLOATS, x, i);
            seen = seen.blend(1, v.compare(GE, least).and(v.compare(LE, most)));
        }
        return seen.compare(GT, 0);
    }

    /// As [ScalarStatistics#sumOfSquares].
    public static double sumOfSquares(float[] x, int from, int to) {
        int lanes = ScalarStatistics.LANES;
        int whole = to - (to - from) % lanes;
        double total = 0;
        for (int lane = 0; lane < lanes; lane += WIDE) {
            DoubleVector sum = DoubleVector.zero(DOUBLES);
            for (int i = from + lane; i < whole; i += lanes) {
                DoubleVector v = wide(x, i);
                sum = v.fma(v, sum);
            }
            for (int k = 0; k < WIDE; k++) {
                double part = sum.lane(k);
                int rest = whole + lane + k;
                if (rest < to) {
                    part = Math.fma((double) x[rest], (double) x[rest], part);
                }
                total += part;
            }
        }
        return total;
    }

    /// As [ScalarStatistics#histogram].
    public static void histogram(float[] x, int from, int to, Tally tally) {
        int whole = to - (to - from) % LANES;
        for (int i = from; i < whole; i += Tally.CHUNK) {
            VectorHistogram.chunk(x, i, Math.min(whole, i + Tally.CHUNK), tally);
        }
        ScalarStatistics.histogram(x, whole, to, tally);
    }
}
