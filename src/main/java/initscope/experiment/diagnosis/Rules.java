package initscope.experiment.diagnosis;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis.Code;
import initscope.network.Activation;
import initscope.statistics.LayerStatistics;
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
            signal();
            gradient();
        }
        symmetry();
        saturation();
        deadUnits();
        if (found.isEmpty()) {
            found.add(new Diagnosis(Code.HEALTHY, run.last().layer(), List.of(), scaleRatio(), Double.NaN,
                    gradientRatio()));
        }
        found.sort((a, b) -> a.code().compareTo(b.code()));
        return List.copyOf(found);
    }

    private void notFinite() {
        worst(Code.NOT_FINITE, l -> l.activation().nonFinite() + l.preactivation().nonFinite() > 0, 0,
                l -> -l.layer(),
                l -> (double) l.activation().nonFinite() / l.activation().count());
    }

    private void symmetry() {
        worst(Code.SYMMETRY, this::symmetric, limits.distinct(), l -> -distinct(l), Rules::distinct);
    }

    private boolean symmetric(LayerStatistics layer) {
        return layer.fanOut() > 1 && (layer.weight().distinctUnits() == 1 || distinct(layer) < limits.distinct());
    }

    private static double distinct(LayerStatistics layer) {
        return (double) layer.weight().distinctUnits() / layer.fanOut();
    }

    private void scale() {
        double ratio = scaleRatio();
        if (ratio > 1 / limits.scale()) {
            overDepth(Code.EXPLODING_SCALE, run.last().layer(), ratio, 1 / limits.scale());
        } else if (ratio < limits.scale()) {
            overDepth(Code.COLLAPSED_SCALE, run.last().layer(), ratio, limits.scale());
        }
    }

    /// Inputs no longer told apart: by share of the variance, or by how far apart they lie at all.
    private void signal() {
        double inputStd = run.input().std();
        if (run.spec().batch() < 2 || !(inputStd > 0)) {
            return;
        }
        ToDoubleFunction<LayerStatistics> apart = l -> Math.sqrt(l.split().betweenSamples()) / inputStd;
        if (!worst(Code.COLLAPSED_SIGNAL, l -> l.split().sampleShare() < limits.sampleShare(), limits.sampleShare(),
                l -> -l.split().sampleShare(), l -> l.split().sampleShare())) {
            worst(Code.COLLAPSED_SIGNAL, l -> apart.applyAsDouble(l) < limits.sampleStd(), limits.sampleStd(),
                    l -> -apart.applyAsDouble(l), apart);
        }
    }

    private void gradient() {
        double ratio = gradientRatio();
        if (ratio < limits.vanishing()) {
            overDepth(Code.VANISHING_GRADIENT, 1, ratio, limits.vanishing());
        } else if (ratio > limits.exploding()) {
            overDepth(Code.EXPLODING_GRADIENT, 1, ratio, limits.exploding());
        } else if (ratio < limits.drifting()) {
            overDepth(Code.SHRINKING_GRADIENT, 1, ratio, limits.drifting());
        } else if (ratio > 1 / limits.drifting()) {
            overDepth(Code.GROWING_GRADIENT, 1, ratio, 1 / limits.drifting());
        }
    }

    private void saturation() {
        Predicate<LayerStatistics> bounded = l -> activation(l).isBounded();
        ToDoubleFunction<LayerStatistics> share = l -> l.shares().saturated();
        if (!worst(Code.SATURATED, bounded.and(l -> l.shares().saturated() >= limits.saturated()), limits.saturated(),
                share, share)) {
            worst(Code.SATURATING, bounded.and(l -> l.shares().saturated() >= limits.saturating()),
                    limits.saturating(), share, share);
        }
    }

    private void deadUnits() {
        worst(Code.DEAD_UNITS, l -> l.shares().deadUnits() >= limits.dead(), limits.dead(),
                l -> l.shares().deadUnits(), l -> l.shares().deadUnits());
    }

    /// Adds a finding if the rule holds in any layer, at the layer where `strength` is greatest.
    private boolean worst(Code code, Predicate<LayerStatistics> rule, double threshold,
            ToDoubleFunction<LayerStatistics> strength, ToDoubleFunction<LayerStatistics> value) {
        List<Integer> layers = new ArrayList<>();
        LayerStatistics worst = null;
        for (LayerStatistics layer : run.layers()) {
            if (rule.test(layer)) {
                layers.add(layer.layer());
                worst = worst == null || Double.compare(strength.applyAsDouble(layer), strength.applyAsDouble(worst)) > 0
                        ? layer : worst;
            }
        }
        if (worst == null) {
            return false;
        }
        found.add(new Diagnosis(code, worst.layer(), layers, value.applyAsDouble(worst), threshold,
                reference(code, worst)));
        return true;
    }

    private double reference(Code code, LayerStatistics layer) {
        return code == Code.COLLAPSED_SIGNAL ? Math.sqrt(layer.split().betweenSamples()) : layer.activation().std();
    }

    private void overDepth(Code code, int layer, double ratio, double threshold) {
        found.add(new Diagnosis(code, layer, List.of(layer), ratio, threshold, Double.NaN));
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
