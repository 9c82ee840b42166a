package initscope.experiment.forecast;

import initscope.experiment.Snapshot;
import initscope.network.Activation;
import initscope.network.Plain;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.theory.FiniteWidth;
import java.util.ArrayList;
import java.util.List;

/// A forecast laid beside one snapshot: what every histogram of it should have held. Immutable, ready to be drawn.
///
/// @param activations one a layer, null where the run took no histogram; empty where there is no theory
/// @param preactivations the same for z
public record Expectation(Forecast forecast, List<ExpectedCounts> activations, List<ExpectedCounts> preactivations) {

    /// @param snapshot of the forecast's spec, whatever its bins
    public static Expectation of(Forecast forecast, Snapshot snapshot) {
        List<ExpectedCounts> x = new ArrayList<>();
        List<ExpectedCounts> z = new ArrayList<>();
        for (int l = 0; l < Math.min(forecast.scatter().size(), snapshot.layers().size()); l++) {
            LayerStatistics layer = snapshot.layers().get(l);
            FiniteWidth law = forecast.scatter().get(l);
            x.add(counts(forecast.spec().activation(l + 1), law, layer, layer.histogram()));
            z.add(counts(Plain.IDENTITY, law, layer, layer.preactivationHistogram()));
        }
        return new Expectation(forecast, java.util.Collections.unmodifiableList(x),
                java.util.Collections.unmodifiableList(z));
    }

    private static ExpectedCounts counts(Activation phi, FiniteWidth law, LayerStatistics layer, Histogram h) {
        return h == null || h.total() == 0 ? null : ExpectedCounts.of(phi, law, layer.fanOut(), h);
    }
}
