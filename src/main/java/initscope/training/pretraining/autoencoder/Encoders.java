package initscope.training.pretraining.autoencoder;

import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.random.Seed;
import initscope.statistics.InputTally;
import initscope.statistics.Moments;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Pretraining;
import initscope.training.pretraining.greedy.Greedy;
import initscope.training.pretraining.greedy.LayerLearner;

/// A stack of autoencoders.
public final class Encoders implements Greedy.Method {
    private final Pretraining.Autoencoder how;
    private final Crew crew;

    public Encoders(Pretraining.Autoencoder how, Crew crew) {
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

    /// The encoder begins at the initializer's draw, a decoder of its own at N(0, 1/H): LeCun's law for its fan-in.
    @Override
    public LayerLearner layer(Architecture shape, Architecture.Layer layer, Matrix drawn, Matrix bias, Matrix inputs,
            int batch, Seed seed) {
        Moments moments = InputTally.of(inputs, crew);
        boolean unit = isUnit(shape, layer, moments);
        Matrix v = drawn;
        if (!how.tied()) {
            v = Matrix.zeros(drawn.precision(), drawn.rows(), drawn.columns());
            Kernels.of(v.precision()).normals(seed.child("decoder").key(), 0, v.rows() * v.columns(), 0,
                    1 / Math.sqrt(v.rows()), v);
        }
        Autoencoder.Parameters parameters = new Autoencoder.Parameters(drawn, bias, v,
                Matrix.zeros(drawn.precision(), 1, drawn.columns()));
        Autoencoder autoencoder = new Autoencoder(layer.activation().curve(), Decoder.of(how.cost(), unit), parameters, batch,
                crew);
        Noise noise = new Noise(how.corruption(), unit ? 0 : moments.min(), unit ? 1 : moments.max());
        return new EncoderLearner(autoencoder, parameters, new Optimizer.Adam(how.rate()), noise, batch, seed, crew);
    }

    /// Whether inputs lie in [0, 1]: the data by what they are, codes by what their activation can give.
    private static boolean isUnit(Architecture shape, Architecture.Layer layer, Moments moments) {
        if (layer.number() == 1) {
            return moments.min() >= 0 && moments.max() <= 1;
        }
        Activation.Bounds range = shape.layer(layer.number() - 1).activation().range();
        return range.low() >= 0 && range.high() <= 1;
    }
}
