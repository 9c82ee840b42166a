package initscope.experiment.code;

import static initscope.experiment.code.input.Literal.number;

import initscope.network.Activation;
import initscope.network.Plain;

/// phi' as the body of a function of z, in NumPy or plain Java: one list for both, which differ in how they name functions and
/// write a choice. At a kink the value is the one InitScope takes.
enum Derivative {
    NUMPY("np."), JAVA("Math.");

    private final String math;

    Derivative(String math) {
        this.math = math;
    }

    String of(Activation phi) {
        String text = switch (phi) {
            case Activation.LeakyRelu(double slope) -> where("z > 0", "1.0", number(slope));
            case Activation.Elu(double alpha) -> where("z > 0", "1.0", number(alpha) + " * exp(" + least() + ")");
            case Activation.Celu(double alpha) -> where("z > 0", "1.0", "exp(" + least() + " / " + number(alpha) + ")");
            case Plain plain -> switch (plain) {
                case IDENTITY -> this == NUMPY ? "np.ones_like(z)" : "1";
                case SIGMOID -> "0.25 / " + square("cosh(z / 2)");
                case HARD_SIGMOID -> where("abs(z) < 3", "1 / 6.0", "0.0");
                case TANH -> "1 - " + square("tanh(z)");
                case HARD_TANH -> where("abs(z) < 1", "1.0", "0.0");
                case RELU -> where("z > 0", "1.0", "0.0");
                case SELU -> "1.0507009873554805 * " + where("z > 0", "1.0", "1.6732632423543772 * exp(" + least() + ")");
                case GELU -> "0.5 * (1 + " + erf("z / " + root("2")) + ") + z * exp(-z * z / 2) / " + root("2 * " + pi());
                case GELU_TANH -> "0.5 * (1 + " + gelu() + ") + 0.5 * z * (1 - " + square(gelu()) + ") * " + root("2 / " + pi())
                        + " * (1 + 0.134145 * z * z)";
                case SILU -> sigmoid() + " * (1 + z * (1 - " + sigmoid() + "))";
                case MISH -> "tanh(" + softplus() + ") + z * (1 - " + square("tanh(" + softplus() + ")") + ") * " + sigmoid();
                case SOFTPLUS -> sigmoid();
                case SOFTSIGN -> "1 / " + square("(1 + abs(z))");
                case SIN -> "cos(z)";
                case ERF -> "2 / " + root(pi()) + " * exp(-z * z)";
            };
        };
        String prefixed = text.replaceAll("(?<![\\w.])(tanh|cosh|exp|abs|cos|log1p)\\(", math + "$1(");
        return "return " + prefixed + (this == JAVA ? ";\n" : "\n");
    }

    private String where(String condition, String yes, String no) {
        return this == NUMPY ? "np.where(" + condition + ", " + yes + ", " + no + ")" : "(" + condition + " ? " + yes + " : " + no + ")";
    }

    private String square(String value) {
        return this == NUMPY ? value + "**2" : "Math.pow(" + value + ", 2)";
    }

    /// exp of a positive z would overflow where the other branch is taken.
    private String least() {
        return this == NUMPY ? "np.minimum(z, 0)" : "Math.min(z, 0)";
    }

    private String root(String value) {
        return this == NUMPY ? "math.sqrt(" + value + ")" : "Math.sqrt(" + value + ")";
    }

    private String pi() {
        return this == NUMPY ? "math.pi" : "Math.PI";
    }

    private String erf(String value) {
        return this == NUMPY ? "np.vectorize(math.erf)(" + value + ")" : "errorFunction(" + value + ")";
    }

    /// Without overflow; Java's infinity makes 0 of itself.
    private String sigmoid() {
        return this == NUMPY ? "exp(-np.logaddexp(0, -z))" : "(1 / (1 + exp(-z)))";
    }

    private String softplus() {
        return this == NUMPY ? "np.logaddexp(0, z)" : "(Math.max(z, 0) + log1p(exp(-abs(z))))";
    }

    private String gelu() {
        return "tanh(" + root("2 / " + pi()) + " * (z + 0.044715 * z * z * z))";
    }
}
