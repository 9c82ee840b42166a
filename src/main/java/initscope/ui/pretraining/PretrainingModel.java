package initscope.ui.pretraining;

import initscope.experiment.Lab;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.Optimizers;
import initscope.experiment.pretraining.Start;
import initscope.experiment.pretraining.course.Course;
import initscope.experiment.pretraining.course.CoursePlan;
import initscope.experiment.pretraining.course.CourseRun;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Budget;
import initscope.ui.engine.Errand;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// One network's pretraining and fine-tuning: what is to be done, what came of it so far, the run under way.
public final class PretrainingModel {
    private static final int STEPS = 600;
    private static final int SAMPLES = 2000;
    private static final int TESTS = 500;
    /// Few have labels: that is when pretraining has a chance.
    private static final int LABELS = 200;
    static final int BATCH = 100;

    private final List<Way> ways = Way.all();
    private final ReadOnlyObjectWrapper<Way> way = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TrainingSpec> base = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Course> course = new ReadOnlyObjectWrapper<>();
    private final Objection objection = new Objection();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.LEARNING);
    private final ObjectProperty<Integer> frozen = new SimpleObjectProperty<>(0);
    private Errand<Parsed<Course>> errand;

    /// What of the way is looked at.
    public enum Part {
        LEARNING,
        BEFORE_AFTER,
        TUNING
    }

    /// @param shown a panel's network
    public PretrainingModel(Spec shown) {
        Spec network = Data.under(shown);
        TrainingSpec spec = TrainingSpec.of(network.withBatch(Math.min(network.batch(), BATCH))).withSteps(STEPS)
                .withSamples(SAMPLES).withTests(TESTS).withLabels(LABELS);
        base.set(spec.withOptimizer(adam(spec.optimizer())));
        way.set(ways.stream().filter(w -> !w.isRandom()).findFirst().orElse(ways.getFirst()));
    }

    /// @param said the runs of a lesson: its pretraining, data and fine-tuning are those of the first that is pretrained, or
    ///     of the first; none for the page's own settings
    public PretrainingModel(Spec shown, List<TrainingSpec> said) {
        this(shown);
        said.stream().filter(run -> Way.of(run.pretraining()) != null).findFirst().or(() -> said.stream().findFirst())
                .ifPresent(run -> {
                    base.set(Data.under(run));
                    frozen.set(run.frozen());
                    Way named = Way.of(run.pretraining());
                    way.set(named == null ? way.get() : named);
                });
    }

    /// Adam as it stands in the list: one rate for networks of any scale.
    static Optimizer adam(Optimizer otherwise) {
        return Optimizers.all().stream().filter(form -> form.id().equals("adam")).map(Form::standard).findFirst()
                .orElse(otherwise);
    }

    /// The list of starts.
    List<Way> ways() {
        return ways.stream().map(w -> w.id().equals(way.get().id()) ? way.get() : w).toList();
    }

    ReadOnlyObjectProperty<Way> wayProperty() {
        return way.getReadOnlyProperty();
    }

    /// Network, data, steps of fine-tuning.
    public ReadOnlyObjectProperty<TrainingSpec> baseProperty() {
        return base.getReadOnlyProperty();
    }

    /// As far as it has come; null before the first.
    public ReadOnlyObjectProperty<Course> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /// Why something cannot be done, or null.
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return objection.problemProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /// So many lower layers keep what the pretraining gave them.
    public ObjectProperty<Integer> frozenProperty() {
        return frozen;
    }

    /// Another start, by its name in the list; what is under way is given up.
    public void choose(String id) {
        ways().stream().filter(w -> w.id().equals(id)).findFirst().ifPresent(chosen -> {
            cancel();
            objection.forget();
            way.set(chosen);
        });
    }

    /// Another value of one of its parameters.
    ///
    /// @return whether it was taken; if not, the problem says why
    boolean change(int parameter, String text) {
        Way changed = way.get().with(parameter, text);
        return objection.unless(changed.start(base.get().network()), _ -> way.set(changed));
    }

    /// Other data, as they are written in specs.
    public boolean input(String text) {
        return Data.read(base.get().network(), text, read -> objection.unless(read, spec -> rebase(base.get().withNetwork(spec))));
    }

    /// Other samples to learn from.
    public boolean samples(String text) {
        return objection.unless(SpecReader.whole(text.strip(), "samples", base.get().labelled(), TrainingSpec.MAX_SAMPLES),
                n -> rebase(base.get().withSamples(n.intValue())));
    }

    /// More or fewer steps of fine-tuning; the pretraining stays.
    public boolean steps(String text) {
        return objection.unless(SpecReader.whole(text.strip(), "steps", 1, TrainingSpec.MAX_STEPS), n -> base.set(base.get().withSteps(n)));
    }

    /// So many of the samples have labels.
    public boolean labelled(String text) {
        return objection.unless(SpecReader.whole(text.strip(), "labels", base.get().network().batch(), base.get().samples()),
                n -> base.set(base.get().withLabels(n.intValue())));
    }

    /// Another optimizer of fine-tuning; the pretraining stays.
    public boolean optimizer(String text) {
        return objection.unless(SpecReader.value(text.strip(), Optimizers.all(), "optimizer"), o -> base.set(base.get().withOptimizer(o)));
    }

    private void rebase(TrainingSpec spec) {
        cancel();
        base.set(spec);
    }

    /// Draws the network and pretrains it; what is there of another course is forgotten.
    public void pretrain() {
        objection.unless(way.get().start(base.get().network()), start -> {
            cancel();
            course.set(null);
            part.set(Part.LEARNING);
            CoursePlan plan = new CoursePlan(base.get(), start, 0);
            run("pretraining", (lab, tell) -> CourseRun.pretrain(lab, plan, tell));
        });
    }

    /// Whether there is a pretrained network to fine-tune.
    public boolean canTune() {
        return course.get() != null && course.get().origin() != null;
    }

    /// Fine-tunes from where the pretraining ended, beside the random start.
    public void tune() {
        Course from = course.get();
        if (canTune()) {
            cancel();
            objection.forget();
            part.set(Part.TUNING);
            TrainingSpec then = from.plan().base().withSteps(base.get().steps()).withOptimizer(base.get().optimizer())
                    .withLabels(Math.min(base.get().labels(), from.plan().base().samples()));
            int depth = then.network().depth();
            CoursePlan plan = new CoursePlan(then, from.plan().start(), Math.min(frozen.get(), depth));
            run("fine-tuning", (lab, tell) -> CourseRun.tune(lab, plan, from, tell));
        }
    }

    /// Gradient steps the chosen pretraining will make; 0 for a random start.
    long cost() {
        TrainingSpec spec = base.get();
        return way.get().start(spec.network()) instanceof Parsed.Value<Start>(Start start)
                ? new Budget(spec.network().depth(), spec.samples(), spec.labelled()).steps(start.pretraining()) : 0;
    }

    private interface Work {
        Parsed<Course> run(Lab lab, Consumer<Course> tell) throws InterruptedException;
    }

    private void run(String name, Work work) {
        busy.set(true);
        errand = new Errand<>(name, (lab, tell) -> tell.accept(work.run(lab, c -> tell.accept(new Parsed.Value<>(c)))),
                this::hear, () -> busy.set(false));
    }

    private void hear(Parsed<Course> news) {
        objection.unless(news, now -> {
            course.set(now);
            if (now.phase() == Course.Phase.PRETRAINED && now.learning() == null) {
                part.set(Part.BEFORE_AFTER);
            }
        });
    }

    /// Stops; what is there stays.
    public void cancel() {
        if (errand != null) {
            errand.cancel();
            errand = null;
        }
        busy.set(false);
    }
}
