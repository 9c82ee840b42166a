package initscope.tensor;

/// The checks a kernel makes before it trusts its indexes, and the arrays behind matrices that passed them.
final class Shapes {
    private Shapes() {}

    /// @throws IllegalArgumentException if `c[from..to) = bias + a b` does not fit together, naming both sides
    static void product(Precision precision, Matrix a, int from, int to, Packed b, Matrix bias, Matrix c) {
        boolean fits = a.precision() == precision && b.precision() == precision && c.precision() == precision
                && a.columns() == b.inner() && c.columns() == b.columns()
                && (bias == null || bias.precision() == precision && bias.rows() == 1 && bias.columns() == b.columns());
        if (!fits) {
            throw new IllegalArgumentException("no " + precision + " product: " + of(a) + " times " + b.precision()
                    + " [" + b.inner() + ", " + b.columns() + "]" + (bias == null ? "" : " plus " + of(bias))
                    + " into " + of(c));
        }
        if (from < 0 || from > to || to > a.rows() || to > c.rows()) {
            throw new IllegalArgumentException("no rows " + from + " to " + to + " in " + of(a) + " and " + of(c));
        }
    }

    static float[] floats(Matrix m) {
        return m == null ? null : ((FloatMatrix) m).data;
    }

    static double[] doubles(Matrix m) {
        return m == null ? null : ((DoubleMatrix) m).data;
    }

    private static String of(Matrix m) {
        return m.precision() + " [" + m.rows() + ", " + m.columns() + "]";
    }
}
