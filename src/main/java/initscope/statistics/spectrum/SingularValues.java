package initscope.statistics.spectrum;

import initscope.tensor.Crew;

/// The singular values of a matrix, without their vectors. Householder reflections bring it to two diagonals d and e
/// (Golub & Kahan 1965). The values are then the positive eigenvalues of the symmetric matrix with zeros on its diagonal
/// and d_1, e_1, d_2, e_2, … beside it, found one by one by bisection on the number of negative pivots (Sturm; Demmel &
/// Kahan 1990, section 7). Each is right to some rounding errors of the greatest.
public final class SingularValues {
    private static final double TINY = 1e-290;
    private static final int HALVINGS = 120;

    private SingularValues() {
    }

    /// @param a rows of equal length, finite; overwritten
    /// @return as many as the shorter side, descending
    public static double[] of(double[][] a, Crew crew) {
        double[][] tall = a.length >= a[0].length ? a : transposed(a);
        int n = tall[0].length;
        double factor = scale(tall);
        if (factor == 0) {
            return new double[n];
        }
        double[] beside = bidiagonal(tall);
        double bound = 0;
        for (int i = 0; i < beside.length; i++) {
            bound = Math.max(bound, Math.abs(beside[i]) + (i + 1 < beside.length ? Math.abs(beside[i + 1]) : 0));
        }
        double most = bound * (1 + 1e-12);
        double[] values = new double[n];
        crew.each(n, k -> values[n - 1 - k] = smallest(k, beside, most) / factor);
        return values;
    }

    private static double[][] transposed(double[][] a) {
        double[][] t = new double[a[0].length][a.length];
        for (int r = 0; r < a.length; r++) {
            for (int c = 0; c < t.length; c++) {
                t[c][r] = a[r][c];
            }
        }
        return t;
    }

    /// Multiplies by the power of two that brings the greatest element near 1, so that squares neither overflow nor vanish.
    ///
    /// @return the power, 0 if all elements are 0
    private static double scale(double[][] a) {
        double greatest = 0;
        for (double[] row : a) {
            for (double v : row) {
                greatest = Math.max(greatest, Math.abs(v));
            }
        }
        if (greatest == 0) {
            return 0;
        }
        double factor = Math.scalb(1.0, Math.clamp(-Math.getExponent(greatest), -1022, 1022));
        for (double[] row : a) {
            for (int c = 0; c < row.length; c++) {
                row[c] *= factor;
            }
        }
        return factor;
    }

    /// d_1, e_1, d_2, …, d_n of a bidiagonal matrix with the same singular values.
    private static double[] bidiagonal(double[][] a) {
        int m = a.length;
        int n = a[0].length;
        double[] beside = new double[2 * n - 1];
        double[] mirror = new double[m];
        double[] sums = new double[n];
        for (int k = 0; k < n; k++) {
            for (int i = k; i < m; i++) {
                mirror[i] = a[i][k];
            }
            double beta = reflection(mirror, k, m);
            beside[2 * k] = beta == 0 ? mirror[k] : -Math.copySign(1, a[k][k]) * length(a, k);
            if (beta != 0) {
                reflectColumns(a, k, beta, mirror, sums);
            }
            if (k + 1 < n) {
                beside[2 * k + 1] = reflectRows(a, k);
            }
        }
        return beside;
    }

    private static double length(double[][] a, int k) {
        double square = 0;
        for (int i = k; i < a.length; i++) {
            square += a[i][k] * a[i][k];
        }
        return Math.sqrt(square);
    }

    /// Turns v[from..to) into the normal of the mirror that leaves only its first element.
    ///
    /// @return 2 / |v|², or 0 if there is nothing to do
    private static double reflection(double[] v, int from, int to) {
        double rest = 0;
        for (int i = from + 1; i < to; i++) {
            rest += v[i] * v[i];
        }
        if (rest < TINY) {
            return 0;
        }
        v[from] += Math.copySign(Math.sqrt(v[from] * v[from] + rest), v[from]);
        return 2 / (v[from] * v[from] + rest);
    }

    private static void reflectColumns(double[][] a, int k, double beta, double[] mirror, double[] sums) {
        int n = a[0].length;
        for (int j = k + 1; j < n; j++) {
            sums[j] = 0;
        }
        for (int i = k; i < a.length; i++) {
            double v = mirror[i];
            double[] row = a[i];
            for (int j = k + 1; j < n; j++) {
                sums[j] += v * row[j];
            }
        }
        for (int i = k; i < a.length; i++) {
            double v = beta * mirror[i];
            double[] row = a[i];
            for (int j = k + 1; j < n; j++) {
                row[j] -= v * sums[j];
            }
        }
    }

    /// The same from the right, on row k beyond its diagonal.
    ///
    /// @return e_k
    private static double reflectRows(double[][] a, int k) {
        int n = a[0].length;
        double[] mirror = a[k];
        double first = mirror[k + 1];
        double square = 0;
        for (int j = k + 1; j < n; j++) {
            square += mirror[j] * mirror[j];
        }
        double beta = reflection(mirror, k + 1, n);
        if (beta == 0) {
            return first;
        }
        for (int i = k + 1; i < a.length; i++) {
            double[] row = a[i];
            double sum = 0;
            for (int j = k + 1; j < n; j++) {
                sum += mirror[j] * row[j];
            }
            double v = beta * sum;
            for (int j = k + 1; j < n; j++) {
                row[j] -= v * mirror[j];
            }
        }
        return -Math.copySign(Math.sqrt(square), first);
    }

    /// The k-th smallest, counted from 0.
    private static double smallest(int k, double[] beside, double most) {
        double low = 0;
        double high = most;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (below(middle, beside) > k) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    /// How many singular values lie below x.
    private static int below(double x, double[] beside) {
        double pivot = -x;
        int negative = 1;
        for (double b : beside) {
            pivot = -x - b * b / pivot;
            if (Math.abs(pivot) < TINY) {
                pivot = -TINY;
            }
            negative += pivot < 0 ? 1 : 0;
        }
        return negative - (beside.length + 1) / 2;
    }
}
