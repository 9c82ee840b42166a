package initscope.experiment.myth;

import static initscope.experiment.myth.Contradiction.number;
import static initscope.experiment.myth.Contradiction.share;

import initscope.experiment.myth.Contradiction.Figure;
import initscope.init.Initializer.VarianceScaling.Scheme;
import initscope.init.Initializer.VarianceScaling;
import initscope.init.Initializer;
import initscope.network.Block;
import initscope.network.Norm;
import initscope.statistics.Binning;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.tensor.Precision;
import java.util.List;
import java.util.Set;

/// What in a run stands against each myth: a condition on measured numbers, written so that NaN never meets it.
record Evidence(Reading run) {
    private static final Set<String> UNSTABLE = Set.of("gelu", "gelu-tanh", "silu", "mish");
    /// Std of a sigmoid's layer from which its histogram shows a bell, not a line.
    private static final double VISIBLE = 0.05;

    /// The contradiction, or null if there is none.
    Contradiction against(Myth myth) {
        return switch (myth) {
            case SATURATED -> saturated();
            case BELL -> bell();
            case TINY_WEIGHTS -> tinyWeights();
            case STABLE_STD -> stableStd();
            case FIVE_THIRDS -> fiveThirds();
            case DEAD_UNITS -> deadUnits();
            case ORTHOGONAL -> orthogonal();
            case XAVIER_IS_ONE_OVER_N -> xavierIsOneOverN();
            case HE_FOR_GELU -> heForGelu();
            case ZERO_TO_ONE -> zeroToOne();
            case SELU -> selu();
            case UNSATURATED -> unsaturated();
            case RELU_SLOPE -> reluSlope();
            case CONSTANT -> constant();
            case ONE_NUMBER -> oneNumber();
            case UNSCALED_INPUT -> unscaledInput();
            case EVERY_NETWORK -> everyNetwork();
            case BATCH_NORM -> batchNorm();
            case RESIDUAL -> residual();
            case DROPOUT -> dropout();
            case HALF_PRECISION -> halfPrecision();
        };
    }

    private static Contradiction says(boolean holds, Myth myth, int layer, Figure... figures) {
        return holds ? new Contradiction(myth, layer, List.of(figures)) : null;
    }

    /// Half of the layers are saturated by half, and at least half of the gradient's size arrives.
    private Contradiction saturated() {
        long many = run.run().layers().stream().filter(l -> run.saturated(l) >= 0.5).count();
        LayerStatistics most = run.most(run::saturated);
        return says(run.depth() > 1 && 2 * many >= run.depth() && run.gradientRatio() >= 0.5, Myth.SATURATED,
                most.layer(), share(run.saturated(most)), number(most.layer()), number(run.gradientRatio()));
    }

    /// A bell in every histogram, nothing saturated; yet the inputs are gone and so is the gradient.
    private Contradiction bell() {
        LayerStatistics last = run.last();
        return says(run.isBounded() && run.saturated(run.most(run::saturated)) < 0.01
                        && last.activation().std() > VISIBLE && last.split().sampleShare() < 0.05
                        && run.gradientRatio() < 0.01, Myth.BELL, last.layer(),
                number(last.activation().std()), share(last.split().sampleShare()), number(run.gradientRatio()));
    }

    private Contradiction tinyWeights() {
        double weights = run.weightGradientRatio();
        return says(run.gain(run.last()) < 0.5 && run.gradientRatio() < 1e-3 && weights > 0.1 && weights < 10, Myth.TINY_WEIGHTS, 1,
                number(run.gradientRatio()), number(weights));
    }

    private Contradiction stableStd() {
        double first = run.cosine(run.first());
        double last = run.cosine(run.last());
        double scale = run.scaleRatio();
        return says(scale > 0.3 && scale < 3 && first < 0.7 && last > 0.95, Myth.STABLE_STD, run.depth(),
                number(scale), number(first), number(last), number(run.last().geometry() == null ? Double.NaN
                        : run.last().geometry().effectiveRank()), number(run.last().fanOut()));
    }

    /// The squared gradient grows by a tenth a layer or more.
    private Contradiction fiveThirds() {
        double gain = run.gain(run.last());
        double factor = Math.pow(run.gradientRatio(), 2.0 / Math.max(1, run.depth() - 1));
        return says(run.everyActivation("tanh") && gain > 1.5 && gain < 1.8 && factor > 1.1, Myth.FIVE_THIRDS, 1,
                number(gain), number(factor), number(run.gradientRatio()));
    }

    private Contradiction deadUnits() {
        LayerStatistics first = run.first();
        LayerStatistics last = run.last();
        double same = run.gain(last) / run.gain(first);
        return says(first.shares().deadUnits() < 0.02 && last.shares().deadUnits() >= 0.1 && same > 0.9 && same < 1.1
                        && run.cosine(last) > 0.9, Myth.DEAD_UNITS, last.layer(), share(first.shares().deadUnits()),
                share(last.shares().deadUnits()), number(run.cosine(first)), number(run.cosine(last)));
    }

    private Contradiction orthogonal() {
        boolean all = run.run().layers().stream().allMatch(l -> run.initializer(l) instanceof Initializer.Orthogonal);
        boolean curved = !run.everyActivation("identity");
        return says(all && curved && (run.scaleRatio() < 0.1 || run.gradientRatio() < 0.1), Myth.ORTHOGONAL, run.depth(),
                number(run.scaleRatio()), number(run.gradientRatio()));
    }

    private Contradiction xavierIsOneOverN() {
        LayerStatistics most = run.most(l -> Math.abs(Math.log(xavierAgainstOne(l))));
        double off = xavierAgainstOne(most);
        return says(off < 1 / 1.5 || off > 1.5, Myth.XAVIER_IS_ONE_OVER_N, most.layer(), number(most.layer()),
                number(most.fanIn()), number(most.fanOut()), number(most.weight().std() * most.weight().std()),
                number(1.0 / most.fanIn()));
    }

    /// n_in Var W of a layer Xavier drew at gain 1; 1 for any other.
    private double xavierAgainstOne(LayerStatistics layer) {
        return run.initializer(layer) instanceof VarianceScaling v && v.scheme() == Scheme.XAVIER
                && v.gain().orElse(1) == 1 && layer.fanIn() * (long) layer.fanOut() >= 1000
                ? run.gain(layer) * run.gain(layer) : 1;
    }

    private Contradiction heForGelu() {
        boolean he = run.run().layers().stream().allMatch(l -> UNSTABLE.contains(run.activation(l).id())
                && run.initializer(l) instanceof VarianceScaling v && v.scheme() == Scheme.HE);
        double scale = run.scaleRatio();
        return says(he && (scale < 0.01 || scale > 100), Myth.HE_FOR_GELU, run.depth(), number(run.depth()),
                number(scale), number(run.gradientRatio()));
    }

    /// The shown range hides a tenth of what an unbounded activation gives.
    private Contradiction zeroToOne() {
        LayerStatistics most = run.most(Evidence::hidden);
        Binning.Range range = run.spec().binning().range();
        boolean zeroToOne = range instanceof Binning.Range.Book
                || range instanceof Binning.Range.Fixed(double low, double high) && low == 0 && high == 1;
        return says(zeroToOne && hidden(most) >= 0.1, Myth.ZERO_TO_ONE, most.layer(), share(hidden(most)),
                number(most.layer()), number(most.activation().max()));
    }

    private static double hidden(LayerStatistics layer) {
        Histogram h = layer.histogram();
        return h == null ? Double.NaN : (double) h.hidden() / h.total();
    }

    private Contradiction selu() {
        double std = run.last().activation().std();
        return says(run.everyActivation("selu") && std > 0.8 && std < 1.25 && run.gradientRatio() > 3, Myth.SELU, 1,
                number(std), number(run.gradientRatio()));
    }

    private Contradiction unsaturated() {
        double most = run.saturated(run.most(run::saturated));
        return says(run.isBounded() && most < 1e-3 && run.gradientRatio() < 1e-3, Myth.UNSATURATED, 1,
                share(most), number(run.gradientRatio()), number(run.gain(run.last())));
    }

    private Contradiction reluSlope() {
        return says(run.everyActivation("relu") && run.gain(run.last()) < 1.3 && run.gradientRatio() < 1e-3, Myth.RELU_SLOPE, 1,
                number(run.gradientRatio()), number(run.gain(run.last())));
    }

    private Contradiction constant() {
        LayerStatistics most = run.most(l -> l.fanOut() > 1 && l.weight().distinctUnits() == 1
                ? Math.abs(l.weight().mean()) : 0);
        return says(most.fanOut() > 1 && most.weight().distinctUnits() == 1 && most.weight().mean() != 0, Myth.CONSTANT,
                most.layer(), number(most.weight().mean()), number(most.fanOut()), number(most.layer()));
    }

    private Contradiction oneNumber() {
        return says(run.gradientRatio() >= 1 && run.medianShare() < 1e-3 && run.nearZero() > 0.7, Myth.ONE_NUMBER, 1,
                number(run.gradientRatio()), number(run.medianShare()), share(run.nearZero()));
    }

    private Contradiction unscaledInput() {
        double input = run.run().input().rms();
        return says(run.initializer(run.first()) instanceof VarianceScaling && input >= 3
                        && run.saturated(run.first()) >= 0.5, Myth.UNSCALED_INPUT, 1, number(input),
                share(run.saturated(run.first())));
    }

    /// As many layers as half the units of one, or more, and a second moment that strayed by a factor five; in plain layers,
    /// where nothing else makes it stray.
    private Contradiction everyNetwork() {
        double square = run.scaleRatio() * run.scaleRatio();
        boolean he = run.spec().block().equals(Block.PLAIN) && run.everyActivation("relu") && run.run().layers().stream().allMatch(l ->
                run.initializer(l) instanceof VarianceScaling v && v.scheme() == Scheme.HE && v.gain().isEmpty());
        return says(he && 2 * run.depth() >= run.last().fanOut() && (square < 0.2 || square > 5), Myth.EVERY_NETWORK,
                run.depth(), number(run.depth()), number(run.last().fanOut()), number(square));
    }

    private Contradiction batchNorm() {
        return says(run.spec().block().norm() == Norm.BATCH && run.gradientRatio() > 10, Myth.BATCH_NORM, 1,
                number(run.last().preactivation().std()), number(run.gradientRatio()),
                number(Math.pow(run.gradientRatio(), 2.0 / Math.max(1, run.depth() - 1))));
    }

    private Contradiction residual() {
        return says(run.spec().block().residual() && run.scaleRatio() > 10, Myth.RESIDUAL, run.depth(),
                number(run.depth()), number(run.scaleRatio()),
                number(Math.pow(run.scaleRatio(), 1.0 / Math.max(1, run.depth() - 1))));
    }

    private Contradiction dropout() {
        double p = run.spec().block().dropout();
        return says(p > 0 && !run.spec().block().residual() && run.scaleRatio() > 10, Myth.DROPOUT, run.depth(),
                number(p), number(run.scaleRatio()), number(Math.pow(run.scaleRatio(), 2.0 / Math.max(1, run.depth() - 1))));
    }

    /// A layer of zeros after one that was none: nothing but the range of the numbers ends a sequence so.
    private Contradiction halfPrecision() {
        LayerStatistics before = run.first();
        for (LayerStatistics layer : run.run().layers()) {
            if (layer.shares().zero() == 1 && before.shares().zero() < 1) {
                return says(run.spec().precision() == Precision.FP16, Myth.HALF_PRECISION, layer.layer(),
                        number(layer.layer()), number(before.activation().rms()), number(before.layer()));
            }
            before = layer;
        }
        return null;
    }
}
