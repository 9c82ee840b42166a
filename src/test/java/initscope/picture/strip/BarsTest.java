package initscope.picture.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Presets;
import initscope.experiment.spec.Spec;
import initscope.picture.Box;
import initscope.picture.Role;
import initscope.picture.Runs;
import initscope.picture.SampleWords;
import initscope.picture.axes.Axes.Choice;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bars are the counts.
class BarsTest {
    private static final double[] SCALES = {1, 1.25, 1.5, 2};

    @Test
    void theHeightOfEveryBarIsItsCountToThePixel() {
        for (Spec spec : Presets.famous()) {
            for (Choice choice : List.of(Picture.OWN, Picture.SHARED)) {
                List<LayerStatistics> layers = Runs.asked(spec, choice);
                for (double scale : SCALES) {
                    Picture picture = Picture.of(layers, choice, 620, 260, scale, SampleWords.ENGLISH);
                    assertEquals(layers.size(), picture.plots().size());
                    for (int i = 0; i < layers.size(); i++) {
                        double top = picture.strip().axes().tops().get(i);
                        checkHeights(layers.get(i).histogram(), picture, i, count -> count / top, scale);
                    }
                }
            }
        }
    }

    @Test
    void onALogarithmicAxisOneIsSeenAndZeroIsNot() {
        for (Spec spec : Presets.famous()) {
            List<LayerStatistics> layers = Runs.asked(spec, Picture.LOG);
            Picture picture = Picture.of(layers, Picture.LOG, 620, 260);
            for (int i = 0; i < layers.size(); i++) {
                double top = picture.strip().axes().tops().get(i);
                checkHeights(layers.get(i).histogram(), picture, i, count -> Math.log(2 * count) / Math.log(2 * top), 1);
            }
        }
    }

    private interface Height {
        double of(double count);
    }

    private static void checkHeights(Histogram h, Picture picture, int layer, Height height, double scale) {
        Box plot = picture.plots().get(layer);
        List<Double> expected = new ArrayList<>();
        long counted = 0;
        for (int k = 0; k < h.bins(); k++) {
            if (h.countWithoutAtoms(k) > 0) {
                expected.add(plot.height() * height.of(h.countWithoutAtoms(k)));
            }
            counted += h.countWithoutAtoms(k);
        }
        for (Histogram.Atom atom : h.atoms()) {
            counted += h.binOf(atom.value()) >= 0 ? atom.count() : 0;
        }
        assertEquals(h.total(), counted + h.hidden() + h.nonFinite());
        List<Box> bars = picture.bars(plot);
        assertEquals(expected.size(), bars.size(), "bars of layer " + (layer + 1));
        for (int k = 0; k < bars.size(); k++) {
            Box bar = bars.get(k);
            double pixel = 1 / scale;
            assertTrue(Math.abs(bar.height() - expected.get(k)) <= pixel + 1e-9 && bar.height() >= pixel - 1e-9,
                    bar + " should be " + expected.get(k) + " high");
            assertEquals(plot.bottom(), bar.bottom(), 1e-9);
        }
    }

    @Test
    void barsLieOnDevicePixelsAndTouchWithoutSeamOrOverlap() {
        Histogram full = new Histogram(-1, 1, java.util.Collections.nCopies(37, 5L), 0, 0, 0, 0, 0, List.of());
        List<LayerStatistics> layers = List.of(Runs.layer(1, full), Runs.layer(2, full), Runs.layer(3, full));
        for (double scale : SCALES) {
            for (double width : new double[] {300, 333.3, 620}) {
                Picture picture = Picture.of(layers, Picture.OWN, width, 201.7, scale, SampleWords.ENGLISH);
                for (Box plot : picture.plots()) {
                    List<Box> bars = picture.bars(plot);
                    assertEquals(plot.x(), bars.getFirst().x(), 1e-9);
                    assertEquals(plot.right(), bars.getLast().right(), 1e-9);
                    for (int k = 0; k < bars.size(); k++) {
                        Box bar = bars.get(k);
                        for (double edge : new double[] {bar.x(), bar.right(), bar.y(), bar.bottom()}) {
                            assertEquals(Math.rint(edge * scale), edge * scale, 1e-6, "at scale " + scale);
                        }
                        assertTrue(k == 0 || Math.abs(bars.get(k - 1).right() - bar.x()) < 1e-9, "seam before bar " + k);
                    }
                }
            }
        }
    }

    @Test
    void narrowBinsKeepTheirTallestBar() {
        List<Long> counts = new ArrayList<>(java.util.Collections.nCopies(200, 0L));
        counts.set(57, 1000L);
        counts.set(140, 1L);
        Histogram h = new Histogram(0, 1, counts, 0, 0, 0, 0, 0, List.of());
        Picture picture = Picture.of(java.util.Collections.nCopies(5, Runs.layer(1, h)), Picture.OWN, 300, 180);
        Box plot = picture.plots().getFirst();
        List<Box> bars = picture.bars(plot);
        assertEquals(2, bars.size());
        assertTrue(bars.get(0).width() >= 1 && bars.get(1).width() >= 1 && bars.get(1).height() >= 1, bars.toString());
        assertEquals(plot.height() * 1000 / picture.strip().axes().tops().getFirst(), bars.getFirst().height(), 1);
    }

    @Test
    void anAtomIsABarOfItsOwnAndCrushesNothing() {
        Histogram rare = new Histogram(0, 4, List.of(900L, 500L, 200L, 100L), 0, 0, 0, 0, 0,
                List.of(new Histogram.Atom(0, 300)));
        Histogram common = new Histogram(0, 4, List.of(9600L, 500L, 200L, 100L), 0, 0, 0, 0, 0,
                List.of(new Histogram.Atom(0, 9000)));
        Picture picture = Picture.of(List.of(Runs.layer(1, rare), Runs.layer(2, common)), Picture.OWN, 620, 260);
        for (int i = 0; i < 2; i++) {
            Box plot = picture.plots().get(i);
            Histogram h = i == 0 ? rare : common;
            double top = picture.strip().axes().tops().get(i);
            double atomTop = picture.painted().fills(Role.ATOM).stream().filter(b -> plot.contains(b.x(), b.centerY()))
                    .mapToDouble(Box::y).min().orElseThrow();
            double share = Math.min(1, h.atoms().getFirst().count() / top);
            assertEquals(plot.height() * share, plot.bottom() - atomTop, 1);
            assertEquals(plot.height() * 600 / top, picture.bars(plot).getFirst().height(), 1);
            assertTrue(picture.bars(plot).getFirst().height() > 0.5 * plot.height());
        }
    }

    @Test
    void theBarUnderThePointerIsPaintedApart() {
        List<LayerStatistics> layers = Runs.of("tanh xavier-normal");
        Picture plain = Picture.of(layers, Picture.OWN, 620, 260);
        Strip strip = new Strip(layers, plain.strip().axes(), new Focus(2, 7, 4), plain.strip().look(), plain.strip().words());
        Picture pointed = Picture.of(strip, plain.box(), 1);
        assertEquals(List.of(plain.bars(plain.plots().get(1)).get(7)), pointed.painted().fills(Role.BAR_HOVER));
        assertEquals(1, pointed.painted().fills(Role.HOVER).size());
        assertEquals(4, pointed.painted().fills(Role.FOCUS).size());
    }
}
