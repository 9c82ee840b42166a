package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Presets;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Role;
import initscope.picture.axes.Axes;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.picture.strip.Strip;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.ui.canvas.Plot;
import initscope.ui.panel.PanelModel;
import initscope.ui.theme.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The pixels of the four famous panels in the window, held against the counts they stand for.
class DrawnBarsTest extends WindowBench {
    /// A bar's top is snapped to a pixel, and so is its scale.
    private static final double PIXELS = 2;

    @Start
    void start(Stage stage) {
        settings.themeProperty().set(Theme.LIGHT);
        open();
    }

    @Test
    void theBarsOfTheFourFamousPanelsAreAsHighAsTheirCounts() {
        pause();
        assertEquals(Presets.famous(), bench.panels().stream().map(PanelModel::spec).toList());
        int bars = 0;
        for (int i = 0; i < 4; i++) {
            bars += compare(i);
        }
        assertTrue(bars > 200, "only " + bars + " bars were looked at");
    }

    /// How many bars of a panel were compared.
    private int compare(int index) {
        PanelModel panel = panel(index);
        Plot plot = window.view().viewOf(panel).plot();
        WritableImage image = fx(() -> plot.snapshot(new SnapshotParameters(), null));
        List<LayerStatistics> layers = panel.snapshotProperty().get().layers();
        Axes axes = panel.axesProperty().get();
        Strip strip = new Strip(layers, axes, Focus.NONE, Look.DESK, window.wording().pictures());
        int bars = 0;
        for (LayerStatistics layer : layers) {
            Histogram h = layer.histogram();
            int[] heights = heights(strip, plot, image, layer.layer(), h.bins());
            int tallest = 0;
            for (int k = 0; k < h.bins(); k++) {
                tallest = h.countWithoutAtoms(k) > h.countWithoutAtoms(tallest) && heights[k] >= 0 ? k : tallest;
            }
            double scale = heights[tallest] / (double) h.countWithoutAtoms(tallest);
            assertTrue(heights[tallest] > image.getHeight() / 4, "panel " + index + " layer " + layer.layer()
                    + " is drawn " + heights[tallest] + " pixels high: " + Arrays.toString(heights));
            for (int k = 0; k < h.bins(); k++) {
                if (heights[k] >= 0) {
                    assertEquals(h.countWithoutAtoms(k) * scale, heights[k], PIXELS,
                            "panel " + index + " layer " + layer.layer() + " bin " + k);
                    bars++;
                }
            }
        }
        return bars;
    }

    /// Bar-coloured pixels in the middle column of each bin of a layer; -1 for bins too narrow to have one.
    private static int[] heights(Strip strip, Plot plot, WritableImage image, int layer, int bins) {
        int[] heights = new int[bins];
        int[] first = new int[bins];
        int[] last = new int[bins];
        Arrays.fill(heights, -1);
        Arrays.fill(first, -1);
        int middle = (int) image.getHeight() / 2;
        for (int x = 0; x < image.getWidth(); x++) {
            Optional<Spot> spot = strip.spotAt(plot.box(), x + 0.5, middle);
            if (spot.isPresent() && spot.get().layer() == layer && spot.get().part() == Spot.Part.BAR) {
                int bin = spot.get().mark();
                first[bin] = first[bin] < 0 ? x : first[bin];
                last[bin] = x;
            }
        }
        int bar = 0xFF000000 | Palette.LIGHT.rgb(Role.BAR);
        for (int k = 0; k < bins; k++) {
            if (first[k] >= 0) {
                int x = (first[k] + last[k]) / 2;
                heights[k] = 0;
                for (int y = 0; y < image.getHeight(); y++) {
                    heights[k] += image.getPixelReader().getArgb(x, y) == bar ? 1 : 0;
                }
            }
        }
        return heights;
    }
}
