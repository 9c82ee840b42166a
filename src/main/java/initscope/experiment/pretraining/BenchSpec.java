package initscope.experiment.pretraining;

import initscope.experiment.learning.TrainingSpec;
import java.util.List;

/// One bench as one value.
///
/// @param base network, data, optimizer; its `steps` are the gradient steps every run has, pretraining counted in; its own
///     initializer and pretraining count for nothing
/// @param starts to be compared, the random ones first
/// @param seeds runs of each: seeds of the spec, then the next
public record BenchSpec(TrainingSpec base, List<Start> starts, int seeds) {
    public BenchSpec {
        starts = List.copyOf(starts);
    }

    public int runs() {
        return starts.size() * seeds;
    }
}
