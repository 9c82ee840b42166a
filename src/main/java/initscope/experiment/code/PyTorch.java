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
import initscope.training.Head;
import java.util.List;
import java.util.Map;

/// PyTorch with its own initializers where it has them; says the gradient too, which autograd gives for nothing.
record PyTorch() implements Dialect {
    private static final String TORCH = "import torch\nimport torch.nn.functional as F\nfrom torch.nn import init";
    private static final String EMPTY = "W = torch.empty(fan_out, fan_in)\n";

    @Override
    public String name(String id) {
        return Python.name(id);
    }

    @Override
    public String activation(Activation phi) {
        return "return " + switch (phi) {
            case Activation.LeakyRelu(double slope) -> "F.leaky_relu(z, " + number(slope) + ")";
            case Activation.Elu(double alpha) -> "F.elu(z, " + number(alpha) + ")";
            case Activation.Celu(double alpha) -> "F.celu(z, " + number(alpha) + ")";
            case Plain plain -> switch (plain) {
                case IDENTITY -> "z * 1";
                case SIGMOID -> "torch.sigmoid(z)";
                case HARD_SIGMOID -> "F.hardsigmoid(z)";
                case TANH -> "torch.tanh(z)";
                case HARD_TANH -> "F.hardtanh(z)";
                case RELU -> "torch.relu(z)";
                case SELU -> "F.selu(z)";
                case GELU -> "F.gelu(z)";
                case GELU_TANH -> "F.gelu(z, approximate=\"tanh\")";
                case SILU -> "F.silu(z)";
                case MISH -> "F.mish(z)";
                case SOFTPLUS -> "F.softplus(z)";
                case SOFTSIGN -> "F.softsign(z)";
                case SIN -> "torch.sin(z)";
                case ERF -> "torch.erf(z)";
            };
        } + "\n";
    }

    @Override
    public String weights(Initializer law, double slope) {
        String std = Python.std(law, slope);
        String first = EMPTY + (std == null ? "" : std + "\n");
        return first + "return " + switch (law) {
            case Initializer.Zeros _ -> "init.zeros_(W)";
            case Initializer.Ones _ -> "init.ones_(W)";
            case Initializer.Constant(double value, double noise) ->
                "init.normal_(W, " + number(value) + ", " + number(noise) + ")";
            case Initializer.Identity _ -> "init.eye_(W)";
            case Initializer.Normal _ -> "init.normal_(W, 0, std)";
            case Initializer.Uniform(double bound) -> "init.uniform_(W, -" + number(bound) + ", " + number(bound) + ")";
            case Initializer.TruncatedNormal _ -> "init.trunc_normal_(W, 0, std, -2 * std, 2 * std)";
            case Initializer.VarianceScaling v -> switch (v.shape()) {
                case NORMAL -> "init.normal_(W, 0, std)";
                case UNIFORM -> "init.uniform_(W, -math.sqrt(3) * std, math.sqrt(3) * std)";
                case TRUNCATED -> "init.trunc_normal_(W, 0, std, -2 * std, 2 * std) / " + Initializer.TruncatedNormal.REMAINING;
            };
            case Initializer.Orthogonal(double gain) -> "init.orthogonal_(W, " + number(gain) + ")";
            case Initializer.Sparse s -> "init.sparse_(W, " + number(s.sparsity()) + ", std)";
            case Initializer.Sign _ -> "torch.where(torch.rand(fan_out, fan_in) < 0.5, -std, std)";
            case Initializer.Lsuv _ -> "init.orthogonal_(W) / ((x.float() @ W.T).std() or 1)  # Mishkin & Matas 2015";
            case Initializer.PytorchDefault _ -> "init.uniform_(W, -1 / math.sqrt(fan_in), 1 / math.sqrt(fan_in))";
        } + "\n";
    }

    @Override
    public String program(Spec spec, Map<String, String> functions, List<Program.Run> runs, String output) {
        DataSet set = DataSet.of(spec.input());
        Origin origin = set == null ? null : Origin.pyTorch(set, spec);
        boolean numPy = origin != null && origin.batch().startsWith("torch.from_numpy");
        String body = "torch.manual_seed(" + spec.seed() + ")\ndtype = torch." + Python.type(spec) + "\n"
                + (numPy ? "rng = np.random.default_rng(" + Python.unsigned(spec.seed()) + ")  # for the input\n" : "")
                + Python.functions(functions, "(z)", "(fan_out, fan_in, x)")
                + Python.layers(runs)
                + Python.functions(origin) + "\nx = " + input(spec, origin) + "\n" + preprocessing(spec.input())
                + "x = x.to(dtype)\npreactivations = []\n\n"
                + Python.COLUMNS
                + "for number, (units, phi, weights, low, high) in enumerate(layers, 1):\n"
                + "    fan_in = x.shape[1]\n"
                + "    W = weights(units, fan_in, x.detach()).to(dtype).requires_grad_()\n"
                + bias(spec)
                + switch (spec.block().norm()) {
                    case NONE -> "";
                    case BATCH -> "    z = F.batch_norm(z, None, None, training=True)\n";
                    case LAYER -> "    z = F.layer_norm(z, (units,))\n";
                }
                + "    z.retain_grad()\n    preactivations.append(z)\n    a = phi(z)\n"
                + (spec.block().dropout() == 0 ? "" : "    a = F.dropout(a, " + number(spec.block().dropout()) + ")\n")
                + (spec.block().residual() ? "    a = a + x if a.shape == x.shape else a\n" : "")
                + "    x = a\n"
                + "    values = x.detach().double()\n"
                + "    mean, std, zero = values.mean(), values.std(unbiased=False), (values == 0).double().mean()\n"
                + "    saturated = ((z <= low) | (z >= high)).double().mean()\n"
                + Python.ROW
                + "\n# Sent back, of every sample's own loss, not divided by the batch: the root mean square at every z.\n"
                + head(spec, output)
                + """
                print("layer   rms dL/dz")
                for number, z in enumerate(preactivations, 1):
                    print(f"{number:5d} {z.grad.double().pow(2).mean().sqrt():11.4e}")
                """;
        return Program.head("# ", spec, "PyTorch") + Python.imports(body, origin, numPy ? new String[] {"import numpy as np", TORCH}
                : new String[] {TORCH}) + body;
    }

    private static String head(Spec spec, String output) {
        return switch (spec.head()) {
            case Head.Probe _ -> "x.backward(torch.randn_like(x))  # a gradient of independent N(0, 1)\n";
            case Head.Mse _ -> "(len(x) * F.mse_loss(x.float(), torch.randn(x.shape))).backward()\n";
            case Head.Bce _ -> "targets = torch.randint(0, 2, x.shape).float()\n"
                    + (Program.endsInProbabilities(spec) ? "logits = preactivations[-1].float()  # the last sigmoid's own\n"
                    : "logits = x.float()\n")
                    + "(len(x) * F.binary_cross_entropy_with_logits(logits, targets)).backward()\n";
            case Head.Softmax(int classes) -> (output == null ? "logits = x.float()\n" : "units, fan_in = " + classes + ", x.shape[1]\n"
                    + "W = " + output + "(units, fan_in, x.detach()).to(dtype)  # an output layer, drawn by the same laws\n"
                    + bias(spec).replaceAll("(?m)^    ", "") + "logits = z.float()\n")
                    + "(len(x) * F.cross_entropy(logits, torch.randint(0, " + classes + ", (len(x),)))).backward()\n";
        };
    }

    private static String bias(Spec spec) {
        return switch (spec.bias()) {
            case Bias.Constant(double value) when value == 0 && spec.initializer() instanceof Initializer.PytorchDefault ->
                "    b = (2 * torch.rand(units) - 1).to(dtype) / math.sqrt(fan_in)\n    z = x @ W.T + b\n";
            case Bias.Constant(double value) when value == 0 -> "    z = x @ W.T\n";
            case Bias.Constant(double value) -> "    z = x @ W.T + " + number(value) + "\n";
            case Bias.Normal(double std) ->
                "    b = (" + number(std) + " * torch.randn(units)).to(dtype)\n    z = x @ W.T + b\n";
        };
    }

    private static String preprocessing(InputSource source) {
        return switch (source) {
            case InputSource.Standardized _ ->
                "spread = torch.where(x.amax(0) == x.amin(0), 0.0, x.std(0, unbiased=False))\n"
                        + "x = (x - x.mean(0)) / torch.where(spread == 0, 1.0, spread)\n";
            case InputSource.MinMax _ ->
                "spread = x.amax(0) - x.amin(0)\nx = (x - x.amin(0)) / torch.where(spread == 0, 1.0, spread)\n";
            case InputSource.Raw _ -> "";
        };
    }

    private static String input(Spec spec, Origin origin) {
        String shape = spec.batch() + ", " + spec.inputs();
        return switch (Program.raw(spec.input())) {
            case InputSource.Normal(double mean, double std) ->
                (mean == 0 ? "" : number(mean) + " + ") + (std == 1 ? "" : number(std) + " * ") + "torch.randn(" + shape + ")";
            case InputSource.Uniform(double low, double high) ->
                number(low) + " + " + number(high - low) + " * torch.rand(" + shape + ")";
            case InputSource.Bytes _ -> "torch.randint(0, 256, (" + shape + ")).float()";
            case InputSource.OneHot _ ->
                "torch.eye(" + spec.inputs() + ")[torch.randint(0, " + spec.inputs() + ", (" + spec.batch() + ",))]";
            case DataSet _ -> origin.batch();
            case InputSource.Correlated(double rho) -> "math.sqrt(" + number(rho) + ") * torch.randn(" + spec.batch()
                    + ", 1) + math.sqrt(" + number(1 - rho) + ") * torch.randn(" + shape + ")";
        };
    }
}
