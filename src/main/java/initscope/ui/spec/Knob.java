package initscope.ui.spec;

import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.Parameter;
import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The one number of an initializer worth a slider: its scale.
///
/// @param name of the parameter, as in specs: std, a, c, gain
/// @param value as a number
/// @param byRule whether the value follows from a rule because none was given (He's gain)
/// @param low least value on the slider, greater than 0: the slider is logarithmic
/// @param high greatest value on the slider
public record Knob(String name, double value, boolean byRule, double low, double high) {
    private static final double FALLBACK = 0.01;

    /// The knob of a spec's initializer; null if it has none.
    public static Knob of(Spec spec) {
        Form<Initializer> form = form(spec.initializer());
        int at = index(form);
        if (at < 0) {
            return null;
        }
        String name = form.parameters().get(at).name();
        String text = form.arguments().apply(spec.initializer()).get(at);
        double value = text.isEmpty() ? ruledGain(spec) : Double.parseDouble(text);
        boolean gain = name.equals("gain");
        return new Knob(name, value, text.isEmpty(), gain ? 0.1 : 1e-4, 10);
    }

    /// The text of the spec's initializer with this text as the knob's value; "" asks for the rule.
    public static String initializerText(Spec spec, String value) {
        Form<Initializer> form = form(spec.initializer());
        int at = index(form);
        List<String> given = new ArrayList<>(form.arguments().apply(spec.initializer()));
        given.set(at, value);
        StringBuilder inside = new StringBuilder();
        for (int i = 0; i < given.size(); i++) {
            if (!given.get(i).isEmpty() && !given.get(i).equals(form.parameters().get(i).standard())) {
                inside.append(inside.isEmpty() ? "" : ",").append(form.parameters().get(i).name()).append('=')
                        .append(given.get(i));
            }
        }
        return inside.isEmpty() ? form.id() : form.id() + "(" + inside + ")";
    }

    /// The text of the initializer of this name that stays as close to the spec's own as it can: the same standard
    /// deviation where the new one must be given one.
    public static String changedTo(Spec spec, String id) {
        for (Form<Initializer> form : Names.initializers()) {
            if (form.id().equals(id) && form.standard() == null) {
                OptionalDouble std = spec.initializer().std(spec.inputs(), spec.widths().getFirst(),
                        spec.activation().slope());
                double same = std.isPresent() && std.getAsDouble() > 0 ? std.getAsDouble() : FALLBACK;
                double value = switch (id) {
                    case "uniform" -> same * Math.sqrt(3);
                    case "truncated-normal" -> same / Initializer.TruncatedNormal.REMAINING;
                    case "constant" -> FALLBACK;
                    default -> same;
                };
                return id + "(" + rounded(value, 3) + ")";
            }
        }
        return id;
    }

    /// The name of an initializer in specs.
    public static String id(Initializer initializer) {
        return form(initializer).id();
    }

    /// Activation and initializer as the spec names them: "tanh normal(0.01)".
    public static String names(Spec spec) {
        String[] words = spec.toString().split(" ");
        return words[0] + " " + words[1];
    }

    /// A number with so many significant digits, written as in specs.
    public static String rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros().toPlainString();
    }

    /// A number as short as it can be written without becoming another.
    public static String shortest(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static double ruledGain(Spec spec) {
        double slope = spec.activation().slope();
        return Math.sqrt(2 / (1 + slope * slope));
    }

    private static Form<Initializer> form(Initializer initializer) {
        return Names.initializers().stream().filter(f -> f.covers(initializer)).findFirst().orElseThrow();
    }

    /// The last number that must be given, else the last there is: `std` of `sparse(sparsity, std)`, `c` of
    /// `constant(c, noise)`.
    private static int index(Form<Initializer> form) {
        List<Parameter> parameters = form.parameters();
        int last = -1;
        for (int i = parameters.size() - 1; i >= 0; i--) {
            if (parameters.get(i).isNumber()) {
                if (parameters.get(i).isRequired()) {
                    return i;
                }
                last = Math.max(last, i);
            }
        }
        return last;
    }
}
