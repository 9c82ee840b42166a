package initscope.tensor;

import initscope.tensor.draws.ScalarDraws;
import initscope.tensor.functions.DoubleFunctions;
import initscope.tensor.sums.DoubleStatistics;
import initscope.tensor.sums.Tally;

/// Double precision in plain Java: each method hands the arrays to the class that owns the loops.
record DoubleKernels() implements Kernels {

    @Override
    public Precision precision() {
        return Precision.FP64;
    }

    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public void product(Matrix a, int from, int to, Packed b, Matrix bias, Matrix c) {
        Shapes.product(Precision.FP64, a, from, to, b, bias, c);
        ScalarProduct.doubles(Shapes.doubles(a), from, to, b, Shapes.doubles(bias), Shapes.doubles(c));
    }

    @Override
    public void apply(Curve f, Matrix z, int from, int to, Matrix x) {
        int n = z.columns();
        DoubleFunctions.apply(f, Shapes.doubles(z), from * n, to * n, Shapes.doubles(x));
    }

    @Override
    public void chain(Curve f, Matrix z, Matrix g, int from, int to, Matrix delta) {
        int n = z.columns();
        DoubleFunctions.chain(f, Shapes.doubles(z), Shapes.doubles(g), from * n, to * n, Shapes.doubles(delta));
    }

    @Override
    public void moments(Matrix x, int from, int to, BlockMoments out) {
        DoubleStatistics.moments(Shapes.doubles(x), x.columns(), from, to, out);
    }

    @Override
    public long countOutside(Matrix x, int from, int to, double low, double high) {
        int n = x.columns();
        return DoubleStatistics.countOutside(Shapes.doubles(x), from * n, to * n, low, high);
    }

    @Override
    public long countEqual(Matrix x, int from, int to, double value) {
        int n = x.columns();
        return DoubleStatistics.countEqual(Shapes.doubles(x), from * n, to * n, value);
    }

    @Override
    public void markInside(Matrix x, int from, int to, double low, double high, boolean[] alive) {
        DoubleStatistics.markInside(Shapes.doubles(x), x.columns(), from, to, low, high, alive);
    }

    @Override
    public void histogram(Matrix x, int from, int to, Tally tally) {
        int n = x.columns();
        DoubleStatistics.histogram(Shapes.doubles(x), from * n, to * n, tally);
    }

    @Override
    public double sumOfSquares(Matrix x, int from, int to) {
        int n = x.columns();
        return DoubleStatistics.sumOfSquares(Shapes.doubles(x), from * n, to * n);
    }

    @Override
    public void normals(long key, int from, int to, double mean, double std, Matrix out) {
        ScalarDraws.normals(key, from, to, mean, std, Shapes.doubles(out));
    }

    @Override
    public void uniforms(long key, int from, int to, double low, double high, Matrix out) {
        ScalarDraws.uniforms(key, from, to, low, high, Shapes.doubles(out));
    }

    @Override
    public void truncatedNormals(long key, int from, int to, double std, Matrix out) {
        ScalarDraws.truncatedNormals(key, from, to, std, Shapes.doubles(out));
    }
}
