package initscope.ui.training;

import initscope.data.DataSet;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.init.Initializer;
import initscope.network.Plain;
import initscope.training.optimizer.Optimizer;
import initscope.ui.spec.SpecEdit;
import java.util.ArrayList;
import java.util.List;

/// What all runs of a comparison have in common.
///
/// @param data source of the samples, as specs write it
/// @param steps of one go
/// @param samples of the training set
/// @param tests held-out samples
/// @param seed of data, order and weights
record Plan(String data, Optimizer optimizer, int batch, long steps, int samples, int tests, long seed) {
    static final int MOST_SAMPLES = 60_000;
    static final Optimizer OPTIMIZER = new Optimizer.Sgd(0.1);
    private static final int BATCH = 64;
    private static final int SAMPLES = 2000;
    /// Of noise with random labels: few enough to be learned by heart while one watches.
    private static final int NOISE = 256;
    private static final int TESTS = 500;
    private static final long STEPS = 2000;

    /// The plan to begin with: the data of the chosen network, as they are.
    static Plan first(Spec chosen) {
        String data = SpecEdit.text(chosen, "input");
        return new Plan("", OPTIMIZER, BATCH, STEPS, SAMPLES, TESTS, chosen.seed()).withData(data.isEmpty() ? "normal(0,1)" : data);
    }

    /// The plan a run follows.
    static Plan of(TrainingSpec run) {
        return new Plan(SpecEdit.text(run.network(), "input"), run.optimizer(), run.network().batch(), run.steps(), run.samples(),
                run.tests(), run.network().seed());
    }

    /// The run of one of the shown networks. Its own inputs stay where the data have no number of their own.
    Parsed<TrainingSpec> run(Spec shown) {
        List<String> words = new ArrayList<>(List.of(shown.withSeeds(1).withSeed(seed).withBatch(batch).toString().split(" ")));
        words.removeIf(word -> word.startsWith("input="));
        words.add("input=" + data);
        Parsed<Spec> parsed = SpecReader.read(String.join(" ", words));
        if (parsed instanceof Parsed.Failure<Spec>) {
            words.removeIf(word -> word.startsWith("inputs="));
            parsed = SpecReader.read(String.join(" ", words));
        }
        return switch (parsed) {
            case Parsed.Failure<Spec>(var problem) -> new Parsed.Failure<>(problem);
            case Parsed.Value<Spec>(Spec network) -> new Parsed.Value<>(TrainingSpec.of(network).withNetwork(network)
                    .withOptimizer(optimizer).withSteps(steps).withSamples(Math.max(batch, samples)).withTests(tests));
        };
    }

    /// Other data, and as many samples of them as are usual.
    Plan withData(String value) {
        Plan with = new Plan(value, optimizer, batch, steps, samples, tests, seed);
        boolean noise = with.run(Spec.of(Plain.RELU, new Initializer.Zeros())) instanceof Parsed.Value<TrainingSpec>(TrainingSpec run)
                && DataSet.of(run.data()) == null;
        return with.withSamples(noise ? NOISE : SAMPLES);
    }

    Plan withOptimizer(Optimizer value) {
        return new Plan(data, value, batch, steps, samples, tests, seed);
    }

    Plan withBatch(int value) {
        return new Plan(data, optimizer, value, steps, samples, tests, seed);
    }

    Plan withSteps(long value) {
        return new Plan(data, optimizer, batch, value, samples, tests, seed);
    }

    Plan withSamples(int value) {
        return new Plan(data, optimizer, batch, steps, value, tests, seed);
    }

    /// Whether only the learning rate differs: that can change while a run goes on.
    boolean differsInRateOnly(Plan other) {
        return withOptimizer(other.optimizer).equals(other) && optimizer.withRate(1).equals(other.optimizer.withRate(1));
    }
}
