package initscope.experiment;

import initscope.experiment.spec.Spec;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import java.util.List;

/// What one run left behind, complete and immutable.
///
/// @param spec what was run
/// @param batch number of the last batch, counted from 0; it and the spec determine every digit here
/// @param batches how many batches are in it: 1, or more when accumulating
/// @param input moments of x_0
/// @param layers in order, from layer 1
/// @param kernel what computed it
/// @param loss mean over all samples in it; null where no gradient was asked for, or the head is the probe, which has none
public record Snapshot(Spec spec, long batch, int batches, Moments input, List<LayerStatistics> layers,
        String kernel, Double loss) {

    public Snapshot {
        layers = List.copyOf(layers);
    }

    /// The layer of this number, counted from 1.
    public LayerStatistics layer(int number) {
        return layers.get(number - 1);
    }

    Snapshot withLayers(List<LayerStatistics> others) {
        return new Snapshot(spec, batch, batches, input, others, kernel, loss);
    }

    public LayerStatistics last() {
        return layers.getLast();
    }
}
