package initscope.picture.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.forecast.Expectation;
import initscope.experiment.forecast.Forecast;
import initscope.experiment.spec.Spec;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Recorder;
import initscope.picture.Runs;
import initscope.picture.SampleWords;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Axes.Choice;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.picture.depth.Levels;
import initscope.picture.raster.Raster;
import initscope.picture.strip.Focus;
import initscope.statistics.Histogram;
import initscope.statistics.Histogram.Atom;
import initscope.statistics.LayerStatistics;
import initscope.statistics.LayerStatistics.Shares;
import initscope.statistics.LayerStatistics.Weight;
import initscope.statistics.Moments;
import initscope.statistics.VarianceSplit;
import initscope.statistics.geometry.Geometry;
import initscope.statistics.gradient.Gradient;
import initscope.theory.MeanField.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever was measured, in whatever box: every view is drawn without exception, at finite coordinates near the box, and
/// answers what lies at any point.
class AnyRunTest {
    private static final double[][] SIZES = {{1, 1}, {5, 700}, {700, 5}, {160, 120}, {620, 200}};
    private static final double[] ODD = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, -0.0, Double.MIN_VALUE,
        -Double.MIN_VALUE, 3e-310, 1e308, -1e308, Double.MAX_VALUE, 1, -1, 0.5, 1e-45, 3.4e38};
    private static final List<Choice> CHOICES = List.of(Choice.BOOK, new Choice(Side.ACTIVATION, Scope.EACH, Scope.EACH, false),
            new Choice(Side.PREACTIVATION, Scope.PANEL, Scope.PANEL, true));
    private static final Spec SPEC = Runs.spec("relu he-normal");

    @ParameterizedTest
    @EnumSource(View.class)
    void oneFigureEverywhereIsDrawn(View view) {
        for (double odd : ODD) {
            for (int depth : new int[] {1, 2, 5, 60}) {
                List<LayerStatistics> layers = new ArrayList<>();
                for (int i = 1; i <= depth; i++) {
                    layers.add(layer(i, () -> odd, i));
                }
                draw(view, List.of(layers), List.of(), CHOICES.getFirst());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void anyMixtureOfLayersAndNetworksIsDrawn(View view) {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 25; round++) {
            int depth = random.nextInt(1, 25);
            List<List<LayerStatistics>> networks = new ArrayList<>();
            int count = random.nextInt(3) == 0 ? random.nextInt(2, 12) : 1;
            for (int n = 0; n < count; n++) {
                List<LayerStatistics> layers = new ArrayList<>();
                for (int i = 1; i <= depth; i++) {
                    layers.add(layer(i, () -> random.nextInt(3) == 0 ? ODD[random.nextInt(ODD.length)]
                            : random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-40, 40)), random.nextInt(9)));
                }
                networks.add(layers);
            }
            List<Prediction> theory = new ArrayList<>();
            for (int i = 1; i <= depth; i++) {
                double odd = ODD[random.nextInt(ODD.length)];
                theory.add(new Prediction(i, odd, odd, odd, odd, odd, odd, odd));
            }
            draw(view, networks, round % 2 == 0 ? theory : List.of(), CHOICES.get(round % CHOICES.size()));
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void whatWasNotMeasuredIsSaid(View view) {
        List<LayerStatistics> layers = List.of(Runs.layer(1, null, Moments.NONE), Runs.layer(2, null, Moments.NONE));
        for (List<List<LayerStatistics>> networks : List.of(List.<List<LayerStatistics>>of(), List.of(layers))) {
            Recorder painted = draw(view, networks, List.of(), Choice.BOOK);
            assertTrue(networks.isEmpty() ? painted.words().stream().anyMatch(w -> w.startsWith("Nothing"))
                    : !painted.words().isEmpty(), view + " says nothing");
        }
    }

    @Test
    void everyViewHasAnIdOfItsOwn() {
        for (View view : View.values()) {
            assertEquals(view, View.of(view.id()).orElseThrow());
        }
        assertTrue(View.of("pie").isEmpty());
    }

    /// @param of any figure, asked for anew each time
    private static LayerStatistics layer(int number, java.util.function.DoubleSupplier of, int kind) {
        Moments x = new Moments(10, of.getAsDouble(), of.getAsDouble(), of.getAsDouble(), of.getAsDouble(), kind % 3, kind % 2, 0);
        Histogram h = kind == 8 ? null : new Histogram(-1, 1, kind == 7 ? List.of(0L, 0L) : List.of(3L, (long) kind, 4L), kind % 4, 0,
                kind == 7 ? 12 : kind % 3, 0, 0, kind % 2 == 0 ? List.of(new Atom(0, kind / 2), new Atom(1, 2)) : List.of());
        Gradient.Detail detail = kind == 6 ? null : new Gradient.Detail(of.getAsDouble(), of.getAsDouble(), x, h, null, h);
        return new LayerStatistics(number, 1, 1, new Weight(0, 0, 1), x, x, new Shares(0, 0, 0, 0),
                new VarianceSplit(of.getAsDouble(), of.getAsDouble()), Map.of(0.05, of.getAsDouble(), 0.5, of.getAsDouble(), 0.95,
                        of.getAsDouble()), h, h, kind == 5 ? null : new Gradient(of.getAsDouble(), of.getAsDouble(), detail),
                kind == 4 ? null : new Geometry(of.getAsDouble(), of.getAsDouble()));
    }

    private static Recorder draw(View view, List<List<LayerStatistics>> networks, List<Prediction> theory, Choice choice) {
        List<LayerStatistics> first = networks.isEmpty() ? List.of() : networks.getFirst();
        Recorder[] last = new Recorder[1];
        for (boolean log : new boolean[] {true, false}) {
            Subject subject = new Subject(SPEC, networks, Axes.of(choice, first, null), Levels.of(log, networks), theory.isEmpty() ? null
                    : new Expectation(new Forecast(SPEC, theory, List.of(), null), List.of(), List.of(), List.of()));
            Plate plate = new Plate(view, subject, new Focus(1, 1, 2), log ? Look.DESK : Look.PROJECTOR,
                    log ? SampleWords.ENGLISH : SampleWords.KOREAN);
            for (double[] size : SIZES) {
                last[0] = check(plate, new Box(0, 0, size[0], size[1]), last[0], log);
            }
        }
        return last[0];
    }

    private static Recorder check(Plate plate, Box box, Recorder before, boolean kept) {
        Recorder[] recorder = new Recorder[1];
        new Raster(Palette.LIGHT).image(1, 1, 1, surface -> {
            recorder[0] = new Recorder(surface, 1.25);
            plate.paint(recorder[0], box);
        });
        assertEquals(0, recorder[0].clips());
        for (double[] point : recorder[0].points()) {
            assertTrue(Math.abs(point[0]) < 1e4 && Math.abs(point[1]) < 1e4, () -> plate.view() + ": " + point[0] + ", " + point[1]);
        }
        int depth = plate.subject().layers().size();
        for (double x : new double[] {-1, 0, box.width() / 3, box.width() - 0.01, 1e9, Double.NaN}) {
            for (double y : new double[] {-1, 0, box.height() / 2, box.height() - 0.01}) {
                plate.spotAt(box, x, y).ifPresent(spot -> assertTrue(spot.index() < depth));
            }
        }
        return kept ? recorder[0] : before;
    }
}
