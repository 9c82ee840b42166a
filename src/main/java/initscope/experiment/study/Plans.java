package initscope.experiment.study;

import initscope.data.Split;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;

/// What the plans of all studies keep to.
final class Plans {
    private Plans() {
    }

    /// A run of one seed that learns from all its samples, as many as its data have, with no mini-batch larger than they are.
    static TrainingSpec feasible(TrainingSpec base) {
        int samples = Split.Sizes.of(base.data(), base.samples(), base.tests()).train();
        Spec network = base.network();
        return base.withLabels(0).withSamples(samples).withNetwork(network.withSeeds(1)
                .withBatch(Math.min(network.batch(), Math.max(1, samples))));
    }
}
