package initscope.picture.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.forecast.Expectation;
import initscope.experiment.forecast.Forecast;
import initscope.experiment.report.Across;
import initscope.experiment.spec.Spec;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Recorder;
import initscope.picture.Role;
import initscope.picture.Runs;
import initscope.picture.SampleWords;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Axes.Choice;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.picture.depth.Levels;
import initscope.picture.raster.Raster;
import initscope.picture.strip.Focus;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is painted stands where the numbers say.
class FiguresTest {
    private static final Box BOX = new Box(0, 0, 700, 300);
    private static final double PIXEL = 1;

    @Test
    void sizesStandAtTheirDecade() throws InterruptedException {
        List<List<LayerStatistics>> networks = layers("sigmoid normal(0.01)", View.DEPTH);
        Levels levels = Levels.of(true, networks);
        Recorder painted = paint(View.DEPTH, networks, levels, null, Focus.NONE);
        for (ToDoubleFunction<LayerStatistics> size : List.<ToDoubleFunction<LayerStatistics>>of(l -> l.activation().std(),
                l -> l.activation().rms(), l -> Math.abs(l.activation().mean()))) {
            assertMarked(painted, networks.getFirst(), size, levels.forward(), true);
        }
        for (LayerStatistics layer : networks.getFirst()) {
            assertFalse(isMarked(painted, 5, layer.layer(), layer.activation().std() * 1.3, levels.forward(), true));
        }
    }

    @Test
    void theLinearTwinShowsTheSameNumbers() throws InterruptedException {
        List<List<LayerStatistics>> networks = layers("tanh xavier-normal", View.DEPTH);
        Levels levels = Levels.of(false, networks);
        Recorder painted = paint(View.DEPTH, networks, levels, null, Focus.NONE);
        assertMarked(painted, networks.getFirst(), l -> l.activation().std(), levels.forward(), false);
        assertMarked(painted, networks.getFirst(), l -> l.activation().mean(), levels.forward(), false);
    }

    @Test
    void theoryStandsInItsOwnPlace() throws InterruptedException {
        Spec spec = Runs.spec("relu he-normal");
        List<Snapshot> snapshots = ViewPictures.networks(spec, View.DEPTH);
        List<List<LayerStatistics>> networks = snapshots.stream().map(Snapshot::layers).toList();
        Expectation expected = Expectation.of(Forecast.of(spec), snapshots.getFirst());
        Levels levels = Levels.of(true, networks);
        Recorder painted = paint(View.DEPTH, networks, levels, expected, Focus.NONE);
        assertTrue(painted.words().contains("theory"));
        for (int i = 0; i < 5; i++) {
            double radius = 0.42 * Look.DESK.text();
            double rms = Math.sqrt(expected.forecast().layers().get(i).secondMoment());
            assertTrue(isPainted(painted, x(painted, 5, i + 1), y(rms, plot(painted), levels.forward(), true), 2 * radius), "layer " + (i + 1));
        }
        assertFalse(paint(View.DEPTH, networks, levels, null, Focus.NONE).words().contains("theory"));
    }

    @Test
    void theGradientOfTheFirstLayerIsOneNumberAndLargest() throws InterruptedException {
        List<List<LayerStatistics>> networks = layers("sigmoid normal(0.01)", View.GRADIENT);
        Recorder painted = paint(View.GRADIENT, networks, Levels.of(true, networks), null, Focus.NONE);
        var largest = painted.texts().stream().max((a, b) -> Double.compare(a.type().size(), b.type().size())).orElseThrow();
        assertEquals(Figures.number(networks.getFirst().getFirst().gradient().preactivationRms()), largest.text());
        assertTrue(painted.words().stream().filter(w -> w.equals("layer")).count() == 2, "two charts");
        List<Box> plots = painted.fills(Role.PANEL).stream().filter(b -> b.height() > 100).toList();
        assertEquals(2, plots.size());
        assertEquals(plots.getFirst().y(), plots.getLast().y(), 1e-9);
        assertEquals(plots.getFirst().height(), plots.getLast().height(), 1e-9);
    }

    @Test
    void theBarOfAVarianceIsItsShareBetweenSamples() throws InterruptedException {
        for (String spec : List.of("sigmoid normal(1)", "relu he-normal depth=30")) {
            List<LayerStatistics> layers = layers(spec, View.VARIANCE).getFirst();
            Recorder painted = paint(View.VARIANCE, List.of(layers), Levels.of(true, List.of(layers)), null, Focus.NONE);
            List<Box> bars = painted.fills(Role.BAR);
            assertEquals(layers.size(), bars.size());
            for (int i = 0; i < bars.size(); i++) {
                assertEquals(layers.get(i).split().sampleShare(), bars.get(i).height() / plot(painted).height(),
                        PIXEL / plot(painted).height());
            }
        }
    }

    @Test
    void quantilesStandOnTheAxisOfTheStrip() throws InterruptedException {
        List<LayerStatistics> layers = layers("tanh xavier-normal", View.BANDS).getFirst();
        Recorder painted = paint(View.BANDS, List.of(layers), Levels.of(true, List.of(layers)), null, Focus.NONE);
        for (double p : new double[] {0.05, 0.5, 0.95}) {
            assertMarked(painted, layers, l -> l.quantiles().get(p), new Interval(-1, 1), false);
        }
    }

    @Test
    void aRidgeIsAsHighAsItsCounts() throws InterruptedException {
        List<LayerStatistics> layers = layers("tanh xavier-normal depth=1", View.RIDGE).getFirst();
        Axes axes = Axes.of(Choice.BOOK, layers, null);
        Recorder painted = paint(View.RIDGE, List.of(layers), Levels.of(true, List.of(layers)), null, Focus.NONE);
        Histogram h = layers.getFirst().histogram();
        Box plot = plot(painted);
        for (int k = 0; k < h.bins(); k++) {
            double x = plot.x() + (h.edge(k) + 1) / 2 * plot.width();
            double y = plot.bottom() - h.count(k) / axes.tops().getFirst() * 0.96 * plot.height();
            assertTrue(isPainted(painted, x, y, PIXEL), "bin " + k);
        }
    }

    @Test
    void theBandOfManyNetworksRunsFromTenToNinetyPerCent() throws InterruptedException {
        List<List<LayerStatistics>> networks = layers("relu he-normal seeds=9 batch=100", View.DEPTH);
        assertEquals(9, networks.size());
        Levels levels = Levels.of(true, networks);
        Recorder painted = paint(View.DEPTH, networks, levels, null, Focus.NONE);
        for (int i = 0; i < 5; i++) {
            int layer = i;
            Across across = Across.of(networks.stream().mapToDouble(n -> n.get(layer).activation().rms()).toArray());
            for (double v : new double[] {across.p10(), across.median(), across.p90()}) {
                assertTrue(isMarked(painted, 5, i + 1, v, levels.forward(), true), "layer " + (i + 1) + ": " + v);
            }
        }
    }

    @Test
    void theBarsOfManyNetworksHaveABandToo() throws InterruptedException {
        List<List<LayerStatistics>> networks = layers("tanh xavier-normal depth=1 seeds=9 batch=20", View.STRIP);
        Choice shared = new Choice(Side.ACTIVATION, Scope.PANEL, Scope.PANEL, false);
        Axes axes = Axes.of(shared, networks.getFirst(), null).holding(networks);
        Recorder painted = record(new Plate(View.STRIP, new Subject(Runs.spec("tanh xavier-normal"), networks, axes,
                Levels.of(true, networks), null), Focus.NONE, Look.DESK, SampleWords.ENGLISH));
        Box plot = painted.fills(Role.PANEL).stream().filter(b -> b.width() > 24 && b.height() > 15).findFirst().orElseThrow();
        Histogram h = networks.getFirst().getFirst().histogram();
        for (int k = 0; k < h.bins(); k++) {
            int bin = k;
            Across across = Across.of(networks.stream().mapToDouble(n -> n.getFirst().histogram().count(bin)).toArray());
            for (double count : new double[] {across.p10(), across.p90()}) {
                double y = plot.bottom() - count / axes.tops().getFirst() * plot.height();
                double x = plot.x() + (h.edge(k) + 1) / 2 * plot.width();
                assertTrue(isPainted(painted, x, y, PIXEL), "bin " + k + " count " + count);
            }
        }
        assertTrue(painted.fills(Role.BAND).size() > 3);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void theNumberOfNetworksIsPrinted(View view) throws InterruptedException {
        List<List<LayerStatistics>> networks = layers("tanh xavier-normal seeds=3 batch=20", view);
        Recorder painted = paint(view, networks, Levels.of(true, networks), null, Focus.NONE);
        assertTrue(painted.words().stream().anyMatch(w -> w.contains("3 networks")), view + ": " + painted.words());
        painted = paint(view, networks.subList(0, 1), Levels.of(true, networks), null, Focus.NONE);
        assertTrue(painted.words().stream().noneMatch(w -> w.contains("network")));
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void lostNumbersAreSaid(View view) throws InterruptedException {
        List<List<LayerStatistics>> networks = layers("identity normal(1) depth=45 batch=20", view);
        Recorder painted = paint(view, networks, Levels.of(true, networks), null, Focus.NONE);
        assertTrue(painted.words().stream().anyMatch(w -> w.contains("NaN") || w.contains("∞")), view + ": " + painted.words());
    }

    private static List<List<LayerStatistics>> layers(String spec, View view) throws InterruptedException {
        return ViewPictures.networks(Runs.spec(spec), view).stream().map(Snapshot::layers).toList();
    }

    private static Recorder paint(View view, List<List<LayerStatistics>> networks, Levels levels, Expectation expected, Focus focus) {
        Axes axes = Axes.of(Choice.BOOK, networks.getFirst(), null);
        return record(new Plate(view, new Subject(Runs.spec("tanh xavier-normal"), networks, axes, levels, expected), focus,
                Look.DESK, SampleWords.ENGLISH));
    }

    private static Recorder record(Plate plate) {
        Recorder[] recorder = new Recorder[1];
        new Raster(Palette.LIGHT).image(1, 1, 1, surface -> {
            recorder[0] = new Recorder(surface, 1);
            plate.paint(recorder[0], BOX);
        });
        return recorder[0];
    }

    private static Box plot(Recorder painted) {
        return painted.fills(Role.PANEL).getFirst();
    }

    private static double x(Recorder painted, int depth, int layer) {
        Box plot = plot(painted);
        return plot.x() + (layer - 0.5) * plot.width() / depth;
    }

    private static double y(double value, Box plot, Interval axis, boolean log) {
        double share = log ? Math.log10(value / axis.low()) / Math.log10(axis.high() / axis.low())
                : (value - axis.low()) / axis.length();
        return plot.bottom() - share * plot.height();
    }

    private static void assertMarked(Recorder painted, List<LayerStatistics> layers, ToDoubleFunction<LayerStatistics> size,
            Interval axis, boolean log) {
        for (LayerStatistics layer : layers) {
            assertTrue(isMarked(painted, layers.size(), layer.layer(), size.applyAsDouble(layer), axis, log), "layer " + layer.layer());
        }
    }

    private static boolean isMarked(Recorder painted, int depth, int layer, double value, Interval axis, boolean log) {
        return isPainted(painted, x(painted, depth, layer), y(value, plot(painted), axis, log), PIXEL);
    }

    private static boolean isPainted(Recorder painted, double x, double y, double reach) {
        return painted.points().stream().anyMatch(p -> Math.hypot(p[0] - x, p[1] - y) <= reach);
    }
}
