package initscope.ui.engine;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.inspection.Inspection;
import initscope.experiment.spec.Problem;
import java.util.List;

/// What came back. `wish` is the one being worked on; while it accumulates, answers on the way have fewer batches.
public sealed interface Answer {
    Wish wish();

    /// @param networks one a seed, the spec's own first; while they are being computed, those there are
    /// @param findings about the first, worst first
    /// @param seconds one network took, drawing it included
    record Picture(Wish wish, List<Snapshot> networks, List<Diagnosis> findings, double seconds) implements Answer {

        public Picture {
            networks = List.copyOf(networks);
        }

        /// The first network's.
        public Snapshot snapshot() {
            return networks.getFirst();
        }

        /// Whether nothing is missing.
        public boolean isWhole() {
            return snapshot().batch() == wish.to() && networks.size() == wish.networks();
        }
    }

    /// What was seen inside the last layer.
    record Inside(Wish wish, Inspection inspection) implements Answer {
    }

    /// It cannot be done.
    record Refusal(Wish wish, Problem problem) implements Answer {
    }
}
