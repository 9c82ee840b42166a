package initscope.tensor;

import static initscope.tensor.FloatMatrix.data;

import initscope.tensor.Tiers.Operation;
import initscope.tensor.block.FloatBlock;
import initscope.tensor.descent.FloatDescent;
import initscope.tensor.draws.ScalarDraws;
import initscope.tensor.draws.VectorDraws;
import initscope.tensor.functions.ScalarFunctions;
import initscope.tensor.functions.VectorFunctions;
import initscope.tensor.product.FloatVectorProduct;
import initscope.tensor.product.ScalarProduct;
import initscope.tensor.product.Scratch;
import initscope.tensor.product.Transposition;
import initscope.tensor.sums.Magnitudes;
import initscope.tensor.sums.ScalarStatistics;
import initscope.tensor.sums.Tally;
import initscope.tensor.sums.VectorStatistics;

/// Single precision: each method hands the arrays to the class that owns the loops, in the tier of the moment. Classes of
/// the vector tier are first touched when their operation has been switched to it. Of a half precision, every result is
/// rounded to it while it is still in the cache.
record FloatKernels(Tiers tiers, Precision precision, Scratch scratch) implements Kernels {

    FloatKernels(Tiers tiers, Precision precision) {
        this(tiers, precision, new Scratch());
    }

    @Override
    public String name() {
        return tiers.vector(Operation.PRODUCT) ? "vector " + FloatVectorProduct.bits() : "scalar";
    }

    @Override
    public void product(Matrix a, int from, int to, Packed b, Matrix bias, Matrix c) {
        b.requireProduct(a, from, to, bias, c);
        if (tiers.vector(Operation.PRODUCT)) {
            FloatVectorProduct.product(data(a), from, to, b.vectorPanels(), data(bias), data(c), scratch);
        } else {
            ScalarProduct.product(data(a), from, to, b.floatRows(), b.columns(), data(bias), data(c), scratch);
        }
        round(c, from, to);
    }

    @Override
    public void transpose(Matrix a, int from, int to, Matrix out) {
        if (out.rows() != a.columns() || out.columns() != a.rows()) {
            throw new IllegalArgumentException("no transpose of [" + a.rows() + ", " + a.columns() + "] in ["
                    + out.rows() + ", " + out.columns() + "]");
        }
        Transposition.transpose(data(a), a.rows(), a.columns(), from, to, data(out));
    }

    @Override
    public void apply(Curve f, Matrix z, int from, int to, Matrix x) {
        int n = z.columns();
        if (tiers.vectorCurve(f.kind())) {
            VectorFunctions.apply(f, data(z), from * n, to * n, data(x));
        } else {
            ScalarFunctions.apply(f, data(z), from * n, to * n, data(x));
        }
        round(x, from, to);
    }

    @Override
    public void chain(Curve f, Matrix z, Matrix g, int from, int to, Matrix delta) {
        int n = z.columns();
        if (tiers.vectorSlope(f.kind())) {
            VectorFunctions.chain(f, data(z), data(g), from * n, to * n, data(delta));
        } else {
            ScalarFunctions.chain(f, data(z), data(g), from * n, to * n, data(delta));
        }
        round(delta, from, to);
    }

    @Override
    public void standardize(Matrix z, int from, int to, double[] mean, double[] scale) {
        FloatBlock.standardize(data(z), z.columns(), from, to, mean, scale);
        round(z, from, to);
    }

    @Override
    public void standardizeRows(Matrix z, int from, int to, double epsilon, double[] scale) {
        FloatBlock.standardizeRows(data(z), z.columns(), from, to, epsilon, scale);
        round(z, from, to);
    }

    @Override
    public void columnSums(Matrix d, Matrix z, int from, int to, double[] sums, double[] products) {
        FloatBlock.columnSums(data(d), data(z), d.columns(), from, to, sums, products);
    }

    @Override
    public void columnSums(Matrix d, int from, int to, double[] sums) {
        FloatBlock.columnSums(data(d), d.columns(), from, to, sums);
    }

    @Override
    public void destandardize(Matrix d, Matrix z, int from, int to, double[] scale, double[] mean, double[] product,
            Matrix out) {
        FloatBlock.destandardize(data(d), data(z), d.columns(), from, to, scale, mean, product, data(out));
        round(out, from, to);
    }

    @Override
    public void destandardizeRows(Matrix d, Matrix z, int from, int to, double[] scale, Matrix out) {
        FloatBlock.destandardizeRows(data(d), data(z), d.columns(), from, to, scale, data(out));
        round(out, from, to);
    }

    @Override
    public void drop(long key, double p, Matrix x, int from, int to, Matrix out) {
        int n = x.columns();
        FloatBlock.drop(key, p, data(x), from * n, to * n, data(out));
        round(out, from, to);
    }

    @Override
    public void add(Matrix a, int from, int to, Matrix x) {
        int n = x.columns();
        FloatBlock.add(data(a), from * n, to * n, data(x));
        round(x, from, to);
    }

    @Override
    public void descend(Matrix p, Slope slope, int from, int to, double rate) {
        int n = p.columns();
        FloatDescent.plain(data(p), data(slope.g()), (float) slope.scale(), (float) slope.decay(), from * n,
                to * n, (float) rate);
        round(p, from, to);
    }

    @Override
    public void velocity(Matrix p, Slope slope, int from, int to, Matrix v, double keep, double take, double ofVelocity,
            double ofSlope) {
        int n = p.columns();
        FloatDescent.velocity(data(p), data(slope.g()), (float) slope.scale(), (float) slope.decay(), from * n,
                to * n, data(v), (float) keep, (float) take, (float) ofVelocity, (float) ofSlope);
        round(p, from, to);
    }

    @Override
    public void squares(Matrix p, Slope slope, int from, int to, Matrix q, double keep, double take, double rate, double inside,
            double outside) {
        int n = p.columns();
        FloatDescent.squares(data(p), data(slope.g()), (float) slope.scale(), (float) slope.decay(), from * n,
                to * n, data(q), (float) keep, (float) take, (float) rate, (float) inside, (float) outside);
        round(p, from, to);
    }

    @Override
    public void moments(Matrix p, Slope slope, int from, int to, Matrix m, Matrix q, Moments by) {
        int n = p.columns();
        FloatDescent.moments(data(p), data(slope.g()), (float) slope.scale(), (float) slope.decay(), from * n,
                to * n, data(m), (float) by.keepMean(), (float) (1 - by.keepMean()), data(q),
                (float) by.keepSquare(), (float) (1 - by.keepSquare()), (float) by.shrink(), (float) by.ofMean(), (float) by.ofSlope(),
                (float) by.correction(), (float) by.epsilon());
        round(p, from, to);
    }

    @Override
    public void moments(Matrix x, int from, int to, BlockMoments out) {
        if (tiers.vector(Operation.MOMENTS)) {
            VectorStatistics.moments(data(x), x.columns(), from, to, out);
        } else {
            ScalarStatistics.moments(data(x), x.columns(), from, to, out);
        }
    }

    @Override
    public long countOutside(Matrix x, int from, int to, double low, double high) {
        int n = x.columns();
        return tiers.vector(Operation.COUNT)
                ? VectorStatistics.countOutside(data(x), from * n, to * n, low, high)
                : ScalarStatistics.countOutside(data(x), from * n, to * n, low, high);
    }

    @Override
    public long countEqual(Matrix x, int from, int to, double value) {
        int n = x.columns();
        return tiers.vector(Operation.COUNT)
                ? VectorStatistics.countEqual(data(x), from * n, to * n, value)
                : ScalarStatistics.countEqual(data(x), from * n, to * n, value);
    }

    @Override
    public void markInside(Matrix x, int from, int to, double low, double high, boolean[] alive) {
        if (tiers.vector(Operation.COUNT)) {
            VectorStatistics.markInside(data(x), x.columns(), from, to, low, high, alive);
        } else {
            ScalarStatistics.markInside(data(x), x.columns(), from, to, low, high, alive);
        }
    }

    @Override
    public void histogram(Matrix x, int from, int to, Tally tally) {
        int n = x.columns();
        if (tiers.vector(Operation.HISTOGRAM)) {
            VectorStatistics.histogram(data(x), from * n, to * n, tally);
        } else {
            ScalarStatistics.histogram(data(x), from * n, to * n, tally);
        }
    }

    @Override
    public Magnitudes magnitudes() {
        return Magnitudes.ofFloats();
    }

    @Override
    public void magnitudes(Matrix x, int from, int to, Magnitudes counts) {
        counts.count(data(x), from * x.columns(), to * x.columns());
    }

    @Override
    public int gather(Matrix x, int from, int to, int low, int high, double[] out) {
        return Magnitudes.gather(data(x), from * x.columns(), to * x.columns(), low, high, out);
    }

    @Override
    public double sumOfSquares(Matrix x, int from, int to) {
        int n = x.columns();
        return tiers.vector(Operation.MOMENTS)
                ? VectorStatistics.sumOfSquares(data(x), from * n, to * n)
                : ScalarStatistics.sumOfSquares(data(x), from * n, to * n);
    }

    @Override
    public void normals(long key, int from, int to, double mean, double std, Matrix out) {
        if (tiers.vector(Operation.DRAW)) {
            VectorDraws.normals(key, from, to, mean, std, data(out));
        } else {
            ScalarDraws.normals(key, from, to, mean, std, data(out));
        }
        precision.round(data(out), from, to);
    }

    @Override
    public void uniforms(long key, int from, int to, double low, double high, Matrix out) {
        if (tiers.vector(Operation.DRAW)) {
            VectorDraws.uniforms(key, from, to, low, high, data(out));
        } else {
            ScalarDraws.uniforms(key, from, to, low, high, data(out));
        }
        precision.round(data(out), from, to);
    }

    @Override
    public void truncatedNormals(long key, int from, int to, double std, Matrix out) {
        if (tiers.vector(Operation.DRAW)) {
            VectorDraws.truncatedNormals(key, from, to, std, data(out));
        } else {
            ScalarDraws.truncatedNormals(key, from, to, std, data(out));
        }
        precision.round(data(out), from, to);
    }

    private void round(Matrix m, int from, int to) {
        precision.round(data(m), from * m.columns(), to * m.columns());
    }
}
