package initscope.ui.engine;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.inspection.Inspection;
import initscope.experiment.spec.Problem;
import java.util.List;

/// What came back. `wish` is the one being worked on; while it accumulates, answers on the way have fewer batches.
public sealed interface Answer {
    Wish wish();

    /// @param findings worst first
    /// @param seconds from taking the wish up to the snapshot, drawing the network included
    record Picture(Wish wish, Snapshot snapshot, List<Diagnosis> findings, double seconds) implements Answer {
    }

    /// What was seen inside the last layer.
    record Inside(Wish wish, Inspection inspection) implements Answer {
    }

    /// It cannot be done.
    record Refusal(Wish wish, Problem problem) implements Answer {
    }
}
