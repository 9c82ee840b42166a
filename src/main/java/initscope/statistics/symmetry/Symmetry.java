package initscope.statistics.symmetry;

import initscope.statistics.spectrum.SingularValues;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;

/// How many different units a layer has, and how many directions its weights span.
///
/// @param units of the layer
/// @param incoming groups of units with equal rows of W and equal bias
/// @param outgoing groups of units with equal columns of the next layer's W; `units` where there is no next layer
/// @param distinct groups of units alike in both: 1 is a layer that computes one thing however wide it is
/// @param rank singular values of W above max(O, I) ε times the greatest, ε that of the weights' precision (as NumPy's
///     `matrix_rank`); −1 where some weight is not finite
/// @param effective e to the entropy of the singular values as shares of their sum (Roy & Vetterli 2007); 0 for W = 0, NaN
///     where some weight is not finite
public record Symmetry(int units, int incoming, int outgoing, int distinct, int rank, double effective) {
    /// Rounding errors of the largest weight by which equal weights may differ: a matrix product need not sum the columns of
    /// its last, narrower block in the order of the others.
    private static final int ERRORS = 64;
    /// The same where every operation is rounded: there most sums come out equal.
    private static final int ERRORS_OF_HALVES = 2;

    /// Measures a layer.
    ///
    /// @param w `[O, I]`
    /// @param bias `[1, O]`
    /// @param next the weights `[P, O]` of the layer above, or null
    public static Symmetry of(Matrix w, Matrix bias, Matrix next, Crew crew) {
        List<Bundle> in = List.of(new Bundle(w, true), new Bundle(bias, false));
        List<Bundle> out = next == null ? List.of() : List.of(new Bundle(next, false));
        List<Bundle> both = new ArrayList<>(in);
        both.addAll(out);
        int units = w.rows();
        double[] values = singularValues(w, crew);
        return new Symmetry(units, groups(units, in), next == null ? units : groups(units, out), groups(units, both),
                rank(w, values), effective(values));
    }

    /// How many different units a layer has, without the rank, which costs more.
    ///
    /// @param w `[O, I]`
    /// @param bias `[1, O]`
    /// @param next the weights `[P, O]` of the layer above, or null
    public static int distinct(Matrix w, Matrix bias, Matrix next) {
        List<Bundle> bundles = new ArrayList<>(List.of(new Bundle(w, true), new Bundle(bias, false)));
        if (next != null) {
            bundles.add(new Bundle(next, false));
        }
        return groups(w.rows(), bundles);
    }

    /// Units compared with the first of every group so far; nearly every comparison ends at the first weight.
    private static int groups(int units, List<Bundle> bundles) {
        double[] near = new double[bundles.size()];
        for (int b = 0; b < near.length; b++) {
            near[b] = bundles.get(b).tolerance();
        }
        int[] first = new int[units];
        int groups = 0;
        for (int u = 0; u < units; u++) {
            boolean known = false;
            for (int g = 0; g < groups && !known; g++) {
                known = true;
                for (int b = 0; b < near.length && known; b++) {
                    known = bundles.get(b).alike(u, first[g], near[b]);
                }
            }
            if (!known) {
                first[groups++] = u;
            }
        }
        return groups;
    }

    /// The weights of units, a row each or a column each.
    private record Bundle(Matrix matrix, boolean rows) {

        private int length() {
            return rows ? matrix.columns() : matrix.rows();
        }

        private double get(int unit, int i) {
            return rows ? matrix.get(unit, i) : matrix.get(i, unit);
        }

        private double tolerance() {
            double greatest = 0;
            for (int r = 0; r < matrix.rows(); r++) {
                for (int c = 0; c < matrix.columns(); c++) {
                    double size = Math.abs(matrix.get(r, c));
                    greatest = Double.isFinite(size) ? Math.max(greatest, size) : greatest;
                }
            }
            Precision precision = matrix.precision();
            boolean half = precision == Precision.FP16 || precision == Precision.BF16;
            return (half ? ERRORS_OF_HALVES : ERRORS) * epsilon(precision) * greatest;
        }

        private boolean alike(int one, int other, double near) {
            for (int i = 0; i < length(); i++) {
                double a = get(one, i);
                double b = get(other, i);
                if (!(Math.abs(a - b) <= near) && Double.compare(a, b) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static double epsilon(Precision precision) {
        return switch (precision) {
            case FP16 -> Math.scalb(1.0, -10);
            case BF16 -> Math.scalb(1.0, -7);
            case FP32 -> Math.scalb(1.0, -23);
            case FP64 -> Math.scalb(1.0, -52);
        };
    }

    /// Descending; null where some weight is not finite.
    private static double[] singularValues(Matrix w, Crew crew) {
        double[][] a = new double[w.rows()][w.columns()];
        for (int r = 0; r < a.length; r++) {
            for (int c = 0; c < a[r].length; c++) {
                a[r][c] = w.get(r, c);
                if (!Double.isFinite(a[r][c])) {
                    return null;
                }
            }
        }
        return SingularValues.of(a, crew);
    }

    private static int rank(Matrix w, double[] values) {
        if (values == null) {
            return -1;
        }
        double least = values[0] * Math.max(w.rows(), w.columns()) * epsilon(w.precision());
        int rank = 0;
        for (double s : values) {
            rank += s > least ? 1 : 0;
        }
        return rank;
    }

    private static double effective(double[] values) {
        if (values == null) {
            return Double.NaN;
        }
        double sum = 0;
        for (double s : values) {
            sum += s;
        }
        double entropy = 0;
        for (double s : values) {
            double share = sum > 0 ? s / sum : 0;
            entropy -= share > 0 ? share * Math.log(share) : 0;
        }
        return sum > 0 ? Math.exp(entropy) : 0;
    }
}
