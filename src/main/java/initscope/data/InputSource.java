package initscope.data;

import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;

/// The law of the network's input x_0, shape `[B, n_0]`.
public sealed interface InputSource {

    /// N(0, 1), the input of the famous pictures.
    InputSource STANDARD = new Normal(0, 1);

    /// Its name in specs.
    String id();

    /// E x², pooled, the mean included: what the first layer's pre-activations feel.
    double secondMoment();

    /// Independent N(mean, std²).
    record Normal(double mean, double std) implements InputSource {
        @Override
        public String id() {
            return "normal";
        }

        @Override
        public double secondMoment() {
            return mean * mean + std * std;
        }
    }

    /// Independent U(low, high); all positive if low >= 0.
    record Uniform(double low, double high) implements InputSource {
        @Override
        public String id() {
            return "uniform";
        }

        @Override
        public double secondMoment() {
            return (low * low + low * high + high * high) / 3;
        }
    }

    /// Fills x with the batch of this stream.
    default void fill(Matrix x, Seed seed, Crew crew) {
        Kernels kernels = Kernels.of(x.precision());
        int size = x.rows() * x.columns();
        int chunk = 1 << 13;
        crew.each((size + chunk - 1) / chunk, task -> {
            int from = task * chunk;
            int to = Math.min(size, from + chunk);
            switch (this) {
                case Normal(double mean, double std) -> kernels.normals(seed.key(), from, to, mean, std, x);
                case Uniform(double low, double high) -> kernels.uniforms(seed.key(), from, to, low, high, x);
            }
        });
    }
}
