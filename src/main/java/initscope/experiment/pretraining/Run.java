package initscope.experiment.pretraining;

import initscope.experiment.learning.Point;
import initscope.training.pretraining.Stage;
import java.util.List;

/// One start with one seed, run to its end.
///
/// @param pretrainingSteps gradient steps the pretraining made
/// @param tuningSteps those left for fine-tuning
/// @param drawn as the initializer left the network
/// @param pretrained as the pretraining left it; the same as `drawn` without one
/// @param tuned at the end
/// @param stages of the pretraining, the first and the last of every layer
/// @param curve of fine-tuning, thinned
public record Run(Start start, long seed, long pretrainingSteps, long tuningSteps, Portrait drawn, Portrait pretrained,
        Portrait tuned, List<Stage> stages, List<Point> curve) {
    public Run {
        stages = List.copyOf(stages);
        curve = List.copyOf(curve);
    }

    /// The last layer's error of the pretraining (see [Stage#error]); NaN without one.
    public double pretrainingError() {
        return stages.isEmpty() ? Double.NaN : stages.getLast().error();
    }

    /// The same number before that layer's first epoch.
    public double pretrainingErrorBefore() {
        return stages.stream().filter(stage -> stage.layer() == stages.getLast().layer()).mapToDouble(Stage::error).findFirst()
                .orElse(Double.NaN);
    }
}
