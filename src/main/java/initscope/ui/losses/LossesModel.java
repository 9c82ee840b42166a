package initscope.ui.losses;

import initscope.experiment.losses.GradientCheck;
import initscope.experiment.losses.Neuron;
import initscope.experiment.losses.Rival;
import initscope.experiment.losses.SentBack;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.ui.engine.Errand;
import initscope.ui.engine.Redo;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// One error, four losses, and one panel's network.
public final class LossesModel {
    /// Log-odds at the ends of the slider: an error of 0.0003 or 0.9997.
    public static final double FARTHEST = 8;
    private static final double FIRST = -5;

    private final ObservableValue<Spec> spec;
    private final DoubleProperty odds = new SimpleDoubleProperty(FIRST);
    private final ReadOnlyObjectWrapper<SentBack> sent = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<Rival, List<Double>>> learned = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<GradientCheck> check = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final Redo<Parsed<SentBack>> sending = new Redo<>("send-back", this::send, this::take);
    private final Redo<Map<Rival, List<Double>>> neuron = new Redo<>("neuron", this::learn, learned::set);
    private final Subscription following;
    private Errand<Parsed<GradientCheck>> errand;

    /// @param spec the panel's
    public LossesModel(ObservableValue<Spec> spec) {
        this.spec = spec;
        odds.subscribe(_ -> neuron.run());
        following = spec.subscribe(_ -> {
            stop();
            check.set(null);
            sending.run();
        });
    }

    private Errand.Work<Parsed<SentBack>> send() {
        Spec now = spec.getValue();
        return (lab, tell) -> tell.accept(lab.sendBack(now));
    }

    private void take(Parsed<SentBack> answer) {
        switch (answer) {
            case Parsed.Value<SentBack>(SentBack now) -> {
                problem.set(null);
                sent.set(now);
            }
            case Parsed.Failure<SentBack>(Problem why) -> {
                sent.set(null);
                problem.set(why);
            }
        }
    }

    private Errand.Work<Map<Rival, List<Double>>> learn() {
        double z = odds.get();
        return (_, tell) -> tell.accept(Map.of(Rival.SIGMOID_BCE, Neuron.errors(Rival.SIGMOID_BCE, z), Rival.SIGMOID_MSE,
                Neuron.errors(Rival.SIGMOID_MSE, z)));
    }

    /// Holds the network's gradients against finite differences, or gives it up where that is under way.
    public void check() {
        if (checking.get()) {
            stop();
            return;
        }
        Spec now = spec.getValue();
        check.set(null);
        checking.set(true);
        errand = new Errand<>("gradient-check",
                (lab, tell) -> tell.accept(lab.checkGradients(now, part -> tell.accept(new Parsed.Value<>(part)))), this::checked,
                () -> checking.set(false));
    }

    private void checked(Parsed<GradientCheck> answer) {
        switch (answer) {
            case Parsed.Value<GradientCheck>(GradientCheck now) -> check.set(now);
            case Parsed.Failure<GradientCheck>(Problem why) -> problem.set(why);
        }
    }

    private void stop() {
        if (errand != null) {
            errand.cancel();
            errand = null;
        }
        checking.set(false);
    }

    public Spec spec() {
        return spec.getValue();
    }

    /// Log-odds of the right class: below 0 the answer is wrong.
    public DoubleProperty oddsProperty() {
        return odds;
    }

    /// What the network makes of an error on the way back; null before it is known, and where it cannot be.
    public ReadOnlyObjectProperty<SentBack> sentProperty() {
        return sent.getReadOnlyProperty();
    }

    /// Why something cannot be computed, or null.
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The errors of one neuron that learns from this mistake, by loss.
    public ReadOnlyObjectProperty<Map<Rival, List<Double>>> learnedProperty() {
        return learned.getReadOnlyProperty();
    }

    /// The gradients checked so far; null before it is asked for.
    public ReadOnlyObjectProperty<GradientCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /// Gives up what is under way.
    public void close() {
        following.unsubscribe();
        sending.close();
        neuron.close();
        stop();
    }
}
