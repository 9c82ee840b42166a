package initscope.ui.training;

import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Point;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.picture.learning.Over;
import initscope.statistics.Measures;
import initscope.ui.training.coach.Coach;
import initscope.ui.training.coach.Lesson;
import initscope.ui.training.coach.Pupil;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The shown networks in training: what they have in common, how far they are, and the step that is looked at.
public final class TrainingModel {
    /// The step looked at is the last one made.
    static final long LIVE = -1;
    /// A plan still being changed is not begun.
    private static final Duration REST = Duration.millis(250);

    private final ObservableValue<List<Spec>> shown;
    private final Sight sight;
    /// Runs given as they are to be made, until their plan or the panels change.
    private List<TrainingSpec> given;
    private final ObjectProperty<Plan> plan;
    private final ReadOnlyObjectWrapper<Lesson> lesson = new ReadOnlyObjectWrapper<>(Lesson.NONE);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final LongProperty at = new SimpleLongProperty(LIVE);
    private final ObjectProperty<Lower> lower = new SimpleObjectProperty<>(Lower.LAYERS);
    private final ObjectProperty<Over> over = new SimpleObjectProperty<>(Over.SIZE);
    private final BooleanProperty log = new SimpleBooleanProperty();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Subscription watching;
    private boolean wanted = true;
    private Coach coach;

    /// Begins to train.
    ///
    /// @param shown the experiments of the panels
    /// @param chosen the one whose data all are trained on
    /// @param given runs to be made first, one a panel; none for those of the first plan
    /// @param sight how the layers of a step are looked at
    public TrainingModel(ObservableValue<List<Spec>> shown, Spec chosen, List<TrainingSpec> given, Sight sight) {
        this.shown = shown;
        this.sight = sight;
        this.given = given.size() == shown.getValue().size() ? List.copyOf(given) : List.of();
        plan = new SimpleObjectProperty<>(this.given.isEmpty() ? Plan.first(chosen) : Plan.of(this.given.getFirst()));
        rest.setOnFinished(_ -> begin());
        plan.subscribe((before, now) -> changed(before, now));
        watching = Subscription.combine(shown.subscribe((_, _) -> anew()),
                sight.view().subscribe((_, _) -> coach.see(measures())),
                sight.choice().subscribe((_, _) -> coach.see(measures())));
        begin();
    }

    private void changed(Plan before, Plan now) {
        if (now.differsInRateOnly(before)) {
            coach.rate(now.optimizer().rate());
        } else {
            anew();
        }
    }

    private void anew() {
        given = List.of();
        rest.playFromStart();
    }

    private void begin() {
        if (coach != null) {
            coach.close();
        }
        List<Parsed<TrainingSpec>> runs = new ArrayList<>();
        given.forEach(run -> runs.add(new Parsed.Value<>(run)));
        if (given.isEmpty()) {
            shown.getValue().forEach(spec -> runs.add(plan.get().run(spec)));
        }
        at.set(LIVE);
        Coach[] mine = new Coach[1];
        mine[0] = new Coach(runs, measures(), news -> {
            if (coach == mine[0]) {
                take(news);
            }
        });
        coach = mine[0];
        lesson.set(new Lesson(runs.stream().map(r -> r instanceof Parsed.Value<TrainingSpec>(TrainingSpec spec)
                ? new Pupil(spec, List.of(), null) : new Pupil(null, List.of(), ((Parsed.Failure<TrainingSpec>) r).problem()))
                .toList(), 0, false));
        playing.set(false);
        if (wanted) {
            play();
        }
    }

    private void take(Lesson news) {
        lesson.set(news);
        if (news.obeyed() == coach.given()) {
            playing.set(news.going());
        }
    }

    /// Taken down here, for it is asked for on another thread.
    private Function<Spec, Measures> measures() {
        Sight now = new Sight(still(sight.view()), still(sight.choice()), still(sight.decades()));
        return now::measures;
    }

    private static <T> ObservableValue<T> still(ObservableValue<T> value) {
        return new ReadOnlyObjectWrapper<>(value.getValue()).getReadOnlyProperty();
    }

    /// What all runs have in common. A change begins anew, but one of the learning rate, which holds from the next step on.
    ObjectProperty<Plan> planProperty() {
        return plan;
    }

    ReadOnlyObjectProperty<Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /// Whether steps are being made.
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// The step looked at, or [#LIVE].
    LongProperty atProperty() {
        return at;
    }

    ObjectProperty<Lower> lowerProperty() {
        return lower;
    }

    ObjectProperty<Over> overProperty() {
        return over;
    }

    /// Whether the loss stands on a logarithmic axis.
    BooleanProperty logProperty() {
        return log;
    }

    /// How layers are looked at.
    Sight sight() {
        return sight;
    }

    /// The panels' experiments.
    List<Spec> shown() {
        return shown.getValue();
    }

    /// The farthest step made.
    public long reached() {
        return lesson.get().reached();
    }

    /// The step on the page.
    public long here() {
        return at.get() == LIVE ? reached() : at.get();
    }

    /// Whether all orders are worked off and nothing more comes without another.
    public boolean isSettled() {
        return lesson.get().obeyed() == coach.given() && !lesson.get().going();
    }

    /// The curve of the run with this index, empty before its first frame.
    public List<Point> curve(int run) {
        Frame latest = lesson.get().pupils().get(run).latest();
        return latest == null ? List.of() : latest.curve();
    }

    /// The learning rate a run is at work with.
    public double rate(int run) {
        return lesson.get().pupils().get(run).spec().optimizer().rate();
    }

    /// Steps of one go, of the runs there are.
    public long steps() {
        TrainingSpec first = lesson.get().pupils().getFirst().spec();
        return first == null ? 0 : first.steps();
    }

    /// Inputs of the first run; 0 where it cannot be trained.
    public int inputs() {
        TrainingSpec first = lesson.get().pupils().getFirst().spec();
        return first == null ? 0 : first.network().inputs();
    }

    /// Other data for all, as specs write them.
    public void data(String source) {
        plan.set(plan.get().withData(source));
    }

    /// Goes on to the next whole number of plans, from the step looked at.
    void play() {
        long steps = plan.get().steps();
        go((here() / steps + 1) * steps);
    }

    void pause() {
        wanted = false;
        coach.until(0);
        playing.set(false);
    }

    void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /// Makes so many steps from the one looked at, and stops.
    void step(long steps) {
        long from = here();
        go(from + steps);
    }

    private void go(long goal) {
        wanted = true;
        if (at.get() != LIVE) {
            coach.rewind(at.get());
            coach.rate(plan.get().optimizer().rate());
            at.set(LIVE);
        }
        coach.until(goal);
        playing.set(true);
    }

    /// Looks at a step made before; training stands still meanwhile.
    void look(long step) {
        if (playing.get()) {
            pause();
        }
        at.set(step >= reached() ? LIVE : Math.max(0, step));
    }

    /// The steps of the frame kept before and after the one looked at.
    void frame(int forward) {
        List<Long> steps = lesson.get().pupils().stream().filter(p -> p.latest() != null).findFirst()
                .map(p -> p.frames().stream().map(f -> f.step()).toList()).orElse(List.of());
        long now = here();
        long found = now;
        for (long s : steps) {
            if (forward < 0 && s < now || forward > 0 && s > now && found == now) {
                found = s;
            }
        }
        look(found);
    }

    /// Anew from step 0.
    void restart() {
        wanted = true;
        begin();
    }

    /// Gives up what is under way.
    public void close() {
        watching.unsubscribe();
        rest.stop();
        coach.close();
    }
}
