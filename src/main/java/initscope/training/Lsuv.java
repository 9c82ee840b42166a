package initscope.training;

import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.propagation.Forward;
import initscope.statistics.InputTally;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import java.util.List;

/// What LSUV learns from its batch: one factor a layer. Weights stay a function of the seed and the data stay out of `init`:
/// the orthogonal draw times the factor gives them back whenever they are needed.
public final class Lsuv {
    private static final int ROWS = 72;

    private final Crew crew;
    private final double[] factors;

    /// All factors 1, until [#tune].
    public Lsuv(int depth, Crew crew) {
        this.crew = crew;
        factors = new double[depth];
        forget();
    }

    public void forget() {
        java.util.Arrays.fill(factors, 1);
    }

    public static boolean isAmong(List<Initializer> laws) {
        return laws.stream().anyMatch(Initializer.Lsuv.class::isInstance);
    }

    /// Multiplies freshly drawn weights `[O, I]` by their layer's factor.
    public void scale(Architecture.Layer layer, Matrix w) {
        multiply(w, factors[layer.number() - 1]);
    }

    /// Lets each layer's input tell that layer its factor, from the first layer on: as `visitor` of the pass that sends the
    /// batch through, each layer being loaded anew before the next is reached.
    ///
    /// @param input x_0 `[B, n_0]`
    /// @param forward loaded with the orthogonal draws
    /// @param reload takes the scaled weights of each such layer, at least into `forward`
    public Forward.Visitor tune(Architecture shape, List<Initializer> laws, Matrix input, Forward forward,
            Draw.Receiver reload) {
        tune(shape.layer(1), laws, input, forward, reload);
        return (number, _, x) -> {
            if (number < shape.depth()) {
                tune(shape.layer(number + 1), laws, x, forward, reload);
            }
        };
    }

    private void tune(Architecture.Layer layer, List<Initializer> laws, Matrix x, Forward forward,
            Draw.Receiver reload) {
        if (laws.get(layer.number() - 1) instanceof Initializer.Lsuv) {
            Matrix drawn = forward.weights(layer.number());
            Matrix w = Matrix.zeros(drawn.precision(), drawn.columns(), drawn.rows());
            for (int o = 0; o < w.rows(); o++) {
                for (int i = 0; i < w.columns(); i++) {
                    w.set(o, i, drawn.get(i, o));
                }
            }
            factors[layer.number() - 1] = factor(x, w, crew);
            scale(layer, w);
            reload.layer(layer, w, forward.bias(layer.number()));
        }
    }

    /// 1 / √Var(x Wᵀ), pooled over samples and units; 1 where that variance is 0 or not finite, so that nothing can be scaled.
    static double factor(Matrix x, Matrix w, Crew crew) {
        Kernels kernels = Kernels.of(x.precision());
        Packed packed = new Packed(x.precision(), w.columns(), w.rows());
        crew.each(packed.panels(), panel -> packed.packTransposed(w, panel, panel + 1));
        Matrix product = Matrix.zeros(x.precision(), x.rows(), w.rows());
        crew.each(Math.ceilDiv(x.rows(), ROWS), task -> kernels.product(x, task * ROWS,
                Math.min(x.rows(), (task + 1) * ROWS), packed, null, product));
        double std = InputTally.of(product, crew).std();
        return std > 0 && Double.isFinite(std) ? 1 / std : 1;
    }

    static void multiply(Matrix w, double factor) {
        for (int o = 0; factor != 1 && o < w.rows(); o++) {
            for (int i = 0; i < w.columns(); i++) {
                w.set(o, i, w.get(o, i) * factor);
            }
        }
    }
}
