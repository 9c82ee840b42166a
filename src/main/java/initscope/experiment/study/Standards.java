package initscope.experiment.study;

import initscope.data.DataSet;
import initscope.data.Glyphs;
import initscope.data.glyph.Alphabet;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import initscope.init.Initializer.VarianceScaling;
import initscope.init.Initializer.VarianceScaling.Scheme;
import initscope.init.Initializer.VarianceScaling.Shape;
import initscope.network.Block;
import initscope.network.Plain;
import initscope.theory.CriticalLine;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Pretraining;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// What each study is of where nothing else is said: small enough for seconds, and the network shown as far as that goes. Data
/// are those of the network shown if they have classes, else glyphs.
public final class Standards {
    private static final int SIDE = 14;
    private static final int LARGE_SIDE = 28;
    private static final int BATCH = 100;
    private static final int SAMPLES = 1000;
    private static final int STEPS = 200;
    private static final double RATE = 0.01;

    private Standards() {
    }

    private static TrainingSpec run(Spec network, double rate, long steps, int samples) {
        return new TrainingSpec(network.withSeeds(1), new Optimizer.Sgd(rate), steps, samples, 0, Pretraining.NONE, 0);
    }

    private static Spec onData(Spec shown, int side) {
        if (DataSet.of(shown.input()) != null) {
            return shown;
        }
        Glyphs glyphs = new Glyphs(side, Alphabet.DIGITS);
        return shown.withInput(glyphs).withInputs(glyphs.dimension());
    }

    public static TrainingSpec grid(Spec shown) {
        return run(onData(shown, SIDE).withBatch(BATCH), RATE, STEPS, SAMPLES);
    }

    public static List<Optimizer> optimizers() {
        return List.of(new Optimizer.Sgd(RATE), new Optimizer.Momentum(RATE, Optimizer.MOMENTUM), new Optimizer.RmsProp(0.001),
                new Optimizer.Adam(0.001));
    }

    /// What there is to choose rows from, at PyTorch's standard rates but for those that are too fast at 0.01.
    public static List<Optimizer> allOptimizers() {
        List<Optimizer> all = new ArrayList<>(optimizers().subList(0, 2));
        all.add(new Optimizer.Nesterov(RATE, Optimizer.MOMENTUM));
        all.add(new Optimizer.AdaGrad(RATE));
        all.addAll(optimizers().subList(2, 4));
        all.add(new Optimizer.AdamW(0.001));
        all.add(new Optimizer.Nadam(0.002));
        return all;
    }

    public static List<Initializer> initializers() {
        return List.of(new Initializer.Zeros(), new Initializer.Normal(0.01), VarianceScaling.of(Scheme.XAVIER, Shape.NORMAL),
                VarianceScaling.of(Scheme.HE, Shape.NORMAL), new Initializer.Normal(1));
    }

    /// What there is to choose columns from.
    public static List<Initializer> allInitializers() {
        List<Initializer> all = new ArrayList<>(initializers().subList(0, 2));
        all.add(1, new Initializer.Constant(0.1));
        all.add(VarianceScaling.of(Scheme.LECUN, Shape.NORMAL));
        all.addAll(initializers().subList(2, 4));
        all.add(new Initializer.Orthogonal(1));
        all.add(initializers().getLast());
        return all;
    }

    /// Equal weights, whatever the network shown has: its own if they are equal, else 0.1.
    public static TrainingSpec symmetry(Spec shown) {
        Spec network = onData(shown, SIDE).withBatch(BATCH).withExceptions(Map.of());
        return run(Meter.noisy(network.initializer()) != null ? network : network.withInitializer(new Initializer.Constant(0.1)),
                0.1, BATCH, SAMPLES);
    }

    /// The settings of Deep Learning from Scratch, `ch06/batch_norm_test.py`: 784-[100×5]-10, ReLU, SGD 0.01, batches of 100 of
    /// 1000 samples, 20 epochs.
    public static TrainingSpec scales(Spec shown) {
        Spec network = onData(shown, LARGE_SIDE).withActivation(Plain.RELU).withInitializer(new Initializer.Normal(RATE))
                .withExceptions(Map.of()).withBlock(Block.PLAIN).withBatch(BATCH);
        return run(network.withWidths(Collections.nCopies(5, BATCH)).withInputs(network.inputs()), RATE, STEPS, SAMPLES);
    }

    /// The network shown at width 64, its activation and σ_b; tanh where its activation has no edge of chaos.
    public static TrainingSpec depth(Spec shown) {
        Spec network = onData(shown, SIDE);
        if (CriticalLine.withoutBias(network.activation()).isEmpty()) {
            network = network.withActivation(Plain.TANH);
        }
        return run(network.withExceptions(Map.of()).withBlock(Block.PLAIN).withWidths(Collections.nCopies(5, 64))
                .withInputs(network.inputs()).withBatch(64).withInitializer(VarianceScaling.of(Scheme.LECUN, Shape.NORMAL)), 0.05,
                150, 512);
    }

    /// A map of such runs: up to depth 40, to 2.5 times the σ_w of the edge of chaos without biases.
    public static DepthMap map(TrainingSpec base) {
        double edge = CriticalLine.withoutBias(base.network().activation()).orElse(1);
        double right = new BigDecimal(2.5 * edge).round(new MathContext(2)).doubleValue();
        return new DepthMap(base, right, 10, 40, 8);
    }
}
