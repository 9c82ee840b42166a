package initscope.ui.lesson;

import initscope.lesson.Lesson;
import initscope.ui.lesson.course.Course;
import initscope.ui.lesson.course.LessonsModel;
import initscope.ui.words.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One lesson in the list: number, title, what one can do afterwards, minutes, what was done already.
final class CourseCell extends ListCell<Course> {
    private final LessonsModel model;
    private final Wording wording;

    CourseCell(LessonsModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Course course, boolean empty) {
        super.updateItem(course, empty);
        setText(null);
        setGraphic(empty || course == null ? null : row(course));
        setAccessibleText(empty || course == null ? "" : course.in(wording.localeProperty().get()).title() + ". " + state(course));
    }

    private HBox row(Course course) {
        Lesson lesson = course.in(wording.localeProperty().get());
        Label number = new Label(course.own() ? "·" : String.valueOf(lesson.order()));
        number.getStyleClass().add("place");
        Label title = new Label(lesson.title());
        title.getStyleClass().add("title");
        Label goal = new Label(lesson.goals().isEmpty() ? "" : lesson.goals().getFirst());
        goal.getStyleClass().add("text-muted");
        VBox words = new VBox(title, goal);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label minutes = new Label(wording.now("lessons.minutes", String.valueOf(lesson.minutes())));
        minutes.getStyleClass().addAll("text-muted", "minutes");
        Label state = new Label(state(course));
        state.getStyleClass().add("state");
        if (course.equals(model.recommended())) {
            state.getStyleClass().add("next");
        }
        minutes.setMinWidth(Label.USE_PREF_SIZE);
        state.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(number, words, minutes, state);
        row.getStyleClass().add("course");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String state(Course course) {
        int answered = model.answered(course);
        if (model.isDone(course)) {
            return wording.now("lessons.done", String.valueOf(course.steps() - model.skipped(course)), String.valueOf(course.steps()));
        }
        String state = answered == 0 ? wording.now(course.own() ? "lessons.own" : "lessons.new")
                : wording.now("lessons.part", String.valueOf(answered), String.valueOf(course.steps()));
        return !course.equals(model.recommended()) ? state
                : wording.now(answered == 0 ? "lessons.start-here" : "lessons.go-on-here", state);
    }
}
