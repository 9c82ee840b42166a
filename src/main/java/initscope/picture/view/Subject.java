package initscope.picture.view;

import initscope.experiment.spec.Spec;
import initscope.picture.axes.Axes;
import initscope.statistics.LayerStatistics;
import initscope.theory.MeanField.Prediction;
import java.util.List;

/// What there is to see: one experiment, measured.
///
/// @param networks the layers of each network, seed by seed; the first is the one histograms are drawn of; empty before the
///        first picture
/// @param axes for the layers of the first network
/// @param theory one prediction a layer, or empty where none is wanted or known
public record Subject(Spec spec, List<List<LayerStatistics>> networks, Axes axes, List<Prediction> theory) {

    public Subject {
        networks = List.copyOf(networks);
        theory = List.copyOf(theory);
    }

    /// One network, drawn on axes of its own, without theory.
    public static Subject of(Spec spec, List<LayerStatistics> layers, Axes.Choice choice) {
        return new Subject(spec, List.of(layers), Axes.of(choice, layers, null), List.of());
    }

    /// The layers of the first network.
    public List<LayerStatistics> layers() {
        return networks.isEmpty() ? List.of() : networks.getFirst();
    }
}
