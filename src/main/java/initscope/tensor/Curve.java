package initscope.tensor;

/// An element-wise function and its derivative, by kind and parameters. Formulas, kinks and sources stand with the
/// activations that use it; here is only the arithmetic.
///
/// @param a slope of LEAKY, alpha of ELU and CELU; 0 where there is none
/// @param b scale of ELU (lambda); 0 where there is none
public record Curve(Kind kind, double a, double b) {

    public enum Kind {
        IDENTITY, SIGMOID, HARD_SIGMOID, TANH, HARD_TANH,
        /// `z > 0 ? z : a z`; ReLU is a = 0.
        LEAKY,
        /// `b (z > 0 ? z : a (e^z - 1))`; ELU is b = 1, SELU its two constants.
        ELU,
        /// `max(0, z) + min(0, a (e^(z/a) - 1))`.
        CELU,
        GELU, GELU_TANH, SILU, MISH, SOFTPLUS, SOFTSIGN, SIN, ERF
    }

    public static Curve of(Kind kind) {
        return new Curve(kind, 0, 0);
    }
}
