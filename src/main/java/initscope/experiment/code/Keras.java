package initscope.experiment.code;

import static initscope.experiment.code.input.Literal.number;

import initscope.data.DataSet;
import initscope.experiment.code.input.Origin;
import initscope.experiment.spec.Spec;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.init.Initializer.VarianceScaling;
import initscope.network.Activation;
import initscope.network.Plain;
import initscope.tensor.Precision;
import java.util.List;
import java.util.Map;

/// Keras 3 on TensorFlow, whose GradientTape sends the gradient back. Weights are `[fan_in, fan_out]` there.
record Keras() implements Dialect {

    @Override
    public String name(String id) {
        return Python.name(id);
    }

    @Override
    public String activation(Activation phi) {
        return "return " + switch (phi) {
            case Activation.LeakyRelu(double slope) -> "ops.leaky_relu(z, " + number(slope) + ")";
            case Activation.Elu(double alpha) -> "ops.elu(z, " + number(alpha) + ")";
            case Activation.Celu(double alpha) -> "ops.celu(z, " + number(alpha) + ")";
            case Plain plain -> switch (plain) {
                case IDENTITY -> "z";
                case SIGMOID -> "ops.sigmoid(z)";
                case HARD_SIGMOID -> "ops.clip(z / 6 + 0.5, 0, 1)  # Keras 2 used clip(0.2 z + 0.5)";
                case TANH -> "ops.tanh(z)";
                case HARD_TANH -> "ops.clip(z, -1, 1)";
                case RELU -> "ops.relu(z)";
                case SELU -> "ops.selu(z)";
                case GELU -> "ops.gelu(z, approximate=False)";
                case GELU_TANH -> "ops.gelu(z, approximate=True)";
                case SILU -> "ops.silu(z)";
                case MISH -> "z * ops.tanh(ops.softplus(z))";
                case SOFTPLUS -> "ops.softplus(z)";
                case SOFTSIGN -> "ops.softsign(z)";
                case SIN -> "ops.sin(z)";
                case ERF -> "ops.erf(z)";
            };
        } + "\n";
    }

    @Override
    public String weights(Initializer law, double slope) {
        return "# for a kernel (fan_in, fan_out)\nreturn " + switch (law) {
            case Initializer.Zeros _ -> "initializers.Zeros()";
            case Initializer.Ones _ -> "initializers.Ones()";
            case Initializer.Constant(double value, double noise) -> noise == 0 ? "initializers.Constant(" + number(value) + ")"
                    : "initializers.RandomNormal(" + number(value) + ", " + number(noise) + ", seed=seed)";
            case Initializer.Identity _ ->
                "lambda shape, dtype=None: ops.eye(shape[0], shape[1], dtype=dtype)";
            case Initializer.Normal(double std) -> "initializers.RandomNormal(0, " + number(std) + ", seed=seed)";
            case Initializer.Uniform(double bound) ->
                "initializers.RandomUniform(-" + number(bound) + ", " + number(bound) + ", seed=seed)";
            case Initializer.TruncatedNormal(double std) -> "initializers.TruncatedNormal(0, " + number(std) + ", seed=seed)";
            case VarianceScaling v -> scaling(v, slope);
            case Initializer.Orthogonal(double gain) -> "initializers.Orthogonal(" + number(gain) + ", seed=seed)";
            case Initializer.Sparse s -> "lambda shape, dtype=None: sparse_kernel(shape, " + number(s.sparsity()) + ", "
                    + number(s.std()) + ")";
            case Initializer.Sign(double std) -> "lambda shape, dtype=None: ops.sign(keras.random.normal(shape, seed=seed)) * "
                    + number(std);
            case Initializer.Lsuv _ -> "lambda shape, dtype=None: lsuv_kernel(shape, x, seed)";
            case Initializer.PytorchDefault _ ->
                "initializers.VarianceScaling(1 / 3, \"fan_in\", \"uniform\", seed=seed)";
        } + "\n";
    }

    private static String scaling(VarianceScaling v, double slope) {
        double gain = v.gain().orElse(v.scheme() == VarianceScaling.Scheme.HE ? Math.sqrt(2 / (1 + slope * slope)) : 1);
        double scale = v.scheme() == VarianceScaling.Scheme.HE && v.gain().isEmpty() ? 2 / (1 + slope * slope) : gain * gain;
        String fan = switch (v.scheme()) {
            case LECUN -> "fan_in";
            case XAVIER -> "fan_avg";
            case HE -> v.mode() == VarianceScaling.FanMode.FAN_IN ? "fan_in" : "fan_out";
        };
        String distribution = switch (v.shape()) {
            case NORMAL -> "untruncated_normal";
            case UNIFORM -> "uniform";
            case TRUNCATED -> "truncated_normal";
        };
        return "initializers.VarianceScaling(" + number(scale) + ", \"" + fan + "\", \"" + distribution + "\", seed=seed)";
    }

    @Override
    public String program(Spec spec, Map<String, String> functions, List<Program.Run> runs, String output) {
        DataSet set = DataSet.of(spec.input());
        Origin origin = set == null ? null : Origin.numPy(set, spec);
        String body = "keras.utils.set_random_seed(" + Long.remainderUnsigned(spec.seed(), 1L << 32) + ")\n"
                + "rng = np.random.default_rng(" + Python.unsigned(spec.seed()) + ")\nkeras.config.set_floatx(\"" + Python.type(spec)
                + "\")\n"
                + extras(functions)
                + Python.functions(functions, "(z)", "(seed, x)").replace("# for a kernel (fan_in, fan_out)\n    ", "")
                + Python.layers(runs)
                + Python.functions(origin) + "\nx = " + NumPy.input(spec, origin) + "\n" + NumPy.preprocessing(spec.input())
                + "x = ops.cast(x, \"" + Python.type(spec) + "\")\npreactivations = []\n\n"
                + Python.COLUMNS
                + "with tf.GradientTape() as tape:\n"
                + (loop(spec) + KerasHead.of(spec, output, bias(spec, "len(layers)"))).indent(4)
                + """

                # Sent back, of every sample's own loss, not divided by the batch: the root mean square at every z.
                gradients = tape.gradient(%s, unconnected_gradients="zero")
                print("layer   rms dL/dz")
                for number, gradient in enumerate(gradients, 1):
                    rms = np.sqrt(np.mean(ops.convert_to_numpy(gradient).astype(float)**2))
                    print(f"{number:5d} {rms:11.4e}")
                """.formatted(spec.head().hasLoss() ? "loss, preactivations" : "x, preactivations, output_gradients=probe");
        String backend = "os.environ[\"KERAS_BACKEND\"] = \"tensorflow\"  # whose GradientTape is used below\n\n";
        return Program.head("# ", spec, "Keras 3") + Python.imports(backend + body, origin, backend.strip() + "\n",
                "import keras\nimport numpy as np\nimport tensorflow as tf\nfrom keras import initializers, layers as blocks, ops") + body;
    }

    private static String loop(Spec spec) {
        return "for number, (units, phi, weights, low, high) in enumerate(layers, 1):\n"
                + "    dense = blocks.Dense(units, kernel_initializer=" + kernel("weights", "number", spec) + ", "
                + bias(spec, "number") + ")\n"
                + "    z = dense(x)\n"
                + switch (spec.block().norm()) {
                    case NONE -> "";
                    case BATCH -> "    z = blocks.BatchNormalization(epsilon=1e-5)(z, training=True)\n";
                    case LAYER -> "    z = blocks.LayerNormalization(epsilon=1e-5)(z)\n";
                }
                + "    preactivations.append(z)\n    a = phi(z)\n"
                + (spec.block().dropout() == 0 ? "" : spec.block().dropout() == 1 ? "    a = a * 0  # dropout of everything\n"
                        : "    a = blocks.Dropout(" + number(spec.block().dropout()) + ", seed=number)(a, training=True)\n")
                + (spec.block().residual() ? "    a = a + x if a.shape == x.shape else a\n" : "")
                + "    x = a\n"
                + "    values = ops.convert_to_numpy(x).astype(float)\n"
                + "    edges = ops.convert_to_numpy(z).astype(float)\n"
                + "    mean, std, zero = values.mean(), values.std(), np.mean(values == 0)\n"
                + "    saturated = np.mean((edges <= low) | (edges >= high))\n"
                + Python.ROW;
    }

    /// A kernel's initializer; TensorFlow finds no orthogonal matrix in half precision.
    static String kernel(String weights, String seed, Spec spec) {
        String drawn = weights + "(" + seed + ", x)";
        return spec.precision() == Precision.FP32 || spec.precision() == Precision.FP64 ? drawn
                : "lambda shape, dtype=None: ops.cast(" + drawn + "(shape, \"float32\"), dtype)";
    }

    private static String extras(Map<String, String> functions) {
        String all = String.join("", functions.values());
        return (all.contains("sparse_kernel") ? """


                def sparse_kernel(shape, sparsity, std):
                    W = rng.normal(0, std, shape)
                    for row in W:
                        row[rng.permutation(shape[1])[:math.ceil(sparsity * shape[1])]] = 0
                    return ops.cast(W, keras.config.floatx())
                """ : "") + (all.contains("lsuv_kernel") ? """


                def lsuv_kernel(shape, x, seed):
                    W = initializers.Orthogonal(seed=seed)(shape, "float32")
                    spread = float(ops.std(ops.cast(x, "float32") @ W))
                    return ops.cast(W / (spread or 1), keras.config.floatx())  # Mishkin & Matas 2015
                """ : "");
    }

    private static String bias(Spec spec, String number) {
        String seed = ", seed=1000 + " + (number.equals("number") ? "number" : "len(layers)") + ")";
        return switch (spec.bias()) {
            case Bias.Constant(double value) when value == 0 && spec.initializer() instanceof Initializer.PytorchDefault ->
                "bias_initializer=initializers.RandomUniform(-1 / math.sqrt(x.shape[1]), 1 / math.sqrt(x.shape[1])" + seed;
            case Bias.Constant(double value) when value == 0 -> "use_bias=False";
            case Bias.Constant(double value) -> "bias_initializer=initializers.Constant(" + number(value) + ")";
            case Bias.Normal(double std) -> "bias_initializer=initializers.RandomNormal(0, " + number(std) + seed;
        };
    }
}
