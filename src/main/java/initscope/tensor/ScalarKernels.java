package initscope.tensor;

/// The plain-Java tier: each method hands the arrays to the class that owns the loops.
record ScalarKernels(Precision precision) implements Kernels {

    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public void product(Matrix a, int from, int to, Packed b, Matrix bias, Matrix c) {
        Shapes.product(precision, a, from, to, b, bias, c);
        switch (precision) {
            case FP32 -> ScalarProduct.floats(Shapes.floats(a), from, to, b, Shapes.floats(bias), Shapes.floats(c));
            case FP64 -> ScalarProduct.doubles(Shapes.doubles(a), from, to, b, Shapes.doubles(bias), Shapes.doubles(c));
        }
    }

    // The methods below are joined to ScalarFunctions, ScalarStatistics and ScalarDraws when those are merged.

    @Override
    public void apply(Curve f, Matrix z, int from, int to, Matrix x) {
        throw new UnsupportedOperationException("joined with ScalarFunctions");
    }

    @Override
    public void chain(Curve f, Matrix z, Matrix g, int from, int to, Matrix delta) {
        throw new UnsupportedOperationException("joined with ScalarFunctions");
    }

    @Override
    public void moments(Matrix x, int from, int to, BlockMoments out) {
        throw new UnsupportedOperationException("joined with ScalarStatistics");
    }

    @Override
    public long countOutside(Matrix x, int from, int to, double low, double high) {
        throw new UnsupportedOperationException("joined with ScalarStatistics");
    }

    @Override
    public long countEqual(Matrix x, int from, int to, double value) {
        throw new UnsupportedOperationException("joined with ScalarStatistics");
    }

    @Override
    public void markInside(Matrix x, int from, int to, double low, double high, boolean[] alive) {
        throw new UnsupportedOperationException("joined with ScalarStatistics");
    }

    @Override
    public void histogram(Matrix x, int from, int to, Grid grid, long[] counts) {
        throw new UnsupportedOperationException("joined with ScalarStatistics");
    }

    @Override
    public double sumOfSquares(Matrix x, int from, int to) {
        throw new UnsupportedOperationException("joined with ScalarStatistics");
    }

    @Override
    public void normals(long key, int from, int to, double mean, double std, Matrix out) {
        throw new UnsupportedOperationException("joined with ScalarDraws");
    }

    @Override
    public void uniforms(long key, int from, int to, double low, double high, Matrix out) {
        throw new UnsupportedOperationException("joined with ScalarDraws");
    }

    @Override
    public void truncatedNormals(long key, int from, int to, double std, Matrix out) {
        throw new UnsupportedOperationException("joined with ScalarDraws");
    }
}
