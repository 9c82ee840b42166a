package initscope.propagation;

import initscope.network.Architecture;
import initscope.network.Network;
import initscope.statistics.LayerTally;
import initscope.statistics.Measures;
import initscope.statistics.Quantiles;
import initscope.statistics.Scratch;
import initscope.statistics.LayerStatistics;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Packed;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.IntToLongFunction;

/// The forward pass z_l = x_{l-1} W_lᵀ + b_l, x_l = phi_l(z_l), with its scratch, for one network and batch size; with what
/// stands around the activation, if anything: see [initscope.network.Block].
public final class Forward {
    private final Architecture shape;
    private final Precision precision;
    private final Crew crew;
    private final Strips strips;
    private final Packed[] weights;
    private final Matrix[] biases;
    private final Normalize normalize;
    private final Queue<Scratch> scratch = new ConcurrentLinkedQueue<>();
    /// Room for x of one layer and the next, and for z of one layer or of all.
    private final Matrix[] activations = new Matrix[2];
    private final List<Matrix> preactivations = new ArrayList<>();
    /// Room for x of every layer but the last, empty until ∂L/∂W is asked for.
    private final List<Matrix> keptActivations = new ArrayList<>();

    /// Room for a network of this shape, its weights yet to be loaded.
    ///
    /// @param batch B, rows of every input to come
    public Forward(Architecture shape, Precision precision, int batch, Crew crew) {
        this.shape = shape;
        this.precision = precision;
        this.crew = crew;
        this.strips = Strips.of(batch, shape);
        this.weights = new Packed[shape.depth()];
        this.biases = new Matrix[shape.depth()];
        this.normalize = new Normalize(shape, batch);
        for (int worker = 0; worker < crew.threads(); worker++) {
            scratch.add(new Scratch(shape.widest()));
        }
    }

    /// The pass through a given network.
    public Forward(Network network, int batch, Crew crew) {
        this(network.architecture(), network.weights().getFirst().precision(), batch, crew);
        for (Architecture.Layer layer : shape.layers()) {
            load(layer, network.weights().get(layer.number() - 1), network.biases().get(layer.number() - 1));
        }
    }

    /// Takes over one layer's weights `[O, I]`, which may then be forgotten, and its bias `[1, O]`, which is kept.
    public void load(Architecture.Layer layer, Matrix w, Matrix bias) {
        int index = layer.number() - 1;
        if (weights[index] == null) {
            weights[index] = new Packed(precision, layer.fanIn(), layer.fanOut());
        }
        Packed room = weights[index];
        crew.each(room.panels(), panel -> room.packTransposed(w, panel, panel + 1));
        biases[index] = bias;
    }

    /// The weights a layer's product reads, `[I, O]`: a copy.
    public Matrix weights(int layer) {
        return weights[layer - 1].content();
    }

    /// A layer's bias, `[1, O]`.
    public Matrix bias(int layer) {
        return biases[layer - 1];
    }

    /// What a pass left behind; its matrices last until the next run.
    ///
    /// @param tallies one a layer
    /// @param quantiles of x, one map a layer, empty if not asked for
    /// @param preactivations z_l `[B, O]`, one a layer; empty unless gradients were asked for
    /// @param entering x_{l-1} `[B, I]`, one a layer; empty unless ∂L/∂W was asked for
    /// @param output x_L
    /// @param normalize what the normalization was, for the way back
    /// @param dropout what was dropped, for the way back
    public record Trace(List<LayerTally> tallies, List<Map<Double, Double>> quantiles, List<Matrix> preactivations,
            List<Matrix> entering, Matrix output, Normalize normalize, Dropout dropout) {
    }

    /// Told about each layer as it is done, with its matrices while they last.
    public interface Visitor {
        void layer(int number, Matrix z, Matrix x);
    }

    /// Sends the batch through a network without dropout.
    ///
    /// @param input x_0 `[B, n_0]`
    /// @param earlier tallies whose grids the new ones take over, or an empty list
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public Trace run(Matrix input, Measures measures, List<LayerTally> earlier) throws InterruptedException {
        return run(input, measures, earlier, (_, _, _) -> { });
    }

    /// The same, showing every layer to a visitor.
    public Trace run(Matrix input, Measures measures, List<LayerTally> earlier, Visitor visitor)
            throws InterruptedException {
        return run(input, layer -> {
            throw new IllegalArgumentException("no stream to draw the masks of layer " + layer + " from");
        }, measures, earlier, visitor);
    }

    /// The same for any network.
    ///
    /// @param masks keys of the random streams dropout draws from, by layer number
    public Trace run(Matrix input, IntToLongFunction masks, Measures measures, List<LayerTally> earlier, Visitor visitor)
            throws InterruptedException {
        Dropout dropout = new Dropout(shape, masks);
        List<LayerTally> tallies = new ArrayList<>();
        List<Map<Double, Double>> quantiles = new ArrayList<>();
        List<Matrix> kept = new ArrayList<>();
        List<Matrix> entering = new ArrayList<>();
        boolean detail = measures.gradients() && measures.back().detail();
        Matrix x = input;
        for (Architecture.Layer layer : shape.layers()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped before layer " + layer.number());
            }
            int index = layer.number() - 1;
            Matrix z = preactivations(layer, measures.gradients());
            Matrix next = detail && index < shape.depth() - 1 ? keptActivations(layer) : activations(layer);
            LayerTally total = layer(layer, x, z, next, dropout, () -> earlier.isEmpty()
                    ? new LayerTally(Expected.of(shape, layer, precision), measures, layer.fanOut())
                    : earlier.get(index).successor());
            tallies.add(total);
            quantiles.add(measures.quantiles() ? Quantiles.of(next, LayerStatistics.probabilities()) : Map.of());
            if (measures.gradients()) {
                kept.add(z);
            }
            if (detail) {
                entering.add(x);
            }
            visitor.layer(layer.number(), z, next);
            x = next;
        }
        return new Trace(tallies, quantiles, kept, entering, x, normalize, dropout);
    }

    private interface Fresh {
        LayerTally tally();
    }

    private LayerTally layer(Architecture.Layer layer, Matrix x, Matrix z, Matrix next, Dropout dropout, Fresh fresh) {
        Kernels kernels = Kernels.of(x.precision());
        Packed w = weights[layer.number() - 1];
        Matrix bias = biases[layer.number() - 1];
        boolean ready = normalize.awaitsBatch(layer);
        if (ready) {
            crew.each(strips.count(), strip -> strips.blocks(strip, (from, to) -> kernels.product(x, from, to, w, bias, z)));
            normalize.learn(layer, z, crew);
        }
        LayerTally[] parts = new LayerTally[strips.count()];
        crew.each(parts.length, strip -> parts[strip] = withScratch(mine -> {
            LayerTally tally = fresh.tally();
            for (int from = strips.from(strip); from < strips.to(strip); from += strips.block()) {
                int to = Math.min(strips.to(strip), from + strips.block());
                if (!ready) {
                    kernels.product(x, from, to, w, bias, z);
                }
                normalize.apply(layer, kernels, z, from, to);
                tally.preactivations(kernels, z, from, to, mine);
                kernels.apply(layer.activation().curve(), z, from, to, next);
                tally.edges(kernels, next, from, to);
                dropout.apply(layer, kernels, next, from, to, next);
                if (shape.adds(layer)) {
                    kernels.add(x, from, to, next);
                }
                tally.activations(kernels, next, from, to, mine);
            }
            return tally;
        }));
        LayerTally total = fresh.tally();
        for (LayerTally part : parts) {
            total.merge(part);
        }
        scratch.forEach(total::collect);
        if (total.awaitsRange()) {
            countLate(kernels, total, next, z);
        }
        return total;
    }

    /// Histograms whose range only the complete layer shows are counted in a second sweep.
    private void countLate(Kernels kernels, LayerTally total, Matrix x, Matrix z) {
        total.layLate(x, z);
        crew.each(strips.count(), strip -> withScratch(mine -> {
            total.countLate(kernels, x, z, strips.from(strip), strips.to(strip), mine);
            return total;
        }));
        scratch.forEach(total::collect);
    }

    /// Lends a worker its scratch for as long as the work takes.
    private LayerTally withScratch(Function<Scratch, LayerTally> work) {
        Scratch mine = scratch.remove();
        try {
            return work.apply(mine);
        } finally {
            scratch.add(mine);
        }
    }

    private Matrix activations(Architecture.Layer layer) {
        int side = layer.number() % 2;
        if (activations[side] == null) {
            activations[side] = Matrix.zeros(precision, strips.rows(), shape.widest());
        }
        return activations[side].shaped(strips.rows(), layer.fanOut());
    }

    private Matrix keptActivations(Architecture.Layer layer) {
        while (keptActivations.size() < layer.number()) {
            int columns = shape.layer(keptActivations.size() + 1).fanOut();
            keptActivations.add(Matrix.zeros(precision, strips.rows(), columns));
        }
        return keptActivations.get(layer.number() - 1);
    }

    private Matrix preactivations(Architecture.Layer layer, boolean keep) {
        int index = keep ? layer.number() - 1 : 0;
        while (preactivations.size() <= index) {
            int columns = preactivations.isEmpty() ? shape.widest() : layer.fanOut();
            preactivations.add(Matrix.zeros(precision, strips.rows(), columns));
        }
        return preactivations.get(index).shaped(strips.rows(), layer.fanOut());
    }
}
