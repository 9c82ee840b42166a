package initscope.experiment.learning;

import initscope.experiment.Snapshot;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.List;

/// What the layers were like at one step, few numbers each, for heat maps over time. Measured on the fixed batch.
///
/// @param step steps made
/// @param loss of the fixed batch
/// @param layers hidden layers and output layer, in order
public record Moment(long step, double loss, List<Layer> layers) {

    /// @param mean of x
    /// @param std of x
    /// @param saturated share of the elements
    /// @param dead share of the units
    /// @param gradientRms of ∂L/∂z, per sample
    /// @param weightMean of W
    /// @param weightStd of W
    public record Layer(double mean, double std, double saturated, double dead, double gradientRms, double weightMean,
            double weightStd) {
    }

    public Moment {
        layers = List.copyOf(layers);
    }

    static Moment of(long step, Snapshot snapshot) {
        List<Layer> layers = new ArrayList<>();
        for (LayerStatistics layer : snapshot.layers()) {
            layers.add(new Layer(layer.activation().mean(), layer.activation().std(), layer.shares().saturated(),
                    layer.shares().deadUnits(), layer.gradient().preactivationRms(), layer.weight().mean(),
                    layer.weight().std()));
        }
        return new Moment(step, snapshot.loss(), layers);
    }
}
