package initscope.picture.preprocessing;

import initscope.experiment.diagnosis.Templates;
import initscope.experiment.preprocessing.Way;
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

    /// What a way is called.
    public String name(Way way) {
        return templates.say(way.name());
    }

    /// What it gives the network, in a few words.
    String given(Way way) {
        return templates.say(way.name() + ".given");
    }

    /// "z₁: std 27.9".
    String spread(String std) {
        return templates.say("spread", std);
    }

    /// "weights pushed the same way: 100 %".
    String agreement(String share) {
        return templates.say("agreement", share);
    }
}
