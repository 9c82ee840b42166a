package initscope.experiment.diagnosis;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Where presets, limits, findings, usual sentences and published figures come from, in the reader's language.
///
/// A source is written once, in English, beside what it vouches for, and goes into JSON as it stands there; here is what it is
/// in Korean. Titles of papers and names of people stay what is printed on them; "et al." becomes 외.
final class Citations {
    private static final Map<String, String> KOREAN = read();

    private Citations() {
    }

    private static Map<String, String> read() {
        Templates english = Templates.of(Citations.class, "citations", Locale.ENGLISH);
        Templates korean = Templates.of(Citations.class, "citations", Locale.KOREAN);
        return english.keys().stream().collect(Collectors.toUnmodifiableMap(english::text, korean::text));
    }

    /// A source in Korean.
    static String korean(String source) {
        String known = KOREAN.get(source);
        return known != null ? known : source.replace(" et al.", " 외");
    }
}
