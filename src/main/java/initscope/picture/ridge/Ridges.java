package initscope.picture.ridge;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Surface;
import initscope.picture.Words;
import initscope.picture.axes.Axes;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.statistics.LayerStatistics;
import java.util.List;
import java.util.Optional;

/// The histograms of the strip as ridges, one a layer, depth downwards.
///
/// @param axes for exactly these layers
public record Ridges(List<LayerStatistics> layers, Axes axes, Focus focus, Look look, Words words) {

    public void paint(Surface surface, Box box) {
        chart().paint(surface, box);
    }

    /// What lies at a point; the bin under it too.
    public Optional<Spot> spotAt(Box box, double x, double y) {
        return chart().spotAt(box, x, y);
    }

    private RidgeChart chart() {
        return new RidgeChart(Ridge.of(layers, axes), axes.choice().log(), "", words.std(), focus, look, words);
    }
}
