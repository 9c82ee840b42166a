package initscope.experiment.code;

import static initscope.experiment.code.input.Literal.number;

import initscope.data.DataSet;
import initscope.data.InputSource;
import initscope.experiment.code.input.Origin;
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
                case SIGMOID -> "np.exp(-np.logaddexp(0, -z))  # 1 / (1 + exp(-z)), without overflow";
                case HARD_SIGMOID -> "np.clip(z / 6 + 0.5, 0, 1)";
                case TANH -> "np.tanh(z)";
                case HARD_TANH -> "np.clip(z, -1, 1)";
                case RELU -> "np.maximum(z, 0)";
                case SELU -> "1.0507009873554805 * np.where(z > 0, z, 1.6732632423543772 * np.expm1(np.minimum(z, 0)))";
                case GELU -> "0.5 * z * (1 + np.vectorize(math.erf)(z / math.sqrt(2)))";
                case GELU_TANH -> "0.5 * z * (1 + np.tanh(math.sqrt(2 / math.pi) * (z + 0.044715 * z**3)))";
                case SILU -> "z * np.exp(-np.logaddexp(0, -z))";
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
            case Initializer.Lsuv _ -> orthogonal()
                    + "spread = (x.astype(float) @ W.T).std()\nreturn W / spread if spread > 0 else W  # Mishkin & Matas 2015\n";
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
        Origin origin = DataSet.of(spec.input()) instanceof DataSet set ? Origin.numPy(set, spec) : null;
        String bias = bias(spec);
        String body = "rng = np.random.default_rng(" + Python.unsigned(spec.seed()) + ")\n" + type(spec)
                + Python.functions(functions, "(z)", "(fan_out, fan_in, x)")
                + Python.layers(runs)
                + NumPyGradient.slopes(runs)
                + Python.functions(origin) + "\nx = " + input(spec, origin) + "\n" + preprocessing(spec.input())
                + "x = " + stored("x", spec) + "\nkept = []\n\n"
                + Python.COLUMNS
                + "for number, (units, phi, weights, low, high) in enumerate(layers, 1):\n"
                + "    fan_in = x.shape[1]\n"
                + "    W = " + stored("weights(units, fan_in, x)", spec) + "\n"
                + bias
                + switch (spec.block().norm()) {
                    case NONE -> "";
                    case BATCH -> normalized("batch", "axis=0", spec);
                    case LAYER -> normalized("layer", "axis=1, keepdims=True", spec);
                }
                + "    a = " + stored("phi(z)", spec) + "\n"
                + (spec.block().dropout() == 0 ? "" : dropout(spec))
                + (spec.block().residual() ? "    a = " + stored("a + x", spec) + " if a.shape == x.shape else a\n" : "")
                + "    kept.append((" + NumPyGradient.kept(spec) + "))\n    x = a\n"
                + "    mean, std, zero = x.mean(dtype=float), x.std(dtype=float), np.mean(x == 0)\n"
                + "    saturated = np.mean((z <= low) | (z >= high))\n"
                + Python.ROW + NumPyGradient.of(spec, output, bias);
        return Program.head("# ", spec, "NumPy") + Python.imports(body, origin, "import numpy as np") + body;
    }

    private static String normalized(String kind, String axis, Spec spec) {
        return "    spread = np.sqrt(z.var(" + axis + ", dtype=float) + 1e-5)\n    z = "
                + stored("((z - z.mean(" + axis + ", dtype=float)) / spread)", spec) + "  # " + kind + " normalization\n";
    }

    private static String dropout(Spec spec) {
        double p = spec.block().dropout();
        return p == 1 ? "    keep = np.zeros_like(a)\n    a = a * keep  # dropout\n"
                : "    keep = (rng.random(a.shape) >= " + number(p) + ") / " + number(1 - p) + "\n    a = " + stored("(a * keep)", spec)
                        + "  # dropout\n";
    }

    /// A value as the precision holds it.
    static String stored(String value, Spec spec) {
        return switch (spec.precision()) {
            case BF16 -> "bfloat16(" + (value.startsWith("(") ? value.substring(1, value.length() - 1) : value) + ")";
            case FP16, FP32, FP64 -> value + ".astype(dtype)";
        };
    }

    private static String type(Spec spec) {
        return switch (spec.precision()) {
            case FP64 -> "dtype = np.float64\n";
            case FP16 -> "dtype = np.float16\n";
            case FP32 -> "dtype = np.float32\n";
            case BF16 -> """


                    def bfloat16(x):
                        # The range of float32 with 8 bits. NumPy has no such type: the nearest one, kept in float32.
                        bits = np.asarray(x, dtype=np.float32).view(np.uint32)
                        return ((bits + 0x7fff + (bits >> 16 & 1)) & 0xffff0000).astype(np.uint32).view(np.float32)
                    """;
        };
    }

    /// The lines that make z of x and W.
    private static String bias(Spec spec) {
        return switch (spec.bias()) {
            case Bias.Constant(double value) when value == 0 && spec.initializer() instanceof Initializer.PytorchDefault ->
                "    b = " + stored("(rng.uniform(-1, 1, units) / math.sqrt(fan_in))", spec) + "\n" + product(" + b", spec);
            case Bias.Constant(double value) when value == 0 -> product("", spec);
            case Bias.Constant(double value) ->
                "    b = " + stored("np.full(units, " + number(value) + ")", spec) + "\n" + product(" + b", spec);
            case Bias.Normal(double std) ->
                "    b = " + stored("rng.normal(0, " + number(std) + ", units)", spec) + "\n" + product(" + b", spec);
        };
    }

    /// The half formats add up in single precision and round once.
    private static String product(String bias, Spec spec) {
        return "    z = " + switch (spec.precision()) {
            case FP32, FP64 -> "x @ W.T" + bias;
            case BF16 -> stored("(x @ W.T" + bias + ")", spec);
            case FP16 -> stored("(x.astype(np.float32) @ W.T" + bias + ")", spec);
        } + "\n";
    }

    static String preprocessing(InputSource source) {
        return switch (source) {
            case InputSource.Standardized _ ->
                "x = (x - x.mean(axis=0)) / np.where(np.ptp(x, axis=0) == 0, 1, x.std(axis=0))\n";
            case InputSource.MinMax _ ->
                "x = (x - x.min(axis=0)) / np.where(np.ptp(x, axis=0) == 0, 1, np.ptp(x, axis=0))\n";
            case InputSource.Raw _ -> "";
        };
    }

    /// @param origin of a data set, or null
    static String input(Spec spec, Origin origin) {
        String shape = "(" + spec.batch() + ", " + spec.inputs() + ")";
        return switch (Program.raw(spec.input())) {
            case InputSource.Normal(double mean, double std) ->
                "rng.normal(" + number(mean) + ", " + number(std) + ", " + shape + ")";
            case InputSource.Uniform(double low, double high) ->
                "rng.uniform(" + number(low) + ", " + number(high) + ", " + shape + ")";
            case InputSource.Bytes _ -> "rng.integers(0, 256, " + shape + ").astype(float)";
            case InputSource.OneHot _ -> "np.eye(" + spec.inputs() + ")[rng.integers(0, " + spec.inputs() + ", " + spec.batch() + ")]";
            case DataSet _ -> origin.batch();
            case InputSource.Correlated(double rho) -> "math.sqrt(" + number(rho) + ") * rng.normal(size=(" + spec.batch()
                    + ", 1)) + math.sqrt(" + number(1 - rho) + ") * rng.normal(size=" + shape + ")";
        };
    }
}
