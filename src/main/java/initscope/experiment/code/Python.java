package initscope.experiment.code;

import static initscope.experiment.code.input.Literal.number;

import initscope.experiment.code.input.Origin;
import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the three Python programs have in common.
final class Python {
    static final String COLUMNS = "print(\"layer        mean         std  saturated    zero\")\n";
    static final String ROW = "    print(f\"{number:5d} {mean:11.4e} {std:11.4e} {saturated:10.4f} {zero:7.4f}\")\n";

    private Python() {
    }

    static String name(String id) {
        return id.replace('-', '_');
    }

    /// The element type, by the name PyTorch and Keras share.
    static String type(Spec spec) {
        return switch (spec.precision()) {
            case FP64 -> "float64";
            case FP32 -> "float32";
            case FP16 -> "float16";
            case BF16 -> "bfloat16";
        };
    }

    /// The imports a program needs, those of Python itself first.
    ///
    /// @param origin of the input, or null
    /// @param others lines for what is not Python's own
    static String imports(String program, Origin origin, String... others) {
        Set<String> own = new TreeSet<>(origin == null ? List.of() : origin.imports());
        if (program.contains("math.")) {
            own.add("math");
        }
        if (program.contains("os.environ")) {
            own.add("os");
        }
        StringBuilder text = new StringBuilder();
        own.forEach(module -> text.append("import ").append(module).append('\n'));
        text.append(own.isEmpty() ? "" : "\n");
        for (String other : others) {
            text.append(other).append('\n');
        }
        return text.append('\n').toString();
    }

    /// What draws or reads a data set; "" for other inputs.
    static String functions(Origin origin) {
        return origin == null || origin.functions().isEmpty() ? "" : "\n\n" + origin.functions() + "\n";
    }

    /// A seed where a library wants one that is not negative.
    static String unsigned(long seed) {
        return Long.toUnsignedString(seed);
    }

    /// One function after the other.
    static String functions(Map<String, String> functions, String ofActivation, String ofWeights) {
        StringBuilder text = new StringBuilder();
        functions.forEach((name, body) -> text.append("\n\ndef ").append(name)
                .append(body.contains("fan_in") || body.contains("fan_out") ? ofWeights : ofActivation).append(":\n")
                .append(body.indent(4)));
        return text.append("\n\n").toString();
    }

    /// The list of layers: units, activation, weights, ends of the zones of saturation.
    static String layers(List<Program.Run> runs) {
        StringBuilder text = new StringBuilder(
                "# units, activation, weights, and the ends of z from which on |phi'| stays below 5 % of its greatest\nlayers = ");
        String sign = "";
        for (Program.Run run : runs) {
            text.append(sign).append("[(").append(run.units()).append(", ").append(run.phi()).append(", ").append(run.weights())
                    .append(", ").append(end(run.activation().saturation().low())).append(", ")
                    .append(end(run.activation().saturation().high())).append(")]");
            if (run.count() > 1) {
                text.append(" * ").append(run.count());
            }
            sign = " \\\n    + ";
        }
        return text.append("\n").toString();
    }

    private static String end(double value) {
        return Double.isNaN(value) ? "math.nan" : number(value);
    }

    /// The line that says what the standard deviation is, or null where the law is not of that kind.
    static String std(Initializer law, double slope) {
        return switch (law) {
            case Initializer.VarianceScaling v -> {
                double gain = v.gain().orElse(1);
                String factor = gain == 1 ? "" : number(gain) + " * ";
                yield switch (v.scheme()) {
                    case LECUN -> "std = " + factor + "math.sqrt(1 / fan_in)  # LeCun et al. 1998";
                    case XAVIER -> "std = " + factor + "math.sqrt(2 / (fan_in + fan_out))  # Glorot & Bengio 2010";
                    case HE -> "std = " + (v.gain().isPresent() ? number(gain) + " / math.sqrt(" : "math.sqrt("
                            + (slope == 0 ? "2" : "2 / (1 + " + number(slope) + "**2)") + " / ")
                            + (v.mode() == Initializer.VarianceScaling.FanMode.FAN_IN ? "fan_in" : "fan_out")
                            + ")  # He et al. 2015";
                };
            }
            case Initializer.Normal(double std) -> "std = " + number(std);
            case Initializer.TruncatedNormal(double std) -> "std = " + number(std) + "  # before the cut at two of them";
            case Initializer.Sign(double std) -> "std = " + number(std);
            case Initializer.Sparse s -> "std = " + number(s.std());
            default -> null;
        };
    }
}
