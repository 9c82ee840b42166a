package initscope.experiment.repair;

import initscope.data.InputSource;
import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.network.Block;
import initscope.statistics.LayerStatistics;
import initscope.tensor.Precision;
import initscope.theory.MeanField.Prediction;
import initscope.theory.MeanField;
import java.util.List;
import java.util.Optional;

/// What became of signal and gradient, in a run or by theory. NaN where it was not measured or theory is silent.
///
/// @param std of the last layer
/// @param scale RMS(x_L) / RMS(x_1)
/// @param gradient RMS(∂L/∂z_1) / RMS(∂L/∂z_L)
/// @param saturated greatest share of saturated elements among the layers of bounded activations; 0 if there are none
/// @param sampleShare share of the last layer's variance that lies between samples
/// @param cosine mean cosine between samples in the last layer
/// @param rank effective rank of the last layer
public record Effect(double std, double scale, double gradient, double saturated, double sampleShare, double cosine,
        double rank) {

    /// As a run shows it.
    public static Effect measured(Snapshot run) {
        LayerStatistics first = run.layer(1);
        LayerStatistics last = run.last();
        double saturated = 0;
        for (LayerStatistics layer : run.layers()) {
            if (run.spec().activation(layer.layer()).isBounded()) {
                saturated = Math.max(saturated, layer.shares().saturated());
            }
        }
        return new Effect(last.activation().std(), last.activation().rms() / first.activation().rms(),
                first.gradient() == null ? Double.NaN
                        : first.gradient().preactivationRms() / last.gradient().preactivationRms(),
                saturated, last.split().sampleShare(),
                last.geometry() == null ? Double.NaN : last.geometry().meanCosine(),
                last.geometry() == null ? Double.NaN : last.geometry().effectiveRank());
    }

    /// As mean-field theory expects it of an infinitely wide network; empty where there is no theory.
    public static Optional<Effect> predicted(Spec spec) {
        double input = spec.input().secondMoment(spec.inputs(), spec.batch());
        boolean known = spec.block().equals(Block.PLAIN) && !Double.isNaN(input)
                && (spec.precision() == Precision.FP32 || spec.precision() == Precision.FP64)
                && spec.input().limit() != InputSource.Limit.MIXTURE;
        return !known ? Optional.empty()
                : MeanField.predict(spec.architecture(), spec.initializers(), spec.bias(), input)
                        .map(layers -> of(spec, layers));
    }

    private static Effect of(Spec spec, List<Prediction> layers) {
        Prediction first = layers.getFirst();
        Prediction last = layers.getLast();
        double saturated = 0;
        for (Prediction layer : layers) {
            if (spec.activation(layer.layer()).isBounded()) {
                saturated = Math.max(saturated, layer.saturated());
            }
        }
        return new Effect(last.std(), Math.sqrt(last.secondMoment() / first.secondMoment()),
                Math.sqrt(first.gradientSecondMoment() / last.gradientSecondMoment()), saturated, Double.NaN, Double.NaN,
                Double.NaN);
    }
}
