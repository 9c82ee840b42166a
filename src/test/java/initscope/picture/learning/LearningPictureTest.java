package initscope.picture.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.learning.Moment;
import initscope.experiment.learning.Point;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.PictureWords;
import initscope.picture.Recorder;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import initscope.picture.raster.Raster;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pictures of learning hold whatever a run may come to.
class LearningPictureTest {
    private static final Words ENGLISH = PictureWords.in(Locale.ENGLISH);
    private static final Box BOX = new Box(0, 0, 600, 300);
    private static final double NAN = Double.NaN;
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double GUESS = Math.log(10);

    static Stream<List<Double>> anything() {
        return Stream.of(List.of(), List.of(2.3), List.of(0.0), List.of(0.0, 0.0, 0.0), List.of(NAN), List.of(NAN, NAN),
                List.of(2.3, NAN, NAN), List.of(INF, 1.0, NAN), List.of(1e300, 1e-300, 0.0), List.of(-INF, -1.0, 2.0),
                List.of(Double.MAX_VALUE, -Double.MAX_VALUE), List.of(2.5, 2.5, 2.5), List.of(7.0, 3.0, 2.0, 1.0, 0.5));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void nothingIsPaintedAtNoPlace(List<Double> values) {
        List<Run> runs = List.of(run("a", 0, values), run("a long name of a run", 1, List.of(2.3, 2.2)), run("", 5, List.of()));
        for (Box box : List.of(BOX, new Box(3, 4, 90, 60), new Box(0, 0, 1, 1), new Box(0, 0, 0, 0), new Box(7, 1, 1500, 30))) {
            for (long at : new long[] {-1, 0, 1}) {
                List<Consumer<Surface>> pictures = new ArrayList<>();
                for (boolean log : new boolean[] {false, true}) {
                    for (double guess : new double[] {GUESS, NAN}) {
                        pictures.add(s -> new LossPicture(runs, guess, "ln 10", log, at, Look.PROJECTOR, ENGLISH).paint(s, box));
                    }
                }
                pictures.add(s -> new AccuracyPicture(runs, 10, at, Look.DESK, ENGLISH).paint(s, box));
                for (Run run : runs) {
                    pictures.add(s -> new UpdatePicture(run, UpdatePicture.axis(runs), 3, at, Look.DESK, ENGLISH).paint(s, box));
                    pictures.add(s -> new Caption(run.number(), run.name(), "A sentence of several words.", true, Look.DESK).paint(s, box));
                    for (Over over : Over.values()) {
                        pictures.add(s -> new TimeMap(run, over, TimeMap.scale(runs, over), 3, at, Look.DESK, ENGLISH).paint(s, box));
                    }
                }
                for (Consumer<Surface> picture : pictures) {
                    Recorder painted = painted(picture);
                    assertEquals(0, painted.clips());
                    for (double[] point : painted.points()) {
                        assertTrue(Double.isFinite(point[0]) && Double.isFinite(point[1]), values + " in " + box);
                    }
                    assertTrue(painted.words().stream().noneMatch(w -> w.contains("{")));
                }
            }
        }
        assertFalse(new UpdatePicture(runs.getFirst(), new Interval(-6, 0), 3, -1, Look.DESK, ENGLISH).text().isBlank());
    }

    @Test
    void theLineOfWhoKnowsNothingIsNamed() {
        assertTrue(loss(false, run("a", 0, List.of(2.3, 2.2))).words().contains("guessing: ln 10 = 2.303"));
        assertTrue(loss(true, run("a", 0, List.of(2.3, 2.2))).words().contains("guessing: ln 10 = 2.303"));
    }

    @Test
    void everyRunIsNamedAtTheEndOfItsLineWithItsLastLoss() {
        Recorder painted = loss(false, run("relu he-normal", 0, List.of(2.3, 0.7)), run("relu normal(0.01)", 1, List.of(2.3, 2.3)));
        Recorder.Written he = written(painted, "relu he-normal  0.7");
        Recorder.Written small = written(painted, "relu normal(0.01)  2.3");
        assertEquals(Role.FIRST, he.ink());
        assertEquals(Role.SECOND, small.ink());
        assertTrue(small.box().bottom() < he.box().y(), "the smaller loss stands lower");
    }

    /// Two strokes of the cross, in an ink of their own; a run that goes on has none.
    @Test
    void aRunThatDivergedIsMarkedWhereItDid() {
        assertEquals(-1, run("a", 0, List.of(2.3, 2.2)).lostAt());
        assertEquals(1, run("a", 0, List.of(2.3, INF, NAN)).lostAt());
        int more = strokes(loss(false, run("a", 0, List.of(2.3, NAN)))) - strokes(loss(false, run("a", 0, List.of(2.3))));
        assertEquals(4, more, "two strokes have four ends");
    }

    /// A loss of 1000 may not flatten what lies at ln 10: the axis ends at 2.5 ln 10.
    @Test
    void aLossFarAboveGuessingDoesNotFlattenTheOthers() {
        Recorder painted = loss(false, run("far", 0, List.of(1000.0, 900.0)), run("near", 1, List.of(2.3, 1.0)));
        double top = written(painted, "near  1").box().y();
        double line = written(painted, "guessing: ln 10 = 2.303").box().y();
        assertTrue(top - line > 0.15 * BOX.height());
    }

    @Test
    void theAxisOfStepsHoldsAllAndIsNeverMuchTooLong() {
        for (long reached = 0; reached < 100_000; reached = reached * 5 / 4 + 1) {
            Interval axis = StepAxis.of(reached);
            assertTrue(axis.contains(reached));
            assertTrue(axis.high() <= Math.max(20, 2 * reached + 20), reached + " on " + axis);
        }
        assertTrue(StepAxis.of(Long.MAX_VALUE).contains(1e18));
    }

    @Test
    void averagesAreOfWhatLiesInAStretch() {
        Line line = new Line("", Role.FIRST, 0, 0, new double[] {0, 1, 2, 3, 7}, new double[] {1, 3, 5, NAN, 9}, 1).averaged(2);
        assertEquals(List.of(0.5, 2.0, 7.0), boxed(line.steps()));
        assertEquals(List.of(2.0, 5.0, 9.0), boxed(line.values()));
        assertTrue(Double.isInfinite(new Line("", Role.FIRST, 0, 0, new double[] {0, 1}, new double[] {1, INF}, 1).averaged(2).values()[0]));
    }

    /// Layer 1 lies at the foot: its shades are those of the last row.
    @Test
    void theMapOverTimeShowsLayersUpwardsOnOneScale() {
        Run run = new Run("a", 0, List.of(), List.of(moment(0, 1e-6, 1), moment(10, 1e-6, 1)));
        Interval scale = TimeMap.scale(List.of(run), Over.SIZE);
        assertEquals(new Interval(-6, 0), scale);
        Recorder painted = painted(s -> new TimeMap(run, Over.SIZE, scale, 10, -1, Look.DESK, ENGLISH).paint(s, BOX));
        double pale = painted.fills(new initscope.picture.Ink.Shade(0)).stream().mapToDouble(Box::centerY).min().orElseThrow();
        double deep = painted.fills(new initscope.picture.Ink.Shade(1)).stream().mapToDouble(Box::centerY).min().orElseThrow();
        assertTrue(deep < pale);
    }

    private static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double v : values) {
            list.add(v);
        }
        return list;
    }

    private static Moment moment(long step, double... stds) {
        List<Moment.Layer> layers = new ArrayList<>();
        for (double std : stds) {
            layers.add(new Moment.Layer(0, std, 0, 0, std, 0, 1));
        }
        return new Moment(step, 2, layers);
    }

    /// The values stand for everything: loss, accuracy, and what is known of two layers.
    private static Run run(String name, int number, List<Double> values) {
        List<Point> points = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double v = values.get(i);
            points.add(new Point(i, v, v, i % 2 == 0 ? v : NAN, i % 2 == 0 ? v : NAN, i % 2 == 0 ? List.of(v, -3.0) : List.of()));
            moments.add(new Moment(i, v, Collections.nCopies(2, new Moment.Layer(v, v, v, v, v, v, v))));
        }
        return new Run(name, number, points, moments);
    }

    private static int strokes(Recorder painted) {
        return painted.points().size();
    }

    private static Recorder.Written written(Recorder painted, String text) {
        return painted.texts().stream().filter(t -> t.text().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " not among " + painted.words()));
    }

    private static Recorder loss(boolean log, Run... runs) {
        return painted(s -> new LossPicture(List.of(runs), GUESS, "ln 10 = 2.303", log, -1, Look.DESK, ENGLISH).paint(s, BOX));
    }

    private static Recorder painted(Consumer<Surface> painter) {
        Recorder[] recorder = new Recorder[1];
        new Raster(Palette.LIGHT).image(1, 1, 1, surface -> {
            recorder[0] = new Recorder(surface, 1);
            painter.accept(recorder[0]);
        });
        return recorder[0];
    }
}
