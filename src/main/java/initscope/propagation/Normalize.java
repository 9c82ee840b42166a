package initscope.propagation;

import initscope.network.Architecture;
import initscope.network.Norm;
import initscope.statistics.ColumnMoments;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;

/// The normalization of one pass, z = (u − mean) / √(variance + ε), and its way back through the statistics:
/// ∂L/∂u = scale (d − mean d − z mean(d z)), d = ∂L/∂z, means over what was normalized together (Ioffe & Szegedy 2015,
/// section 3, with scale 1 and shift 0). Keeps what each layer was multiplied by until the next pass.
final class Normalize {
    private final Architecture shape;
    private final double[][] means;
    private final double[][] scales;

    Normalize(Architecture shape, int batch) {
        this.shape = shape;
        means = new double[shape.depth()][];
        scales = new double[shape.depth()][shape.block().norm() == Norm.LAYER ? batch : 0];
    }

    private Norm norm(Architecture.Layer layer) {
        return shape.block(layer).norm();
    }

    /// Whether a layer's first block cannot go on before its last is known.
    boolean awaitsBatch(Architecture.Layer layer) {
        return norm(layer) == Norm.BATCH;
    }

    /// Takes a layer's whole product: what each unit has over the batch.
    void learn(Architecture.Layer layer, Matrix u, Crew crew) {
        ColumnMoments units = ColumnMoments.of(u, crew);
        means[layer.number() - 1] = units.means();
        double[] scale = units.variances();
        for (int c = 0; c < scale.length; c++) {
            scale[c] = 1 / Math.sqrt(scale[c] + Norm.EPSILON);
        }
        scales[layer.number() - 1] = scale;
    }

    /// Makes u into z, rows `[from, to)`.
    void apply(Architecture.Layer layer, Kernels kernels, Matrix u, int from, int to) {
        int index = layer.number() - 1;
        switch (norm(layer)) {
            case NONE -> { }
            case BATCH -> kernels.standardize(u, from, to, means[index], scales[index]);
            case LAYER -> kernels.standardizeRows(u, from, to, Norm.EPSILON, scales[index]);
        }
    }

    /// What [#back] needs of the whole batch: sums over the samples of d and d z, unit by unit.
    record Sums(double[] ofGradient, double[] ofProduct) {
        Sums(int units) {
            this(new double[units], new double[units]);
        }

        private void add(Sums other) {
            for (int c = 0; c < ofGradient.length; c++) {
                ofGradient[c] += other.ofGradient[c];
                ofProduct[c] += other.ofProduct[c];
            }
        }

        private void divide(int samples) {
            for (int c = 0; c < ofGradient.length; c++) {
                ofGradient[c] /= samples;
                ofProduct[c] /= samples;
            }
        }
    }

    /// Makes the first strip's sums into the means over all strips, so many samples together.
    static void gather(Sums[] strips, int samples) {
        for (int strip = 1; strip < strips.length; strip++) {
            strips[0].add(strips[strip]);
        }
        strips[0].divide(samples);
    }

    /// Whether u is z.
    boolean isNone(Architecture.Layer layer) {
        return norm(layer) == Norm.NONE;
    }

    /// Puts ∂L/∂u in `out`, from d = ∂L/∂z, rows `[from, to)`. Without a norm they are the same, and nothing is done.
    ///
    /// @param means over the batch; null unless [#awaitsBatch]
    void back(Architecture.Layer layer, Kernels kernels, Matrix d, Matrix z, int from, int to, Sums means, Matrix out) {
        double[] scale = scales[layer.number() - 1];
        switch (norm(layer)) {
            case NONE -> { }
            case BATCH -> kernels.destandardize(d, z, from, to, scale, means.ofGradient(), means.ofProduct(), out);
            case LAYER -> kernels.destandardizeRows(d, z, from, to, scale, out);
        }
    }
}
