package initscope.training.optimizer;

/// A rule that makes a step of a gradient g = ∂L/∂p, the mean over the batch. Steps are numbered from 1, state begins at 0
/// where nothing else is said. Standards are PyTorch's.
///
/// `l2` is λ of a penalty λ/2 |p|²: it joins the gradient, g ← g + λ p, before anything else is done with it.
public sealed interface Optimizer {
    double MOMENTUM = 0.9;
    double BETA2 = 0.999;
    double EPSILON = 1e-8;
    double EPSILON_KERAS = 1e-7;

    /// Its name in specs.
    String id();

    /// Learning rate η.
    double rate();

    Optimizer withRate(double value);

    /// Matrices of state it keeps, each as large as the parameters.
    int memories();

    /// Whether the gradient is to be taken elsewhere than at the parameters: see [Descent#ahead].
    default boolean looksAhead() {
        return false;
    }

    /// p ← p − η g (Robbins & Monro 1951).
    record Sgd(double rate, double l2) implements Optimizer {
        public Sgd(double rate) {
            this(rate, 0);
        }

        @Override
        public String id() {
            return "sgd";
        }

        @Override
        public Sgd withRate(double value) {
            return new Sgd(value, l2);
        }

        @Override
        public int memories() {
            return 0;
        }
    }

    /// Momentum (Polyak 1964); with μ = 0 plain SGD.
    record Momentum(double rate, double momentum, double l2, Form form) implements Optimizer {
        /// The same steps while the rate stays; when it changes, the classic form keeps the velocity it has, PyTorch's the
        /// gradients.
        public enum Form {
            /// v ← μ v + g, p ← p − η v.
            PYTORCH,
            /// v ← μ v − η g, p ← p + v (Sutskever et al. 2013, eq. 1 and 2; Keras).
            CLASSIC
        }

        public Momentum(double rate, double momentum) {
            this(rate, momentum, 0, Form.PYTORCH);
        }

        @Override
        public String id() {
            return "momentum";
        }

        @Override
        public Momentum withRate(double value) {
            return new Momentum(value, momentum, l2, form);
        }

        @Override
        public int memories() {
            return 1;
        }
    }

    /// Nesterov's momentum: the gradient is that of the place momentum is about to reach.
    record Nesterov(double rate, double momentum, double l2, Form form) implements Optimizer {
        /// PyTorch's and Keras's parameters are Sutskever's plus μ v: they *are* the place ahead.
        public enum Form {
            /// v ← μ v + g, p ← p − η (g + μ v).
            PYTORCH,
            /// v ← μ v − η g, p ← p + μ v − η g; the same as Bengio et al. 2012 (arXiv 1212.0901), eq. 7.
            KERAS,
            /// v ← μ v − η g(p + μ v), p ← p + v (Sutskever et al. 2013, eq. 3 and 4).
            SUTSKEVER
        }

        public Nesterov(double rate, double momentum) {
            this(rate, momentum, 0, Form.PYTORCH);
        }

        @Override
        public String id() {
            return "nesterov";
        }

        @Override
        public Nesterov withRate(double value) {
            return new Nesterov(value, momentum, l2, form);
        }

        @Override
        public int memories() {
            return 1;
        }

        @Override
        public boolean looksAhead() {
            return form == Form.SUTSKEVER;
        }
    }

    /// G ← G + g², p ← p − η g / (√G + ε) (Duchi et al. 2011, diagonal).
    ///
    /// @param start G before the first step: 0, in Keras 0.1
    /// @param inside √(G + ε) in place of √G + ε, as Keras has it, with ε 1e-7
    record AdaGrad(double rate, double epsilon, double start, boolean inside) implements Optimizer {
        public static final double EPSILON = 1e-10;

        public AdaGrad(double rate) {
            this(rate, EPSILON, 0, false);
        }

        public static AdaGrad keras(double rate) {
            return new AdaGrad(rate, EPSILON_KERAS, 0.1, true);
        }

        @Override
        public String id() {
            return "adagrad";
        }

        @Override
        public AdaGrad withRate(double value) {
            return new AdaGrad(value, epsilon, start, inside);
        }

        @Override
        public int memories() {
            return 1;
        }
    }

    /// v ← α v + (1 − α) g², p ← p − η g / (√v + ε) (Hinton, lecture 6e).
    ///
    /// @param alpha α: 0.99, in Keras 0.9
    /// @param inside √(v + ε) in place of √v + ε, as Keras has it, with ε 1e-7
    record RmsProp(double rate, double alpha, double epsilon, boolean inside) implements Optimizer {
        public static final double ALPHA = 0.99;

        public RmsProp(double rate) {
            this(rate, ALPHA, EPSILON, false);
        }

        public static RmsProp keras(double rate) {
            return new RmsProp(rate, 0.9, EPSILON_KERAS, true);
        }

        @Override
        public String id() {
            return "rmsprop";
        }

        @Override
        public RmsProp withRate(double value) {
            return new RmsProp(value, alpha, epsilon, inside);
        }

        @Override
        public int memories() {
            return 1;
        }
    }

    /// m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², p ← p − η m̂ / (√v̂ + ε), m̂ = m / (1 − β₁^t), v̂ = v / (1 − β₂^t)
    /// (Kingma & Ba 2015, Algorithm 1).
    ///
    /// @param hat the order of the paper's section 2, as in Keras and Deep Learning from Scratch:
    ///     p ← p − η √(1 − β₂^t) / (1 − β₁^t) m / (√v + ε̂), with ε̂ 1e-7
    record Adam(double rate, double beta1, double beta2, double epsilon, double l2, boolean hat) implements Optimizer {
        public Adam(double rate) {
            this(rate, MOMENTUM, BETA2, EPSILON, 0, false);
        }

        public static Adam hat(double rate) {
            return new Adam(rate, MOMENTUM, BETA2, EPSILON_KERAS, 0, true);
        }

        @Override
        public String id() {
            return "adam";
        }

        @Override
        public Adam withRate(double value) {
            return new Adam(value, beta1, beta2, epsilon, l2, hat);
        }

        @Override
        public int memories() {
            return 2;
        }
    }

    /// Adam whose weights decay beside the gradient: p ← (1 − η λ) p, then Adam's step (Loshchilov & Hutter 2019,
    /// Algorithm 2).
    record AdamW(double rate, double beta1, double beta2, double epsilon, double decay) implements Optimizer {
        public static final double DECAY = 0.01;

        public AdamW(double rate) {
            this(rate, MOMENTUM, BETA2, EPSILON, DECAY);
        }

        @Override
        public String id() {
            return "adamw";
        }

        @Override
        public AdamW withRate(double value) {
            return new AdamW(value, beta1, beta2, epsilon, decay);
        }

        @Override
        public int memories() {
            return 2;
        }
    }

    /// Adam with Nesterov's momentum (Dozat 2016): μ_t = β₁ (1 − ½ 0.96^{tψ}), P_t = Π μ,
    /// m̂ = μ_{t+1} m / (1 − P_{t+1}) + (1 − μ_t) g / (1 − P_t), p ← p − η m̂ / (√v̂ + ε).
    ///
    /// @param psi ψ: 0.004, in Keras 1; infinite for a μ that is β₁ from the start
    record Nadam(double rate, double beta1, double beta2, double epsilon, double psi) implements Optimizer {
        public static final double PSI = 0.004;

        public Nadam(double rate) {
            this(rate, MOMENTUM, BETA2, EPSILON, PSI);
        }

        public static Nadam keras(double rate) {
            return new Nadam(rate, MOMENTUM, BETA2, EPSILON_KERAS, 1);
        }

        @Override
        public String id() {
            return "nadam";
        }

        @Override
        public Nadam withRate(double value) {
            return new Nadam(value, beta1, beta2, epsilon, psi);
        }

        @Override
        public int memories() {
            return 2;
        }
    }
}
