package initscope.training;

/// What stands after the last layer and sends a gradient back.
public sealed interface Head {
    Head PROBE = new Probe();

    /// Its name in specs.
    String id();

    /// ∂L/∂x_L iid N(0, 1): asks how the network carries a gradient, whatever the loss.
    record Probe() implements Head {
        @Override
        public String id() {
            return "probe";
        }
    }

    /// Mean squared error on the last activations.
    record Mse() implements Head {
        @Override
        public String id() {
            return "mse";
        }
    }

    /// Binary cross-entropy, a sigmoid on each of the last activations.
    record Bce() implements Head {
        @Override
        public String id() {
            return "bce";
        }
    }

    /// Softmax over `classes` and negative log-likelihood.
    record Softmax(int classes) implements Head {
        @Override
        public String id() {
            return "softmax";
        }
    }
}
