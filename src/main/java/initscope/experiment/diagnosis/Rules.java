package initscope.experiment.diagnosis;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis.Code;
import initscope.network.Activation;
import initscope.statistics.LayerStatistics;
import initscope.training.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// The rules of diagnosis applied to one run: measured numbers held against [Thresholds]. "Vanishing" and "exploding
/// gradient" are said only of a measured gradient, "saturated" only of bounded activations.
final class Rules {
    private final Snapshot run;
    private final Thresholds limits;
    private final List<Diagnosis> found = new ArrayList<>();

    Rules(Snapshot run, Thresholds limits) {
        this.run = run;
        this.limits = limits;
    }

    List<Diagnosis> findings() {
        notFinite();
        if (found.isEmpty()) {
            scale();
            allZero();
            signal();
            geometry();
            gradient();
            sparseGradient();
            loss();
        }
        symmetry();
        saturation();
        deadUnits();
        if (found.isEmpty()) {
            found.add(new Diagnosis(Code.HEALTHY, run.last().layer(), List.of(), null, scaleRatio(), Double.NaN,
                    gradientRatio()));
        }
        found.sort((a, b) -> a.code().compareTo(b.code()));
        return List.copyOf(found);
    }

    private void notFinite() {
        add(Code.NOT_FINITE, null, 0, worst(l -> l.activation().nonFinite() + l.preactivation().nonFinite() > 0,
                l -> -l.layer()), l -> (double) l.activation().nonFinite() / l.activation().count());
    }

    private void symmetry() {
        add(Code.SYMMETRY, Limit.DISTINCT, limits.of(Limit.DISTINCT), worst(this::symmetric, l -> -distinct(l)),
                Rules::distinct);
    }

    private boolean symmetric(LayerStatistics layer) {
        return layer.fanOut() > 1
                && (layer.weight().distinctUnits() == 1 || distinct(layer) < limits.of(Limit.DISTINCT));
    }

    private static double distinct(LayerStatistics layer) {
        return (double) layer.weight().distinctUnits() / layer.fanOut();
    }

    private void scale() {
        double ratio = scaleRatio();
        double least = limits.of(Limit.SCALE);
        if (ratio > 1 / least) {
            overDepth(Code.EXPLODING_SCALE, Limit.SCALE, run.last().layer(), ratio, 1 / least);
        } else if (ratio < least) {
            overDepth(Code.COLLAPSED_SCALE, Limit.SCALE, run.last().layer(), ratio, least);
        }
    }

    private void allZero() {
        add(Code.ALL_ZERO, null, Double.NaN, worst(l -> l.shares().zero() == 1, l -> -l.layer()), l -> 1);
    }

    /// Inputs no longer told apart: by share of the variance, or by how far apart they lie at all.
    private void signal() {
        double inputStd = run.input().std();
        if (run.spec().batch() < 2 || !(inputStd > 0)) {
            return;
        }
        ToDoubleFunction<LayerStatistics> apart = l -> Math.sqrt(l.split().betweenSamples()) / inputStd;
        ToDoubleFunction<LayerStatistics> share = l -> l.split().sampleShare();
        if (!below(Code.COLLAPSED_SIGNAL, Limit.SAMPLE_SHARE, share)) {
            below(Code.COLLAPSED_SIGNAL, Limit.SAMPLE_STD, apart);
        }
    }

    /// Samples that point the same way. The rank is held against the directions there could be: a batch of ten spans no
    /// more than ten, two inputs not more than two in a linear layer.
    private void geometry() {
        if (run.spec().batch() < 2) {
            return;
        }
        ToDoubleFunction<LayerStatistics> cosine = l -> l.geometry() == null ? Double.NaN : l.geometry().meanCosine();
        ToDoubleFunction<LayerStatistics> rank = l -> l.geometry() == null ? Double.NaN : l.geometry().effectiveRank()
                / Math.min(l.fanOut(), Math.min(run.spec().batch(), run.spec().inputs()));
        if (!add(Code.COLLAPSED_GEOMETRY, Limit.COSINE, limits.of(Limit.COSINE),
                worst(l -> cosine.applyAsDouble(l) > limits.of(Limit.COSINE), cosine), cosine)) {
            below(Code.COLLAPSED_GEOMETRY, Limit.RANK, rank);
        }
    }

    private void gradient() {
        double ratio = gradientRatio();
        double drifting = limits.of(Limit.DRIFTING);
        if (ratio < limits.of(Limit.VANISHING)) {
            overDepth(Code.VANISHING_GRADIENT, Limit.VANISHING, 1, ratio, limits.of(Limit.VANISHING));
        } else if (ratio > limits.of(Limit.EXPLODING)) {
            overDepth(Code.EXPLODING_GRADIENT, Limit.EXPLODING, 1, ratio, limits.of(Limit.EXPLODING));
        } else if (ratio < drifting) {
            overDepth(Code.SHRINKING_GRADIENT, Limit.DRIFTING, 1, ratio, drifting);
        } else if (ratio > 1 / drifting) {
            overDepth(Code.GROWING_GRADIENT, Limit.DRIFTING, 1, ratio, 1 / drifting);
        }
    }

    private void sparseGradient() {
        // A gradient that is zero throughout is gone, not sparse.
        ToDoubleFunction<LayerStatistics> share = l -> l.gradient() == null || l.gradient().detail() == null
                || !(l.gradient().preactivationSecondMoment() > 0) ? Double.NaN : l.gradient().detail().nearZero();
        add(Code.SPARSE_GRADIENT, Limit.NEAR_ZERO, limits.of(Limit.NEAR_ZERO),
                worst(l -> share.applyAsDouble(l) > limits.of(Limit.NEAR_ZERO), share), share);
    }

    /// Only a softmax over classes has a loss that ignorance sets.
    private void loss() {
        if (run.loss() == null || !(run.spec().head() instanceof Head.Softmax(int classes))) {
            return;
        }
        double ratio = run.loss() / Math.log(classes);
        Limit limit = ratio < limits.of(Limit.LOSS_LOW) ? Limit.LOSS_LOW
                : ratio > limits.of(Limit.LOSS_HIGH) ? Limit.LOSS_HIGH : null;
        if (limit != null) {
            int last = run.last().layer();
            found.add(new Diagnosis(Code.POOR_INITIAL_LOSS, last, List.of(last), limit, ratio, limits.of(limit), run.loss()));
        }
    }

    private void saturation() {
        ToDoubleFunction<LayerStatistics> share = l -> activation(l).isBounded() ? l.shares().saturated() : Double.NaN;
        if (!atLeast(Code.SATURATED, Limit.SATURATED, share)) {
            atLeast(Code.SATURATING, Limit.SATURATING, share);
        }
    }

    private void deadUnits() {
        atLeast(Code.DEAD_UNITS, Limit.DEAD, l -> l.shares().deadUnits());
    }

    private boolean atLeast(Code code, Limit limit, ToDoubleFunction<LayerStatistics> value) {
        return add(code, limit, limits.of(limit), worst(l -> value.applyAsDouble(l) >= limits.of(limit), value), value);
    }

    private boolean below(Code code, Limit limit, ToDoubleFunction<LayerStatistics> value) {
        return add(code, limit, limits.of(limit),
                worst(l -> value.applyAsDouble(l) < limits.of(limit), l -> -value.applyAsDouble(l)), value);
    }

    /// The layers a rule holds in, the one where it holds most first; a value that was not measured is NaN and below, above
    /// and beyond nothing.
    private List<LayerStatistics> worst(Predicate<LayerStatistics> rule, ToDoubleFunction<LayerStatistics> strength) {
        List<LayerStatistics> layers = new ArrayList<>();
        LayerStatistics worst = null;
        for (LayerStatistics layer : run.layers()) {
            if (rule.test(layer)) {
                layers.add(layer);
                worst = worst == null || Double.compare(strength.applyAsDouble(layer), strength.applyAsDouble(worst)) > 0
                        ? layer : worst;
            }
        }
        if (worst != null) {
            layers.addFirst(worst);
        }
        return layers;
    }

    /// Adds a finding if the rule holds in any layer.
    private boolean add(Code code, Limit limit, double threshold, List<LayerStatistics> worstAndAll,
            ToDoubleFunction<LayerStatistics> value) {
        if (worstAndAll.isEmpty()) {
            return false;
        }
        LayerStatistics worst = worstAndAll.getFirst();
        List<Integer> layers = worstAndAll.stream().skip(1).map(LayerStatistics::layer).toList();
        found.add(new Diagnosis(code, worst.layer(), layers, limit, value.applyAsDouble(worst), threshold,
                reference(code, worst)));
        return true;
    }

    private static double reference(Code code, LayerStatistics layer) {
        return switch (code) {
            case COLLAPSED_SIGNAL -> Math.sqrt(layer.split().betweenSamples());
            case COLLAPSED_GEOMETRY -> layer.geometry().effectiveRank();
            default -> layer.activation().std();
        };
    }

    private void overDepth(Code code, Limit limit, int layer, double ratio, double threshold) {
        found.add(new Diagnosis(code, layer, List.of(layer), limit, ratio, threshold, Double.NaN));
    }

    private double scaleRatio() {
        return run.last().activation().rms() / run.layer(1).activation().rms();
    }

    private double gradientRatio() {
        if (run.last().gradient() == null) {
            return Double.NaN;
        }
        return run.layer(1).gradient().preactivationRms() / run.last().gradient().preactivationRms();
    }

    private Activation activation(LayerStatistics layer) {
        return run.spec().activation(layer.layer());
    }
}
