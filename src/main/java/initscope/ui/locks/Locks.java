package initscope.ui.locks;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is locked or hidden, and what is said about it.
///
/// @param title shown above the panels; "" for none
/// @param note shown beside the title; "" for none
/// @param held the parts that are not free
public record Locks(String title, String note, Map<Part, Hold> held) {
    public static final Locks NONE = new Locks("", "", Map.of());
    private static final String PART = "lock.";
    private static final int LONGEST = 500;

    /// How a part is held.
    public enum Hold { LOCKED, HIDDEN }

    /// What can be held, each with the ids of its controls.
    public enum Part {
        ACTIVATION("activation"), INITIALIZER("initializer", "law"), NUMBER("knob", "slider"), LAYERS("layers"),
        PANELS("panel-menu", "presets"), STREAM("play", "step", "redraw"), VIEWS("views", "view"), LEARN("learn");

        private final List<String> ids;

        Part(String... ids) {
            this.ids = List.of(ids);
        }

        public List<String> ids() {
            return ids;
        }

        /// The name in texts and keys of words.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Locks {
        title = shortened(title);
        note = shortened(note);
        held = Map.copyOf(held);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// Whether nothing is held and nothing said.
    public boolean isNone() {
        return held.isEmpty() && title.isBlank() && note.isBlank();
    }

    /// How a part is held; null if it is free.
    public Hold of(Part part) {
        return held.get(part);
    }

    /// The same with one part held otherwise.
    ///
    /// @param hold null to free it
    public Locks with(Part part, Hold hold) {
        Map<Part, Hold> map = new EnumMap<>(Part.class);
        map.putAll(held);
        if (hold == null) {
            map.remove(part);
        } else {
            map.put(part, hold);
        }
        return new Locks(title, note, map);
    }

    public Locks withWords(String newTitle, String newNote) {
        return new Locks(newTitle, newNote, held);
    }

    /// The text form: `lock.title`, `lock.note` and `lock.<part>` = "locked" or "hidden"; empty for [#NONE].
    public Map<String, String> text() {
        Map<String, String> map = new LinkedHashMap<>();
        if (!title.isBlank()) {
            map.put(PART + "title", title);
        }
        if (!note.isBlank()) {
            map.put(PART + "note", note);
        }
        for (Part part : Part.values()) {
            if (held.containsKey(part)) {
                map.put(PART + part.id(), held.get(part).name().toLowerCase(Locale.ROOT));
            }
        }
        return map;
    }

    /// Locks of their text form; other keys and values are no locks.
    public static Locks of(Map<String, String> text) {
        Map<Part, Hold> held = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            switch (text.getOrDefault(PART + part.id(), "")) {
                case "locked" -> held.put(part, Hold.LOCKED);
                case "hidden" -> held.put(part, Hold.HIDDEN);
                default -> { }
            }
        }
        return new Locks(text.getOrDefault(PART + "title", ""), text.getOrDefault(PART + "note", ""), held);
    }
}
