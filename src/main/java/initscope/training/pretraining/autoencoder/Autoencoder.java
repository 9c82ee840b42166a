package initscope.training.pretraining.autoencoder;

import initscope.tensor.Crew;
import initscope.tensor.Curve;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.pretraining.greedy.Dense;
import initscope.training.pretraining.greedy.Outer;

/// An autoencoder of one hidden layer, with room for the gradient of a batch.
///
/// Tied weights are one matrix that serves twice, so its gradient is the sum of the encoder's δ₁ᵀ x and the decoder's hᵀ δ₂.
public final class Autoencoder {
    private static final int ROWS = 16;
    private static final int SAMPLES = 64;

    private final Curve curve;
    private final Decoder decoder;
    private final Parameters parameters;
    private final Crew crew;
    private final Dense encoding;
    private final Dense decoding;
    private final Outer ofEncoder;
    private final Outer ofDecoder;
    private final Matrix z;
    private final Matrix h;
    private final Matrix y;
    private final Matrix delta;

    /// What is learned.
    ///
    /// @param w encoder `[H, V]`
    /// @param b its bias `[1, H]`
    /// @param v decoder `[H, V]`; the same matrix as w where they are tied
    /// @param c its bias `[1, V]`
    record Parameters(Matrix w, Matrix b, Matrix v, Matrix c) {
        boolean tied() {
            return w == v;
        }
    }

    /// ∂L/∂ each of them, summed over the batch; until the next run.
    ///
    /// @param w of tied weights the sum of both parts
    /// @param v of tied weights null
    record Gradient(Matrix w, double[] b, Matrix v, double[] c) {
    }

    Autoencoder(Curve curve, Decoder decoder, Parameters parameters, int batch, Crew crew) {
        this.curve = curve;
        this.decoder = decoder;
        this.parameters = parameters;
        this.crew = crew;
        Precision precision = parameters.w().precision();
        int units = parameters.w().rows();
        int inputs = parameters.w().columns();
        encoding = new Dense(precision, inputs, units, crew);
        decoding = parameters.tied() ? encoding : new Dense(precision, inputs, units, crew);
        ofEncoder = new Outer(precision, batch, units, inputs, crew);
        ofDecoder = new Outer(precision, batch, units, inputs, crew);
        z = Matrix.zeros(precision, batch, units);
        h = Matrix.zeros(precision, batch, units);
        y = Matrix.zeros(precision, batch, inputs);
        delta = Matrix.zeros(precision, batch, units);
    }

    private void load() {
        encoding.load(parameters.w(), parameters.w());
        if (!parameters.tied()) {
            decoding.load(parameters.v(), parameters.v());
        }
    }

    /// The gradient of a batch.
    ///
    /// @param seen what the encoder is given `[B, V]`
    /// @param clean what is to come back `[B, V]`
    Gradient gradient(Matrix seen, Matrix clean) {
        int batch = z.rows();
        Kernels kernels = Kernels.of(z.precision());
        load();
        encoding.up(seen, 0, batch, parameters.b(), z, curve, h);
        decoding.down(h, 0, batch, parameters.c(), y, decoder.curve(), y);
        crew.each(Math.ceilDiv(batch, ROWS), task -> {
            for (int r = task * ROWS; r < Math.min(batch, (task + 1) * ROWS); r++) {
                for (int i = 0; i < y.columns(); i++) {
                    y.set(r, i, decoder.delta(y.get(r, i), clean.get(r, i)));
                }
            }
        });
        decoding.up(y, 0, batch, null, delta, null, delta);
        crew.each(Math.ceilDiv(batch, ROWS), task -> kernels.chain(curve, z, delta, task * ROWS,
                Math.min(batch, (task + 1) * ROWS), delta));
        Matrix w = ofEncoder.of(delta, seen);
        Matrix v = ofDecoder.of(h, y);
        if (parameters.tied()) {
            crew.each(Math.ceilDiv(w.rows(), ROWS), task -> kernels.add(v, task * ROWS,
                    Math.min(w.rows(), (task + 1) * ROWS), w));
        }
        return new Gradient(w, Outer.columns(delta, 0, batch, crew), parameters.tied() ? null : v,
                Outer.columns(y, 0, batch, crew));
    }

    /// h of these inputs, `[N, H]`.
    Matrix encode(Matrix x) {
        load();
        Matrix codes = Matrix.zeros(x.precision(), x.rows(), z.columns());
        encoding.up(x, 0, x.rows(), parameters.b(), codes, curve, codes);
        return codes;
    }

    /// y of these codes, `[N, V]`.
    Matrix decode(Matrix codes) {
        load();
        Matrix out = Matrix.zeros(codes.precision(), codes.rows(), y.columns());
        decoding.down(codes, 0, codes.rows(), parameters.c(), out, decoder.curve(), out);
        return out;
    }

    /// The loss, summed over the inputs, mean over the samples.
    ///
    /// @param seen what the encoder is given `[N, V]`
    /// @param clean what is to come back
    double loss(Matrix seen, Matrix clean) {
        Matrix codes = encode(seen);
        Matrix entering = Matrix.zeros(codes.precision(), codes.rows(), y.columns());
        Matrix back = Matrix.zeros(codes.precision(), codes.rows(), y.columns());
        decoding.down(codes, 0, codes.rows(), parameters.c(), entering, decoder.curve(), back);
        double[] sums = new double[Math.ceilDiv(clean.rows(), SAMPLES)];
        crew.each(sums.length, task -> {
            for (int r = task * SAMPLES; r < Math.min(clean.rows(), (task + 1) * SAMPLES); r++) {
                for (int i = 0; i < clean.columns(); i++) {
                    sums[task] += decoder.loss(entering.get(r, i), back.get(r, i), clean.get(r, i));
                }
            }
        });
        double sum = 0;
        for (double part : sums) {
            sum += part;
        }
        return sum / clean.rows();
    }
}
