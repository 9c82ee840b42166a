package initscope.training;

/// What stands after the last layer and sends a gradient back.
///
/// A loss is that of one sample; the loss of a batch is its mean over the samples, as in the frameworks. The gradient sent
/// back is that of each sample's own loss, not divided by the batch: B times what a framework's `loss.backward()` gives.
/// Targets are random, a function of (seed, batch, place): what can be asked before anything is learned.
public sealed interface Head {
    Head PROBE = new Probe();

    /// Its name in specs.
    String id();

    /// Whether there is a loss, not a gradient alone.
    default boolean hasLoss() {
        return true;
    }

    /// ∂L/∂x_L iid N(0, 1): asks how the network carries a gradient, whatever the loss.
    record Probe() implements Head {
        @Override
        public String id() {
            return "probe";
        }

        @Override
        public boolean hasLoss() {
            return false;
        }
    }

    /// Mean squared error of the last activations, L = 1/K Σ (x − t)², ∂L/∂x = 2 (x − t) / K; no factor ½, as PyTorch's
    /// MSELoss. Targets N(0, 1): a standardized regression.
    record Mse() implements Head {
        @Override
        public String id() {
            return "mse";
        }
    }

    /// Binary cross-entropy, mean over the K last units. Targets 0 or 1 by a fair coin.
    ///
    /// A last layer of sigmoids gives the probabilities itself (then ∂L/∂z = (x − t) / K: the slope cancels); any other is
    /// read as logits, with a sigmoid of the loss's own on each.
    record Bce() implements Head {
        @Override
        public String id() {
            return "bce";
        }
    }

    /// Softmax over `classes` and negative log-likelihood. Labels uniform over the classes.
    ///
    /// A last layer of exactly `classes` units gives the logits itself. Behind any other stands an output layer without
    /// activation, `[classes, n_L]`, its weights and bias drawn by the spec's own laws.
    record Softmax(int classes) implements Head {
        @Override
        public String id() {
            return "softmax";
        }
    }
}
