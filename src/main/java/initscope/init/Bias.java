package initscope.init;

/// How biases start.
public sealed interface Bias {
    /// All biases 0: `constant(0)`.
    Bias ZERO = new Constant(0);

    /// All biases `value`.
    record Constant(double value) implements Bias {
    }

    /// N(0, std²).
    record Normal(double std) implements Bias {
    }
}
