package initscope.init;

import initscope.init.Initializer.VarianceScaling;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.ArrayList;
import java.util.List;

/// Draws a network from its laws. Every layer and every kind of tensor has a stream of its own, so depth 5 and depth 10
/// share their first five weight matrices, and a new σ rescales the numbers of the old one.
public final class Draw {
    private static final int CHUNK = 1 << 13;

    private final Kernels kernels;
    private final Crew crew;

    public Draw(Precision precision, Crew crew) {
        this.kernels = Kernels.of(precision);
        this.crew = crew;
    }

    /// Told of each layer's weights as they are drawn.
    public interface Receiver {
        /// @param w `[O, I]`, lent until the next layer
        /// @param bias `[1, O]`, given away
        void layer(Architecture.Layer layer, Matrix w, Matrix bias);
    }

    /// Draws a network of this shape layer by layer in the room of its largest; one initializer a layer.
    ///
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public void each(Architecture shape, List<Initializer> initializers, Bias bias, Seed root, Receiver receiver)
            throws InterruptedException {
        int largest = 0;
        for (Architecture.Layer layer : shape.layers()) {
            largest = Math.max(largest, Math.multiplyExact(layer.fanOut(), layer.fanIn()));
        }
        Matrix room = Matrix.zeros(kernels.precision(), 1, largest);
        for (Architecture.Layer layer : shape.layers()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped before the weights of layer " + layer.number());
            }
            Initializer initializer = initializers.get(layer.number() - 1);
            Matrix w = room.shaped(layer.fanOut(), layer.fanIn());
            fill(initializer, layer, root.child("weights").child(layer.number()), w);
            receiver.layer(layer, w, bias(initializer, bias, layer, root.child("bias").child(layer.number())));
        }
    }

    /// A network of this shape with all its weights; one initializer a layer.
    ///
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public Network network(Architecture shape, List<Initializer> initializers, Bias bias, Seed root)
            throws InterruptedException {
        List<Matrix> weights = new ArrayList<>();
        List<Matrix> biases = new ArrayList<>();
        for (Architecture.Layer layer : shape.layers()) {
            each(new Architecture(layer.fanIn(), List.of(layer)), initializers, bias, root, (_, w, b) -> {
                weights.add(w);
                biases.add(b);
            });
        }
        return new Network(shape, weights, biases);
    }

    /// Weights `[O, I]` of one layer.
    public Matrix weights(Initializer initializer, Architecture.Layer layer, Seed seed) {
        Matrix w = Matrix.zeros(kernels.precision(), layer.fanOut(), layer.fanIn());
        fill(initializer, layer, seed, w);
        return w;
    }

    private void fill(Initializer initializer, Architecture.Layer layer, Seed seed, Matrix w) {
        int in = layer.fanIn();
        int out = layer.fanOut();
        double std = initializer.std(in, out, layer.activation().slope()).orElse(0);
        switch (initializer) {
            case Initializer.Zeros _ -> fill(w, 0);
            case Initializer.Ones _ -> fill(w, 1);
            case Initializer.Constant(double value, double noise) when noise > 0 -> normals(w, value, noise, seed);
            case Initializer.Constant(double value, _) -> fill(w, value);
            case Initializer.Identity _ -> diagonal(w, 1);
            case Initializer.Normal _ -> normals(w, std, seed);
            case Initializer.Uniform _, Initializer.PytorchDefault _ -> uniforms(w, std, seed);
            case Initializer.TruncatedNormal t -> truncated(w, t.std(), seed);
            case VarianceScaling v -> {
                switch (v.shape()) {
                    case NORMAL -> normals(w, std, seed);
                    case UNIFORM -> uniforms(w, std, seed);
                    case TRUNCATED -> truncated(w, std / Initializer.TruncatedNormal.REMAINING, seed);
                }
            }
            case Initializer.Orthogonal o -> Orthonormal.fill(w, o.gain(), seed, crew);
            case Initializer.Sign _ -> signs(w, std, seed);
            // What the data have to say comes later: see training.
            case Initializer.Lsuv _ -> Orthonormal.fill(w, 1, seed, crew);
            case Initializer.Sparse s -> {
                normals(w, s.std(), seed);
                thin(w, s.zeros(out), seed.child("zeros"));
            }
        }
    }

    private Matrix bias(Initializer initializer, Bias bias, Architecture.Layer layer, Seed seed) {
        Matrix b = Matrix.zeros(kernels.precision(), 1, layer.fanOut());
        switch (bias) {
            case Bias.Constant(double value) when value == 0 && initializer instanceof Initializer.PytorchDefault ->
                uniforms(b, Math.sqrt(1.0 / (3.0 * layer.fanIn())), seed);
            case Bias.Constant(double value) -> fill(b, value);
            case Bias.Normal(double std) -> normals(b, std, seed);
        }
        return b;
    }

    private void normals(Matrix m, double std, Seed seed) {
        normals(m, 0, std, seed);
    }

    private void normals(Matrix m, double mean, double std, Seed seed) {
        chunks(m, (from, to) -> kernels.normals(seed.key(), from, to, mean, std, m));
    }

    private void uniforms(Matrix m, double std, Seed seed) {
        double bound = Math.sqrt(3) * std;
        chunks(m, (from, to) -> kernels.uniforms(seed.key(), from, to, -bound, bound, m));
    }

    private void truncated(Matrix m, double std, Seed seed) {
        chunks(m, (from, to) -> kernels.truncatedNormals(seed.key(), from, to, std, m));
    }

    private void signs(Matrix m, double std, Seed seed) {
        chunks(m, (from, to) -> {
            for (int i = from; i < to; i++) {
                m.set(i / m.columns(), i % m.columns(), seed.bits(i) < 0 ? -std : std);
            }
        });
    }

    private void chunks(Matrix m, Range work) {
        int size = m.rows() * m.columns();
        crew.each((size + CHUNK - 1) / CHUNK,
                task -> work.over(task * CHUNK, Math.min(size, (task + 1) * CHUNK)));
    }

    private interface Range {
        void over(int from, int to);
    }

    private static void fill(Matrix m, double value) {
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < m.columns(); c++) {
                m.set(r, c, value);
            }
        }
    }

    private static void diagonal(Matrix m, double value) {
        fill(m, 0);
        for (int i = 0; i < Math.min(m.rows(), m.columns()); i++) {
            m.set(i, i, value);
        }
    }

    /// Sets `zeros` rows of every column to 0, chosen by a partial Fisher–Yates shuffle of the column's own stream.
    private static void thin(Matrix w, int zeros, Seed seed) {
        int[] rows = new int[w.rows()];
        for (int column = 0; column < w.columns(); column++) {
            Seed stream = seed.child(column);
            for (int i = 0; i < rows.length; i++) {
                rows[i] = i;
            }
            for (int i = 0; i < zeros; i++) {
                int j = i + stream.below(i, rows.length - i);
                int chosen = rows[j];
                rows[j] = rows[i];
                rows[i] = chosen;
                w.set(chosen, column, 0);
            }
        }
    }
}
