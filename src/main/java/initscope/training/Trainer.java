package initscope.training;

import initscope.data.Labels;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.propagation.Backward;
import initscope.propagation.Forward;
import initscope.propagation.GradientPass;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.optimizer.Descent;
import initscope.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/// Makes steps of learning: forward, loss, back, weights changed. Has the weights and the optimizer's state of one network.
public final class Trainer {
    /// Elements of parameters a task changes.
    private static final int CHUNK = 1 << 13;

    private final Architecture shape;
    private final Crew crew;
    private final int batch;
    private final int frozen;
    private final Judge judge;
    private final GradientPass pass;
    private final List<Matrix> weights = new ArrayList<>();
    private final List<Matrix> biases = new ArrayList<>();
    private final List<Descent> ofWeights = new ArrayList<>();
    private final List<Descent> ofBiases = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Measured measured;

    /// @param start with its output layer; its matrices are taken over and changed
    /// @param batch B
    /// @param frozen so many lower layers keep their weights
    public Trainer(Network start, Objective objective, int batch, int frozen, Crew crew) {
        this.shape = start.architecture();
        this.crew = crew;
        this.batch = batch;
        this.frozen = frozen;
        judge = new Judge(objective, crew);
        weights.addAll(start.weights());
        biases.addAll(start.biases());
        weights.forEach(w -> ofWeights.add(new Descent(w)));
        biases.forEach(b -> ofBiases.add(new Descent(b)));
        pass = new GradientPass(shape, weights.getFirst().precision(), batch, frozen, crew);
        measured = new Measured(start, batch, crew);
        for (Architecture.Layer layer : shape.layers()) {
            if (layer.number() > frozen) {
                int rows = Math.max(1, CHUNK / layer.fanIn());
                for (int from = 0; from < layer.fanOut(); from += rows) {
                    changes.add(new Change(layer.number(), from, Math.min(layer.fanOut(), from + rows)));
                }
            }
        }
        pass.load(weights, biases, 1);
    }

    /// Rows of one layer's weights, and with the first of them its bias.
    private record Change(int layer, int from, int to) {
    }

    /// The passes with statistics, which take over the weights when they are asked for.
    private static final class Measured {
        private final Forward forward;
        private final Backward backward;

        Measured(Network start, int batch, Crew crew) {
            Precision precision = start.weights().getFirst().precision();
            forward = new Forward(start.architecture(), precision, batch, crew);
            backward = new Backward(start.architecture(), precision, batch, crew);
        }
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
        boolean ahead = optimizer.looksAhead();
        if (ahead) {
            lookAhead(optimizer);
        }
        Judge.Sheet sheet = new Judge.Sheet(batch);
        try {
            pass.run(x, masks, (logits, from, to, gradient) -> judge.rows(logits, labels, from, to, gradient, sheet));
        } catch (InterruptedException e) {
            if (ahead) {
                pass.load(weights, biases, 1);
            }
            throw e;
        }
        crew.each(changes.size(), task -> change(changes.get(task), optimizer, step));
        pass.load(weights, biases, frozen + 1);
        return found(sheet);
    }

    private void change(Change change, Optimizer optimizer, long step) {
        int index = change.layer - 1;
        ofWeights.get(index).step(optimizer, pass.ofWeights(change.layer), 1.0 / batch, change.from, change.to, step);
        if (change.from == 0) {
            ofBiases.get(index).step(optimizer, pass.ofBias(change.layer), 1.0 / batch, 0, 1, step);
        }
    }

    /// Puts the pass where the optimizer wants the gradient taken.
    private void lookAhead(Optimizer optimizer) {
        List<Matrix> places = new ArrayList<>();
        List<Matrix> ofBias = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            places.add(weights.get(i).copy());
            ofBias.add(biases.get(i).copy());
            if (i >= frozen) {
                ofWeights.get(i).ahead(optimizer, 0, places.get(i).rows(), places.get(i));
                ofBiases.get(i).ahead(optimizer, 0, 1, ofBias.get(i));
            }
        }
        pass.load(places, ofBias, frozen + 1);
    }

    /// What a step would find, made without changing anything.
    public Step peek(Matrix x, Labels labels, IntToLongFunction masks) throws InterruptedException {
        Judge.Sheet sheet = new Judge.Sheet(batch);
        pass.judge(x, masks, (logits, from, to, _) -> judge.rows(logits, labels, from, to, null, sheet));
        return found(sheet);
    }

    private Step found(Judge.Sheet sheet) {
        Judge.Verdict verdict = sheet.verdict(0);
        return new Step(verdict.loss() / batch, verdict.right());
    }

    /// A pass with statistics through the weights there are, for whoever looks between two steps.
    public Forward forward() {
        for (Architecture.Layer layer : shape.layers()) {
            measured.forward.load(layer, weights.get(layer.number() - 1), biases.get(layer.number() - 1));
        }
        return measured.forward;
    }

    /// The pass back to it.
    public Backward backward() {
        for (Architecture.Layer layer : shape.layers()) {
            measured.backward.load(layer, weights.get(layer.number() - 1));
        }
        return measured.backward;
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
        pass.load(weights, biases, 1);
    }

    private static void put(Matrix from, Matrix into) {
        into.copyRows(from, 0, from.rows(), 0);
    }
}
