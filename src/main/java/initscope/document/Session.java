package initscope.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything worth keeping of an open window. What a newer program wrote and this one does not know travels along.
///
/// @param panels the experiments
/// @param view how the panels look at them, by key of the [Trait]; further texts are kept
/// @param limits of verdicts that are not at their default, by name
/// @param notes the reader's own words, at most [#NOTES] characters
/// @param lessons committed answers, by lesson, as text
/// @param locks a teacher's title, note and what the reader is not to change, by name
/// @param unknown what is not understood: where it stands (RFC 6901, "/view/zoom") and its JSON
public record Session(List<Panel> panels, Map<String, String> view, Map<String, Double> limits, String notes,
        Map<String, List<String>> lessons, Map<String, String> locks, Map<String, String> unknown) {
    /// Longest notes: some ten pages.
    public static final int NOTES = 20_000;

    /// One experiment.
    ///
    /// @param spec its text form
    /// @param unknown as of a session, its places counted from the panel; "" is a panel that is not understood at all
    public record Panel(String spec, Map<String, String> unknown) {

        public Panel {
            unknown = inOrder(unknown);
        }

        public static Panel of(String spec) {
            return new Panel(spec, Map.of());
        }
    }

    public Session {
        panels = List.copyOf(panels);
        view = inOrder(view);
        limits = inOrder(limits);
        Map<String, List<String>> answers = new LinkedHashMap<>();
        lessons.forEach((lesson, given) -> answers.put(lesson, List.copyOf(given)));
        lessons = inOrder(answers);
        locks = inOrder(locks);
        unknown = inOrder(unknown);
    }

    /// A session of these panels and nothing else.
    public static Session of(List<Panel> panels) {
        return new Session(panels, Map.of(), Map.of(), "", Map.of(), Map.of(), Map.of());
    }

    /// The same with another text about the view.
    public Session withView(String key, String text) {
        Map<String, String> more = new LinkedHashMap<>(view);
        more.put(key, text);
        return new Session(panels, more, limits, notes, lessons, locks, unknown);
    }

    /// One trait of the view, or what stands for it where none is given.
    public String trait(Trait trait, String otherwise) {
        return view.getOrDefault(trait.key(), otherwise);
    }

    /// Files are compared and read by people: what is written first stays first.
    private static <V> Map<String, V> inOrder(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
