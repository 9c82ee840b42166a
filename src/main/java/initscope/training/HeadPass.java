package initscope.training;

import initscope.data.InputSource;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Plain;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;

/// A head made ready for one network and batch size: its targets, its output layer if it has one, the loss, and the
/// gradient it sends back.
public final class HeadPass {
    private static final int TOGETHER = 64;

    private final Head head;
    private final Crew crew;
    private final Activation last;
    /// Whether the last layer hands on probabilities: sigmoids, and nothing after them.
    private final boolean probabilities;
    /// Beyond this |z| the gradient on x, 1 over the sigmoid's slope, does not fit the precision; it is bounded there.
    private final double steep;
    private final Matrix g;
    /// Null where the last layer's activations are judged as they are.
    private final OutputLayer output;

    /// Room for this head behind a network of this shape; a [#draw] comes before the first [#run].
    public HeadPass(Head head, Architecture shape, Precision precision, int batch, Crew crew) {
        this.head = head;
        this.crew = crew;
        last = shape.layers().getLast().activation();
        probabilities = last == Plain.SIGMOID && shape.block().dropout() == 0
                && !shape.adds(shape.layers().getLast());
        steep = switch (precision) {
            case FP64 -> 700;
            case FP32, BF16 -> 87;
            case FP16 -> 11;
        };
        g = Matrix.zeros(precision, batch, shape.outputs());
        output = head instanceof Head.Softmax(int classes) && classes != shape.outputs()
                ? new OutputLayer(shape.outputs(), classes, precision, batch, crew) : null;
    }

    /// Draws the output layer, if there is one, by the laws of the network.
    public void draw(Initializer law, Bias bias, Activation activation, Seed root) throws InterruptedException {
        if (output != null) {
            output.draw(law, bias, activation, root);
        }
    }

    public boolean hasOutputLayer() {
        return output != null;
    }

    /// Scales the output layer as LSUV scales the others.
    ///
    /// @param x x_L of the first batch
    public void tune(Matrix x) {
        output.tune(x);
    }

    /// What came of one batch.
    ///
    /// @param gradient g_L = ∂L/∂x_L `[B, n_L]`, per sample; lasts until the next run
    /// @param loss mean over the samples; NaN for the probe, which has none
    public record Result(Matrix gradient, double loss) {
    }

    /// Judges the last layer's activations of one batch.
    ///
    /// @param x x_L `[B, n_L]`
    /// @param z z_L, of which the last activation made x
    public Result run(Matrix x, Matrix z, Seed root, long batch) {
        Seed targets = root.child("targets").child(batch);
        return switch (head) {
            case Head.Probe _ -> {
                InputSource.STANDARD.fill(g, root.child("probe").child(batch), crew);
                yield new Result(g, Double.NaN);
            }
            case Head.Mse _ -> {
                InputSource.STANDARD.fill(g, targets, crew);
                yield new Result(g, losses(x, g, (row, values, gradient) -> {
                    double[] target = new double[values.length];
                    read(g, row, target);
                    return Loss.squared(values, target, gradient);
                }));
            }
            case Head.Bce _ -> new Result(g, binary(x, z, targets));
            case Head.Softmax _ when output == null -> new Result(g, softmax(x, g, targets));
            case Head.Softmax _ -> {
                Matrix logits = output.logits(x);
                double loss = softmax(logits, logits, targets);
                output.back(logits, g);
                yield new Result(g, loss);
            }
        };
    }

    private double binary(Matrix x, Matrix z, Seed targets) {
        return losses(probabilities ? z : x, g, (row, logits, gradient) -> {
            double[] target = new double[logits.length];
            for (int k = 0; k < target.length; k++) {
                target[k] = targets.bits((long) row * target.length + k) < 0 ? 1 : 0;
            }
            double loss = Loss.binary(logits, target, gradient);
            for (int k = 0; probabilities && k < target.length; k++) {
                gradient[k] /= last.derivative(Math.clamp(logits[k], -steep, steep));
            }
            return loss;
        });
    }

    private double softmax(Matrix logits, Matrix gradients, Seed targets) {
        return losses(logits, gradients, (row, values, gradient) ->
                Loss.softmax(values, targets.below(row, values.length), gradient));
    }

    private interface OfSample {
        double loss(int row, double[] values, double[] gradient);
    }

    /// The mean loss over the samples, each one's gradient left in its row; `out` may be `in`.
    private double losses(Matrix in, Matrix out, OfSample of) {
        double[] losses = new double[in.rows()];
        crew.each(Math.ceilDiv(in.rows(), TOGETHER), task -> {
            double[] values = new double[in.columns()];
            double[] gradient = new double[in.columns()];
            for (int row = task * TOGETHER; row < Math.min(in.rows(), (task + 1) * TOGETHER); row++) {
                read(in, row, values);
                losses[row] = of.loss(row, values, gradient);
                for (int k = 0; k < gradient.length; k++) {
                    out.set(row, k, gradient[k]);
                }
            }
        });
        double sum = 0;
        for (double loss : losses) {
            sum += loss;
        }
        return sum / losses.length;
    }

    private static void read(Matrix m, int row, double[] values) {
        for (int k = 0; k < values.length; k++) {
            values[k] = m.get(row, k);
        }
    }
}
