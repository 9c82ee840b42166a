package initscope.experiment.pretraining;

import initscope.experiment.spec.Problem;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// All runs of one start, in the order of their seeds; as many as are done.
///
/// @param refused why this start cannot run here, else null
public record Row(Start start, List<Run> runs, Problem refused) {
    public Row {
        runs = List.copyOf(runs);
    }

    /// Of the share of held-out samples classified wrongly at the end.
    public Band error() {
        return band(run -> run.tuned().error());
    }

    /// Mean and spread of a number over the runs.
    public Band band(ToDoubleFunction<Run> of) {
        return Band.of(runs.stream().mapToDouble(of).toArray());
    }
}
