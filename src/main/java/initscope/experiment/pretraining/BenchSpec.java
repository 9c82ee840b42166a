package initscope.experiment.pretraining;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.init.Initializer.VarianceScaling.Scheme;
import initscope.init.Initializer.VarianceScaling.Shape;
import initscope.init.Initializer.VarianceScaling;
import initscope.init.Initializer;
import initscope.training.pretraining.Budget;
import initscope.training.pretraining.Pretraining.SameOrDifferent.Pairs;
import initscope.training.pretraining.Pretraining;
import java.util.ArrayList;
import java.util.List;

/// One bench as one value.
///
/// @param base network, data, optimizer; its `steps` are the gradient steps every run has, pretraining counted in; its
///     initializer is the draw pretraining begins at
/// @param starts to be compared, the random ones first
/// @param seeds runs of each: the spec's seed, then the next
public record BenchSpec(TrainingSpec base, List<Start> starts, int seeds) {
    public static final int SEEDS = 5;
    /// A bench of minutes on two processors: few labels, many samples without, a deep network that a random start finds hard.
    public static final String STANDARD = "sigmoid xavier-normal depth=3 inputs=196 batch=50 input=glyphs(14) optimizer=adam "
            + "steps=1200 samples=2000 labels=100";
    private static final double RATE = 0.001;

    private static final Pretraining DENOISING = new Pretraining.Autoencoder(new Pretraining.Corruption.Masking(0.25), true,
            Pretraining.Cost.CROSS_ENTROPY, 1, RATE, 100);

    public BenchSpec {
        starts = List.copyOf(starts);
    }

    /// Three random starts, and the base's pretraining or, where it has none, every one there is, each taking half of the steps
    /// at most.
    public static BenchSpec of(TrainingSpec base, int seeds) {
        List<Start> starts = new ArrayList<>();
        for (Initializer law : List.of(new Initializer.Normal(0.01), scaling(Scheme.XAVIER), scaling(Scheme.HE))) {
            starts.add(new Start(Form.text(Names.initializers(), law), law, Pretraining.NONE));
        }
        if (!(base.pretraining() instanceof Pretraining.None)) {
            starts.add(new Start(base.pretraining().id(), base.network().initializer(), base.pretraining()));
            return new BenchSpec(base.withPretraining(Pretraining.NONE), starts, seeds);
        }
        Budget budget = budget(base);
        long half = base.steps() / 2;
        for (Pretraining one : List.of(Pretraining.Rbm.STANDARD.withEpochs(1), Pretraining.Autoencoder.STANDARD.withEpochs(1),
                DENOISING.withEpochs(1), new Pretraining.Supervised(1, RATE), new Pretraining.Gan(1, RATE, 32),
                new Pretraining.SameOrDifferent(1, RATE, Pairs.JITTER), new Pretraining.FillIn(1, RATE, 0.25))) {
            Pretraining whole = one.withEpochs(budget.epochs(one, half));
            starts.add(new Start(whole.id(), base.network().initializer(), whole));
        }
        return new BenchSpec(base, starts, seeds);
    }

    public int runs() {
        return starts.size() * seeds;
    }

    private static Initializer scaling(Scheme scheme) {
        return VarianceScaling.of(scheme, Shape.NORMAL);
    }

    /// What pretrainings of this network and these data cost.
    static Budget budget(TrainingSpec base) {
        return new Budget(base.network().depth(), base.samples(), base.labelled());
    }

    /// Gradient steps of a start's pretraining.
    public long pretrainingSteps(Start start) {
        return budget(base).steps(start.pretraining());
    }

    /// The run of one start and seed, pretraining and what is left of the steps; of a random start all layers learn.
    public TrainingSpec run(Start start, long seed) {
        return base.withNetwork(base.network().withInitializer(start.initializer()).withSeed(seed).withSeeds(1))
                .withPretraining(start.pretraining()).withFrozen(start.isRandom() ? 0 : base.frozen())
                .withSteps(Math.max(1, base.steps() - pretrainingSteps(start)));
    }
}
