package initscope.picture.strip;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Surface;
import initscope.picture.Words;
import initscope.picture.axes.Axes;
import initscope.statistics.LayerStatistics;
import java.util.List;
import java.util.Optional;

/// One small histogram a layer, from left to right: the picture of the book (Saitoh 2016, chapter 6).
///
/// Many layers wrap into rows; where cells would become too small they turn into a heat map, layer × value. Layout is
/// arithmetic alone, so that pointing needs no surface.
///
/// @param layers of one run, in order; empty makes the picture say so
/// @param axes for exactly these layers
public record Strip(List<LayerStatistics> layers, Axes axes, Focus focus, Look look, Words words) {

    public Strip {
        layers = List.copyOf(layers);
        if (axes.values().size() != layers.size() || axes.tops().size() != layers.size()) {
            throw new IllegalArgumentException(
                    layers.size() + " layers on axes for " + axes.values().size() + " and " + axes.tops().size());
        }
    }

    /// Paints into `box`, background included.
    public void paint(Surface surface, Box box) {
        throw new UnsupportedOperationException("to come with the next commit");
    }

    /// The height at which every layer has a readable cell at this width; give more or scroll.
    public double preferredHeight(double width) {
        throw new UnsupportedOperationException("to come with the next commit");
    }

    /// The number of the layer at a point, if there is one, for a strip painted into `box`.
    public Optional<LayerStatistics> layerAt(Box box, double x, double y) {
        throw new UnsupportedOperationException("to come with the next commit");
    }

    /// What lies at a point.
    public Optional<Spot> spotAt(Box box, double x, double y) {
        throw new UnsupportedOperationException("to come with the next commit");
    }
}
