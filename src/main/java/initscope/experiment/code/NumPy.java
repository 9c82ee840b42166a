package initscope.experiment.code;

import static initscope.experiment.code.Program.number;

import initscope.data.DataSet;
import initscope.data.InputSource;
import initscope.data.Planar;
import initscope.experiment.spec.Spec;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.network.Plain;
import java.util.List;
import java.util.Map;

/// NumPy alone, no SciPy.
record NumPy() implements Dialect {
    private static final String SHAPE = "(fan_out, fan_in)";

    @Override
    public String name(String id) {
        return Python.name(id);
    }

    @Override
    public String activation(Activation phi) {
        return "return " + switch (phi) {
            case Activation.LeakyRelu(double slope) -> "np.where(z > 0, z, " + number(slope) + " * z)";
            case Activation.Elu(double alpha) -> "np.where(z > 0, z, " + number(alpha) + " * np.expm1(np.minimum(z, 0)))";
            case Activation.Celu(double alpha) ->
                "np.where(z > 0, z, " + number(alpha) + " * np.expm1(np.minimum(z, 0) / " + number(alpha) + "))";
            case Plain plain -> switch (plain) {
                case IDENTITY -> "z";
                case SIGMOID -> "0.5 * (1 + np.tanh(z / 2))  # 1 / (1 + exp(-z)), without overflow";
                case HARD_SIGMOID -> "np.clip(z / 6 + 0.5, 0, 1)";
                case TANH -> "np.tanh(z)";
                case HARD_TANH -> "np.clip(z, -1, 1)";
                case RELU -> "np.maximum(z, 0)";
                case SELU -> "1.0507009873554805 * np.where(z > 0, z, 1.6732632423543772 * np.expm1(np.minimum(z, 0)))";
                case GELU -> "0.5 * z * (1 + np.vectorize(math.erf)(z / math.sqrt(2)))";
                case GELU_TANH -> "0.5 * z * (1 + np.tanh(math.sqrt(2 / math.pi) * (z + 0.044715 * z**3)))";
                case SILU -> "z * 0.5 * (1 + np.tanh(z / 2))";
                case MISH -> "z * np.tanh(np.logaddexp(0, z))";
                case SOFTPLUS -> "np.logaddexp(0, z)";
                case SOFTSIGN -> "z / (1 + np.abs(z))";
                case SIN -> "np.sin(z)";
                case ERF -> "np.vectorize(math.erf)(z)";
            };
        } + "\n";
    }

    @Override
    public String weights(Initializer law, double slope) {
        String std = Python.std(law, slope);
        String first = std == null ? "" : std + "\n";
        return first + switch (law) {
            case Initializer.Zeros _ -> "return np.zeros(" + SHAPE + ")\n";
            case Initializer.Ones _ -> "return np.ones(" + SHAPE + ")\n";
            case Initializer.Constant(double value, double noise) -> "return "
                    + (noise == 0 ? "np.full(" + SHAPE + ", " + number(value) + ")\n"
                    : "rng.normal(" + number(value) + ", " + number(noise) + ", " + SHAPE + ")\n");
            case Initializer.Identity _ -> "return np.eye(fan_out, fan_in)\n";
            case Initializer.Normal _ -> normal();
            case Initializer.Uniform(double bound) ->
                "return rng.uniform(-" + number(bound) + ", " + number(bound) + ", " + SHAPE + ")\n";
            case Initializer.TruncatedNormal _ -> truncated();
            case Initializer.VarianceScaling v -> switch (v.shape()) {
                case NORMAL -> normal();
                case UNIFORM -> "bound = math.sqrt(3) * std\nreturn rng.uniform(-bound, bound, " + SHAPE + ")\n";
                case TRUNCATED -> "std /= " + Initializer.TruncatedNormal.REMAINING + "  # what the cut at two of them takes away\n"
                        + truncated();
            };
            case Initializer.Orthogonal(double gain) -> orthogonal() + "return " + (gain == 1 ? "" : number(gain) + " * ") + "W\n";
            case Initializer.Sparse s -> "W = rng.normal(0, std, " + SHAPE + ")\nfor column in range(fan_in):\n"
                    + "    W[rng.permutation(fan_out)[:math.ceil(" + number(s.sparsity()) + " * fan_out)], column] = 0\nreturn W\n";
            case Initializer.Sign _ -> "return rng.choice((-std, std), " + SHAPE + ")\n";
            case Initializer.Lsuv _ -> orthogonal() + "return W / (x @ W.T).std()  # Mishkin & Matas 2015\n";
            case Initializer.PytorchDefault _ ->
                "bound = 1 / math.sqrt(fan_in)\nreturn rng.uniform(-bound, bound, " + SHAPE + ")\n";
        };
    }

    private static String normal() {
        return "return rng.normal(0, std, " + SHAPE + ")\n";
    }

    private static String truncated() {
        return """
                W = rng.normal(0, std, (fan_out, fan_in))
                while np.any(far := np.abs(W) > 2 * std):
                    W[far] = rng.normal(0, std, far.sum())
                return W
                """;
    }

    private static String orthogonal() {
        return """
                Q, R = np.linalg.qr(rng.normal(size=(max(fan_out, fan_in), min(fan_out, fan_in))))
                Q *= np.sign(np.diag(R))  # uniform over all orthogonal matrices
                W = Q if fan_out >= fan_in else Q.T
                """;
    }

    @Override
    public String slope(Activation phi) {
        return Derivative.NUMPY.of(phi);
    }

    @Override
    public String slopeName() {
        return "_slope";
    }

    @Override
    public String program(Spec spec, Map<String, String> functions, List<Program.Run> runs, String output) {
        return Program.head("# ", spec, "NumPy") + note(spec) + "import math\n\nimport numpy as np\n\nrng = np.random.default_rng("
                + spec.seed() + ")\ndtype = np." + type(spec) + "\n"
                + Python.functions(functions, "(z)", "(fan_out, fan_in, x)")
                + Python.layers(runs)
                + NumPyGradient.slopes(runs)
                + PlanarText.numPy(spec) + "\nx = " + input(spec) + "\n" + preprocessing(spec.input())
                + "x = x.astype(dtype)\nkept = []\n\n"
                + Python.COLUMNS
                + "for number, (units, phi, weights, low, high) in enumerate(layers, 1):\n"
                + "    fan_in = x.shape[1]\n"
                + "    W = weights(units, fan_in, x).astype(dtype)\n"
                + bias(spec)
                + switch (spec.block().norm()) {
                    case NONE -> "";
                    case BATCH -> "    spread = np.sqrt(z.var(axis=0) + 1e-5)\n"
                            + "    z = (z - z.mean(axis=0)) / spread  # batch normalization\n";
                    case LAYER -> "    spread = np.sqrt(z.var(axis=1, keepdims=True) + 1e-5)\n"
                            + "    z = (z - z.mean(axis=1, keepdims=True)) / spread  # layer normalization\n";
                }
                + "    a = phi(z).astype(dtype)\n"
                + (spec.block().dropout() == 0 ? "" : dropout(spec.block().dropout()))
                + (spec.block().residual() ? "    a = a + x if a.shape == x.shape else a\n" : "")
                + "    kept.append((" + NumPyGradient.kept(spec) + "))\n    x = a\n"
                + "    mean, std, zero = x.mean(dtype=float), x.std(dtype=float), np.mean(x == 0)\n"
                + "    saturated = np.mean((z <= low) | (z >= high))\n"
                + Python.ROW + NumPyGradient.of(spec, output, bias(spec));
    }

    private static String dropout(double p) {
        return p == 1 ? "    keep = np.zeros_like(a)\n    a = a * keep  # dropout\n"
                : "    keep = (rng.random(a.shape) >= " + number(p) + ") / " + number(1 - p) + "\n    a = (a * keep).astype(dtype)  # dropout\n";
    }

    private static String note(Spec spec) {
        return spec.precisionName().equals("bf16") ? "# NumPy has no bfloat16: this computes in float32.\n" : "";
    }

    private static String type(Spec spec) {
        return switch (spec.precision()) {
            case FP64 -> "float64";
            case FP16 -> "float16";
            case FP32, BF16 -> "float32";
        };
    }

    private static String bias(Spec spec) {
        return switch (spec.bias()) {
            case Bias.Constant(double value) when value == 0 && spec.initializer() instanceof Initializer.PytorchDefault ->
                "    b = rng.uniform(-1, 1, units).astype(dtype) / dtype(math.sqrt(fan_in))\n    z = x @ W.T + b\n";
            case Bias.Constant(double value) when value == 0 -> "    z = x @ W.T\n";
            case Bias.Constant(double value) -> "    z = x @ W.T + dtype(" + number(value) + ")\n";
            case Bias.Normal(double std) ->
                "    b = rng.normal(0, " + number(std) + ", units).astype(dtype)\n    z = x @ W.T + b\n";
        };
    }

    static String preprocessing(InputSource source) {
        return switch (source) {
            case InputSource.Standardized _ ->
                "x = (x - x.mean(axis=0)) / np.where(x.std(axis=0) == 0, 1, x.std(axis=0))\n";
            case InputSource.MinMax _ ->
                "x = (x - x.min(axis=0)) / np.where(np.ptp(x, axis=0) == 0, 1, np.ptp(x, axis=0))\n";
            case InputSource.Raw _ -> "";
        };
    }

    static String input(Spec spec) {
        String shape = "(" + spec.batch() + ", " + spec.inputs() + ")";
        return switch (Program.raw(spec.input())) {
            case InputSource.Normal(double mean, double std) ->
                "rng.normal(" + number(mean) + ", " + number(std) + ", " + shape + ")";
            case InputSource.Uniform(double low, double high) ->
                "rng.uniform(" + number(low) + ", " + number(high) + ", " + shape + ")";
            case InputSource.Bytes _ -> "rng.integers(0, 256, " + shape + ").astype(float)";
            case InputSource.OneHot _ -> "np.eye(" + spec.inputs() + ")[rng.integers(0, " + spec.inputs() + ", " + spec.batch() + ")]";
            case Planar points -> PlanarText.call(points, spec);
            case DataSet set -> throw Program.unsaid(set);
            case InputSource.Correlated(double rho) -> "math.sqrt(" + number(rho) + ") * rng.normal(size=(" + spec.batch()
                    + ", 1)) + math.sqrt(" + number(1 - rho) + ") * rng.normal(size=" + shape + ")";
        };
    }
}
