package initscope.statistics.geometry;

import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;
import java.util.HashMap;
import java.util.Map;

/// Takes the [Geometry] of one layer after the other, with the room for it. A layer costs a product of B n min(B, n)
/// multiply-adds, as much as the layer's own.
public final class Survey {
    private static final int ROWS = 48;

    private final Crew crew;
    private final Precision room;
    private final Matrix copy;
    /// By the width of the layer.
    private final Map<Integer, Packed> packed = new HashMap<>();
    private final Matrix gram;

    /// @param batch B, rows of every layer to come
    /// @param widest columns of the widest
    public Survey(Precision precision, int batch, int widest, Crew crew) {
        this.crew = crew;
        // a half precision's rounding is the layer's, not that of what looks at it
        room = precision == Precision.FP64 ? Precision.FP64 : Precision.FP32;
        int small = Math.min(batch, widest);
        copy = Matrix.zeros(room, batch, widest);
        gram = Matrix.zeros(room, small, small);
    }

    /// The geometry of x `[B, n]`.
    public Geometry of(Matrix x) {
        double[] origin = new double[x.columns()];
        double most = greatest(x, origin);
        if (!(most <= Double.MAX_VALUE)) {
            return Geometry.NONE;
        }
        double factor = nearOne(most);
        int strips = Math.ceilDiv(x.rows(), ROWS);
        double[][] sums = new double[strips][x.columns()];
        double[][] directions = new double[strips][x.columns()];
        int[] directed = new int[strips];
        crew.each(strips, strip -> {
            for (int r = strip * ROWS; r < Math.min(x.rows(), (strip + 1) * ROWS); r++) {
                directed[strip] += addDirection(x, r, factor, directions[strip]) ? 1 : 0;
                for (int c = 0; c < x.columns(); c++) {
                    sums[strip][c] += factor * x.get(r, c);
                }
            }
        });
        double[] center = total(sums);
        for (int c = 0; c < center.length; c++) {
            center[c] /= x.rows() * factor;
        }
        return new Geometry(meanCosine(total(directions), directed), effectiveRank(x, center));
    }

    /// The effective rank of a matrix by itself, (Σσ²)² / Σσ⁴ of its singular values: between 1, where all rows are multiples
    /// of one, and the smaller of its sides. NaN where it is zero or holds a number that is not finite.
    public double rank(Matrix w) {
        return effectiveRank(w, new double[w.columns()]);
    }

    /// Greatest distance of an element from its column's center; NaN if there is one.
    private double greatest(Matrix x, double[] center) {
        double[] greatest = new double[Math.ceilDiv(x.rows(), ROWS)];
        crew.each(greatest.length, strip -> {
            for (int r = strip * ROWS; r < Math.min(x.rows(), (strip + 1) * ROWS); r++) {
                for (int c = 0; c < x.columns(); c++) {
                    greatest[strip] = Math.max(greatest[strip], Math.abs(x.get(r, c) - center[c]));
                }
            }
        });
        double most = 0;
        for (double g : greatest) {
            most = Math.max(most, g);
        }
        return most;
    }

    /// The power of two that brings a number near 1, exactly: squares then neither overflow nor vanish.
    private static double nearOne(double most) {
        return Math.scalb(1.0, Math.clamp(-Math.getExponent(most), -1022, 1022));
    }

    private static double[] total(double[][] parts) {
        double[] total = new double[parts[0].length];
        for (double[] part : parts) {
            for (int c = 0; c < total.length; c++) {
                total[c] += part[c];
            }
        }
        return total;
    }

    /// Adds row r at length 1; false if it has no direction.
    private static boolean addDirection(Matrix x, int r, double factor, double[] sum) {
        double square = 0;
        for (int c = 0; c < sum.length; c++) {
            double v = factor * x.get(r, c);
            square += v * v;
        }
        if (square == 0) {
            return false;
        }
        double share = factor / Math.sqrt(square);
        for (int c = 0; c < sum.length; c++) {
            sum[c] += share * x.get(r, c);
        }
        return true;
    }

    /// The sum over pairs of cosines is the squared length of the sum of directions, less each with itself.
    private static double meanCosine(double[] directions, int[] directed) {
        double n = 0;
        for (int count : directed) {
            n += count;
        }
        double square = 0;
        for (double s : directions) {
            square += s * s;
        }
        return n < 2 ? Double.NaN : (square - n) / (n * (n - 1));
    }

    /// With c the samples less their mean, Σλ is the trace and Σλ² the squared Frobenius norm of cᵀc, or of c cᵀ, whichever
    /// is smaller.
    private double effectiveRank(Matrix x, double[] center) {
        double most = greatest(x, center);
        if (!(most > 0 && most <= Double.MAX_VALUE)) {
            return Double.NaN;
        }
        boolean byUnits = x.columns() <= x.rows();
        Matrix left = byUnits ? copy.shaped(x.columns(), x.rows()) : copy.shaped(x.rows(), x.columns());
        double factor = nearOne(most);
        crew.each(Math.ceilDiv(x.rows(), ROWS), strip -> {
            for (int r = strip * ROWS; r < Math.min(x.rows(), (strip + 1) * ROWS); r++) {
                for (int c = 0; c < x.columns(); c++) {
                    left.set(byUnits ? c : r, byUnits ? r : c, factor * (x.get(r, c) - center[c]));
                }
            }
        });
        Packed right = packed.computeIfAbsent(x.columns(), _ -> new Packed(room, left.columns(), left.rows()));
        int n = left.rows();
        Kernels kernels = Kernels.of(left.precision());
        Matrix products = gram.shaped(n, n);
        crew.each(right.panels(), panel -> right.packTransposed(left, panel, panel + 1));
        double[] squares = new double[Math.ceilDiv(n, ROWS)];
        crew.each(squares.length, part -> {
            int from = part * ROWS;
            int to = Math.min(n, from + ROWS);
            kernels.product(left, from, to, right, null, products);
            squares[part] = kernels.sumOfSquares(products, from, to);
        });
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += products.get(i, i);
        }
        double square = 0;
        for (double s : squares) {
            square += s;
        }
        return trace * trace / square;
    }
}
