package initscope.ui.spec;

import initscope.experiment.spec.Names;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.init.Initializer;
import initscope.network.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One setting changed by text.
public final class SpecEdit {

    private SpecEdit() {
    }

    /// The spec with another value of a key of the text form.
    public static Parsed<Spec> with(Spec spec, String key, String value) {
        String text = value.contains("\"") ? value.strip() : value.replaceAll("\\s+", "");
        return switch (key) {
            case "depth" -> then(alone(key, text), one -> spec.withDepth(one.depth()));
            case "width" -> text.contains(",") ? replaced(spec, key, text)
                    : then(alone(key, text), one -> spec.withWidth(one.widths().getFirst()));
            default -> replaced(spec, key, text);
        };
    }

    /// The spec with the activation of this text, written as in specs.
    public static Parsed<Spec> withActivation(Spec spec, String text) {
        Parsed<Activation> parsed = SpecReader.read(text, Names.activations(), true);
        return then(parsed, spec::withActivation);
    }

    /// The spec with the initializer of this text, written as in specs.
    public static Parsed<Spec> withInitializer(Spec spec, String text) {
        Parsed<Initializer> parsed = SpecReader.read(text, Names.initializers(), false);
        return then(parsed, spec::withInitializer);
    }

    /// The value of a key as it stands in the text form; "" if it is at its default.
    public static String text(Spec spec, String key) {
        for (String word : spec.toString().split(" ")) {
            if (word.startsWith(key + "=")) {
                return word.substring(key.length() + 1);
            }
        }
        return "";
    }

    private static Parsed<Spec> alone(String key, String value) {
        return SpecReader.read("identity zeros " + key + "=" + value);
    }

    private static Parsed<Spec> replaced(Spec spec, String key, String value) {
        List<String> words = new ArrayList<>(List.of(spec.toString().split(" ")));
        words.removeIf(word -> word.startsWith(key + "=") || key.equals("width") && word.startsWith("depth=")
                || key.equals("input") && word.startsWith("inputs="));
        if (!value.isEmpty()) {
            words.add(key + "=" + value);
        }
        return SpecReader.read(String.join(" ", words), null, key.equals("input") ? null : spec.input());
    }

    private static <T> Parsed<Spec> then(Parsed<T> parsed, Function<T, Spec> use) {
        return switch (parsed) {
            case Parsed.Value<T>(T value) -> new Parsed.Value<>(use.apply(value));
            case Parsed.Failure<T>(var problem) -> new Parsed.Failure<>(problem);
        };
    }
}
