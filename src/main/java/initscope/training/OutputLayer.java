package initscope.training;

import initscope.init.Bias;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;
import java.util.List;

/// The layer a classifier has behind its last hidden one: logits = x_L Wᵀ + b, W `[C, n_L]`, no activation.
final class OutputLayer {
    private static final int ROWS = 72;

    private final Crew crew;
    private final Matrix w;
    private final Matrix bias;
    private final Matrix logits;
    private final Packed forward;
    private final Packed backward;

    OutputLayer(int inputs, int classes, Precision precision, int batch, Crew crew) {
        this.crew = crew;
        w = Matrix.zeros(precision, classes, inputs);
        bias = Matrix.zeros(precision, 1, classes);
        logits = Matrix.zeros(precision, batch, classes);
        forward = new Packed(precision, inputs, classes);
        backward = new Packed(precision, classes, inputs);
    }

    /// Draws weights and bias by these laws, from a stream of its own.
    ///
    /// @param slope the activation whose slope He's gain follows
    void draw(Initializer law, Bias biasLaw, Activation slope, Seed root) throws InterruptedException {
        Architecture.Layer layer = new Architecture.Layer(1, w.columns(), w.rows(), slope);
        new Draw(w.precision(), crew).each(new Architecture(w.columns(), List.of(layer)), List.of(law), biasLaw,
                root.child("output"), (_, drawn, drawnBias) -> {
                    for (int c = 0; c < w.rows(); c++) {
                        bias.set(0, c, drawnBias.get(0, c));
                        for (int i = 0; i < w.columns(); i++) {
                            w.set(c, i, drawn.get(c, i));
                        }
                    }
                });
        pack();
    }

    /// Divides the weights by the standard deviation of x Wᵀ.
    void tune(Matrix x) {
        Lsuv.multiply(w, Lsuv.factor(x, w, crew));
        pack();
    }

    private void pack() {
        crew.each(forward.panels(), panel -> forward.packTransposed(w, panel, panel + 1));
        crew.each(backward.panels(), panel -> backward.pack(w, panel, panel + 1));
    }

    /// The logits of this batch, `[B, C]`; room for their gradient too.
    Matrix logits(Matrix x) {
        Kernels kernels = Kernels.of(x.precision());
        rows(x.rows(), (from, to) -> kernels.product(x, from, to, forward, bias, logits));
        return logits;
    }

    /// g = ∂L/∂logits W.
    void back(Matrix gradient, Matrix g) {
        Kernels kernels = Kernels.of(g.precision());
        rows(g.rows(), (from, to) -> kernels.product(gradient, from, to, backward, null, g));
    }

    private interface Range {
        void over(int from, int to);
    }

    private void rows(int rows, Range work) {
        crew.each(Math.ceilDiv(rows, ROWS), task -> work.over(task * ROWS, Math.min(rows, (task + 1) * ROWS)));
    }
}
