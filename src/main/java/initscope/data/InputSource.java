package initscope.data;

import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;

/// The law of the network's input x_0, shape `[B, n_0]`.
public sealed interface InputSource {

    /// N(0, 1), the input of the famous pictures.
    InputSource STANDARD = new Normal(0, 1);

    /// Its name in specs.
    String id();

    /// E x², pooled over the batch, the mean included: what the first layer's pre-activations feel. Exact for any n_0 and B;
    /// NaN where there is no closed form.
    double secondMoment(int inputs, int batch);

    /// What the first layer's pre-activations tend to.
    Limit limit();

    /// What becomes of z_1 = W x_0 as n_0 grows.
    enum Limit {
        /// Normal, of the same variance for every sample, whatever the law of the weights.
        NORMAL,
        /// Single weights stand in it: as normal as they are.
        SINGLE_WEIGHTS,
        /// Samples differ in their mean square however many inputs there are: a mixture of normal laws. Its second moment
        /// is known, its shape is not one normal law's.
        MIXTURE
    }

    /// Fills x with the batch of this stream.
    default void fill(Matrix x, Seed seed, Crew crew) {
        Batches.fill(this, x, seed, crew);
    }

    /// A source nothing has been done to.
    sealed interface Raw extends InputSource permits Normal, Uniform, Bytes, OneHot, Correlated, DataSet {
    }

    /// How many inputs a sample has whatever the spec says; 0 if any number will do.
    default int dimension() {
        return 0;
    }

    /// Independent N(mean, std²).
    record Normal(double mean, double std) implements Raw {
        @Override
        public String id() {
            return "normal";
        }

        @Override
        public double secondMoment(int inputs, int batch) {
            return mean * mean + std * std;
        }

        @Override
        public Limit limit() {
            return Limit.NORMAL;
        }
    }

    /// Independent U(low, high); all positive if low >= 0.
    record Uniform(double low, double high) implements Raw {
        @Override
        public String id() {
            return "uniform";
        }

        @Override
        public double secondMoment(int inputs, int batch) {
            return (low * low + low * high + high * high) / 3;
        }

        @Override
        public Limit limit() {
            return Limit.NORMAL;
        }
    }

    /// Independent whole numbers from 0 to 255, each as likely: grey values nobody has scaled.
    record Bytes() implements Raw {
        static final int VALUES = 256;

        @Override
        public String id() {
            return "bytes";
        }

        @Override
        public double secondMoment(int inputs, int batch) {
            return (VALUES - 1) * (2.0 * VALUES - 1) / 6;
        }

        @Override
        public Limit limit() {
            return Limit.NORMAL;
        }
    }

    /// One of n_0 categories, each as likely: 1 in its place, 0 elsewhere.
    record OneHot() implements Raw {
        @Override
        public String id() {
            return "onehot";
        }

        @Override
        public double secondMoment(int inputs, int batch) {
            return 1.0 / inputs;
        }

        @Override
        public Limit limit() {
            return Limit.SINGLE_WEIGHTS;
        }
    }

    /// N(0, 1) each, any two inputs of a sample with correlation rho: √rho c + √(1 − rho) e with one c for the sample.
    record Correlated(double rho) implements Raw {
        @Override
        public String id() {
            return "correlated";
        }

        @Override
        public double secondMoment(int inputs, int batch) {
            return 1;
        }

        @Override
        public Limit limit() {
            return rho == 0 ? Limit.NORMAL : Limit.MIXTURE;
        }
    }

    /// Every input minus its mean over the batch, divided by its standard deviation over the batch (ddof 0); an input that
    /// is the same in every sample becomes 0.
    record Standardized(Raw source) implements InputSource {
        @Override
        public String id() {
            return "standardized";
        }

        @Override
        public int dimension() {
            return source.dimension();
        }

        @Override
        public double secondMoment(int inputs, int batch) {
            return Columns.varying(source, inputs, batch);
        }

        @Override
        public Limit limit() {
            return source.limit();
        }
    }

    /// Every input moved and scaled so that it goes from 0 to 1 over the batch; one that is the same in every sample
    /// becomes 0.
    record MinMax(Raw source) implements InputSource {
        @Override
        public String id() {
            return "minmax";
        }

        @Override
        public int dimension() {
            return source.dimension();
        }

        @Override
        public double secondMoment(int inputs, int batch) {
            return switch (source) {
                // Least and greatest become 0 and 1; the others lie uniformly between them.
                case Uniform _ -> batch < 2 ? 0 : (1 + (batch - 2) / 3.0) / batch;
                // As it was, but for an input whose category every sample has.
                case OneHot _ -> 1.0 / inputs - Math.pow(inputs, -batch);
                case Normal(_, double std) -> std == 0 || batch < 2 ? 0 : Double.NaN;
                case Correlated _, Bytes _, DataSet _ -> batch < 2 ? 0 : Double.NaN;
            };
        }

        @Override
        public Limit limit() {
            return source.limit();
        }
    }
}
