package initscope.lesson.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All terms in one language, in the order of their file: from the single weight to pretraining.
public final class Glossary {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> explains = new HashMap<>();

    private Glossary(List<Entry> all) {
        for (Entry entry : all) {
            entries.put(entry.id(), entry);
            entry.explains().forEach(name -> explains.put(name, entry));
        }
    }

    /// Korean for a Korean locale, English for every other.
    public static Glossary in(Locale locale) {
        return new Glossary(GlossaryText.read(text("terms.txt"),
                text("terms." + (locale.getLanguage().equals("ko") ? "ko" : "en") + ".txt")));
    }

    private static String text(String file) {
        try (InputStream in = Glossary.class.getResourceAsStream("/initscope/assets/glossary/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    public Optional<Entry> of(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /// The term that explains a control or statistic: the one that names it, or the nearest above it ("training" for
    /// "training.data").
    public Optional<Entry> about(String name) {
        for (String at = name; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            Entry entry = explains.get(at);
            if (entry != null) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /// The terms in which all words of a search occur: first those whose name begins with it, then those in whose name they
    /// stand, then those in whose sentence. All terms where nothing is searched for.
    public List<Entry> find(String search) {
        String wanted = plain(search).strip();
        String[] words = wanted.split("\\s+");
        Map<Entry, Integer> found = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            String name = plain(entry.term() + " " + entry.id());
            if (name.startsWith(wanted)) {
                found.put(entry, 0);
            } else if (holds(name, words)) {
                found.put(entry, 1);
            } else if (holds(name + " " + plain(entry.sentence()) + " " + plain(entry.formula()), words)) {
                found.put(entry, 2);
            }
        }
        return found.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
