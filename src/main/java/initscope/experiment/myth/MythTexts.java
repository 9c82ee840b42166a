package initscope.experiment.myth;

import initscope.experiment.diagnosis.Templates;
import java.util.Locale;

/// Myths in the reader's language: the usual sentence, and at most sixty words on what this run shows instead.
public final class MythTexts {
    private final Templates templates;

    private MythTexts(Templates templates) {
        this.templates = templates;
    }

    /// Korean for a Korean locale, English for every other.
    public static MythTexts in(Locale locale) {
        return new MythTexts(Templates.of(MythTexts.class, "myths", locale));
    }

    /// The usual sentence.
    public String title(Myth myth) {
        return templates.text(myth.name());
    }

    /// What this run shows instead, with its numbers.
    public String explanation(Contradiction c) {
        return templates.text(c.myth().name() + ".shows",
                c.figures().stream().map(Contradiction.Figure::toString).toList());
    }
}
