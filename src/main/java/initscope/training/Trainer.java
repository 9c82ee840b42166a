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
    private final Objective objective;
    private final Crew crew;
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
        this.objective = objective;
        this.crew = crew;
        this.frozen = frozen;
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
    /// @throws InterruptedException if the thread was interrupted; asked once a layer, nothing has then been changed
    public Step step(Matrix x, Labels labels, IntToLongFunction masks, Optimizer optimizer, long step)
            throws InterruptedException {
        Forward.Trace trace = forward.run(x, masks, Measures.moments().withBack(Measures.Back.DETAIL), List.of(),
                (_, _, _) -> { });
        Step found = judge(trace.output(), labels);
        double scale = 1.0 / x.rows();
        backward.learn(trace, gradient, new Backward.Visitor() {
            @Override
            public void layer(int number, Matrix delta, Matrix g) {
            }

            @Override
            public void weight(int number, Matrix ofProduct, Matrix ofWeights) {
                change(number, ofProduct, ofWeights, optimizer, scale, step);
            }
        });
        for (Architecture.Layer layer : shape.layers()) {
            if (layer.number() > frozen) {
                forward.load(layer, weights.get(layer.number() - 1), biases.get(layer.number() - 1));
                backward.load(layer, weights.get(layer.number() - 1));
            }
        }
        return found;
    }

    private void change(int number, Matrix ofProduct, Matrix gradient, Optimizer optimizer, double scale, long step) {
        if (number <= frozen) {
            return;
        }
        Matrix bias = Matrix.zeros(gradient.precision(), 1, gradient.rows());
        for (int o = 0; o < gradient.rows(); o++) {
            double sum = 0;
            for (int r = 0; r < ofProduct.rows(); r++) {
                sum += ofProduct.get(r, o);
            }
            bias.set(0, o, sum);
        }
        ofWeights.get(number - 1).step(optimizer, gradient, scale, 0, gradient.rows(), step);
        ofBiases.get(number - 1).step(optimizer, bias, scale, 0, 1, step);
    }

    /// Loss and hits of these logits `[B, C]`; leaves each sample's gradient in `gradient`.
    private Step judge(Matrix logits, Labels labels) {
        double loss = 0;
        int right = 0;
        double[] z = new double[logits.columns()];
        double[] back = new double[z.length];
        for (int r = 0; r < logits.rows(); r++) {
            int best = 0;
            for (int k = 0; k < z.length; k++) {
                z[k] = logits.get(r, k);
                best = z[k] > z[best] ? k : best;
            }
            loss += objective.loss(z, labels.get(r), back);
            right += best == labels.get(r) ? 1 : 0;
            for (int k = 0; k < z.length; k++) {
                gradient.set(r, k, back[k]);
            }
        }
        return new Step(loss / logits.rows(), right);
    }

    /// The weights as they are, not copied: they change with the next step.
    public Network network() {
        return new Network(shape, weights, biases);
    }
}
