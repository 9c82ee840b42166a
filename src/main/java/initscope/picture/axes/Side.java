package initscope.picture.axes;

import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;

/// Which numbers of a layer are shown: before or after the activation function.
public enum Side {
    PREACTIVATION,
    ACTIVATION;

    /// The histogram, or null if the run did not take it.
    public Histogram histogram(LayerStatistics layer) {
        return this == ACTIVATION ? layer.histogram() : layer.preactivationHistogram();
    }

    public Moments moments(LayerStatistics layer) {
        return this == ACTIVATION ? layer.activation() : layer.preactivation();
    }
}
