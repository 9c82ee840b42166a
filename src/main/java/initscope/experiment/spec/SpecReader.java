package initscope.experiment.spec;

import initscope.data.InputSource;
import initscope.data.file.PathText;
import initscope.experiment.spec.Problem.Code;
import java.util.ArrayList;
import java.util.List;

/// Reads specs. Grammar: activation, initializer, then `key=value` in any order; white space between words, none needed
/// inside brackets.
public final class SpecReader {

    private SpecReader() {
    }

    /// Reads one spec: its first word may be the name of a preset, which stands for the words of the preset's spec; a setting
    /// after it takes the place of the preset's own.
    public static Parsed<Spec> read(String text) {
        return read(text, null);
    }

    /// Settings that stand beside those of a spec, in any order: what is to be done with the network.
    public interface Further {
        /// Their keys.
        List<String> keys();

        /// Takes one of them; each comes at most once.
        ///
        /// @return what is wrong with the value, or null
        Problem set(String key, String value);

        /// The batch where none is given, asked when all has been read.
        int batch();
    }

    /// The same with further settings, handed over as they come; null for none.
    public static Parsed<Spec> read(String text, Further further) {
        return read(text, further, null);
    }

    /// The same, where the file of a source at hand is not read a second time. Without it a file named in the text is read
    /// before this returns.
    ///
    /// @param further or null
    /// @param known or null
    public static Parsed<Spec> read(String text, Further further, InputSource known) {
        try {
            return new Parsed.Value<>(spec(spelledOut(words(text)), further, known));
        } catch (Rejected rejected) {
            return new Parsed.Failure<>(rejected.problem);
        }
    }

    /// Reads one initializer or activation alone, as a panel's field gives it.
    public static <T> Parsed<T> read(String text, List<Form<T>> forms, boolean activation) {
        try {
            List<String> words = words(text);
            if (words.size() != 1) {
                throw words.isEmpty() ? new Rejected(Code.EMPTY, "") : new Rejected(Code.STRAY_WORD, words.get(1));
            }
            return new Parsed.Value<>(FormReader.value(words.getFirst(), forms,
                    activation ? Code.UNKNOWN_ACTIVATION : Code.UNKNOWN_INITIALIZER, ""));
        } catch (Rejected rejected) {
            return new Parsed.Failure<>(rejected.problem);
        }
    }

    /// Reads the value of a further setting.
    public static <T> Parsed<T> value(String text, List<Form<T>> forms, String key) {
        try {
            return new Parsed.Value<>(FormReader.value(text, forms, Code.UNKNOWN_VALUE, key));
        } catch (Rejected rejected) {
            return new Parsed.Failure<>(rejected.problem);
        }
    }

    /// Reads the value of a further setting that is a whole number.
    public static Parsed<Long> whole(String text, String key, long min, long max) {
        try {
            return new Parsed.Value<>(FormReader.whole(text, key, min, max));
        } catch (Rejected rejected) {
            return new Parsed.Failure<>(rejected.problem);
        }
    }

    private static List<String> spelledOut(List<String> words) throws Rejected {
        String preset = words.isEmpty() ? null : Presets.text(words.getFirst());
        if (preset == null) {
            return words;
        }
        List<String> own = words.subList(1, words.size());
        List<String> all = new ArrayList<>();
        for (String word : words(preset)) {
            if (!isSetting(word) || !sets(own, word.substring(0, word.indexOf('=')))) {
                all.add(word);
            }
        }
        all.addAll(own);
        return all;
    }

    private static boolean sets(List<String> words, String key) {
        for (String word : words) {
            if (isSetting(word) && word.substring(0, word.indexOf('=')).equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static Spec spec(List<String> words, Further further, InputSource known) throws Rejected {
        if (words.isEmpty()) {
            throw new Rejected(Code.EMPTY, "");
        }
        var activation = FormReader.value(words.getFirst(), Names.activations(), Code.UNKNOWN_ACTIVATION, "");
        if (words.size() < 2 || isSetting(words.get(1))) {
            throw new Rejected(Code.MISSING_INITIALIZER, words.getFirst(), words.getFirst());
        }
        var initializer = FormReader.value(words.get(1), Names.initializers(),
                Code.UNKNOWN_INITIALIZER, "");
        Settings settings = new Settings(activation, initializer, further, known);
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

    /// Brackets stand in brackets only where a source of inputs stands in another: `input=standardized(normal(3,2))`.
    private static List<String> words(String given) throws Rejected {
        String text = PathText.unquoted(given);
        if (text == null) {
            throw new Rejected(Code.BRACKETS, given.substring(given.indexOf('"')));
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || depth > 1 && !(depth == 2 && word.indexOf("input=") == 0)) {
                throw new Rejected(Code.BRACKETS, word.toString() + c);
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
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
            this(Problem.of(code, word, details));
        }

        Rejected(Problem problem) {
            super(problem.code().name(), null, false, false);
            this.problem = problem;
        }
    }
}
