package initscope.picture.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Recorder.Fill;
import initscope.picture.Role;
import initscope.picture.Runs;
import initscope.picture.axes.Axes.Choice;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Shade is count.
class HeatMapTest {

    @Test
    void theShadeAtEveryBinIsItsCount() {
        List<LayerStatistics> layers = Runs.asked(Runs.spec("relu he-normal depth=60 batch=50"), Picture.SHARED);
        for (Choice choice : List.of(Picture.SHARED, Picture.LOG)) {
            Picture picture = Picture.of(layers, choice, 620, 260);
            Box plot = picture.painted().fills(Role.PANEL).getFirst();
            double top = picture.strip().axes().tops().getFirst();
            for (int i = 0; i < layers.size(); i++) {
                Histogram h = layers.get(i).histogram();
                double x = plot.x() + (i + 0.5) * plot.width() / layers.size();
                for (int k = 0; k < h.bins(); k++) {
                    double y = plot.bottom() - (k + 0.5) * plot.height() / h.bins();
                    long count = h.countWithoutAtoms(k);
                    double share = choice.log() ? Math.log(2.0 * count) / Math.log(2 * top) : count / top;
                    double painted = shade(picture, x, y);
                    assertEquals(count > 0, painted > 0, "layer " + (i + 1) + " bin " + k);
                    assertTrue(count == 0 || Math.abs(painted - share) <= 1.01 / 64, painted + " for " + count + " of " + top);
                }
            }
        }
    }

    /// 0 where only the ground is.
    private static double shade(Picture picture, double x, double y) {
        for (Fill fill : picture.painted().fills()) {
            if (fill.ink() instanceof Ink.Shade(double amount) && fill.box().contains(x, y)) {
                return amount;
            }
        }
        return 0;
    }

    @Test
    void theLaneOfZerosIsTheirShare() {
        List<LayerStatistics> layers = Runs.of("relu he-normal depth=60 batch=50");
        Picture picture = Picture.of(layers, Picture.SHARED, 620, 260);
        List<Box> bars = picture.painted().fills(Role.ATOM);
        List<Box> lanes = picture.painted().fills(Role.PANEL);
        for (int i = 0; i < layers.size(); i++) {
            Box lane = lanes.get(1 + i);
            assertEquals(layers.get(i).shares().zero(), bars.get(i).height() / lane.height(), 1 / lane.height());
        }
    }

    @Test
    void layersOfEverySizeAreDrawnFromEndToEndAndSaySo() {
        List<LayerStatistics> layers = Runs.of("identity normal(0.5) depth=40 batch=50");
        Picture own = Picture.of(layers, Picture.OWN, 620, 260);
        assertTrue(own.painted().words().containsAll(List.of("min", "max", "each layer from its least to its greatest value")));
        Picture shared = Picture.of(layers, Picture.SHARED, 620, 260);
        assertTrue(!shared.painted().words().contains("min"));
    }

    @Test
    void columnsTouchWithoutSeam() {
        Histogram full = new Histogram(0, 1, List.of(5L, 5L), 0, 0, 0, 0, 0, List.of());
        for (double scale : new double[] {1, 1.25, 1.5, 2}) {
            Picture picture = Picture.of(new Strip(java.util.Collections.nCopies(77, Runs.layer(1, full)),
                    initscope.picture.axes.Axes.of(Picture.SHARED, java.util.Collections.nCopies(77, Runs.layer(1, full)), null),
                    Focus.NONE, initscope.picture.Look.DESK, initscope.picture.SampleWords.ENGLISH), new Box(0, 0, 500, 200), scale);
            List<Box> columns = picture.painted().fills().stream().filter(f -> f.ink() instanceof Ink.Shade)
                    .map(Fill::box).filter(b -> b.height() > 50).toList();
            assertEquals(77, columns.size());
            for (int i = 1; i < 77; i++) {
                assertEquals(columns.get(i - 1).right(), columns.get(i).x(), 1e-9);
                assertEquals(Math.rint(columns.get(i).x() * scale), columns.get(i).x() * scale, 1e-6);
            }
        }
    }
}
