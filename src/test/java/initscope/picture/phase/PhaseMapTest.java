package initscope.picture.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.experiment.sweep.Chart;
import initscope.experiment.sweep.Plane;
import initscope.experiment.sweep.Plane.Kind;
import initscope.experiment.sweep.Plane.Point;
import initscope.experiment.sweep.Ruler;
import initscope.experiment.sweep.Site;
import initscope.experiment.sweep.Site.Reading;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Recorder;
import initscope.picture.Surface;
import initscope.picture.phase.PhaseMap.Cell;
import initscope.picture.raster.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// The phase map as it is painted.
class PhaseMapTest {
    private static final MapWords WORDS = new MapWords("theory", "measured", "σw", "σb", "depth", "ordered", "chaotic", "edge",
            "here", "vanishes", "explodes", "unlike", "alike", "nothing yet", "no theory");
    private static final Spec SPEC = SpecReader.read("tanh xavier-normal").orThrow();
    private static final double[] VALUES = {0, -0.0, 1, -1, 5, -400, 1e308, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY};

    @Test
    void anyReadingIsDrawnInAnyBox() {
        for (Kind kind : Kind.values()) {
            for (int cells : new int[] {1, 3, 40}) {
                for (boolean partly : new boolean[] {false, true}) {
                    Chart chart = chart(new Plane(kind, 3, 10, cells, cells, 0), partly, List.of(new Point(1, 0), new Point(2, 10)));
                    for (Quantity quantity : Quantity.values()) {
                        for (Point here : new Point[] {null, new Point(1, 1), new Point(1e9, 0), new Point(Double.NaN, 3)}) {
                            draw(chart, quantity, here, new Cell(0, 0));
                        }
                    }
                }
            }
        }
        draw(null, Quantity.GRADIENT, null, null);
        draw(chart(new Plane(Kind.WEIGHT_BIAS, 1e-8, 1e9, 2, 2, 0), false, List.of()), Quantity.COSINE, new Point(0, 0), null);
    }

    private static void draw(Chart chart, Quantity quantity, Point here, Cell pointed) {
        for (double[] size : new double[][] {{1, 1}, {30, 400}, {400, 30}, {600, 480}}) {
            for (boolean measured : new boolean[] {false, true}) {
                PhaseMap map = new PhaseMap(chart, quantity, measured, here, pointed, Look.DESK, WORDS);
                Box box = new Box(0, 0, size[0], size[1]);
                survives(surface -> map.paint(surface, box));
                for (double x : new double[] {-1, 0, size[0] / 2, size[0], Double.NaN}) {
                    map.cellAt(box, x, size[1] / 2);
                }
            }
        }
    }

    private static Recorder survives(Consumer<Surface> painter) {
        Recorder[] recorder = new Recorder[1];
        new Raster(Palette.DARK).image(1, 1, 1, surface -> {
            recorder[0] = new Recorder(surface, 1.25);
            painter.accept(recorder[0]);
        });
        assertEquals(0, recorder[0].clips());
        for (double[] point : recorder[0].points()) {
            assertTrue(Math.abs(point[0]) < 1e4 && Math.abs(point[1]) < 1e4, () -> point[0] + ", " + point[1]);
        }
        return recorder[0];
    }

    @Test
    void aCellIsFoundWhereItsMiddleLies() {
        PhaseMap map = new PhaseMap(chart(new Plane(Kind.WEIGHT_BIAS, 3, 1, 40, 40, 0), false, List.of()), Quantity.GRADIENT, true,
                null, null, Look.DESK, WORDS);
        Box box = new Box(10, 20, 620, 480);
        for (Cell cell : List.of(new Cell(0, 0), new Cell(39, 0), new Cell(17, 31), new Cell(39, 39))) {
            double[] at = map.middle(box, cell);
            assertEquals(cell, map.cellAt(box, at[0], at[1]).orElseThrow());
        }
        assertTrue(map.cellAt(box, 12, 200).isEmpty());
    }

    @Test
    void vanishingAndExplodingAreTheTwoEndsOfTheRamp() {
        assertEquals(new Ink.Signed(-1), Quantity.GRADIENT.ink(Double.NEGATIVE_INFINITY, 6));
        assertEquals(new Ink.Signed(0.5), Quantity.GRADIENT.ink(3, 6));
        assertEquals(new Ink.Signed(0.5), Quantity.GRADIENT.ink(1, 2));
        assertEquals("÷ 1000", Quantity.GRADIENT.figure(-3));
        assertEquals("× 10", Quantity.GRADIENT.figure(1));
        assertEquals("÷ ∞", Quantity.GRADIENT.figure(Double.NEGATIVE_INFINITY));
    }

    @Test
    void theSidesOfTheEdgeAreNamedOnTheMap() {
        Chart chart = chart(new Plane(Kind.WEIGHT_BIAS, 3, 1, 4, 4, 0), false, List.of(new Point(1, 0), new Point(1.8, 1)));
        List<String> words = survives(surface -> new PhaseMap(chart, Quantity.GRADIENT, true, new Point(1, 0.1), null, Look.DESK,
                WORDS).paint(surface, new Box(0, 0, 600, 480))).words();
        assertTrue(words.containsAll(List.of("ordered", "chaotic", "edge", "here", "measured")), words.toString());
    }

    @Test
    void anyRulerIsDrawn() {
        for (double chi : VALUES) {
            for (double length : VALUES) {
                for (int depth : new int[] {1, 200}) {
                    RulerPicture picture = new RulerPicture(new Ruler(chi, Math.abs(length), Math.abs(chi), depth, true), Look.DESK,
                            "this network");
                    for (double width : new double[] {1, 90, 900}) {
                        survives(surface -> picture.paint(surface, new Box(0, 0, width, 50)));
                    }
                }
            }
        }
        survives(surface -> new RulerPicture(null, Look.PROJECTOR, "").paint(surface, new Box(0, 0, 500, 50)));
        for (Quantity quantity : Quantity.values()) {
            survives(surface -> new Ramp(quantity, 6, Look.PROJECTOR, WORDS).paint(surface, new Box(0, 0, 300, 30)));
        }
    }

    private static Chart chart(Plane plane, boolean partly, List<Point> line) {
        List<Site> sites = new ArrayList<>();
        int known = 0;
        for (int i = 0; i < plane.columns() * plane.rows(); i++) {
            double value = VALUES[i % VALUES.length];
            boolean there = !partly || i % 8 == 0;
            known += there ? 1 : 0;
            sites.add(new Site(value, value, new Reading(value, value), there ? new Reading(value, -value) : null));
        }
        return new Chart(SPEC, SPEC, plane, sites, known, line, true);
    }
}
