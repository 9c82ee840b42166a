package initscope.ui.preprocessing;

import initscope.experiment.preprocessing.PreprocessingLab;
import initscope.experiment.preprocessing.Trial;
import initscope.ui.engine.Errand;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The trials as far as they have come, and the run under way.
public final class PreprocessingModel {
    private final ReadOnlyObjectWrapper<List<Trial>> trials = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Errand<List<Trial>> errand;

    /// Begins at once.
    public PreprocessingModel() {
        run();
    }

    /// In the order of the ways; empty before the first news.
    public ReadOnlyObjectProperty<List<Trial>> trialsProperty() {
        return trials.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The share of all steps that is made.
    static double done(List<Trial> trials) {
        return trials.stream().mapToDouble(t -> (double) t.curve().getLast().step() / t.way().run().steps()).average().orElse(Double.NaN);
    }

    /// Runs all of it from the beginning.
    public void run() {
        close();
        busy.set(true);
        errand = new Errand<>("preprocessing", (lab, tell) -> PreprocessingLab.run(lab, tell), trials::set, () -> busy.set(false));
    }

    /// Gives up what is under way.
    public void close() {
        if (errand != null) {
            errand.cancel();
            errand = null;
        }
        busy.set(false);
    }
}
