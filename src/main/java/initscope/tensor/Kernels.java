package initscope.tensor;

import initscope.tensor.sums.Magnitudes;
import initscope.tensor.sums.Tally;

/// The arithmetic of one pass over a block of rows, in one precision. Every method works on rows `[from, to)` only,
/// so rows may be given to threads; none of them allocates, locks or starts a thread.
///
/// There are two tiers, plain Java and Vector API. Both give the same bits, on every machine, vector length and
/// thread count: a product is one chain of fused multiply-adds in ascending k per element, functions are the same
/// polynomials, sums run in a fixed order.
public interface Kernels {

    /// The kernels to use now for this precision: plain Java until the vector tier is compiled and checked, then that.
    static Kernels of(Precision precision) {
        return Tiers.ofProcess().kernels(precision);
    }

    Precision precision();

    /// What runs, for the record: "scalar", "vector 512".
    String name();

    /// `c[m, n] = bias[n] + sum over k of a[m, k] * b[k, n]` for rows m in `[from, to)`; the chain starts at the bias
    /// (zero if `bias` is null; `bias` is `[1, N]`). `b` was packed from weights. Shapes: a `[M, K]`, b `[K, N]`, c `[M, N]`.
    void product(Matrix a, int from, int to, Packed b, Matrix bias, Matrix c);

    /// Rows `[from, to)` of `out = aT`. Shapes: a `[M, N]`, out `[N, M]`.
    void transpose(Matrix a, int from, int to, Matrix out);

    /// `x = f(z)`; x may be z.
    void apply(Curve f, Matrix z, int from, int to, Matrix x);

    /// `delta = g * f'(z)`; delta may be g.
    void chain(Curve f, Matrix z, Matrix g, int from, int to, Matrix delta);

    /// Batch normalization of a block: `z = (z - mean) scale`, mean and scale by column.
    void standardize(Matrix z, int from, int to, double[] mean, double[] scale);

    /// Layer normalization: every row by its own mean and variance, divided by sqrt(variance + epsilon); leaves what each row
    /// was multiplied by in `scale[row]`.
    void standardizeRows(Matrix z, int from, int to, double epsilon, double[] scale);

    /// What the way back through [#standardize] must know of the whole batch: adds to `sums` the columns of d, to `products`
    /// those of `d z`.
    void columnSums(Matrix d, Matrix z, int from, int to, double[] sums, double[] products);

    /// Adds to `sums` the columns of d.
    void columnSums(Matrix d, int from, int to, double[] sums);

    /// The gradient before [#standardize] from that after it: `out = scale (d - mean - z product)`, all by column, where mean is
    /// that of d over the batch and product that of `d z`, z what the normalization gave.
    void destandardize(Matrix d, Matrix z, int from, int to, double[] scale, double[] mean, double[] product,
            Matrix out);

    /// The gradient before [#standardizeRows] from that after it.
    void destandardizeRows(Matrix d, Matrix z, int from, int to, double[] scale, Matrix out);

    /// Dropout: `out = x / (1 - p)`, or 0 with probability p; which is a pure function of key, p and place. out may be x.
    void drop(long key, double p, Matrix x, int from, int to, Matrix out);

    /// `x += a`.
    void add(Matrix a, int from, int to, Matrix x);

    /// A gradient as an optimizer sees it: `s = scale g + decay p`.
    ///
    /// @param scale 1 / B where g is a sum over a batch
    /// @param decay λ of an L2 penalty λ/2 |p|²
    record Slope(Matrix g, double scale, double decay) {
    }

    /// `p -= rate s`.
    void descend(Matrix p, Slope slope, int from, int to, double rate);

    /// `v = keep v + take s`, `p += ofVelocity v + ofSlope s`.
    void velocity(Matrix p, Slope slope, int from, int to, Matrix v, double keep, double take, double ofVelocity,
            double ofSlope);

    /// `q = keep q + take s²`, `p -= rate s / (√(q + inside) + outside)`.
    void squares(Matrix p, Slope slope, int from, int to, Matrix q, double keep, double take, double rate, double inside,
            double outside);

    /// The numbers of a step by two moments, those of [#moments(Matrix, Slope, int, int, Matrix, Matrix, Moments)].
    record Moments(double keepMean, double keepSquare, double shrink, double ofMean, double ofSlope, double correction,
            double epsilon) {
    }

    /// `m = keepMean m + (1 - keepMean) s`, `q = keepSquare q + (1 - keepSquare) s²`,
    /// `p = shrink p - (ofMean m + ofSlope s) / (√(correction q) + epsilon)`.
    void moments(Matrix p, Slope slope, int from, int to, Matrix m, Matrix q, Moments by);

    /// Mean and sum of squared deviations of every column over the block, extremes over all elements, and how many
    /// elements are not finite: see [BlockMoments].
    void moments(Matrix x, int from, int to, BlockMoments out);

    /// How many elements are `<= low` or `>= high`; an infinite bound that is to count nothing is given as NaN.
    long countOutside(Matrix x, int from, int to, double low, double high);

    /// How many elements equal `value` (0 counts both zeros).
    long countEqual(Matrix x, int from, int to, double value);

    /// Sets `alive[column]` where some element of the block lies strictly inside `(low, high)`; NaN bounds are open.
    void markInside(Matrix x, int from, int to, double low, double high, boolean[] alive);

    /// Counts the block into `tally`, which the worker keeps for all its blocks: the bins of `numpy.histogram`, and finite
    /// values below and above them.
    void histogram(Matrix x, int from, int to, Tally tally);

    /// An empty count of absolute values in this precision.
    Magnitudes magnitudes();

    /// Counts the absolute values of the block into `counts`.
    void magnitudes(Matrix x, int from, int to, Magnitudes counts);

    /// Writes the block's absolute values that lie in buckets `[low, high]` of [Magnitudes] to `out`, which has room for
    /// them all.
    ///
    /// @return how many there were
    int gather(Matrix x, int from, int to, int low, int high, double[] out);

    /// Sum of squares in double over the block.
    double sumOfSquares(Matrix x, int from, int to);

    /// Fills elements `[from, to)` (indexes into the row-major data, not rows) with `mean + std * N(0,1)`. Element i is a
    /// pure function of (key, i), the same standard normal (a single-precision value) in every precision.
    void normals(long key, int from, int to, double mean, double std, Matrix out);

    /// The same with `low + (high - low) * U(0,1)`.
    void uniforms(long key, int from, int to, double low, double high, Matrix out);

    /// The same with `std * N(0,1)` redrawn while its absolute value exceeds two standard deviations.
    void truncatedNormals(long key, int from, int to, double std, Matrix out);
}
