package initscope.picture.pretraining;

import initscope.experiment.diagnosis.Templates;
import java.util.Locale;

/// The words of these pictures, from `captions_en.properties` and `captions_ko.properties`.
public final class Captions {
    private final Templates templates;

    private Captions(Templates templates) {
        this.templates = templates;
    }

    /// Korean for a Korean locale, English for every other.
    public static Captions in(Locale locale) {
        return new Captions(Templates.of(Captions.class, "captions", locale));
    }

    /// The text of a caption with its figures in place.
    public String of(Caption caption, String... figures) {
        return templates.say(caption.key(), figures);
    }
}
