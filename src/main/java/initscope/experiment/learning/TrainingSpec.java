package initscope.experiment.learning;

import initscope.data.DataSet;
import initscope.data.InputSource;
import initscope.data.Split;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import initscope.network.Architecture;
import initscope.network.Plain;
import initscope.training.Head;
import initscope.training.Objective;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Pretraining;

/// A run of learning as one value.
///
/// @param network the hidden layers, the mini-batch, the data (its `input`) and the loss (its `head`; the probe stands for
///     softmax)
/// @param optimizer with its learning rate
/// @param steps mini-batches
/// @param samples training samples; no more than a file has
/// @param tests held-out samples the accuracy is also measured on; no more than a file can spare
/// @param pretraining what comes before
/// @param frozen so many lower layers keep the weights they start with
/// @param labels so many of the samples, the first, have a label and are trained on; pretraining sees all. 0 for all
public record TrainingSpec(Spec network, Optimizer optimizer, long steps, int samples, int tests, Pretraining pretraining,
        int frozen, int labels) {
    public static final int CLASSES = 10;
    public static final int BATCH = 128;
    public static final long MAX_STEPS = 1_000_000_000;
    public static final int MAX_SAMPLES = 10_000_000;
    /// What a run is where nothing else is said, apart from its network.
    public static final TrainingSpec STANDARD = new TrainingSpec(Spec.of(Plain.RELU, new Initializer.Zeros()).withBatch(BATCH),
            new Optimizer.Sgd(0.01), 2000, 4000, 1000, Pretraining.NONE, 0, 0);
    /// Bytes the checkpoints of one run may take.
    private static final long CHECKPOINTS = 64L << 20;

    public TrainingSpec {
        Split.Sizes sizes = Split.Sizes.of(network.input(), samples, tests);
        samples = sizes.train();
        tests = sizes.test();
    }

    /// With a label for every sample.
    public TrainingSpec(Spec network, Optimizer optimizer, long steps, int samples, int tests, Pretraining pretraining,
            int frozen) {
        this(network, optimizer, steps, samples, tests, pretraining, frozen, 0);
    }

    /// How a shown network is trained with one click.
    public static TrainingSpec of(Spec shown) {
        int samples = STANDARD.withNetwork(shown).samples;
        return STANDARD.withNetwork(shown.withSeeds(1).withBatch(Math.min(samples, Math.min(shown.batch(), BATCH))));
    }

    /// How many classes there are: what the source of the data has, else what the head says, else ten.
    public int classes() {
        DataSet set = DataSet.of(network.input());
        return set != null && set.classes() > 0 ? set.classes()
                : network.head() instanceof Head.Softmax(int classes) ? classes : CLASSES;
    }

    /// What is made small.
    public Objective objective() {
        return Objective.of(network.head());
    }

    /// Steps between two measurements that cost more than a step: a hundredth of the run.
    public long interval() {
        return Math.max(1, steps / 100);
    }

    /// The loss of an answer that knows nothing: ln C for softmax and negative log-likelihood, ln 2 for a sigmoid each and
    /// cross-entropy; NaN for squared errors.
    public double chance() {
        return switch (objective()) {
            case SOFTMAX_NLL -> Math.log(classes());
            case SIGMOID_BCE -> Math.log(2);
            case SIGMOID_MSE, SOFTMAX_MSE -> Double.NaN;
        };
    }

    /// How many steps are kept to go back to, at most: as many as fit in a bounded memory, but three.
    public int checkpoints() {
        long bytes = 3L * network.precision().bytes() * architecture().parameters();
        return (int) Math.clamp(CHECKPOINTS / bytes, 3, 50);
    }

    public InputSource data() {
        return network.input();
    }

    /// The hidden layers and the output layer behind them.
    public Architecture architecture() {
        return network.architecture().withOutput(classes());
    }

    public TrainingSpec withNetwork(Spec value) {
        return new TrainingSpec(value, optimizer, steps, samples, tests, pretraining, frozen, labels);
    }

    public TrainingSpec withOptimizer(Optimizer value) {
        return new TrainingSpec(network, value, steps, samples, tests, pretraining, frozen, labels);
    }

    public TrainingSpec withSteps(long value) {
        return new TrainingSpec(network, optimizer, value, samples, tests, pretraining, frozen, labels);
    }

    public TrainingSpec withSamples(int value) {
        return new TrainingSpec(network, optimizer, steps, value, tests, pretraining, frozen, labels);
    }

    public TrainingSpec withTests(int value) {
        return new TrainingSpec(network, optimizer, steps, samples, value, pretraining, frozen, labels);
    }

    public TrainingSpec withPretraining(Pretraining value) {
        return new TrainingSpec(network, optimizer, steps, samples, tests, value, frozen, labels);
    }

    public TrainingSpec withFrozen(int value) {
        return new TrainingSpec(network, optimizer, steps, samples, tests, pretraining, value, labels);
    }

    public TrainingSpec withLabels(int value) {
        return new TrainingSpec(network, optimizer, steps, samples, tests, pretraining, frozen, value);
    }

    /// Samples there are labels for.
    public int labelled() {
        return labels == 0 ? samples : labels;
    }

    /// What contradicts itself in it; null if nothing does.
    public Problem problem() {
        if (labels > samples) {
            return Problem.of(Problem.Code.OUT_OF_RANGE, "labels=" + labels, "labels", 1, samples);
        }
        if (network.batch() > labelled()) {
            return Problem.of(Problem.Code.BATCH_AGAINST_SAMPLES, "batch=" + network.batch(), network.batch(), labelled());
        }
        return frozen <= network.depth() ? null
                : Problem.of(Problem.Code.OUT_OF_RANGE, "frozen=" + frozen, "frozen", 0, network.depth());
    }

    /// The text form, on one line, without keys at their default.
    @Override
    public String toString() {
        return TrainingText.text(this);
    }
}
