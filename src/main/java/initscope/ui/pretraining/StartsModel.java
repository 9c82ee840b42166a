package initscope.ui.pretraining;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.pretraining.BenchSpec;
import initscope.experiment.pretraining.PretrainingBench;
import initscope.experiment.pretraining.Report;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.ui.engine.Errand;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The bench of all starts: what it is to compare, what came of it so far, the run under way.
public final class StartsModel {
    private static final int MOST_SEEDS = 50;
    private static final int LABELLED = 200;
    private static final int SEEDS = 3;

    private final ReadOnlyObjectWrapper<TrainingSpec> base = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Integer> seeds = new ReadOnlyObjectWrapper<>(SEEDS);
    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>();
    private final Objection objection = new Objection();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Errand<Parsed<Report>> errand;

    /// @param shown a panel's network
    public StartsModel(Spec shown) {
        Spec network = Data.under(shown);
        TrainingSpec spec = TrainingSpec.of(network.withBatch(Math.min(network.batch(), PretrainingModel.BATCH))).withSteps(2000).withSamples(2000).withTests(500).withLabels(LABELLED);
        base.set(spec.withOptimizer(PretrainingModel.adam(spec.optimizer())));
    }

    /// @param said the runs of a lesson, of which the first is what all starts have in common; none for the page's own settings
    public StartsModel(Spec shown, List<TrainingSpec> said) {
        this(shown);
        said.stream().findFirst().ifPresent(run -> base.set(Data.under(run)));
    }

    /// Network, data, optimizer, and the steps every start has.
    public ReadOnlyObjectProperty<TrainingSpec> baseProperty() {
        return base.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Integer> seedsProperty() {
        return seeds.getReadOnlyProperty();
    }

    /// As far as it has come; null before the first.
    public ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Why something cannot be done, or null.
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return objection.problemProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Other data, as they are written in specs.
    public boolean input(String text) {
        return Data.read(base.get().network(), text, read -> objection.unless(read, spec -> rebase(base.get().withNetwork(spec))));
    }

    public boolean samples(String text) {
        return objection.unless(SpecReader.whole(text.strip(), "samples", base.get().labelled(), TrainingSpec.MAX_SAMPLES),
                n -> rebase(base.get().withSamples(n.intValue())));
    }

    /// So many of the samples have labels.
    public boolean labelled(String text) {
        return objection.unless(SpecReader.whole(text.strip(), "labels", base.get().network().batch(), base.get().samples()),
                n -> rebase(base.get().withLabels(n.intValue())));
    }

    public boolean steps(String text) {
        return objection.unless(SpecReader.whole(text.strip(), "steps", 1, TrainingSpec.MAX_STEPS), n -> rebase(base.get().withSteps(n)));
    }

    public boolean seeds(String text) {
        return objection.unless(SpecReader.whole(text.strip(), "seeds", 1, MOST_SEEDS), n -> {
            cancel();
            seeds.set(n.intValue());
        });
    }

    private void rebase(TrainingSpec spec) {
        cancel();
        base.set(spec);
    }

    /// What there is to run.
    BenchSpec plan() {
        return BenchSpec.of(base.get(), seeds.get());
    }

    /// Runs all of it from the beginning.
    public void run() {
        cancel();
        objection.forget();
        report.set(null);
        busy.set(true);
        BenchSpec spec = plan();
        errand = new Errand<>("starts",
                (lab, tell) -> tell.accept(PretrainingBench.run(spec, lab, r -> tell.accept(new Parsed.Value<>(r)))),
                news -> objection.unless(news, report::set), () -> busy.set(false));
    }

    /// Stops; what has run stays.
    public void cancel() {
        if (errand != null) {
            errand.cancel();
            errand = null;
        }
        busy.set(false);
    }
}
