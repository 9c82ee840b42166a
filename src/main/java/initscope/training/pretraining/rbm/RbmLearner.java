package initscope.training.pretraining.rbm;

import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.optimizer.Descent;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Pretraining;
import initscope.training.pretraining.greedy.Dense;
import initscope.training.pretraining.greedy.LayerLearner;

/// One RBM at work: contrastive divergence with momentum, 0.5 in the first epochs and 0.9 then (Hinton 2010, section 9), and
/// weight decay.
final class RbmLearner implements LayerLearner {
    private static final int EARLY_EPOCHS = 5;
    private static final int ROWS = 8;

    private final Machine machine;
    private final Pretraining.Rbm how;
    private final double rate;
    private final double scale;
    private final boolean binary;
    private final int batch;
    private final Seed seed;
    private final Crew crew;
    private final Divergence divergence;
    private final Descent ofW;
    private final Descent ofA;
    private final Descent ofB;
    private final Dense dense;

    /// @param scale what inputs are divided by before the machine sees them: 1 but for Gaussian units
    /// @param binary whether every input is 0 or 1, or the units are Gaussian: then there is a likelihood
    RbmLearner(Machine machine, Pretraining.Rbm how, double rate, double scale, boolean binary, int batch, Seed seed,
            Crew crew) {
        this.machine = machine;
        this.how = how;
        this.rate = rate;
        this.scale = scale;
        this.binary = binary;
        this.batch = batch;
        this.seed = seed;
        this.crew = crew;
        Matrix w = machine.w();
        divergence = new Divergence(machine, batch, how.k(), how.sampled(), crew);
        ofW = new Descent(w);
        ofA = new Descent(machine.a());
        ofB = new Descent(machine.b());
        dense = new Dense(w.precision(), w.columns(), w.rows(), crew);
    }

    @Override
    public Matrix room() {
        return divergence.visible();
    }

    @Override
    public void step(int epoch, long step) {
        if (scale != 1) {
            Matrix x = divergence.visible();
            for (int r = 0; r < batch; r++) {
                for (int c = 0; c < x.columns(); c++) {
                    x.set(r, c, x.get(r, c) / scale);
                }
            }
        }
        Divergence.Gradient gradient = divergence.run(new Chance.Streams(seed.child("chance").child(step)));
        double momentum = epoch < EARLY_EPOCHS ? 0.5 : 0.9;
        // An ascent: the gradient's share is negative.
        double share = -1.0 / batch;
        Optimizer ofWeights = new Optimizer.Momentum(rate, momentum, how.decay(), Optimizer.Momentum.Form.CLASSIC);
        Optimizer ofBiases = new Optimizer.Momentum(rate, momentum, 0, Optimizer.Momentum.Form.CLASSIC);
        Matrix w = machine.w();
        crew.each(Math.ceilDiv(w.rows(), ROWS), task -> ofW.step(ofWeights, gradient.w(), share, task * ROWS,
                Math.min(w.rows(), (task + 1) * ROWS), step + 1));
        ofA.step(ofBiases, gradient.a(), share, 0, 1, step + 1);
        ofB.step(ofBiases, gradient.b(), share, 0, 1, step + 1);
    }

    @Override
    public Matrix encode(Matrix x) {
        Matrix seen = scaled(x, 1 / scale);
        dense.load(machine.w(), machine.w());
        Matrix h = Matrix.zeros(x.precision(), x.rows(), machine.w().rows());
        dense.up(seen, 0, x.rows(), machine.b(), h, Machine.SIGMOID, h);
        return h;
    }

    @Override
    public Matrix decode(Matrix codes) {
        dense.load(machine.w(), machine.w());
        Matrix v = Matrix.zeros(codes.precision(), codes.rows(), machine.w().columns());
        dense.down(codes, 0, codes.rows(), machine.a(), v, machine.visible().mean(), v);
        return scaled(v, scale);
    }

    private static Matrix scaled(Matrix x, double factor) {
        if (factor == 1) {
            return x;
        }
        Matrix out = Matrix.zeros(x.precision(), x.rows(), x.columns());
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                out.set(r, c, factor * x.get(r, c));
            }
        }
        return out;
    }

    /// Squared error of the mean-field reconstruction, summed over the inputs, mean over the samples.
    @Override
    public double error(Matrix x) {
        Matrix y = decode(encode(x));
        double sum = 0;
        for (int r = 0; r < x.rows(); r++) {
            for (int c = 0; c < x.columns(); c++) {
                double error = x.get(r, c) - y.get(r, c);
                sum += error * error;
            }
        }
        return sum / x.rows();
    }

    /// Of Gaussian units the density of the data, not of the scaled ones.
    @Override
    public double logLikelihood(Matrix x) {
        return !binary || !Exact.isQuick(machine) ? Double.NaN
                : new Exact(machine).logLikelihood(scaled(x, 1 / scale), crew) - x.columns() * Math.log(scale);
    }

    @Override
    public Matrix weights() {
        return machine.w();
    }

    @Override
    public Matrix bias() {
        return machine.b();
    }
}
