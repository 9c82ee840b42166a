package initscope.init;

import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;

/// Random matrices with orthonormal rows (or columns, whichever are fewer), uniform over all of them (Haar).
///
/// Gram–Schmidt in double on a Gaussian matrix, each row cleaned twice ("twice is enough": Giraud, Langou, Rozložník &
/// van den Eshof 2005), block by block so that nearly all of it is matrix products. The R it implies has a positive
/// diagonal, the sign convention that makes the law Haar (Mezzadri 2007) and that PyTorch and Keras reach with
/// `Q *= sign(diag R)`.
final class Orthonormal {
    private static final int BLOCK = 32;

    private final Kernels kernels = Kernels.of(Precision.FP64);
    private final Crew crew;
    private final int count;
    private final int length;
    /// The rows found so far, then those still Gaussian, `[count, length]`.
    private final Matrix rows;
    /// Room for Qᵀ and Q as right operands.
    private final Packed towards;
    private final Packed back;

    private Orthonormal(int count, int length, Seed seed, Crew crew) {
        this.crew = crew;
        this.count = count;
        this.length = length;
        rows = Matrix.zeros(Precision.FP64, count, length);
        towards = new Packed(Precision.FP64, length, count);
        back = new Packed(Precision.FP64, count, length);
        kernels.normals(seed.key(), 0, count * length, 0, 1, rows);
    }

    /// Fills w `[O, I]` with gain times a semi-orthogonal matrix. Cost: about 4 min(O, I)² max(O, I) operations.
    static void fill(Matrix w, double gain, Seed seed, Crew crew) {
        boolean asRows = w.rows() <= w.columns();
        Orthonormal q = new Orthonormal(Math.min(w.rows(), w.columns()), Math.max(w.rows(), w.columns()), seed, crew);
        q.orthonormalize();
        for (int i = 0; i < q.count; i++) {
            for (int k = 0; k < q.length; k++) {
                w.set(asRows ? i : k, asRows ? k : i, gain * q.rows.get(i, k));
            }
        }
    }

    private void orthonormalize() {
        double[][] block = new double[BLOCK][length];
        for (int from = 0; from < count; from += BLOCK) {
            int to = Math.min(count, from + BLOCK);
            for (int pass = 0; pass < 2 && from > 0; pass++) {
                project(from, to);
            }
            within(block, from, to);
        }
    }

    /// Takes the components along the first `from` rows out of rows `[from, to)`: V −= (V Qᵀ) Q.
    private void project(int from, int to) {
        Matrix q = rows.shaped(from, length);
        Packed transposed = towards.shaped(length, from);
        crew.each(transposed.panels(), panel -> transposed.packTransposed(q, panel, panel + 1));
        Packed plain = back.shaped(from, length);
        crew.each(plain.panels(), panel -> plain.pack(q, panel, panel + 1));
        Matrix components = Matrix.zeros(Precision.FP64, to, from);
        Matrix shadow = Matrix.zeros(Precision.FP64, to, length);
        int step = Math.ceilDiv(to - from, crew.threads());
        crew.each(crew.threads(), task -> {
            int first = Math.min(to, from + task * step);
            int last = Math.min(to, first + step);
            kernels.product(rows, first, last, transposed, null, components);
            kernels.product(components, first, last, plain, null, shadow);
            for (int i = first; i < last; i++) {
                for (int k = 0; k < length; k++) {
                    rows.set(i, k, rows.get(i, k) - shadow.get(i, k));
                }
            }
        });
    }

    /// Orthonormalizes rows `[from, to)` among themselves.
    private void within(double[][] block, int from, int to) {
        for (int i = from; i < to; i++) {
            double[] v = block[i - from];
            for (int k = 0; k < length; k++) {
                v[k] = rows.get(i, k);
            }
            for (int pass = 0; pass < 2; pass++) {
                for (int j = 0; j < i - from; j++) {
                    subtract(v, block[j], dot(v, block[j]));
                }
            }
            double norm = Math.sqrt(dot(v, v));
            for (int k = 0; k < length; k++) {
                v[k] /= norm;
                rows.set(i, k, v[k]);
            }
        }
    }

    /// Four chains in a fixed order, so that the bits do not depend on the machine.
    private static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int k = 0;
        for (; k + 3 < a.length; k += 4) {
            s0 = Math.fma(a[k], b[k], s0);
            s1 = Math.fma(a[k + 1], b[k + 1], s1);
            s2 = Math.fma(a[k + 2], b[k + 2], s2);
            s3 = Math.fma(a[k + 3], b[k + 3], s3);
        }
        for (; k < a.length; k++) {
            s0 = Math.fma(a[k], b[k], s0);
        }
        return (s0 + s1) + (s2 + s3);
    }

    private static void subtract(double[] v, double[] direction, double component) {
        for (int k = 0; k < v.length; k++) {
            v[k] = Math.fma(-component, direction[k], v[k]);
        }
    }
}
