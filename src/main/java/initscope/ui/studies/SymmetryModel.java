package initscope.ui.studies;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.experiment.study.Meter;
import initscope.experiment.study.Standards;
import initscope.experiment.study.Trials;
import initscope.init.Initializer;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// The symmetry meter. What is added to break the symmetry is written into the settings, where it can be read.
public final class SymmetryModel extends StudyModel<Meter> {
    static final double DROPOUT = 0.2;

    private final BooleanProperty noise = new SimpleBooleanProperty();
    private final BooleanProperty dropout = new SimpleBooleanProperty();
    private boolean writing;

    SymmetryModel(Spec shown) {
        super(Standards.symmetry(shown));
        baseProperty().subscribe(this::follow);
        noise.subscribe((_, on) -> set(withNoise(base().network(), on)));
        dropout.subscribe((_, on) -> set(base().network().withBlock(base().network().block().withDropout(on ? DROPOUT : 0))));
    }

    private void follow(TrainingSpec now) {
        writing = true;
        noise.set(now.network().initializer() instanceof Initializer.Constant(_, double std) && std > 0);
        dropout.set(now.network().block().dropout() > 0);
        writing = false;
    }

    private void set(Spec network) {
        if (!writing && !network.equals(base().network())) {
            textProperty().set(base().withNetwork(network).toString());
            start();
        }
    }

    private static Spec withNoise(Spec network, boolean on) {
        Initializer law = network.initializer();
        Initializer other = on ? Meter.noisy(law)
                : law instanceof Initializer.Constant(double value, _) ? new Initializer.Constant(value) : null;
        return other == null ? network : network.withInitializer(other);
    }

    /// Whether the equal weights have a noise of [Meter#NOISE]; setting it runs the study anew.
    public BooleanProperty noiseProperty() {
        return noise;
    }

    /// Whether units are dropped; setting it runs the study anew.
    public BooleanProperty dropoutProperty() {
        return dropout;
    }

    /// Whether there are equal weights to add noise to, or noise to take away.
    boolean takesNoise() {
        return Meter.noisy(base().network().initializer()) != null || noise.get();
    }

    @Override
    Work<Meter> work(TrainingSpec spec) {
        return (lab, tell) -> lab.symmetry(spec, tell);
    }

    @Override
    double share(Meter now) {
        return now.isWhole() ? 1 : (double) now.readings().getLast().step() / Math.max(1, now.spec().steps());
    }

    @Override
    int runs() {
        return 1;
    }

    @Override
    double seconds(int processors) {
        return Trials.planned(List.of(base())).seconds(processors);
    }
}
