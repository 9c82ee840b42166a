package initscope.experiment;

import initscope.network.Architecture;
import initscope.propagation.Forward;
import initscope.statistics.LayerStatistics;
import initscope.statistics.LayerTally;
import initscope.statistics.geometry.Geometry;
import initscope.statistics.gradient.Gradient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Puts together what was measured of each layer.
public final class Layers {

    private Layers() {
    }

    /// One record a layer, of a single pass.
    ///
    /// @param gradients one a layer, or none
    /// @param geometry one a layer, or none
    public static List<LayerStatistics> of(Architecture shape, Forward.Trace trace, List<LayerStatistics.Weight> weights,
            List<Gradient> gradients, List<Geometry> geometry) {
        return of(shape, trace.tallies(), trace.quantiles(), weights, gradients, geometry);
    }

    static List<LayerStatistics> of(Architecture shape, List<LayerTally> tallies, List<Map<Double, Double>> quantiles,
            List<LayerStatistics.Weight> weights, List<Gradient> gradients, List<Geometry> geometry) {
        List<LayerStatistics> layers = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            LayerStatistics layer = tallies.get(i).finish(i + 1, shape.layer(i + 1).fanIn(), weights.get(i),
                    quantiles.isEmpty() ? Map.of() : quantiles.get(i));
            layer = gradients.isEmpty() ? layer : layer.withGradient(gradients.get(i));
            layers.add(geometry.isEmpty() ? layer : layer.withGeometry(geometry.get(i)));
        }
        return layers;
    }
}
