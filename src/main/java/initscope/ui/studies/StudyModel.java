package initscope.ui.studies;

import initscope.experiment.Lab;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.training.pretraining.Pretraining;
import initscope.ui.engine.Errand;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One study: its settings as a line of text, what came of it so far, and the run under way.
///
/// @param <R> what comes of it, complete and immutable each time
public abstract class StudyModel<R> {
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<TrainingSpec> base = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<R> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Errand<Parsed<R>> errand;
    private long began;

    StudyModel(TrainingSpec standard) {
        base.set(standard);
        text.set(standard.toString());
        text.subscribe((_, now) -> read(now));
    }

    /// What a lesson says all its runs have in common; it may be more than one run where the study compares them.
    void say(List<TrainingSpec> said) {
        text.set(said.getFirst().withPretraining(Pretraining.NONE).withFrozen(0).toString());
    }

    private void read(String now) {
        change();
        switch (TrainingText.read(now.strip())) {
            case Parsed.Value<TrainingSpec>(TrainingSpec spec) -> base.set(spec);
            case Parsed.Failure<TrainingSpec>(Problem why) -> problem.set(why);
        }
    }

    /// Gives up what is under way and forgets what came of it: a setting has changed.
    void change() {
        cancel();
        problem.set(null);
        result.set(null);
    }

    /// What all its runs have in common, as text; what cannot be read is a [#problemProperty].
    public StringProperty textProperty() {
        return text;
    }

    /// The same, as it was last read.
    public ReadOnlyObjectProperty<TrainingSpec> baseProperty() {
        return base.getReadOnlyProperty();
    }

    TrainingSpec base() {
        return base.get();
    }

    /// Null before the first news.
    public ReadOnlyObjectProperty<R> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Why it cannot be run, or null.
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Runs it from the beginning.
    public void start() {
        if (problem.get() != null) {
            return;
        }
        change();
        running.set(true);
        began = System.nanoTime();
        TrainingSpec now = base();
        Work<R> work = work(now);
        errand = new Errand<>("study", (lab, tell) -> {
            lab.warmUp();
            Parsed<R> end = work.run(lab, r -> tell.accept(new Parsed.Value<>(r)));
            if (end instanceof Parsed.Failure<R>) {
                tell.accept(end);
            }
        }, this::take, () -> running.set(false));
    }

    private void take(Parsed<R> news) {
        switch (news) {
            case Parsed.Value<R>(R now) -> result.set(now);
            case Parsed.Failure<R>(Problem why) -> problem.set(why);
        }
    }

    /// Stops; what has come so far stays.
    public void cancel() {
        if (errand != null) {
            errand.cancel();
            errand = null;
        }
        running.set(false);
    }

    /// Seconds still to go, by what the part that is done has taken; NaN as long as that says nothing.
    double left() {
        R now = result.get();
        double share = now == null ? 0 : share(now);
        return share < 0.01 ? Double.NaN : (System.nanoTime() - began) / 1e9 * (1 - share) / share;
    }

    /// Blocking work.
    interface Work<R> {
        Parsed<R> run(Lab lab, Consumer<R> tell) throws InterruptedException;
    }

    /// What is to be done, from the settings as they are.
    abstract Work<R> work(TrainingSpec spec);

    /// The share that is done.
    abstract double share(R now);

    /// How many runs of learning it takes.
    abstract int runs();

    /// Seconds it should take on so many processors.
    abstract double seconds(int processors);
}
