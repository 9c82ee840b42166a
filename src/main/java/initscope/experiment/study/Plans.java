package initscope.experiment.study;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;

/// What the plans of all studies keep to.
final class Plans {
    private Plans() {
    }

    /// The network of a run with one seed and no mini-batch larger than its samples.
    static Spec feasible(TrainingSpec base) {
        return base.network().withSeeds(1).withBatch(Math.min(base.network().batch(), base.samples()));
    }
}
