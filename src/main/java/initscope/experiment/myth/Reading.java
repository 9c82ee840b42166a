package initscope.experiment.myth;

import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.init.Initializer;
import initscope.network.Activation;
import initscope.statistics.LayerStatistics;
import java.util.function.ToDoubleFunction;

/// The numbers of one run as myths ask for them. What was not measured is NaN, and NaN contradicts nothing.
record Reading(Snapshot run) {

    Spec spec() {
        return run.spec();
    }

    LayerStatistics first() {
        return run.layer(1);
    }

    LayerStatistics last() {
        return run.last();
    }

    int depth() {
        return run.layers().size();
    }

    /// RMS(∂L/∂z_1) / RMS(∂L/∂z_L).
    double gradientRatio() {
        return first().gradient() == null || last().gradient() == null ? Double.NaN
                : first().gradient().preactivationRms() / last().gradient().preactivationRms();
    }

    /// RMS(x_L) / RMS(x_1).
    double scaleRatio() {
        return last().activation().rms() / first().activation().rms();
    }

    /// Std of ∂L/∂W of the first layer against the last's.
    double weightGradientRatio() {
        return first().gradient() == null || first().gradient().detail() == null ? Double.NaN
                : first().gradient().detail().weight().std() / last().gradient().detail().weight().std();
    }

    /// Median of |∂L/∂z_1| against its RMS.
    double medianShare() {
        return first().gradient() == null || first().gradient().detail() == null ? Double.NaN
                : first().gradient().detail().medianAbs() / first().gradient().preactivationRms();
    }

    /// Share of the entries of ∂L/∂z_1 below 1e-3 of their RMS.
    double nearZero() {
        return first().gradient() == null || first().gradient().detail() == null ? Double.NaN
                : first().gradient().detail().nearZero();
    }

    double cosine(LayerStatistics layer) {
        return layer.geometry() == null ? Double.NaN : layer.geometry().meanCosine();
    }

    double saturated(LayerStatistics layer) {
        return activation(layer).isBounded() ? layer.shares().saturated() : Double.NaN;
    }

    /// The layer in which a number is greatest.
    LayerStatistics most(ToDoubleFunction<LayerStatistics> number) {
        LayerStatistics most = first();
        for (LayerStatistics layer : run.layers()) {
            if (number.applyAsDouble(layer) > number.applyAsDouble(most)) {
                most = layer;
            }
        }
        return most;
    }

    /// √(n_in Var W), measured.
    double gain(LayerStatistics layer) {
        return layer.weight().std() * Math.sqrt(layer.fanIn());
    }

    Activation activation(LayerStatistics layer) {
        return spec().activation(layer.layer());
    }

    Initializer initializer(LayerStatistics layer) {
        return spec().initializer(layer.layer());
    }

    boolean everyActivation(String id) {
        return run.layers().stream().allMatch(l -> activation(l).id().equals(id));
    }

    boolean isBounded() {
        return run.layers().stream().allMatch(l -> activation(l).isBounded());
    }
}
