package initscope.ui.lesson.course;

import initscope.lesson.Fault;
import initscope.lesson.Lesson;
import initscope.lesson.text.Draft;
import initscope.lesson.text.LessonReader;
import initscope.lesson.text.Lessons;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where lessons come from. Blocks; called on a thread of its own.
public final class Library {
    private static final List<String> LANGUAGES = List.of("en", "ko");

    private Library() {
    }

    /// What opening a file came to.
    sealed interface Opened {
        record Good(Course course) implements Opened {
        }

        record Bad(List<Fault> faults) implements Opened {
            public Bad {
                faults = List.copyOf(faults);
            }
        }
    }

    /// The lessons the program carries, in their order.
    public static List<Course> packed() {
        List<Course> courses = new ArrayList<>();
        for (String name : Lessons.names()) {
            Map<String, Lesson> languages = new TreeMap<>();
            for (String language : LANGUAGES) {
                Lessons.file(name + "." + language + ".md").filter(Draft::isSound).map(Draft::lesson)
                        .ifPresent(lesson -> languages.put(language, lesson));
            }
            if (!languages.isEmpty()) {
                courses.add(new Course(name, languages, false));
            }
        }
        return courses;
    }

    /// A file from disk, with the same lesson in the other language where that lies beside and has as many steps.
    public static Opened open(Path file) {
        Draft draft = LessonReader.read(file);
        if (!draft.isSound()) {
            return new Opened.Bad(draft.faults());
        }
        Lesson own = draft.lesson();
        Map<String, Lesson> languages = new TreeMap<>(Map.of(own.language().getLanguage(), own));
        for (String language : LANGUAGES) {
            Path twin = file.resolveSibling(own.name() + "." + language + ".md");
            if (!languages.containsKey(language) && Files.isRegularFile(twin)) {
                Draft other = LessonReader.read(twin);
                if (other.isSound() && other.lesson().steps().size() == own.steps().size()) {
                    languages.put(language, other.lesson());
                }
            }
        }
        return new Opened.Good(new Course(own.name(), languages, true));
    }
}
