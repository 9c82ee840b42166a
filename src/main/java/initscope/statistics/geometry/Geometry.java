package initscope.statistics.geometry;

import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;

/// How a layer's samples lie to one another.
///
/// @param meanCosine mean over all pairs of distinct samples of the cosine between their activation vectors; samples that
///     are all zero have no direction and are left out; NaN if fewer than two are left
/// @param effectiveRank (Σλ)² / Σλ² of the uncentred second-moment matrix over units, between 1 and the width: in how many
///     directions the layer really moves; NaN where the layer is zero or not finite
public record Geometry(double meanCosine, double effectiveRank) {
    private static final int ROWS = 64;

    /// The geometry of x `[B, n]`. Cost: a product of B n min(B, n) multiply-adds, as much as the layer's own.
    public static Geometry of(Matrix x, Crew crew) {
        return new Geometry(meanCosine(x), effectiveRank(x, crew));
    }

    /// The sum over pairs of cosines is the squared length of the sum of directions, less each with itself.
    private static double meanCosine(Matrix x) {
        double[] sum = new double[x.columns()];
        int directed = 0;
        for (int r = 0; r < x.rows(); r++) {
            double square = 0;
            for (int c = 0; c < sum.length; c++) {
                square += x.get(r, c) * x.get(r, c);
            }
            if (square == 0) {
                continue;
            }
            double length = Math.sqrt(square);
            for (int c = 0; c < sum.length; c++) {
                sum[c] += x.get(r, c) / length;
            }
            directed++;
        }
        double square = 0;
        for (double s : sum) {
            square += s * s;
        }
        return directed < 2 ? Double.NaN : (square - directed) / ((double) directed * (directed - 1));
    }

    /// Σλ is the trace and Σλ² the squared Frobenius norm of xᵀx, or of x xᵀ, whichever is smaller.
    private static double effectiveRank(Matrix x, Crew crew) {
        Matrix left = scaled(x, x.columns() <= x.rows());
        int n = left.rows();
        Kernels kernels = Kernels.of(x.precision());
        Packed right = new Packed(x.precision(), left.columns(), n);
        crew.each(right.panels(), panel -> right.packTransposed(left, panel, panel + 1));
        Matrix gram = Matrix.zeros(x.precision(), n, n);
        double[] squares = new double[Math.ceilDiv(n, ROWS)];
        crew.each(squares.length, part -> {
            int from = part * ROWS;
            int to = Math.min(n, from + ROWS);
            kernels.product(left, from, to, right, null, gram);
            squares[part] = kernels.sumOfSquares(gram, from, to);
        });
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += gram.get(i, i);
        }
        double square = 0;
        for (double s : squares) {
            square += s;
        }
        return trace * trace / square;
    }

    /// A copy of x, transposed if asked for, times the power of two that brings its greatest element near 1: its squares
    /// then neither overflow nor vanish in single precision.
    private static Matrix scaled(Matrix x, boolean transposed) {
        double greatest = 0;
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                greatest = Math.max(greatest, Math.abs(x.get(r, c)));
            }
        }
        double factor = greatest > 0 && greatest <= Double.MAX_VALUE ? Math.scalb(1, -Math.getExponent(greatest)) : 1;
        Matrix copy = transposed ? Matrix.zeros(x.precision(), x.columns(), x.rows())
                : Matrix.zeros(x.precision(), x.rows(), x.columns());
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                copy.set(transposed ? c : r, transposed ? r : c, factor * x.get(r, c));
            }
        }
        return copy;
    }
}
