package initscope.init;

import initscope.random.Seed;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;

/// Random matrices with orthonormal rows (or columns, whichever are fewer), uniform over all of them (Haar).
///
/// Gram–Schmidt in double on a Gaussian matrix, each row cleaned twice ("twice is enough": Giraud, Langou, Rozložník &
/// van den Eshof 2005). The R it implies has a positive diagonal, which is the sign convention that makes the law Haar
/// (Mezzadri 2007) and the one PyTorch and Keras reach with `Q *= sign(diag R)`.
final class Orthonormal {

    private Orthonormal() {
    }

    /// Fills w `[O, I]` with gain times a semi-orthogonal matrix. Cost: about 4 min(O, I)² max(O, I) operations.
    static void fill(Matrix w, double gain, Seed seed) {
        int count = Math.min(w.rows(), w.columns());
        int length = Math.max(w.rows(), w.columns());
        Matrix gaussian = Matrix.zeros(Precision.FP64, count, length);
        Kernels.of(Precision.FP64).normals(seed.key(), 0, count * length, 0, 1, gaussian);
        double[][] vectors = new double[count][length];
        for (int i = 0; i < count; i++) {
            double[] v = vectors[i];
            for (int k = 0; k < length; k++) {
                v[k] = gaussian.get(i, k);
            }
            for (int pass = 0; pass < 2; pass++) {
                for (int j = 0; j < i; j++) {
                    subtract(v, vectors[j], dot(v, vectors[j]));
                }
            }
            scale(v, 1 / Math.sqrt(dot(v, v)));
        }
        boolean asRows = w.rows() <= w.columns();
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < length; k++) {
                w.set(asRows ? i : k, asRows ? k : i, gain * vectors[i][k]);
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

    private static void subtract(double[] v, double[] direction, double length) {
        for (int k = 0; k < v.length; k++) {
            v[k] = Math.fma(-length, direction[k], v[k]);
        }
    }

    private static void scale(double[] v, double factor) {
        for (int k = 0; k < v.length; k++) {
            v[k] *= factor;
        }
    }
}
