package initscope.propagation;

import initscope.network.Architecture;
import initscope.network.Network;
import initscope.statistics.Measures;
import initscope.statistics.gradient.Gradient;
import initscope.statistics.gradient.GradientTally;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The backward pass delta_l = g_l phi'(z_l), g_{l-1} = delta_l W_l, per sample and not divided by the batch, for one
/// network and batch size; through what stands around the activation, if anything.
public final class Backward {
    private final Architecture shape;
    private final Precision precision;
    private final Crew crew;
    private final Strips strips;
    private final Packed[] weights;
    /// Room for g of one layer and the one before, for delta, and for the gradient before a normalization.
    private final Matrix[] scratch = new Matrix[4];
    private final GradientTally tally;
    /// Room for ∂L/∂W, none until it is asked for.
    private final List<WeightGradient> weightGradient = new ArrayList<>();

    /// Room for a network of this shape, its weights yet to be loaded.
    ///
    /// @param batch B, rows of every gradient to come
    public Backward(Architecture shape, Precision precision, int batch, Crew crew) {
        this.shape = shape;
        this.precision = precision;
        this.crew = crew;
        this.strips = Strips.of(batch, shape);
        this.weights = new Packed[shape.depth()];
        this.tally = new GradientTally(crew);
    }

    /// The pass back through a given network.
    public Backward(Network network, int batch, Crew crew) {
        this(network.architecture(), network.weights().getFirst().precision(), batch, crew);
        for (Architecture.Layer layer : shape.layers()) {
            load(layer, network.weights().get(layer.number() - 1));
        }
    }

    /// Takes over one layer's weights `[O, I]`, which may then be forgotten. The first layer's are not needed: no gradient
    /// goes further back.
    public void load(Architecture.Layer layer, Matrix w) {
        int index = layer.number() - 1;
        if (index > 0) {
            if (weights[index] == null) {
                weights[index] = new Packed(precision, layer.fanOut(), layer.fanIn());
            }
            Packed room = weights[index];
            crew.each(room.panels(), panel -> room.pack(w, panel, panel + 1));
        }
    }

    /// Takes over the first layer's weights too: the gradient then goes on to the input.
    public void loadFirst(Matrix w) {
        weights[0] = new Packed(precision, w.rows(), w.columns());
        weights[0].pack(w);
    }

    /// Told about each layer as it is done, from the last to the first.
    public interface Visitor {
        /// @param delta ∂L/∂z_l `[B, O]`, z what enters the activation
        /// @param g ∂L/∂x_l `[B, O]`
        void layer(int number, Matrix delta, Matrix g);

        /// @param ofProduct ∂L/∂(x_{l-1} W_lᵀ + b_l) `[B, O]`: delta, but for a normalization between
        /// @param gradient ∂L/∂W_l `[O, I]`, where it was asked for
        default void weight(int number, Matrix ofProduct, Matrix gradient) {
        }

        /// @param g ∂L/∂x_0 `[B, n_0]`, where the first layer's weights were loaded for it
        default void input(Matrix g) {
        }
    }

    /// Second moments of the gradient, one a layer in the network's order.
    ///
    /// @param trace what the forward pass left, gradients asked for
    /// @param head g_L = ∂L/∂x_L `[B, n_L]`
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public List<Gradient> run(Forward.Trace trace, Matrix head, Visitor visitor) throws InterruptedException {
        return run(trace, head, Measures.Back.MOMENTS, List.of(), visitor);
    }

    /// The gradient and what was asked for of it, one a layer in the network's order.
    ///
    /// @param trace of the forward pass, with the same measures
    /// @param head g_L = ∂L/∂x_L `[B, n_L]`
    /// @param earlier gradients whose bins the histograms are to take over, or an empty list
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public List<Gradient> run(Forward.Trace trace, Matrix head, Measures.Back asked, List<Gradient> earlier,
            Visitor visitor) throws InterruptedException {
        return run(trace, head, asked.detail(), asked, earlier, visitor);
    }

    /// Shows the visitor ∂L/∂W of every layer and takes no statistics of it: what a step of learning needs.
    ///
    /// @param trace of the forward pass, with [Measures.Back#DETAIL] asked for
    /// @param head g_L = ∂L/∂x_L `[B, n_L]`
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public void learn(Forward.Trace trace, Matrix head, Visitor visitor) throws InterruptedException {
        run(trace, head, true, Measures.Back.MOMENTS, List.of(), visitor);
    }

    private List<Gradient> run(Forward.Trace trace, Matrix head, boolean weighing, Measures.Back asked,
            List<Gradient> earlier, Visitor visitor) throws InterruptedException {
        List<Gradient> gradients = new ArrayList<>();
        Matrix g = head;
        for (Architecture.Layer layer : shape.layers().reversed()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped before the gradient of layer " + layer.number());
            }
            int index = layer.number() - 1;
            Matrix delta = room(2, g.columns());
            Matrix ofProduct = trace.normalize().isNone(layer) ? delta : room(3, g.columns());
            Matrix previous = weights[index] == null ? null : room(layer.number() % 2, layer.fanIn());
            Gradient gradient = layer(layer, trace, g, delta, ofProduct, previous);
            visitor.layer(layer.number(), delta, g);
            if (weighing) {
                Matrix weight = weightGradient().of(ofProduct, trace.entering().get(index));
                visitor.weight(layer.number(), ofProduct, weight);
                gradient = !asked.detail() ? gradient : gradient.withDetail(tally.of(delta, g, weight, gradient.preactivationRms(), asked,
                        earlier.isEmpty() ? null : earlier.get(index)));
            }
            gradients.add(gradient);
            g = previous;
        }
        if (g != null) {
            visitor.input(g);
        }
        Collections.reverse(gradients);
        return gradients;
    }

    private WeightGradient weightGradient() {
        if (weightGradient.isEmpty()) {
            weightGradient.add(new WeightGradient(shape, precision, strips.rows(), crew));
        }
        return weightGradient.getFirst();
    }

    private Gradient layer(Architecture.Layer layer, Forward.Trace trace, Matrix g, Matrix delta, Matrix ofProduct,
            Matrix previous) {
        Matrix z = trace.preactivations().get(layer.number() - 1);
        Normalize normalize = trace.normalize();
        Kernels kernels = Kernels.of(g.precision());
        Packed w = weights[layer.number() - 1];
        double[] ofActivations = new double[strips.count()];
        double[] ofPreactivations = new double[strips.count()];
        Normalize.Sums[] sums = normalize.awaitsBatch(layer) ? new Normalize.Sums[strips.count()] : null;
        Strips.Rows rest = (from, to) -> {
            normalize.back(layer, kernels, delta, z, from, to, sums == null ? null : sums[0], ofProduct);
            if (previous != null) {
                kernels.product(ofProduct, from, to, w, null, previous);
                if (shape.adds(layer)) {
                    kernels.add(g, from, to, previous);
                }
            }
        };
        crew.each(strips.count(), strip -> {
            if (sums != null) {
                sums[strip] = new Normalize.Sums(layer.fanOut());
            }
            strips.blocks(strip, (from, to) -> {
                ofActivations[strip] += kernels.sumOfSquares(g, from, to);
                boolean dropped = trace.dropout().apply(layer, kernels, g, from, to, delta);
                kernels.chain(layer.activation().curve(), z, dropped ? delta : g, from, to, delta);
                ofPreactivations[strip] += kernels.sumOfSquares(delta, from, to);
                if (sums == null) {
                    rest.over(from, to);
                } else {
                    kernels.columnSums(delta, z, from, to, sums[strip].ofGradient(), sums[strip].ofProduct());
                }
            });
        });
        if (sums != null) {
            Normalize.gather(sums, g.rows());
            crew.each(strips.count(), strip -> strips.blocks(strip, rest));
        }
        double n = (double) g.rows() * g.columns();
        return new Gradient(sum(ofPreactivations) / n, sum(ofActivations) / n);
    }

    private Matrix room(int index, int columns) {
        if (scratch[index] == null) {
            scratch[index] = Matrix.zeros(precision, strips.rows(), shape.widest());
        }
        return scratch[index].shaped(strips.rows(), columns);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }
}
