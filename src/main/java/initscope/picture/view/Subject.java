package initscope.picture.view;

import initscope.experiment.forecast.Expectation;
import initscope.experiment.spec.Spec;
import initscope.picture.axes.Axes;
import initscope.picture.depth.Levels;
import initscope.statistics.LayerStatistics;
import initscope.theory.MeanField.Prediction;
import java.util.List;

/// What there is to see: one experiment, measured.
///
/// @param networks the layers of each network, seed by seed, all of the same depth; the first is the one histograms are
///     drawn of; empty before the first picture
/// @param axes for the layers of the first network; raised where bars of the others need it
/// @param levels upright axes of curves against depth
/// @param expected what theory expects to see, or null where it is not asked for
public record Subject(Spec spec, List<List<LayerStatistics>> networks, Axes axes, Levels levels, Expectation expected) {

    public Subject {
        networks = List.copyOf(networks);
        axes = networks.size() > 1 ? axes.holding(networks) : axes;
    }

    /// One or several networks, curves on a logarithmic axis of their own, without theory.
    public static Subject of(Spec spec, List<List<LayerStatistics>> networks, Axes axes) {
        return new Subject(spec, networks, axes, Levels.of(true, networks), null);
    }

    /// The layers of the first network.
    public List<LayerStatistics> layers() {
        return networks.isEmpty() ? List.of() : networks.getFirst();
    }

    /// One prediction a layer, or none.
    List<Prediction> theory() {
        return expected == null || expected.forecast().layers().size() != layers().size() ? List.of()
                : expected.forecast().layers();
    }

    /// The same, where theory is about the gradient that was sent back.
    List<Prediction> gradientTheory() {
        return expected != null && expected.forecast().hasGradient() ? theory() : List.of();
    }
}
