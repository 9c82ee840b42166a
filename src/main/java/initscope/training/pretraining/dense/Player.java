package initscope.training.pretraining.dense;

import initscope.network.Architecture;
import initscope.network.Network;
import initscope.propagation.Backward;
import initscope.propagation.Forward;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.optimizer.Descent;
import initscope.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/// A small network at work: sends batches forward, learns from whatever gradient of its output is handed to it, and says what
/// gradient that is of its input. Has the weights and the optimizer's state.
public final class Player {
    private static final Measures ALL = Measures.moments().withBack(Measures.Back.DETAIL);

    private final Architecture shape;
    private final List<Matrix> weights = new ArrayList<>();
    private final List<Matrix> biases = new ArrayList<>();
    private final List<Descent> ofWeights = new ArrayList<>();
    private final List<Descent> ofBiases = new ArrayList<>();
    private final Forward forward;
    private final Backward backward;
    private final Crew crew;

    /// @param start its matrices are taken over and changed
    /// @param batch B, rows of every input to come
    public Player(Network start, int batch, Crew crew) {
        shape = start.architecture();
        this.crew = crew;
        weights.addAll(start.weights());
        biases.addAll(start.biases());
        weights.forEach(w -> ofWeights.add(new Descent(w)));
        biases.forEach(b -> ofBiases.add(new Descent(b)));
        forward = new Forward(start, batch, crew);
        backward = new Backward(start, batch, crew);
    }

    /// Sends a batch through.
    ///
    /// @param x `[B, n_0]`, to stay as it is until the way back is done
    /// @param masks keys of the dropout's streams, by layer number
    /// @return lasts until the next call; its output is x_L `[B, n_L]`
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public Forward.Trace forward(Matrix x, IntToLongFunction masks) throws InterruptedException {
        return forward.run(x, masks, ALL, List.of(), (_, _, _) -> { });
    }

    /// Makes one step.
    ///
    /// @param g ∂L/∂x_L `[B, n_L]`
    /// @param scale what the gradient is multiplied by: 1 / B where L is a sample's loss
    /// @param step its number, from 1
    public void learn(Forward.Trace trace, Matrix g, Optimizer optimizer, double scale, long step)
            throws InterruptedException {
        backward.learn(trace, g, new Backward.Visitor() {
            @Override
            public void layer(int number, Matrix delta, Matrix before) {
            }

            @Override
            public void weight(int number, Matrix ofProduct, Matrix gradient) {
                ofWeights.get(number - 1).step(optimizer, gradient, scale, 0, gradient.rows(), step);
                ofBiases.get(number - 1).step(optimizer, Layers.columnSums(ofProduct), scale, 0, 1, step);
            }
        });
        load();
    }

    /// Takes over the weights as they stand, after they were changed.
    public void load() {
        for (Architecture.Layer layer : shape.layers()) {
            forward.load(layer, weights.get(layer.number() - 1), biases.get(layer.number() - 1));
            backward.load(layer, weights.get(layer.number() - 1));
        }
    }

    /// The gradient of the input; no weight changes.
    ///
    /// @param g ∂L/∂x_L `[B, n_L]`
    /// @param into ∂L/∂x_0 `[B, n_0]` is left here
    public void through(Forward.Trace trace, Matrix g, Matrix into) throws InterruptedException {
        backward.loadFirst(weights.getFirst());
        backward.run(trace, g, new Backward.Visitor() {
            @Override
            public void layer(int number, Matrix delta, Matrix before) {
            }

            @Override
            public void input(Matrix ofInput) {
                into.copyRows(ofInput, 0, into.rows(), 0);
            }
        });
    }

    public Crew crew() {
        return crew;
    }

    /// The weights as they are, not copied: they change with the next step.
    public Network network() {
        return new Network(shape, weights, biases);
    }
}
