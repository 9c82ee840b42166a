package initscope.ui.findings;

import initscope.experiment.Estimate;
import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.diagnosis.Thresholds;
import initscope.experiment.myth.Contradiction;
import initscope.experiment.spec.Spec;
import initscope.ui.engine.Answer;
import initscope.ui.engine.Bridge;
import initscope.ui.engine.Line;
import initscope.ui.engine.Wish;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import javafx.util.Subscription;

/// What is found in one panel's pictures, and the second look it takes for that.
public final class FindingsModel implements AutoCloseable {
    /// A network shown for so long is looked at closely.
    private static final Duration AT_REST = Duration.millis(350);

    /// Seconds a second look may take without being asked for.
    private static final double UNASKED = 2;

    private final Bridge bridge;
    private final ObservableValue<Snapshot> picture;
    private final ObjectProperty<Thresholds> thresholds;
    private final ReadOnlyObjectWrapper<Snapshot> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Diagnosis>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Contradiction>> myths = new ReadOnlyObjectWrapper<>(List.of());
    /// Seconds the second look would take if it has to be asked for; null if it was taken or is on its way.
    private final ReadOnlyObjectWrapper<Double> cost = new ReadOnlyObjectWrapper<>();
    private final PauseTransition rest = new PauseTransition(AT_REST);
    private final Subscription subscription;
    private Spec wanted;
    private Snapshot closer;
    private Line line;
    private long wishes;

    /// @param picture of the panel, null before the first
    public FindingsModel(ObservableValue<Snapshot> picture, ObjectProperty<Thresholds> thresholds, Bridge bridge) {
        this.picture = picture;
        this.thresholds = thresholds;
        this.bridge = bridge;
        rest.setOnFinished(_ -> askUnlessLong());
        subscription = Subscription.combine(picture.subscribe(this::shown), thresholds.subscribe(_ -> update()));
    }

    /// The last picture, completed by the second look once that is there; null before the first.
    public ReadOnlyObjectProperty<Snapshot> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /// Worst first.
    public ReadOnlyObjectProperty<List<Diagnosis>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Contradiction>> mythsProperty() {
        return myths.getReadOnlyProperty();
    }

    /// Seconds the second look would take where it is not taken unasked; null otherwise.
    public ReadOnlyObjectProperty<Double> costProperty() {
        return cost.getReadOnlyProperty();
    }

    public ObjectProperty<Thresholds> thresholdsProperty() {
        return thresholds;
    }

    Bridge bridge() {
        return bridge;
    }

    /// Another binning is the same network; of several networks the first is looked at.
    private static Spec network(Spec spec) {
        return spec.withSeeds(1).withBinning(Spec.of(spec.activation(), spec.initializer()).binning());
    }

    private void shown(Snapshot now) {
        if (now == null) {
            return;
        }
        Spec network = network(now.spec());
        if (!network.equals(wanted)) {
            wanted = network;
            closer = null;
            cost.set(null);
            endLine();
            rest.playFromStart();
        }
        update();
    }

    private Wish wish() {
        long batch = picture.getValue().batch();
        return new Wish(++wishes, wanted, Diagnosis.measures(), batch, batch);
    }

    private void askUnlessLong() {
        Wish wish = wish();
        double seconds = Estimate.of(wish.spec(), wish.measures()).seconds(Runtime.getRuntime().availableProcessors());
        if (seconds > UNASKED) {
            cost.set(seconds);
        } else {
            ask(wish);
        }
    }

    /// Takes the second look whatever it costs.
    public void lookCloser() {
        cost.set(null);
        ask(wish());
    }

    private void ask(Wish wish) {
        endLine();
        line = bridge.open(this::take);
        line.ask(wish);
    }

    /// The line is closed with its answer, so that its network is not kept.
    private void take(Answer answer) {
        if (line != null && answer instanceof Answer.Picture look && look.wish().spec().equals(wanted)) {
            closer = look.snapshot();
            endLine();
            update();
        }
    }

    private void endLine() {
        if (line != null) {
            line.close();
            line = null;
        }
    }

    private void update() {
        Snapshot now = picture.getValue();
        if (now == null) {
            return;
        }
        Snapshot complete = closer == null ? now : now.completedBy(closer);
        seen.set(complete);
        findings.set(Diagnosis.of(complete, thresholds.get()));
        myths.set(Contradiction.of(complete));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        rest.stop();
        endLine();
    }
}
