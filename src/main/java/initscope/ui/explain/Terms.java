package initscope.ui.explain;

import initscope.lesson.glossary.Entry;
import initscope.lesson.glossary.Glossary;
import initscope.ui.words.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The glossary in the language chosen now, read when it is first asked for, and what a key of the window's words means in it.
public final class Terms {
    private static final String HELP = ".help";

    private final Wording wording;
    private final Map<Locale, Glossary> read = new HashMap<>();

    public Terms(Wording wording) {
        this.wording = wording;
    }

    /// In the language chosen now.
    public Glossary glossary() {
        return in(wording.localeProperty().get());
    }

    private Glossary in(Locale locale) {
        return read.computeIfAbsent(locale, Glossary::in);
    }

    /// A term's name in both languages, this one's first; once where they are the same.
    String names(Entry entry) {
        Locale other = wording.localeProperty().get().getLanguage().equals("ko") ? Locale.ENGLISH : Locale.KOREAN;
        String there = in(other).of(entry.id()).map(Entry::term).orElse("");
        return there.equals(entry.term()) ? there : entry.term() + "  ·  " + there;
    }

    /// What a control or figure is called; "" where its words are a sentence at once.
    public String name(String key) {
        return wording.has(key) && wording.has(key + HELP) ? wording.now(key) : "";
    }

    /// The sentence about a control or figure.
    public String sentence(String key) {
        if (wording.has(key + HELP)) {
            return wording.now(key + HELP);
        }
        return wording.has(key) ? wording.now(key) : entry(key).map(Entry::sentence).orElse("");
    }

    /// The term behind it.
    public Optional<Entry> entry(String key) {
        return glossary().about(key);
    }

    List<Entry> near(Entry entry) {
        return entry.see().stream().flatMap(id -> glossary().of(id).stream()).toList();
    }
}
