package initscope.ui.lesson.course;

import initscope.lesson.Lesson;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One lesson in the languages there are, by the languages' codes; at least one.
///
/// @param own whether it was opened from disk
public record Course(String file, Map<String, Lesson> languages, boolean own) {

    public Course {
        languages = Map.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a lesson in no language");
        }
    }

    /// The name its answers are kept by; a copy that a teacher has changed keeps its own.
    public String name() {
        return own ? "own/" + file : file;
    }

    /// The lesson in this language, else in English, else in any.
    public Lesson in(Locale locale) {
        Lesson wanted = languages.get(locale.getLanguage());
        return wanted != null ? wanted : languages.getOrDefault("en", any());
    }

    public int steps() {
        return any().steps().size();
    }

    public int order() {
        return any().order();
    }

    private Lesson any() {
        return new TreeMap<>(languages).firstEntry().getValue();
    }
}
