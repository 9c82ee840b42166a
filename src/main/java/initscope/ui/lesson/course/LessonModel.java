package initscope.ui.lesson.course;

import initscope.lesson.Answer;
import initscope.lesson.Lesson;
import initscope.lesson.Question;
import initscope.lesson.Scene;
import initscope.lesson.Step;
import initscope.lesson.score.Score;
import initscope.ui.engine.Errand;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// A lesson being taken: where it stands, what was answered, what is measured. Places are counted from free play
/// ([#PLAY]) over the steps to the summary (as many as there are steps).
public final class LessonModel {
    /// Before the first question.
    public static final int PLAY = -1;
    /// On the way from one place to the next.
    public static final int NOWHERE = -2;

    private final Course course;
    private final AnswersModel answers;
    private final ReadOnlyObjectWrapper<Lesson> lesson = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(PLAY);
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Truth> truth = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Answer> draft = new SimpleObjectProperty<>();
    private final Map<Integer, Answer> drafts = new HashMap<>();
    private final Map<Integer, Truth> truths = new HashMap<>();
    private final IntegerProperty played = new SimpleIntegerProperty();
    private final TallyModel tally = new TallyModel();
    private final Subscription watching;
    private Errand<Truth> errand;

    /// Goes on where it was left: at the first step without an answer.
    public LessonModel(Course course, ObservableValue<Locale> language, AnswersModel answers) {
        this.course = course;
        this.answers = answers;
        watching = language.subscribe(locale -> lesson.set(course.in(locale)));
        draft.subscribe(now -> {
            if (isStep()) {
                drafts.put(at.get(), now);
            }
        });
        List<Answer> given = answers.of(course.name(), course.steps());
        boolean begun = given.stream().anyMatch(a -> a != null);
        go(begun ? firstOpen(given) : PLAY);
    }

    private static int firstOpen(List<Answer> given) {
        int open = given.indexOf(null);
        return open < 0 ? given.size() : open;
    }

    public Course course() {
        return course;
    }

    /// The lesson in the language of the window.
    public ReadOnlyObjectProperty<Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /// What was committed to at this step; null before.
    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// What is chosen, typed or drawn so far, not yet committed; null for nothing.
    public ObjectProperty<Answer> draftProperty() {
        return draft;
    }

    /// What is measured; null while it is being measured.
    public ReadOnlyObjectProperty<Truth> truthProperty() {
        return truth.getReadOnlyProperty();
    }

    /// Seconds of free play so far.
    public IntegerProperty playedProperty() {
        return played;
    }

    public TallyModel tally() {
        return tally;
    }

    public boolean isStep() {
        return at.get() >= 0 && at.get() < course.steps();
    }

    public boolean isSummary() {
        return at.get() >= course.steps();
    }

    /// Whether the answer is out and nothing may be seen of the picture.
    public boolean isAsking() {
        return isStep() && answer.get() == null;
    }

    public Step step() {
        return lesson.get().steps().get(at.get());
    }

    public Question question() {
        return step().question();
    }

    /// What is on the board now; a step that names nothing keeps what was there.
    public Scene scene() {
        return sceneOf(Math.min(at.get(), course.steps() - 1));
    }

    private Scene sceneOf(int place) {
        if (place < 0) {
            return lesson.get().play();
        }
        Scene own = lesson.get().steps().get(place).scene();
        if (!own.shows().isEmpty() && !own.place().isEmpty()) {
            return own;
        }
        Scene before = sceneOf(place - 1);
        boolean paged = own.place().isEmpty() ? before.paged() : own.paged();
        return new Scene(own.shows().isEmpty() ? before.shows() : own.shows(),
                own.place().isEmpty() ? before.place() : own.place(), paged, own.text());
    }

    /// All answers, one a step, null where there is none.
    public List<Answer> given() {
        return answers.of(course.name(), course.steps());
    }

    /// What the answer to a step is worth; null before it was given or measured.
    public Score score(int step) {
        Answer committed = given().get(step);
        Truth known = truths.get(step);
        Question question = lesson.get().steps().get(step).question();
        boolean judged = committed instanceof Answer.Skipped || question instanceof Question.Choice || known != null;
        return committed == null || !judged ? null : (known == null ? Truth.NONE : known).score(question, committed);
    }

    /// Whether the draft is an answer.
    public boolean isReady() {
        return switch (draft.get()) {
            case null -> false;
            case Answer.Drawn(List<Double> heights) -> truth.get() != null && truth.get().sheet() != null
                    && (truth.get().sheet().bars() ? heights.stream().anyMatch(h -> h > 0)
                            : heights.stream().noneMatch(h -> Double.isNaN(h)));
            default -> true;
        };
    }

    /// Commits to the draft, if it is an answer.
    public void commit() {
        if (isAsking() && isReady()) {
            keep(draft.get() instanceof Answer.Drawn(List<Double> heights)
                    ? new Answer.Drawn(heights.stream().map(h -> Double.isNaN(h) ? 0 : h).toList()) : draft.get());
        }
    }

    public void skip() {
        if (isAsking()) {
            keep(new Answer.Skipped());
        }
    }

    private void keep(Answer committed) {
        answers.put(course.name(), at.get(), committed);
        answer.set(committed);
    }

    /// On, once there is an answer.
    public void next() {
        if (!isAsking() && !isSummary()) {
            go(at.get() + 1);
        }
    }

    public void back() {
        if (at.get() > PLAY) {
            go(at.get() - 1);
        }
    }

    /// From the beginning, with all answers forgotten.
    public void again() {
        answers.forget(course.name());
        drafts.clear();
        played.set(0);
        go(PLAY);
    }

    private void go(int place) {
        if (errand != null) {
            errand.cancel();
            errand = null;
        }
        List<Answer> given = given();
        boolean step = place >= 0 && place < given.size();
        // The answer goes first: a listener of the place must never see a new step with the answer of the old one.
        at.set(NOWHERE);
        answer.set(step ? given.get(place) : null);
        draft.set(step ? drafts.get(place) : null);
        truth.set(step ? truths.get(place) : null);
        at.set(place);
        if (step && truth.get() == null) {
            measure(place);
        } else if (place >= given.size()) {
            measureRest();
        }
    }

    private void measure(int place) {
        Question question = lesson.get().steps().get(place).question();
        if (question instanceof Question.Choice) {
            take(place, Truth.NONE);
            return;
        }
        Scene scene = sceneOf(place);
        errand = new Errand<>("lesson", (lab, tell) -> tell.accept(Truth.of(question, scene, lab)),
                found -> take(place, found), () -> { });
    }

    /// The summary of a lesson taken earlier needs what was not measured in this sitting.
    private void measureRest() {
        for (int i = 0; i < course.steps(); i++) {
            if (!truths.containsKey(i)) {
                measure(i);
                if (!truths.containsKey(i)) {
                    return;
                }
            }
        }
    }

    private void take(int place, Truth found) {
        truths.put(place, found);
        if (at.get() == place) {
            truth.set(found);
        } else if (isSummary()) {
            truth.set(found);
            measureRest();
        }
    }

    /// Leaves it; all that was answered stays.
    public void close() {
        if (errand != null) {
            errand.cancel();
        }
        watching.unsubscribe();
    }
}
