package initscope.picture.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/// The words of these pictures, from `captions_en.properties` and `captions_ko.properties`.
public final class Captions {
    private final Properties templates = new Properties();

    private Captions(String language) {
        String name = "captions_" + language + ".properties";
        try (InputStream in = Captions.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            templates.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /// Korean for a Korean locale, English for every other.
    public static Captions in(Locale locale) {
        return new Captions(locale.getLanguage().equals("ko") ? "ko" : "en");
    }

    /// The text of a caption with its figures in place.
    public String of(Caption caption, String... figures) {
        String text = templates.getProperty(caption.key());
        if (text == null) {
            throw new IllegalStateException("no words for " + caption);
        }
        for (int i = 0; i < figures.length; i++) {
            text = text.replace("{" + i + "}", figures[i]);
        }
        return text;
    }
}
