package initscope.reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/// One set-up of `reference_public.json`: what was run, and what came out of it.
///
/// @param spec the same experiment in our words, without a seed
/// @param networks how many N were averaged
/// @param layers what the file says of each layer
public record PublicCase(String id, String spec, int networks, int depth, double products, List<JsonObject> layers) {

    @Override
    public String toString() {
        return id;
    }

    public static List<PublicCase> all() {
        return ReferenceFiles.json("reference_public.json").getAsJsonArray("cases").asList().stream()
                .map(e -> of(e.getAsJsonObject())).toList();
    }

    private static PublicCase of(JsonObject c) {
        List<Integer> sizes = c.getAsJsonArray("sizes").asList().stream().map(JsonElement::getAsInt).toList();
        String activation = activation(c.get("activation").getAsString(), c.get("activation_param"));
        JsonObject input = c.getAsJsonObject("input");
        JsonObject bias = c.getAsJsonObject("bias");
        int batch = c.get("batch").getAsInt();
        String widths = sizes.size() == 2 ? sizes.get(1) + " depth=1"
                : String.join(",", sizes.subList(1, sizes.size()).stream().map(String::valueOf).toList());
        double products = 0;
        for (int l = 1; l < sizes.size(); l++) {
            products += 2.0 * batch * sizes.get(l - 1) * sizes.get(l);
        }
        return new PublicCase(c.get("id").getAsString(),
                activation + " " + initializer(c, slope(activation, c.get("activation_param"))) + " inputs="
                        + sizes.getFirst() + " width=" + widths + " batch=" + batch + " input=" + input(input)
                        + " bias=" + bias(bias),
                c.get("seeds").getAsInt(), sizes.size() - 1, products,
                c.getAsJsonArray("layers").asList().stream().map(JsonElement::getAsJsonObject).toList());
    }

    /// Our spelling of an activation of the reference files.
    public static String activation(String name, JsonElement parameter) {
        String ours = switch (name) {
            case "hardtanh" -> "hard-tanh";
            default -> name.replace('_', '-');
        };
        return parameter == null || parameter.isJsonNull() ? ours : ours + "(" + parameter.getAsString() + ")";
    }

    private static double slope(String activation, JsonElement parameter) {
        return !activation.startsWith("leaky-relu") ? 0 : parameter.isJsonNull() ? 0.01 : parameter.getAsDouble();
    }

    /// Their He takes the slope `a` as a parameter of its own, ours takes it from the activation.
    private static String initializer(JsonObject c, double slope) {
        String name = c.get("init").getAsString().replace('_', '-');
        JsonObject p = c.getAsJsonObject("init_params");
        double gain = number(p, "gain", 1);
        if (name.startsWith("he-")) {
            double a = number(p, "a", 0);
            String mode = p.has("mode") ? "mode=" + p.get("mode").getAsString().replace('_', '-') : "mode=fan-in";
            return name + (a == slope && gain == 1 ? "(" + mode + ")"
                    : String.format(Locale.ROOT, "(%s,gain=%.17g)", mode, gain * Math.sqrt(2 / (1 + a * a))));
        }
        return switch (name) {
            case "normal", "truncated-normal" -> name + "(" + p.get("std").getAsString() + ")";
            case "uniform" -> name + "(" + p.get("a").getAsString() + ")";
            case "constant" -> name + "(" + p.get("value").getAsString() + ")";
            case "sparse" -> name + "(" + p.get("sparsity").getAsString() + ",std=" + p.get("std").getAsString() + ")";
            default -> gain == 1 ? name : name + "(gain=" + gain + ")";
        };
    }

    private static String input(JsonObject input) {
        return switch (input.get("dist").getAsString()) {
            case "normal" -> "normal(" + input.get("mean").getAsString() + "," + input.get("std").getAsString() + ")";
            case String other -> throw new IllegalArgumentException("input " + other);
        };
    }

    private static String bias(JsonObject bias) {
        return switch (bias.get("dist").getAsString()) {
            case "zeros" -> "0";
            case String other -> throw new IllegalArgumentException("bias " + other);
        };
    }

    private static double number(JsonObject p, String key, double standard) {
        return p.has(key) ? p.get(key).getAsDouble() : standard;
    }
}
