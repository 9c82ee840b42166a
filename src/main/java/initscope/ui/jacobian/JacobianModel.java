package initscope.ui.jacobian;

import initscope.experiment.jacobian.JacobianAndTheory;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.ui.engine.Differentiator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// The Jacobian of one panel's network.
public final class JacobianModel {
    private final ObservableValue<Spec> spec;
    private final Differentiator differentiator = new Differentiator(this::take);
    private final ReadOnlyObjectWrapper<JacobianAndTheory> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Subscription following;
    private boolean givenUp;

    /// @param spec the panel's
    public JacobianModel(ObservableValue<Spec> spec) {
        this.spec = spec;
        following = spec.subscribe(now -> {
            givenUp = false;
            busy.set(true);
            problem.set(null);
            differentiator.ask(now);
        });
    }

    public Spec spec() {
        return spec.getValue();
    }

    /// What was computed last; null before the first, and where there is none.
    public ReadOnlyObjectProperty<JacobianAndTheory> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /// Why there is none, or null.
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether one is under way; what is shown is then of another network.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Gives up what is under way.
    public void close() {
        following.unsubscribe();
        differentiator.close();
    }

    /// Gives up what is under way; what is shown stays.
    public void cancel() {
        differentiator.cancel();
        givenUp = true;
        busy.set(false);
    }

    /// Whether what is shown, if anything is, is of another network because its own was given up.
    public boolean isGivenUp() {
        return givenUp;
    }

    private void take(Parsed<JacobianAndTheory> answer) {
        busy.set(false);
        switch (answer) {
            case Parsed.Value<JacobianAndTheory>(JacobianAndTheory now) -> seen.set(now);
            case Parsed.Failure<JacobianAndTheory>(Problem why) -> {
                seen.set(null);
                problem.set(why);
            }
        }
    }
}
