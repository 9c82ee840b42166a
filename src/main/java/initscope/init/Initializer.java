package initscope.init;

import java.util.OptionalDouble;

/// The law the weights of one layer are drawn from. I = fan-in, O = fan-out; entry variance does not depend on layout.
public sealed interface Initializer {

    /// Its name in specs.
    String id();

    /// The standard deviation of one weight of an `[O, I]` matrix; 0 for constants, empty where the law gives none.
    ///
    /// @param slope the activation's negative slope, which He's gain follows unless a gain is set
    OptionalDouble std(int fanIn, int fanOut, double slope);

    /// All weights 0: every unit of a layer computes the same, and stays the same under training.
    record Zeros() implements Initializer {
        @Override
        public String id() {
            return "zeros";
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.of(0);
        }
    }

    /// All weights 1.
    record Ones() implements Initializer {
        @Override
        public String id() {
            return "ones";
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.of(0);
        }
    }

    /// All weights `value`, and upon each N(0, noise²): a little noise is what breaks the symmetry of equal units.
    record Constant(double value, double noise) implements Initializer {

        /// Without noise.
        public Constant(double value) {
            this(value, 0);
        }

        @Override
        public String id() {
            return "constant";
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.of(noise);
        }
    }

    /// 1 on the diagonal, 0 elsewhere (rectangular: the longer side is cut or padded with zeros).
    record Identity() implements Initializer {
        @Override
        public String id() {
            return "identity";
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.empty();
        }
    }

    /// N(0, std²).
    record Normal(double std) implements Initializer {
        @Override
        public String id() {
            return "normal";
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.of(std);
        }
    }

    /// U(-bound, bound): std = bound / √3.
    record Uniform(double bound) implements Initializer {
        @Override
        public String id() {
            return "uniform";
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.of(bound / Math.sqrt(3));
        }
    }

    /// N(0, std²) redrawn outside ±2 std: `std` is the one before truncation, as in Keras; after it, 0.8796 std.
    record TruncatedNormal(double std) implements Initializer {
        /// Standard deviation of N(0, 1) cut at ±2: sqrt(1 - 4 φ(2) / (2 Φ(2) - 1)).
        public static final double REMAINING = 0.87962566103423978;

        @Override
        public String id() {
            return "truncated-normal";
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.of(REMAINING * std);
        }
    }

    /// LeCun, Xavier and He, each normal, uniform or truncated: Var(W) = gain² · scale / fan.
    ///
    /// The variance is 2 / (I + O) for Xavier and 2 / I for He; the square roots printed in some texts as variances are
    /// the standard deviations.
    ///
    /// @param gain factor on the standard deviation; empty means 1 for LeCun and Xavier, and for He √(2 / (1 + slope²))
    /// @param mode which fan He divides by; the others ignore it
    record VarianceScaling(Scheme scheme, Shape shape, OptionalDouble gain, FanMode mode) implements Initializer {

        public enum Scheme {
            /// Var = gain² / I (LeCun, Bottou, Orr & Müller 1998, "Efficient BackProp").
            LECUN,
            /// Var = gain² · 2 / (I + O) (Glorot & Bengio 2010, "Understanding the difficulty of training deep feedforward
            /// neural networks").
            XAVIER,
            /// Var = gain² / fan, gain² = 2 / (1 + a²) (He, Zhang, Ren & Sun 2015, "Delving deep into rectifiers").
            HE
        }

        public enum Shape {
            NORMAL,
            /// Bound = √3 std.
            UNIFORM,
            /// Cut at ±2 of a normal whose variance after the cut is the scheme's (Keras' "normal").
            TRUNCATED
        }

        public enum FanMode {
            FAN_IN, FAN_OUT
        }

        public static VarianceScaling of(Scheme scheme, Shape shape) {
            return new VarianceScaling(scheme, shape, OptionalDouble.empty(), FanMode.FAN_IN);
        }

        public VarianceScaling withGain(double value) {
            return new VarianceScaling(scheme, shape, OptionalDouble.of(value), mode);
        }

        @Override
        public String id() {
            return (scheme + "-" + shape).toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.of(switch (scheme) {
                case LECUN -> gain.orElse(1) * Math.sqrt(1.0 / fanIn);
                case XAVIER -> gain.orElse(1) * Math.sqrt(2.0 / ((double) fanIn + fanOut));
                case HE -> gain.orElse(Math.sqrt(2 / (1 + slope * slope)))
                        / Math.sqrt(mode == FanMode.FAN_IN ? fanIn : fanOut);
            });
        }
    }

    /// gain times a random (semi-)orthogonal matrix, uniform over all of them (Saxe, McClelland & Ganguli 2013).
    record Orthogonal(double gain) implements Initializer {
        @Override
        public String id() {
            return "orthogonal";
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.of(gain / Math.sqrt(Math.max(fanIn, fanOut)));
        }
    }

    /// N(0, std²) with ceil(sparsity · O) zeros among the outgoing weights of every input unit, as `torch.nn.init.sparse_`.
    /// (Martens 2010 limits the incoming weights instead.)
    record Sparse(double sparsity, double std) implements Initializer {
        @Override
        public String id() {
            return "sparse";
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.of(std * Math.sqrt(1 - zeros(fanOut) / (double) fanOut));
        }

        /// Zeros in each column of the `[O, I]` matrix.
        public int zeros(int fanOut) {
            return (int) Math.ceil(sparsity * fanOut);
        }
    }

    /// ±std by a fair coin (Rademacher): the least a weight can vary at a given variance.
    record Sign(double std) implements Initializer {
        @Override
        public String id() {
            return "sign";
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.of(std);
        }
    }

    /// Layer-sequential unit variance (Mishkin & Matas 2015, "All you need is a good init", algorithm 1): orthogonal, then
    /// layer by layer divided by the standard deviation x_{l-1} W_lᵀ has on the first batch. The authors stop within 10 % of
    /// variance 1 and measure the biases with it; here it is one exact division, and the bias, 0 in the paper, stays out.
    record Lsuv() implements Initializer {
        @Override
        public String id() {
            return "lsuv";
        }

        /// Depends on the data.
        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.empty();
        }
    }

    /// PyTorch's nn.Linear: weights and bias from U(-1/√I, 1/√I), hence Var(W) = 1 / (3 I).
    record PytorchDefault() implements Initializer {
        @Override
        public String id() {
            return "pytorch-default";
        }

        @Override
        public OptionalDouble std(int fanIn, int fanOut, double slope) {
            return OptionalDouble.of(Math.sqrt(1.0 / (3.0 * fanIn)));
        }
    }
}
