package initscope.ui.bench.past;

import initscope.experiment.diagnosis.Thresholds;
import initscope.experiment.spec.Spec;
import initscope.picture.axes.Axes;
import initscope.picture.view.View;
import java.util.List;

/// Everything a reader can change of the window, at one moment: what can be taken back, and what a file is about.
///
/// @param specs what the panels show, in their order
/// @param decades whether figures against depth stand on a logarithmic axis
/// @param accumulating whether batches add up
/// @param speed batches a second
public record Arrangement(List<Spec> specs, View view, Axes.Choice choice, boolean decades, boolean theory,
        boolean accumulating, double speed, Thresholds thresholds, String notes) {

    public Arrangement {
        specs = List.copyOf(specs);
    }
}
