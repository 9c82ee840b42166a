package initscope.tensor;

import initscope.tensor.draws.ScalarDraws;
import initscope.tensor.functions.ScalarFunctions;
import initscope.tensor.sums.ScalarStatistics;
import initscope.tensor.sums.Tally;

/// Single precision in plain Java: each method hands the arrays to the class that owns the loops.
record ScalarKernels() implements Kernels {

    @Override
    public Precision precision() {
        return Precision.FP32;
    }

    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public void product(Matrix a, int from, int to, Packed b, Matrix bias, Matrix c) {
        Shapes.product(Precision.FP32, a, from, to, b, bias, c);
        ScalarProduct.floats(Shapes.floats(a), from, to, b, Shapes.floats(bias), Shapes.floats(c));
    }

    @Override
    public void apply(Curve f, Matrix z, int from, int to, Matrix x) {
        int n = z.columns();
        ScalarFunctions.apply(f, Shapes.floats(z), from * n, to * n, Shapes.floats(x));
    }

    @Override
    public void chain(Curve f, Matrix z, Matrix g, int from, int to, Matrix delta) {
        int n = z.columns();
        ScalarFunctions.chain(f, Shapes.floats(z), Shapes.floats(g), from * n, to * n, Shapes.floats(delta));
    }

    @Override
    public void moments(Matrix x, int from, int to, BlockMoments out) {
        ScalarStatistics.moments(Shapes.floats(x), x.columns(), from, to, out);
    }

    @Override
    public long countOutside(Matrix x, int from, int to, double low, double high) {
        int n = x.columns();
        return ScalarStatistics.countOutside(Shapes.floats(x), from * n, to * n, low, high);
    }

    @Override
    public long countEqual(Matrix x, int from, int to, double value) {
        int n = x.columns();
        return ScalarStatistics.countEqual(Shapes.floats(x), from * n, to * n, value);
    }

    @Override
    public void markInside(Matrix x, int from, int to, double low, double high, boolean[] alive) {
        ScalarStatistics.markInside(Shapes.floats(x), x.columns(), from, to, low, high, alive);
    }

    @Override
    public void histogram(Matrix x, int from, int to, Tally tally) {
        int n = x.columns();
        ScalarStatistics.histogram(Shapes.floats(x), from * n, to * n, tally);
    }

    @Override
    public double sumOfSquares(Matrix x, int from, int to) {
        int n = x.columns();
        return ScalarStatistics.sumOfSquares(Shapes.floats(x), from * n, to * n);
    }

    @Override
    public void normals(long key, int from, int to, double mean, double std, Matrix out) {
        ScalarDraws.normals(key, from, to, mean, std, Shapes.floats(out));
    }

    @Override
    public void uniforms(long key, int from, int to, double low, double high, Matrix out) {
        ScalarDraws.uniforms(key, from, to, low, high, Shapes.floats(out));
    }

    @Override
    public void truncatedNormals(long key, int from, int to, double std, Matrix out) {
        ScalarDraws.truncatedNormals(key, from, to, std, Shapes.floats(out));
    }
}
