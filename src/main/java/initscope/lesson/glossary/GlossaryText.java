package initscope.lesson.glossary;

import initscope.lesson.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the glossary's files; their form is told in `assets/glossary/README.md`.
final class GlossaryText {
    private static final String HEAD = "## ";
    private static final String FORMULA = "formula:";

    private GlossaryText() {
    }

    /// @param facts what is the same in every language
    /// @param words those of one language
    /// @throws IllegalArgumentException naming the term that cannot be read
    static List<Entry> read(String facts, String words) {
        Map<String, List<String>> said = blocks(words);
        List<Entry> entries = new ArrayList<>();
        blocks(facts).forEach((id, lines) -> entries.add(entry(id, fields(id, lines), said.get(id))));
        if (entries.size() != said.size()) {
            throw new IllegalArgumentException("the words have terms of their own");
        }
        return entries;
    }

    private static Entry entry(String id, Map<String, String> facts, List<String> words) {
        if (words == null || words.size() < 2) {
            throw new IllegalArgumentException(id + " has no words");
        }
        String formula = words.size() > 2 && words.getLast().startsWith(FORMULA)
                ? words.getLast().substring(FORMULA.length()).strip() : facts.getOrDefault("formula", "");
        boolean paged = facts.containsKey("page");
        Scene show = new Scene(List.of(needed(id, facts, "show")), needed(id, facts, paged ? "page" : "view"), paged, "");
        return new Entry(id, Entry.Kind.valueOf(needed(id, facts, "kind").toUpperCase(Locale.ROOT)), words.get(0), words.get(1),
                formula, show, list(facts.get("see")), list(facts.get("explains")), facts.getOrDefault("source", ""));
    }

    private static String needed(String id, Map<String, String> facts, String key) {
        String value = facts.get(key);
        if (value == null) {
            throw new IllegalArgumentException(id + " has no " + key);
        }
        return value;
    }

    private static List<String> list(String names) {
        return names == null ? List.of() : Arrays.stream(names.split(",")).map(String::strip).toList();
    }

    private static Map<String, String> fields(String id, List<String> lines) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon < 0 || fields.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip()) != null) {
                throw new IllegalArgumentException(id + ": " + line);
            }
        }
        return fields;
    }

    /// The lines under each head that say something.
    private static Map<String, List<String>> blocks(String text) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        List<String> block = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith(HEAD)) {
                block = new ArrayList<>();
                if (blocks.put(line.substring(HEAD.length()), block) != null) {
                    throw new IllegalArgumentException("twice: " + line);
                }
            } else if (!line.isEmpty()) {
                block.add(line);
            }
        }
        return blocks;
    }
}
