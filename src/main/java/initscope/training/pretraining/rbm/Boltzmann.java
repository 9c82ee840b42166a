package initscope.training.pretraining.rbm;

import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.network.Plain;
import initscope.random.Seed;
import initscope.statistics.ColumnMoments;
import initscope.statistics.InputTally;
import initscope.statistics.Moments;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.pretraining.Pretraining;
import initscope.training.pretraining.greedy.Greedy;
import initscope.training.pretraining.greedy.LayerLearner;

/// A stack of RBMs: layer l sees the probabilities of layer l − 1, mean field.
public final class Boltzmann implements Greedy.Method {
    private static final double GAUSSIAN_RATE = 0.1;

    private final Pretraining.Rbm how;
    private final Crew crew;
    /// What the first layer's inputs were divided by.
    private final double[] scale = {1};

    public Boltzmann(Pretraining.Rbm how, Crew crew) {
        this.how = how;
        this.crew = crew;
    }

    @Override
    public int epochs() {
        return how.epochs();
    }

    @Override
    public int batch() {
        return how.batch();
    }

    @Override
    public LayerLearner layer(Architecture shape, Architecture.Layer layer, Matrix drawn, Matrix bias, Matrix inputs,
            int batch, Seed seed) {
        Moments moments = InputTally.of(inputs, crew);
        boolean unit = moments.min() >= 0 && moments.max() <= 1;
        if (layer.number() == 1 && (how.visible() == Pretraining.Visible.GAUSSIAN || !unit)) {
            scale[0] = deviation(inputs);
            Matrix standard = inputs;
            if (scale[0] != 1) {
                standard = Matrix.zeros(inputs.precision(), inputs.rows(), inputs.columns());
                for (int r = 0; r < inputs.rows(); r++) {
                    for (int c = 0; c < inputs.columns(); c++) {
                        standard.set(r, c, inputs.get(r, c) / scale[0]);
                    }
                }
            }
            Machine machine = Machine.drawn(Machine.Visible.GAUSSIAN, standard, layer.fanOut(), seed, crew);
            return new RbmLearner(machine, how, GAUSSIAN_RATE * how.rate(), scale[0], true, batch, seed, crew);
        }
        Machine machine = Machine.drawn(Machine.Visible.BERNOULLI, inputs, layer.fanOut(), seed, crew);
        return new RbmLearner(machine, how, how.rate(), 1, isBinary(inputs), batch, seed, crew);
    }

    /// Root of the mean variance of the inputs; 1 where that is 0 or not finite.
    private double deviation(Matrix inputs) {
        double sum = 0;
        for (double variance : ColumnMoments.of(inputs, crew).variances()) {
            sum += variance;
        }
        double std = Math.sqrt(sum / inputs.columns());
        return std > 0 && Double.isFinite(std) ? std : 1;
    }

    private static boolean isBinary(Matrix m) {
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < m.columns(); c++) {
                if (m.get(r, c) != 0 && m.get(r, c) != 1) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Folds what differs between the machine and the network into weights and bias: the scale of the data; that a tanh unit
    /// gives x = 2p − 1 of the p the next machine saw, W p = (W/2) x + W·½; and that tanh(z/2) is what gives it.
    @Override
    public void handOver(Architecture shape, Architecture.Layer layer, Matrix weights, Matrix bias) {
        boolean below = layer.number() > 1 && isTanh(shape.layer(layer.number() - 1).activation());
        double own = isTanh(layer.activation()) ? 0.5 : 1;
        double factor = own * (below ? 0.5 : 1) / (layer.number() == 1 ? scale[0] : 1);
        for (int r = 0; r < weights.rows(); r++) {
            double sum = 0;
            for (int c = 0; c < weights.columns(); c++) {
                sum += weights.get(r, c);
                weights.set(r, c, factor * weights.get(r, c));
            }
            bias.set(0, r, own * (bias.get(0, r) + (below ? 0.5 * sum : 0)));
        }
    }

    private static boolean isTanh(Activation activation) {
        return activation == Plain.TANH;
    }
}
