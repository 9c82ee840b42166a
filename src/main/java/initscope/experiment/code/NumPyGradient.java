package initscope.experiment.code;

import initscope.experiment.spec.Spec;
import initscope.network.Norm;
import initscope.training.Head;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The way back in NumPy, which has no autograd: what has to be kept, the head, and the chain rule from the last layer to the
/// first.
final class NumPyGradient {
    private NumPyGradient() {
    }

    /// Which function is the slope of which.
    static String slopes(List<Program.Run> runs) {
        Set<String> pairs = new LinkedHashSet<>();
        runs.forEach(run -> pairs.add(run.phi() + ": " + run.phi() + "_slope"));
        return "slopes = {" + String.join(", ", pairs) + "}\n";
    }

    /// What a layer leaves for the way back.
    static String kept(Spec spec) {
        return "x, W, z, slopes[phi]" + (spec.block().norm() == Norm.NONE ? "" : ", spread")
                + (spec.block().dropout() == 0 ? "" : ", keep");
    }

    /// @param bias the lines that make z of x and W, indented as in the loop
    static String of(Spec spec, String output, String bias) {
        return "\n# Sent back, of every sample's own loss, not divided by the batch: g = dL/dx, delta = dL/dz.\n"
                + head(spec, output, bias)
                + "rms = []\nfor " + kept(spec).replace("slopes[phi]", "slope") + " in reversed(kept):\n"
                + "    delta = " + rounded("g" + (spec.block().dropout() == 0 ? "" : " * keep") + " * slope(z.astype(float))", spec) + "\n"
                + "    rms.append(math.sqrt(np.mean(delta.astype(float)**2)))\n"
                + switch (spec.block().norm()) {
                    case NONE -> "";
                    case BATCH -> back("axis=0", spec);
                    case LAYER -> back("axis=1, keepdims=True", spec);
                }
                + "    g = " + rounded("delta @ W" + (spec.block().residual() ? " + (g if z.shape == x.shape else 0)" : ""), spec) + "\n"
                + """
                print("layer   rms dL/dz")
                for number, value in enumerate(reversed(rms), 1):
                    print(f"{number:5d} {value:11.4e}")
                """;
    }

    private static String back(String axis, Spec spec) {
        return "    d = delta.astype(float)\n    delta = "
                + rounded("(d - d.mean(" + axis + ") - z * (d * z).mean(" + axis + ")) / spread", spec) + "\n";
    }

    /// A gradient is kept as everything else is.
    private static String rounded(String value, Spec spec) {
        return NumPy.stored("(" + value + ")", spec);
    }

    private static String head(Spec spec, String output, String bias) {
        return switch (spec.head()) {
            case Head.Probe _ -> "g = rng.normal(size=x.shape)  # a gradient of independent N(0, 1)\n";
            case Head.Mse _ -> "g = 2 * (x.astype(float) - rng.normal(size=x.shape)) / x.shape[1]  # mean squared error\n";
            case Head.Bce _ when Program.endsInProbabilities(spec) ->
                "g = (x.astype(float) - rng.integers(0, 2, x.shape)) / x.shape[1] / np.maximum(slopes[phi](z.astype(float)), 1e-300)"
                        + "  # binary cross-entropy\n";
            case Head.Bce _ -> "g = (0.5 * (1 + np.tanh(x.astype(float) / 2)) - rng.integers(0, 2, x.shape)) / x.shape[1]"
                    + "  # binary cross-entropy of logits\n";
            case Head.Softmax(int classes) -> (output == null ? "z = x\n"
                    : "units, fan_in = " + classes + ", x.shape[1]\nW = " + NumPy.stored(output + "(units, fan_in, x)", spec)
                    + "  # an output layer, drawn by the same laws\n"
                    + bias.replaceAll("(?m)^    ", ""))
                    + "p = np.exp(z.astype(float) - z.max(axis=1, keepdims=True))\np /= p.sum(axis=1, keepdims=True)  # softmax\n"
                    + "p[np.arange(len(x)), rng.integers(0, " + classes + ", len(x))] -= 1\ng = p"
                    + (output == null ? "\n" : " @ W\n");
        };
    }
}
