package initscope.document;

import java.util.List;
import java.util.Map;

/// Everything worth keeping of an open window.
///
/// @param panels the experiments' text forms, one to four
/// @param view how the panels look at them, by name of the setting ("view", "axes", "theory", …)
/// @param notes the reader's own words
/// @param lessons committed answers, by lesson and step, as text
public record Session(List<String> panels, Map<String, String> view, String notes, Map<String, List<String>> lessons) {

    public Session {
        panels = List.copyOf(panels);
        view = Map.copyOf(view);
        lessons = Map.copyOf(lessons);
    }
}
