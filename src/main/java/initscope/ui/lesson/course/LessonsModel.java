package initscope.ui.lesson.course;

import initscope.lesson.Answer;
import initscope.lesson.Fault;
import initscope.ui.engine.Errand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// All lessons there are, and the one being taken.
public final class LessonsModel {
    private final ObservableValue<Locale> language;
    private final AnswersModel answers = new AnswersModel();
    private final ReadOnlyObjectWrapper<List<Course>> courses = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Refused> refused = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LessonModel> current = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty teacher = new SimpleBooleanProperty();
    private boolean read;

    /// A file that is no lesson.
    ///
    /// @param faults each with its line
    public record Refused(Path file, List<Fault> faults) {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    public LessonsModel(ObservableValue<Locale> language) {
        this.language = language;
    }

    /// In the order they are taken; empty while they are read.
    public ReadOnlyObjectProperty<List<Course>> coursesProperty() {
        return courses.getReadOnlyProperty();
    }

    /// The file last opened, if it could not be read; null else.
    public ReadOnlyObjectProperty<Refused> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// The lesson being taken; null for none.
    public ReadOnlyObjectProperty<LessonModel> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public AnswersModel answers() {
        return answers;
    }

    /// Whether the teacher's view is open.
    public BooleanProperty teacherProperty() {
        return teacher;
    }

    /// Reads the lessons of the program, once.
    public void read() {
        if (!read) {
            read = true;
            new Errand<List<Course>>("lessons", (_, tell) -> tell.accept(Library.packed()), this::shelve, () -> { });
        }
    }

    private void shelve(List<Course> more) {
        List<Course> all = new ArrayList<>(courses.get());
        all.removeIf(old -> more.stream().anyMatch(course -> course.name().equals(old.name()) && course.own() == old.own()));
        all.addAll(more);
        all.sort(Comparator.comparing(Course::own).thenComparingInt(Course::order).thenComparing(Course::name));
        courses.set(List.copyOf(all));
    }

    /// Opens a file from disk; a good one is begun at once, of any other its faults are told.
    public void open(Path file) {
        new Errand<Library.Opened>("lesson-file", (_, tell) -> tell.accept(Library.open(file)), opened -> {
            switch (opened) {
                case Library.Opened.Good(Course course) -> {
                    refused.set(null);
                    shelve(List.of(course));
                    begin(course);
                }
                case Library.Opened.Bad(List<Fault> faults) -> refused.set(new Refused(file, faults));
            }
        }, () -> { });
    }

    public void begin(Course course) {
        leave();
        refused.set(null);
        current.set(new LessonModel(course, language, answers));
    }

    /// Ends the lesson being taken; its answers stay.
    public void leave() {
        LessonModel leaving = current.get();
        if (leaving != null) {
            current.set(null);
            leaving.close();
        }
    }

    /// Steps of a lesson with an answer, skipped ones among them.
    public int answered(Course course) {
        return (int) answers.of(course.name(), course.steps()).stream().filter(a -> a != null).count();
    }

    public int skipped(Course course) {
        return (int) answers.of(course.name(), course.steps()).stream().filter(a -> a instanceof Answer.Skipped).count();
    }

    public boolean isDone(Course course) {
        return answered(course) == course.steps();
    }

    /// Where a student alone goes on: the first lesson of the program that is not done; null if all are.
    public Course recommended() {
        return courses.get().stream().filter(course -> !course.own() && !isDone(course)).findFirst().orElse(null);
    }

    /// The lesson after the one being taken; null after the last.
    public Course after(Course course) {
        int next = courses.get().indexOf(course) + 1;
        return next > 0 && next < courses.get().size() ? courses.get().get(next) : null;
    }
}
