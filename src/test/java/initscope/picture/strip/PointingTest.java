package initscope.picture.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.Box;
import initscope.picture.Role;
import initscope.picture.Runs;
import initscope.picture.axes.Axes.Choice;
import initscope.picture.strip.Spot.Part;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What one points at is what is painted there.
class PointingTest {

    @Test
    void theMiddleOfEveryBarIsItsBin() {
        for (String spec : List.of("sigmoid normal(1)", "relu he-normal", "relu he-normal range=-4,4", "tanh normal(1) depth=8")) {
            List<LayerStatistics> layers = Runs.of(spec);
            for (Choice choice : List.of(Picture.OWN, Picture.LOG)) {
                Picture picture = Picture.of(layers, choice, 900, 300);
                for (int i = 0; i < layers.size(); i++) {
                    Histogram h = layers.get(i).histogram();
                    List<Box> bars = picture.bars(picture.plots().get(i));
                    int bar = 0;
                    for (int k = 0; k < h.bins(); k++) {
                        if (h.countWithoutAtoms(k) > 0) {
                            Box box = bars.get(bar++);
                            Spot spot = picture.strip().spotAt(picture.box(), box.centerX(), box.bottom() - 0.5).orElseThrow();
                            assertEquals(new Spot(i, i + 1, Part.BAR, k), spot, spec);
                            assertEquals(layers.get(i),
                                    picture.strip().layerAt(picture.box(), box.centerX(), box.centerY()).orElseThrow());
                        }
                    }
                }
            }
        }
    }

    @Test
    void anAtomAnswersForItself() {
        for (String spec : List.of("relu he-normal", "relu he-normal range=-4,4", "hard-tanh normal(0.3)")) {
            List<LayerStatistics> layers = Runs.of(spec);
            Picture picture = Picture.of(layers, Picture.OWN, 620, 260);
            Set<Spot> spots = new HashSet<>();
            for (Box edge : picture.painted().fills(Role.ATOM)) {
                picture.strip().spotAt(picture.box(), edge.centerX(), picture.plots().getFirst().bottom() - 2)
                        .ifPresent(spots::add);
            }
            int atoms = layers.getFirst().histogram().atoms().size();
            assertEquals(5 * atoms, spots.size(), spec + " " + spots);
            assertTrue(spots.stream().allMatch(s -> s.part() == Part.ATOM), spots.toString());
        }
    }

    @Test
    void titlesBelongToTheirLayerAndGapsToNone() {
        Picture picture = Picture.of(Runs.of("tanh xavier-normal"), Picture.OWN, 620, 260);
        Box first = picture.plots().get(0);
        Box second = picture.plots().get(1);
        assertEquals(new Spot(1, 2, Part.CELL, -1),
                picture.strip().spotAt(picture.box(), second.centerX(), second.y() - 5).orElseThrow());
        assertTrue(picture.strip().spotAt(picture.box(), (first.right() + second.x()) / 2, first.centerY()).isEmpty());
        assertTrue(picture.strip().spotAt(picture.box(), -5, 50).isEmpty());
    }

    @Test
    void aColumnOfTheHeatMapIsItsLayerAndItsHeightTheBin() {
        List<LayerStatistics> layers = Runs.of("tanh normal(1) depth=60 batch=50");
        Picture picture = Picture.of(layers, Picture.SHARED, 300, 180);
        assertTrue(picture.strip().isHeatMap(picture.box()));
        Box plot = picture.painted().fills(Role.PANEL).getFirst();
        for (int i = 0; i < 60; i++) {
            double x = plot.x() + (i + 0.5) * plot.width() / 60;
            for (int k = 0; k < 30; k++) {
                double y = plot.bottom() - (k + 0.5) * plot.height() / 30;
                assertEquals(new Spot(i, i + 1, Part.BAR, k), picture.strip().spotAt(picture.box(), x, y).orElseThrow());
            }
        }
    }
}
