package initscope.experiment.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/// Sentences with gaps, in the reader's language: `NAME_en.properties` and `NAME_ko.properties` beside a class; `{0}`, `{1}`,
/// … are filled in order.
public final class Templates {
    private final Properties templates = new Properties();

    private Templates() {
    }

    /// Korean for a Korean locale, English for every other.
    ///
    /// @param beside the class whose package holds the files
    /// @param name of the files, up to the language
    public static Templates of(Class<?> beside, String name, Locale locale) {
        Templates made = new Templates();
        String file = name + "_" + (locale.getLanguage().equals("ko") ? "ko" : "en") + ".properties";
        try (InputStream in = beside.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            made.templates.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return made;
    }

    /// Every key.
    Set<String> keys() {
        return templates.stringPropertyNames();
    }

    /// The text of a key as it stands.
    ///
    /// @throws IllegalStateException if there is none
    public String text(String key) {
        String template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalStateException("no sentence for " + key);
        }
        return template;
    }

    /// The text of a key with its gaps filled; without any values, as it stands.
    public String say(String key, String... values) {
        return values.length == 0 ? text(key) : text(key, List.of(values));
    }

    /// The text of a key, or "" if there is none.
    public String textOrNothing(String key) {
        return templates.getProperty(key, "");
    }

    /// The text of a key with `{i}` replaced by the i-th value; values are not looked into again.
    public String text(String key, List<String> values) {
        String template = text(key);
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            text.append(template, at, open).append(values.get(Integer.parseInt(template.substring(open + 1, close))));
            at = close + 1;
        }
        return text.append(template.substring(at)).toString();
    }
}
