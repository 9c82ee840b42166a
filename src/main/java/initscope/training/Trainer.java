package initscope.training;

import initscope.data.Labels;
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

/// Makes steps of learning: forward, loss, back, weights changed. Has the weights and the optimizer's state of one network.
public final class Trainer {
    private final Architecture shape;
    private final Judge judge;
    private final List<Matrix> weights = new ArrayList<>();
    private final List<Matrix> biases = new ArrayList<>();
    private final List<Descent> ofWeights = new ArrayList<>();
    private final List<Descent> ofBiases = new ArrayList<>();
    private final Forward forward;
    private final Backward backward;
    private final Matrix gradient;
    private final int frozen;

    /// @param start with its output layer; its matrices are taken over and changed
    /// @param batch B
    /// @param frozen so many lower layers keep their weights
    public Trainer(Network start, Objective objective, int batch, int frozen, Crew crew) {
        this.shape = start.architecture();
        this.frozen = frozen;
        judge = new Judge(objective, crew);
        weights.addAll(start.weights());
        biases.addAll(start.biases());
        weights.forEach(w -> ofWeights.add(new Descent(w)));
        biases.forEach(b -> ofBiases.add(new Descent(b)));
        forward = new Forward(start, batch, crew);
        backward = new Backward(start, batch, crew);
        gradient = Matrix.zeros(weights.getFirst().precision(), batch, shape.outputs());
    }

    /// What a step found before it changed anything.
    ///
    /// @param loss mean over the batch
    /// @param right samples whose greatest logit is that of their class
    public record Step(double loss, int right) {
    }

    /// Makes one step.
    ///
    /// @param x the batch `[B, n_0]`
    /// @param labels its classes
    /// @param masks keys of the dropout's streams, by layer number
    /// @param step its number, from 1
    /// @throws InterruptedException if the thread was interrupted; asked once a layer. Nothing has then been changed
    public Step step(Matrix x, Labels labels, IntToLongFunction masks, Optimizer optimizer, long step)
            throws InterruptedException {
        if (optimizer.looksAhead()) {
            lookAhead(optimizer);
        }
        Forward.Trace trace = forward.run(x, masks, Measures.moments().withBack(Measures.Back.DETAIL), List.of(),
                (_, _, _) -> { });
        Step found = found(judge.of(trace.output(), labels, 0, gradient), x.rows());
        List<Matrix> ofProducts = new ArrayList<>();
        List<Matrix> gradients = new ArrayList<>();
        backward.learn(trace, gradient, new Backward.Visitor() {
            @Override
            public void layer(int number, Matrix delta, Matrix g) {
            }

            @Override
            public void weight(int number, Matrix ofProduct, Matrix ofWeights) {
                ofProducts.addFirst(ofProduct.copy());
                gradients.addFirst(ofWeights.copy());
            }
        });
        for (Architecture.Layer layer : shape.layers()) {
            if (layer.number() > frozen) {
                change(layer, ofProducts.get(layer.number() - 1), gradients.get(layer.number() - 1), optimizer,
                        1.0 / x.rows(), step);
                load(layer);
            }
        }
        return found;
    }

    /// Puts the passes where the optimizer wants the gradient taken.
    private void lookAhead(Optimizer optimizer) {
        for (Architecture.Layer layer : shape.layers()) {
            if (layer.number() > frozen) {
                Matrix w = weights.get(layer.number() - 1).copy();
                Matrix bias = biases.get(layer.number() - 1).copy();
                ofWeights.get(layer.number() - 1).ahead(optimizer, 0, w.rows(), w);
                ofBiases.get(layer.number() - 1).ahead(optimizer, 0, 1, bias);
                forward.load(layer, w, bias);
                backward.load(layer, w);
            }
        }
    }

    /// What a step would find, made without changing anything.
    public Step peek(Matrix x, Labels labels, IntToLongFunction masks) throws InterruptedException {
        Forward.Trace trace = forward.run(x, masks, Measures.moments(), List.of(), (_, _, _) -> { });
        return found(judge.of(trace.output(), labels, 0, null), x.rows());
    }

    private static Step found(Judge.Verdict verdict, int rows) {
        return new Step(verdict.loss() / rows, verdict.right());
    }

    private void load(Architecture.Layer layer) {
        forward.load(layer, weights.get(layer.number() - 1), biases.get(layer.number() - 1));
        backward.load(layer, weights.get(layer.number() - 1));
    }

    private void change(Architecture.Layer layer, Matrix ofProduct, Matrix gradients, Optimizer optimizer, double scale,
            long step) {
        Matrix bias = Matrix.zeros(gradients.precision(), 1, gradients.rows());
        for (int o = 0; o < gradients.rows(); o++) {
            double sum = 0;
            for (int r = 0; r < ofProduct.rows(); r++) {
                sum += ofProduct.get(r, o);
            }
            bias.set(0, o, sum);
        }
        ofWeights.get(layer.number() - 1).step(optimizer, gradients, scale, 0, gradients.rows(), step);
        ofBiases.get(layer.number() - 1).step(optimizer, bias, scale, 0, 1, step);
    }

    /// The pass the steps are made with, for whoever looks between two of them.
    public Forward forward() {
        return forward;
    }

    /// The pass back the steps are made with.
    public Backward backward() {
        return backward;
    }

    /// The weights as they are, not copied: they change with the next step.
    public Network network() {
        return new Network(shape, weights, biases);
    }

    /// A copy of what the next step depends on.
    public Memory remember() {
        List<Matrix> parameters = new ArrayList<>();
        List<Descent.Memory> states = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            parameters.add(weights.get(i).copy());
            parameters.add(biases.get(i).copy());
            states.add(ofWeights.get(i).state());
            states.add(ofBiases.get(i).state());
        }
        return new Memory(parameters, states);
    }

    /// Puts everything back as it was.
    public void recall(Memory memory) {
        for (int i = 0; i < weights.size(); i++) {
            put(memory.parameters().get(2 * i), weights.get(i));
            put(memory.parameters().get(2 * i + 1), biases.get(i));
            ofWeights.get(i).restore(memory.states().get(2 * i));
            ofBiases.get(i).restore(memory.states().get(2 * i + 1));
        }
        shape.layers().forEach(this::load);
    }

    private static void put(Matrix from, Matrix into) {
        into.copyRows(from, 0, from.rows(), 0);
    }
}
