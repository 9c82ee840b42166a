package initscope.training.optimizer;

/// A rule that makes a step of a gradient g = ∂L/∂p, the mean over the batch.
public sealed interface Optimizer {
    /// Its name in specs.
    String id();

    /// Learning rate η.
    double rate();

    Optimizer withRate(double value);

    /// p ← p − η g (Robbins & Monro 1951).
    record Sgd(double rate) implements Optimizer {
        @Override
        public String id() {
            return "sgd";
        }

        @Override
        public Sgd withRate(double value) {
            return new Sgd(value);
        }
    }
}
