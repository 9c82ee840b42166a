package initscope.ui.compare;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.spec.Spec;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// One panel as a column of the table.
///
/// @param seen its last picture, null before the first
public record Column(ObservableValue<Spec> spec, ObservableValue<Snapshot> seen, ObservableValue<List<Diagnosis>> findings) {
}
