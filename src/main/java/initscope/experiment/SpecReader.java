package initscope.experiment;

import initscope.experiment.Problem.Code;
import java.util.ArrayList;
import java.util.List;

/// Reads specs. Grammar: activation, initializer, then `key=value` in any order; white space between words, none needed
/// inside brackets.
public final class SpecReader {

    private SpecReader() {
    }

    /// Reads one spec, or the name of a preset.
    public static Parsed<Spec> read(String text) {
        try {
            Spec preset = Presets.named(text.strip());
            return new Parsed.Value<>(preset != null ? preset : spec(words(text)));
        } catch (Rejected rejected) {
            return new Parsed.Failure<>(rejected.problem);
        }
    }

    /// Reads one initializer or activation alone, as a panel's field gives it.
    public static <T> Parsed<T> read(String text, List<Form<T>> forms, boolean activation) {
        try {
            return new Parsed.Value<>(FormReader.value(text.strip(), forms, List.of(),
                    activation ? Code.UNKNOWN_ACTIVATION : Code.UNKNOWN_INITIALIZER, ""));
        } catch (Rejected rejected) {
            return new Parsed.Failure<>(rejected.problem);
        }
    }

    private static Spec spec(List<String> words) throws Rejected {
        if (words.isEmpty()) {
            throw new Rejected(Code.EMPTY, "");
        }
        var activation = FormReader.value(words.getFirst(), Names.activations(), List.of(), Code.UNKNOWN_ACTIVATION, "");
        if (words.size() < 2 || isSetting(words.get(1))) {
            throw new Rejected(Code.MISSING_INITIALIZER, words.getFirst(), words.getFirst());
        }
        var initializer = FormReader.value(words.get(1), Names.initializers(), Names.initializersToCome(),
                Code.UNKNOWN_INITIALIZER, "");
        Settings settings = new Settings(activation, initializer);
        for (String word : words.subList(2, words.size())) {
            int equals = word.indexOf('=');
            if (!isSetting(word)) {
                throw new Rejected(Code.STRAY_WORD, word);
            }
            settings.set(word.substring(0, equals), word.substring(equals + 1), word);
        }
        return settings.spec();
    }

    /// Whether a word is `key=value` rather than a name with brackets in which an equals sign stands.
    private static boolean isSetting(String word) {
        int equals = word.indexOf('=');
        int bracket = word.indexOf('(');
        return equals > 0 && (bracket < 0 || equals < bracket);
    }

    private static List<String> words(String text) throws Rejected {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || depth > 1) {
                throw new Rejected(Code.BRACKETS, word.toString() + c);
            }
            if (!Character.isWhitespace(c)) {
                word.append(c);
            } else if (depth == 0 && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (depth != 0) {
            throw new Rejected(Code.BRACKETS, word.toString());
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /// Carries a problem out of the reader; never leaves this package.
    static final class Rejected extends Exception {
        final transient Problem problem;

        Rejected(Code code, String word, Object... details) {
            super(code.name(), null, false, false);
            problem = Problem.of(code, word, details);
        }
    }
}
