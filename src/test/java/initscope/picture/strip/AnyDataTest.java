package initscope.picture.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Runs;
import initscope.picture.SampleWords;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Axes.Choice;
import initscope.statistics.Histogram;
import initscope.statistics.Histogram.Atom;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Whatever was measured, in whatever box: no exception, no coordinate that is not a number, nothing far outside.
class AnyDataTest {
    private static final double[][] SIZES = {{1, 1}, {5, 900}, {900, 5}, {40, 30}, {160, 120}, {300, 180}, {620, 260},
        {1200, 400}};

    private static final List<Histogram> ODD = List.of(
            histogram(0, 1, List.of(0L, 0L, 0L), 0, 0, 0, List.of()),
            histogram(0, 1, List.of(5L), 0, 0, 0, List.of()),
            histogram(0, 1, List.of(0L, 0L, 9L), 0, 0, 0, List.of()),
            histogram(0, 1, List.of(1L, 1_000_000_000_000L, 1L), 3, 4, 5, List.of()),
            histogram(-1e308 / 2, 1e308 / 2, List.of(3L, 4L, 5L), 0, 0, 1, List.of(new Atom(0, 2))),
            histogram(0, Double.MIN_VALUE, List.of(7L), 0, 0, 0, List.of(new Atom(0, 7))),
            histogram(-Double.MIN_NORMAL, 3e-310, List.of(7L, 1L), 0, 0, 0, List.of()),
            histogram(1, Math.nextUp(Math.nextUp(1.0)), List.of(7L, 1L), 0, 0, 0, List.of()),
            histogram(0, 1, List.of(0L, 0L), 0, 0, 12, List.of()),
            histogram(0, 1, List.of(0L, 0L), 6, 6, 0, List.of(new Atom(-3, 2))),
            histogram(-1, 1, List.of(8L, 0L, 0L, 9L), 0, 0, 0, List.of(new Atom(-1, 8), new Atom(1, 9))),
            histogram(-1, 1, Collections.nCopies(200, 1L), 0, 0, 0, List.of(new Atom(0.123, 1))));

    private static Histogram histogram(double low, double high, List<Long> counts, long below, long above, long nan,
            List<Atom> atoms) {
        return new Histogram(low, high, counts, below, above, nan, nan / 2, nan / 3, atoms);
    }

    @Test
    void anyHistogramIsDrawnInAnyBox() {
        for (int layers : new int[] {1, 2, 5, 13, 100, 200}) {
            for (Histogram h : ODD) {
                for (Choice choice : Picture.CHOICES) {
                    check(Collections.nCopies(layers, Runs.layer(1, h)), choice);
                }
            }
        }
    }

    @Test
    void anyMixtureOfLayersIsDrawnInAnyBox() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 40; round++) {
            List<LayerStatistics> layers = new ArrayList<>();
            int depth = random.nextInt(1, 30);
            for (int i = 1; i <= depth; i++) {
                layers.add(random.nextInt(8) == 0 ? Runs.layer(i, null, Moments.NONE)
                        : Runs.layer(i, ODD.get(random.nextInt(ODD.size()))));
            }
            for (Choice choice : Picture.CHOICES) {
                check(layers, choice);
            }
        }
    }

    @Test
    void axesOfAnotherTimeAreNoHarm() {
        for (Histogram then : ODD) {
            for (Histogram now : ODD) {
                for (Choice choice : Picture.CHOICES) {
                    List<LayerStatistics> layers = List.of(Runs.layer(1, now), Runs.layer(2, then));
                    Axes axes = Axes.of(choice, List.of(Runs.layer(1, then), Runs.layer(2, then)), null);
                    check(new Strip(layers, axes, new Focus(1, 0, 2), Look.PROJECTOR, SampleWords.KOREAN), new Box(0, 0, 300, 180));
                }
            }
        }
    }

    private static void check(List<LayerStatistics> layers, Choice choice) {
        Strip strip = new Strip(layers, Axes.of(choice, layers, null), new Focus(1, 0, 1), Look.DESK, SampleWords.ENGLISH);
        for (double[] size : SIZES) {
            check(strip, new Box(0, 0, size[0], size[1]));
        }
        double height = strip.preferredHeight(320);
        assertTrue(height > 20 && height < 1e5, "preferred height " + height);
    }

    private static void check(Strip strip, Box box) {
        Picture picture = Picture.of(strip, box, 1.25);
        assertEquals(0, picture.painted().clips());
        for (double[] point : picture.painted().points()) {
            assertTrue(Math.abs(point[0]) < 1e4 && Math.abs(point[1]) < 1e4, () -> point[0] + ", " + point[1]);
        }
        for (double x : new double[] {-1, 0, box.width() / 3, box.width() - 0.01, 1e9, Double.NaN}) {
            for (double y : new double[] {-1, 0, box.height() / 2, box.height() - 0.01}) {
                strip.spotAt(box, x, y).ifPresent(spot -> assertFalse(spot.index() >= strip.layers().size()));
            }
        }
    }
}
