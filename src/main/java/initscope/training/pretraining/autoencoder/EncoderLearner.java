package initscope.training.pretraining.autoencoder;

import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.optimizer.Descent;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Pretraining.Corruption;
import initscope.training.pretraining.greedy.LayerLearner;

/// One autoencoder at work.
final class EncoderLearner implements LayerLearner {
    private static final int ROWS = 8;

    private final Autoencoder.Parameters parameters;
    private final Autoencoder autoencoder;
    private final Optimizer optimizer;
    private final Noise noise;
    private final Seed seed;
    private final Crew crew;
    private final Matrix room;
    private final Matrix seen;
    private final Descent ofW;
    private final Descent ofV;
    private final Descent ofB;
    private final Descent ofC;

    EncoderLearner(Autoencoder autoencoder, Autoencoder.Parameters parameters, Optimizer optimizer, Noise noise, int batch,
            Seed seed, Crew crew) {
        this.parameters = parameters;
        this.autoencoder = autoencoder;
        this.optimizer = optimizer;
        this.noise = noise;
        this.seed = seed;
        this.crew = crew;
        room = Matrix.zeros(parameters.w().precision(), batch, parameters.w().columns());
        seen = noise.corruption() instanceof Corruption.None ? room
                : Matrix.zeros(room.precision(), batch, room.columns());
        ofW = new Descent(parameters.w());
        ofV = new Descent(parameters.v());
        ofB = new Descent(parameters.b());
        ofC = new Descent(parameters.c());
    }

    @Override
    public Matrix room() {
        return room;
    }

    @Override
    public void step(int epoch, long step) {
        if (seen != room) {
            noise.apply(room, noise.numbers(seed.child("noise").child(step)), seen, crew);
        }
        Autoencoder.Gradient gradient = autoencoder.gradient(seen, room);
        double scale = 1.0 / room.rows();
        step(ofW, gradient.w(), scale, step);
        if (!parameters.tied()) {
            step(ofV, gradient.v(), scale, step);
        }
        step(ofB, row(gradient.b()), scale, step);
        step(ofC, row(gradient.c()), scale, step);
    }

    private void step(Descent descent, Matrix gradient, double scale, long step) {
        crew.each(Math.ceilDiv(gradient.rows(), ROWS), task -> descent.step(optimizer, gradient, scale, task * ROWS,
                Math.min(gradient.rows(), (task + 1) * ROWS), step + 1));
    }

    private Matrix row(double[] values) {
        Matrix row = Matrix.zeros(room.precision(), 1, values.length);
        for (int i = 0; i < values.length; i++) {
            row.set(0, i, values[i]);
        }
        return row;
    }

    @Override
    public Matrix encode(Matrix x) {
        return autoencoder.encode(x);
    }

    @Override
    public Matrix decode(Matrix codes) {
        return autoencoder.decode(codes);
    }

    @Override
    public Matrix given(Matrix x, int epoch) {
        if (seen == room) {
            return null;
        }
        Matrix shown = Matrix.zeros(x.precision(), x.rows(), x.columns());
        noise.apply(x, noise.numbers(seed.child("shown").child(epoch)), shown, crew);
        return shown;
    }

    /// The loss of clean inputs, whatever the layer learns on: so that it can be compared with an autoencoder's.
    @Override
    public double error(Matrix x) {
        return autoencoder.loss(x, x);
    }

    @Override
    public Matrix weights() {
        return parameters.w();
    }

    @Override
    public Matrix bias() {
        return parameters.b();
    }
}
