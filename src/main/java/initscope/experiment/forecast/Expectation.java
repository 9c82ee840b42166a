package initscope.experiment.forecast;

import initscope.experiment.Snapshot;
import initscope.network.Activation;
import initscope.network.Plain;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.theory.FiniteWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A forecast laid beside one snapshot: what every histogram of it should have held. Immutable, ready to be drawn.
///
/// @param activations one a layer, null where the run took no histogram; empty where there is no theory
/// @param preactivations the same for z
/// @param scores how far each layer's figures are from the prediction; empty where there is no theory
public record Expectation(Forecast forecast, List<ExpectedCounts> activations, List<ExpectedCounts> preactivations,
        List<Score> scores) {

    public Expectation {
        activations = Collections.unmodifiableList(new ArrayList<>(activations));
        preactivations = Collections.unmodifiableList(new ArrayList<>(preactivations));
        scores = List.copyOf(scores);
    }

    /// @param snapshot of the forecast's spec, whatever its seed and bins
    public static Expectation of(Forecast forecast, Snapshot snapshot) {
        return of(forecast, List.of(snapshot.layers()), null);
    }

    /// For one network or several of the forecast's spec, the first of which is the one whose histograms are drawn.
    ///
    /// @param networks the layers of each
    /// @param before what was expected before, or null; taken over as far as it still holds
    public static Expectation of(Forecast forecast, List<List<LayerStatistics>> networks, Expectation before) {
        List<LayerStatistics> layers = networks.getFirst();
        Expectation kept = before != null && before.forecast == forecast ? before : null;
        List<ExpectedCounts> x = new ArrayList<>();
        List<ExpectedCounts> z = new ArrayList<>();
        for (int l = 0; l < Math.min(forecast.scatter().size(), layers.size()); l++) {
            LayerStatistics layer = layers.get(l);
            FiniteWidth law = forecast.scatter().get(l);
            x.add(counts(forecast.spec().activation(l + 1), law, layer, layer.histogram(),
                    kept == null ? null : kept.activations.get(l)));
            z.add(counts(Plain.IDENTITY, law, layer, layer.preactivationHistogram(),
                    kept == null ? null : kept.preactivations.get(l)));
        }
        return new Expectation(forecast, x, z, networks.size() > 1 ? Score.across(forecast, networks) : Score.of(forecast, layers));
    }

    private static ExpectedCounts counts(Activation phi, FiniteWidth law, LayerStatistics layer, Histogram h,
            ExpectedCounts before) {
        if (h == null || h.total() == 0) {
            return null;
        }
        return before != null && before.isFor(h) ? before : ExpectedCounts.of(phi, law, layer.fanOut(), h);
    }
}
