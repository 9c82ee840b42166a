package initscope.ui.findings;

import initscope.experiment.Estimate;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.repair.Effect;
import initscope.experiment.repair.Offer;
import initscope.experiment.spec.Spec;
import initscope.ui.engine.Answer;
import initscope.ui.engine.Bridge;
import initscope.ui.engine.Line;
import initscope.ui.engine.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The remedies for one run: what theory expects of each, and a run of each to see.
final class RepairModel implements AutoCloseable {
    /// Seconds a trial may take unasked.
    private static final double LONGEST = 5;

    private final Bridge bridge;
    /// Of the trials under way, by their place.
    private final Map<Integer, Line> lines = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Trial>> trials = new ReadOnlyObjectWrapper<>();
    private final Subscription question;
    private boolean closed;

    /// A remedy and what its run showed.
    ///
    /// @param measured null until it is there; what takes long is not run unasked
    /// @param findings of that run
    record Trial(Offer offer, Effect measured, List<Diagnosis> findings) {
    }

    RepairModel(Spec spec, List<Diagnosis> findings, Bridge bridge) {
        this.bridge = bridge;
        question = bridge.foresight().ask(() -> Offer.of(spec, findings), this::offered);
    }

    /// In the order they are offered; null while they are being worked out.
    ReadOnlyObjectProperty<List<Trial>> trialsProperty() {
        return trials.getReadOnlyProperty();
    }

    private void offered(List<Offer> offers) {
        if (closed) {
            return;
        }
        trials.set(offers.stream().map(offer -> new Trial(offer, null, List.of())).toList());
        for (int i = 0; i < offers.size(); i++) {
            int place = i;
            Wish wish = new Wish(1, offers.get(i).after().withSeeds(1), Diagnosis.measures(), 0, 0);
            if (Estimate.of(wish.spec(), wish.measures()).seconds(Runtime.getRuntime().availableProcessors()) < LONGEST) {
                Line line = bridge.open(answer -> take(place, answer));
                lines.put(place, line);
                line.ask(wish);
            }
        }
    }

    private void take(int place, Answer answer) {
        if (closed) {
            return;
        }
        lines.remove(place).close();
        if (answer instanceof Answer.Picture picture) {
            List<Trial> now = new ArrayList<>(trials.get());
            now.set(place, new Trial(now.get(place).offer(), Effect.measured(picture.snapshot()),
                    Diagnosis.of(picture.snapshot())));
            trials.set(List.copyOf(now));
        }
    }

    @Override
    public void close() {
        closed = true;
        question.unsubscribe();
        lines.values().forEach(Line::close);
    }
}
