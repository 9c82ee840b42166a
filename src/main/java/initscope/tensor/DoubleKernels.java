package initscope.tensor;

import static initscope.tensor.DoubleMatrix.data;

import initscope.tensor.Tiers.Operation;
import initscope.tensor.block.DoubleBlock;
import initscope.tensor.descent.DoubleDescent;
import initscope.tensor.draws.ScalarDraws;
import initscope.tensor.functions.DoubleFunctions;
import initscope.tensor.product.DoubleVectorProduct;
import initscope.tensor.product.ScalarProduct;
import initscope.tensor.product.Scratch;
import initscope.tensor.product.Transposition;
import initscope.tensor.sums.DoubleStatistics;
import initscope.tensor.sums.Magnitudes;
import initscope.tensor.sums.Tally;

/// Double precision: as [FloatKernels], but only the product has a vector tier.
record DoubleKernels(Tiers tiers, Scratch scratch) implements Kernels {

    DoubleKernels(Tiers tiers) {
        this(tiers, new Scratch());
    }

    @Override
    public Precision precision() {
        return Precision.FP64;
    }

    @Override
    public String name() {
        return tiers.vector(Operation.DOUBLE_PRODUCT) ? "vector " + DoubleVectorProduct.bits() : "scalar";
    }

    @Override
    public void product(Matrix a, int from, int to, Packed b, Matrix bias, Matrix c) {
        b.requireProduct(a, from, to, bias, c);
        if (tiers.vector(Operation.DOUBLE_PRODUCT)) {
            DoubleVectorProduct.product(data(a), from, to, b.vectorPanels(), data(bias), data(c), scratch);
        } else {
            ScalarProduct.product(data(a), from, to, b.doubleRows(), b.columns(), data(bias), data(c), scratch);
        }
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
        DoubleFunctions.apply(f, data(z), from * n, to * n, data(x));
    }

    @Override
    public void chain(Curve f, Matrix z, Matrix g, int from, int to, Matrix delta) {
        int n = z.columns();
        DoubleFunctions.chain(f, data(z), data(g), from * n, to * n, data(delta));
    }

    @Override
    public void standardize(Matrix z, int from, int to, double[] mean, double[] scale) {
        DoubleBlock.standardize(data(z), z.columns(), from, to, mean, scale);
    }

    @Override
    public void standardizeRows(Matrix z, int from, int to, double epsilon, double[] scale) {
        DoubleBlock.standardizeRows(data(z), z.columns(), from, to, epsilon, scale);
    }

    @Override
    public void columnSums(Matrix d, Matrix z, int from, int to, double[] sums, double[] products) {
        DoubleBlock.columnSums(data(d), data(z), d.columns(), from, to, sums, products);
    }

    @Override
    public void columnSums(Matrix d, int from, int to, double[] sums) {
        DoubleBlock.columnSums(data(d), d.columns(), from, to, sums);
    }

    @Override
    public void destandardize(Matrix d, Matrix z, int from, int to, double[] scale, double[] mean, double[] product,
            Matrix out) {
        DoubleBlock.destandardize(data(d), data(z), d.columns(), from, to, scale, mean, product, data(out));
    }

    @Override
    public void destandardizeRows(Matrix d, Matrix z, int from, int to, double[] scale, Matrix out) {
        DoubleBlock.destandardizeRows(data(d), data(z), d.columns(), from, to, scale, data(out));
    }

    @Override
    public void drop(long key, double p, Matrix x, int from, int to, Matrix out) {
        int n = x.columns();
        DoubleBlock.drop(key, p, data(x), from * n, to * n, data(out));
    }

    @Override
    public void add(Matrix a, int from, int to, Matrix x) {
        int n = x.columns();
        DoubleBlock.add(data(a), from * n, to * n, data(x));
    }

    @Override
    public void descend(Matrix p, Slope slope, int from, int to, double rate) {
        int n = p.columns();
        DoubleDescent.plain(data(p), data(slope.g()), slope.scale(), slope.decay(), from * n,
                to * n, rate);
    }

    @Override
    public void velocity(Matrix p, Slope slope, int from, int to, Matrix v, double keep, double take, double ofVelocity,
            double ofSlope) {
        int n = p.columns();
        DoubleDescent.velocity(data(p), data(slope.g()), slope.scale(), slope.decay(), from * n,
                to * n, data(v), keep, take, ofVelocity, ofSlope);
    }

    @Override
    public void squares(Matrix p, Slope slope, int from, int to, Matrix q, double keep, double take, double rate, double inside,
            double outside) {
        int n = p.columns();
        DoubleDescent.squares(data(p), data(slope.g()), slope.scale(), slope.decay(), from * n,
                to * n, data(q), keep, take, rate, inside, outside);
    }

    @Override
    public void moments(Matrix p, Slope slope, int from, int to, Matrix m, Matrix q, Moments by) {
        int n = p.columns();
        DoubleDescent.moments(data(p), data(slope.g()), slope.scale(), slope.decay(), from * n,
                to * n, data(m), by.keepMean(), (1 - by.keepMean()), data(q),
                by.keepSquare(), (1 - by.keepSquare()), by.shrink(), by.ofMean(), by.ofSlope(),
                by.correction(), by.epsilon());
    }

    @Override
    public void moments(Matrix x, int from, int to, BlockMoments out) {
        DoubleStatistics.moments(data(x), x.columns(), from, to, out);
    }

    @Override
    public long countOutside(Matrix x, int from, int to, double low, double high) {
        int n = x.columns();
        return DoubleStatistics.countOutside(data(x), from * n, to * n, low, high);
    }

    @Override
    public long countEqual(Matrix x, int from, int to, double value) {
        int n = x.columns();
        return DoubleStatistics.countEqual(data(x), from * n, to * n, value);
    }

    @Override
    public void markInside(Matrix x, int from, int to, double low, double high, boolean[] alive) {
        DoubleStatistics.markInside(data(x), x.columns(), from, to, low, high, alive);
    }

    @Override
    public void histogram(Matrix x, int from, int to, Tally tally) {
        int n = x.columns();
        DoubleStatistics.histogram(data(x), from * n, to * n, tally);
    }

    @Override
    public Magnitudes magnitudes() {
        return Magnitudes.ofDoubles();
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
        return DoubleStatistics.sumOfSquares(data(x), from * n, to * n);
    }

    @Override
    public void normals(long key, int from, int to, double mean, double std, Matrix out) {
        ScalarDraws.normals(key, from, to, mean, std, data(out));
    }

    @Override
    public void uniforms(long key, int from, int to, double low, double high, Matrix out) {
        ScalarDraws.uniforms(key, from, to, low, high, data(out));
    }

    @Override
    public void truncatedNormals(long key, int from, int to, double std, Matrix out) {
        ScalarDraws.truncatedNormals(key, from, to, std, data(out));
    }
}
