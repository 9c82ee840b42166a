package initscope.picture.view;

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
/// @param axes for the layers of the first network
/// @param levels upright axes of curves against depth
/// @param theory one prediction a layer, or empty where none is wanted or known
public record Subject(Spec spec, List<List<LayerStatistics>> networks, Axes axes, Levels levels, List<Prediction> theory) {

    public Subject {
        networks = List.copyOf(networks);
        int depth = networks.isEmpty() ? 0 : networks.getFirst().size();
        theory = theory.size() == depth ? List.copyOf(theory) : List.of();
    }

    /// One or several networks on axes of their own, curves on a logarithmic axis, without theory.
    public static Subject of(Spec spec, List<List<LayerStatistics>> networks, Axes.Choice choice) {
        return new Subject(spec, networks, Axes.of(choice, networks.isEmpty() ? List.of() : networks.getFirst(), null),
                Levels.of(true, networks), List.of());
    }

    /// The layers of the first network.
    public List<LayerStatistics> layers() {
        return networks.isEmpty() ? List.of() : networks.getFirst();
    }

    public Subject withTheory(List<Prediction> predictions) {
        return new Subject(spec, networks, axes, levels, predictions);
    }
}
