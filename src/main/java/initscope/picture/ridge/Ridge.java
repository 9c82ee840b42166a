package initscope.picture.ridge;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Interval;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.List;

/// One layer's histogram, ready to be set on a baseline.
///
/// @param histogram or null if it was not taken
/// @param view the stretch of values that is drawn
/// @param top count at full height
/// @param figure what is printed beside it
record Ridge(int layer, Histogram histogram, Interval view, double top, String figure) {

    /// The histograms the axes are for.
    static List<Ridge> of(List<LayerStatistics> layers, Axes axes) {
        List<Ridge> ridges = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            LayerStatistics layer = layers.get(i);
            ridges.add(new Ridge(layer.layer(), axes.choice().side().histogram(layer), axes.values().get(i), axes.tops().get(i),
                    Figures.number(axes.choice().side().moments(layer).std())));
        }
        return ridges;
    }

    /// A histogram on axes of its own.
    static Ridge alone(int layer, Histogram h, String figure) {
        double tallest = 1;
        for (int k = 0; h != null && k < h.bins(); k++) {
            tallest = Math.max(tallest, h.countWithoutAtoms(k));
        }
        return new Ridge(layer, h, h == null ? Interval.UNIT : new Interval(h.low(), h.high()), tallest, figure);
    }

    boolean isMeasured() {
        return histogram != null && histogram.total() > 0;
    }

    /// Whether it holds nothing finite at all.
    boolean isLost() {
        return isMeasured() && histogram.nonFinite() == histogram.total();
    }

    /// The axis all ridges share, or null if each has its own.
    static Interval common(List<Ridge> ridges) {
        Interval first = null;
        for (Ridge ridge : ridges) {
            if (ridge.isMeasured() && !ridge.isLost()) {
                if (first != null && !first.equals(ridge.view())) {
                    return null;
                }
                first = ridge.view();
            }
        }
        return first;
    }
}
