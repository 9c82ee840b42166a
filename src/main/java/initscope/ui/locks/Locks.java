package initscope.ui.locks;

import initscope.experiment.spec.Spec;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /// What can be held, each with the ids of its controls and the names of the commands and keys that do the same.
    public enum Part {
        ACTIVATION(List.of("activation"), List.of()),
        INITIALIZER(List.of("initializer", "law"), List.of()),
        NUMBER(List.of("knob", "slider"), List.of()),
        LAYERS(List.of("layers"), List.of()),
        PANELS(List.of("panel-menu", "presets"), List.of("add", "duplicate", "remove", "earlier", "later", "paste")),
        STREAM(List.of("play", "step", "redraw", "stream-card"), List.of("play", "step", "rewind", "redraw", "accumulate")),
        VIEWS(List.of("views", "view", "view-card"), List.of("theory", "decades")),
        LEARN(List.of("learn", "phase-train", "panel-train"), List.of("training", "pretraining", "starts", "losses", "optimizers", "grid",
                "symmetry", "scales", "norm", "depth", "preprocessing"));

        private static final String LOOK = "look.";

        private final List<String> ids;
        private final List<String> names;

        Part(List<String> ids, List<String> names) {
            this.ids = ids;
            this.names = names;
        }

        public List<String> ids() {
            return ids;
        }

        /// The part a command, a key or a page of this name belongs to.
        public static Optional<Part> behind(String name) {
            return name.startsWith(LOOK) ? Optional.of(VIEWS)
                    : Arrays.stream(values()).filter(part -> part.names.contains(name)).findFirst();
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

    /// The first held part one experiment would change to become another. Another initializer brings another number: that is
    /// held only with the initializer.
    public Optional<Part> between(Spec before, Spec now) {
        if (held.isEmpty() || before.equals(now)) {
            return Optional.empty();
        }
        Set<Part> touched = EnumSet.noneOf(Part.class);
        boolean law = !before.initializer().equals(now.initializer()) || !before.exceptions().equals(now.exceptions());
        if (!before.activation().equals(now.activation())) {
            touched.add(Part.ACTIVATION);
        }
        if (law) {
            touched.add(before.initializer().id().equals(now.initializer().id()) && before.exceptions().equals(now.exceptions())
                    ? Part.NUMBER : Part.INITIALIZER);
        }
        if (before.seed() != now.seed()) {
            touched.add(Part.STREAM);
        }
        if (!before.binning().equals(now.binning())) {
            touched.add(Part.VIEWS);
        }
        if (!now.withActivation(before.activation()).withInitializer(before.initializer()).withExceptions(before.exceptions())
                .withSeed(before.seed()).withBinning(before.binning()).equals(before)) {
            touched.add(Part.LAYERS);
        }
        return touched.stream().filter(held::containsKey).findFirst();
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
