package initscope.tensor.product;

/// What the loops of a product write to between operands and result, one set a thread, kept for the next product.
public final class Scratch {
    private final ThreadLocal<float[][]> floats = ThreadLocal.withInitial(() -> new float[2][0]);
    private final ThreadLocal<double[][]> doubles = ThreadLocal.withInitial(() -> new double[2][0]);

    /// The calling thread's array of this number, 0 or 1, at least `length` long, with anything in it.
    float[] floats(int number, int length) {
        float[][] own = floats.get();
        if (own[number].length < length) {
            own[number] = new float[length];
        }
        return own[number];
    }

    /// The same in double precision.
    double[] doubles(int number, int length) {
        double[][] own = doubles.get();
        if (own[number].length < length) {
            own[number] = new double[length];
        }
        return own[number];
    }
}
