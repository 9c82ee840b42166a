package initscope.picture.pretraining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.Point;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.pretraining.BenchSpec;
import initscope.experiment.pretraining.Portrait;
import initscope.experiment.pretraining.Report;
import initscope.experiment.pretraining.Row;
import initscope.experiment.pretraining.Run;
import initscope.experiment.pretraining.Start;
import initscope.experiment.pretraining.course.Course;
import initscope.experiment.pretraining.course.CoursePlan;
import initscope.experiment.pretraining.course.Learning;
import initscope.experiment.spec.SpecReader;
import initscope.picture.Box;
import initscope.picture.Channels;
import initscope.picture.Ink;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Recorder;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.pretraining.StartsPlan.Planned;
import initscope.picture.axes.Interval;
import initscope.picture.raster.Raster;
import initscope.statistics.Histogram;
import initscope.statistics.VarianceSplit;
import initscope.statistics.image.Tiles;
import initscope.training.pretraining.Pretraining;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The pictures of pretraining show what is there, whatever that is.
class PretrainingPicturesTest {
    private static final float NAN = Float.NaN;
    private static final float INF = Float.POSITIVE_INFINITY;
    private static final Captions ENGLISH = Captions.in(Locale.ENGLISH);
    private static final TrainingSpec SPEC = TrainingSpec.of(SpecReader.read("sigmoid xavier-normal depth=2 width=4").orThrow());
    private static final Start RANDOM = new Start("xavier-normal", SPEC.network().initializer(), Pretraining.NONE);
    private static final List<Box> BOXES = List.of(new Box(0, 0, 1240, 560), new Box(3, 4, 200, 120), new Box(0, 0, 40, 700),
            new Box(0, 0, 900, 30), new Box(0, 0, 1, 1), new Box(0, 0, 0, 0));

    @Test
    void bothLanguagesHaveEveryCaption() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            for (Caption caption : Caption.values()) {
                assertFalse(Captions.in(locale).of(caption, "1", "2").isBlank(), caption.name());
            }
        }
    }

    @Test
    void nothingIsPaintedAtNoPlaceWhateverALayerLearns() {
        for (double value : new double[] {0, 1, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300, -1e-300}) {
            for (Histogram histogram : histograms()) {
                for (Tiles tiles : tiles()) {
                    Learning learning = null;
                    for (int epoch = 0; epoch < 3; epoch++) {
                        learning = Learning.after(learning, new Stage(1, 2, epoch, epoch, value, value, value, epoch == 1 ? 0 : value,
                                histogram, tiles, tiles, tiles, tiles));
                    }
                    Learning seen = learning;
                    everywhere((s, box) -> new LearningPicture(seen, Look.PROJECTOR, ENGLISH).paint(s, box));
                    assertFalse(new LearningPicture(seen, Look.DESK, ENGLISH).text().contains("{"));
                }
            }
        }
        everywhere((s, box) -> new LearningPicture(null, Look.DESK, ENGLISH).paint(s, box));
    }

    private static List<Histogram> histograms() {
        List<Histogram> list = new ArrayList<>();
        list.add(null);
        list.add(HandMade.histogram(0.5, 0.1));
        list.add(new Histogram(0, 0, List.of(0L), 0, 0, 5, 1, 2, List.of()));
        list.add(new Histogram(-1e300, 1e300, List.of(3L), 1, 1, 0, 0, 0, List.of()));
        return list;
    }

    private static List<Tiles> tiles() {
        List<Tiles> list = new ArrayList<>();
        list.add(null);
        list.add(new Tiles(2, 2));
        list.add(new Tiles(1, 1, 0.5f));
        list.add(new Tiles(1, 3, NAN, INF, -INF, 0, 0, 0, Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_VALUE));
        return list;
    }

    @Test
    void coursesOfAnyCurveCanBeSeen() {
        for (double[] errors : new double[][] {{}, {0.5}, {Double.NaN}, {1, Double.NaN, 0}, {0, 0, 0}}) {
            List<Point> curve = IntStream.range(0, errors.length).mapToObj(i -> new Point(i, i == 1 ? Double.NaN : Math.pow(10, 300 * i),
                    0.5, 1, 1 - errors[i], List.of())).toList();
            Course course = new Course(new CoursePlan(SPEC, RANDOM, 0), Course.Phase.TUNING, 0, 0, null, null, null, null, curve, curve);
            everywhere((s, box) -> new TuningPicture(course, Look.DESK, ENGLISH).paint(s, box));
        }
        everywhere((s, box) -> new TuningPicture(null, Look.DESK, ENGLISH).paint(s, box));
    }

    @Test
    void theLastErrorThatWasMeasuredIsTheOneSaid() {
        assertEquals(0.25, TuningPicture.error(List.of(point(0, 0.5), point(1, 0.75), point(2, Double.NaN))), 1e-15);
        assertTrue(Double.isNaN(TuningPicture.error(List.of())));
    }

    private static Point point(long step, double accuracy) {
        return new Point(step, 1, 0.5, 1, accuracy, List.of());
    }

    @Test
    void everyFilterIsAskedForTheSameColourAtTheSameWeight() {
        Tiles tiles = new Tiles(1, 2, 0.5f, -0.5f, 0.25f, 0, NAN, 0.5f);
        double limit = TileGrid.limit(tiles, 3);
        assertEquals(0.5, limit, 1e-7);
        Recorder painted = painted(s -> TileGrid.signed(tiles, 3, 40, limit).paint(s, 0, 0, 3));
        assertEquals(1, painted.fills(Role.NOT_FINITE).size());
        assertEquals(2, painted.fills(new Ink.Signed(1)).size());
        assertEquals(1, painted.fills(new Ink.Signed(-1)).size());
        assertEquals(1, painted.fills(new Ink.Signed(0)).size());
    }

    @Test
    void oneGiantWeightDoesNotGreyAllTheOthers() {
        float[] values = new float[400];
        java.util.Arrays.fill(values, 0.1f);
        values[7] = 1e6f;
        assertEquals(0.1, TileGrid.limit(new Tiles(20, 20, values), 1), 1e-6);
        assertEquals(1, TileGrid.limit(new Tiles(1, 2, 0, 0), 1));
    }

    @Test
    void aLayerBeingLearnedSaysWhichOneAndWhatItsErrorCameTo() {
        Recorder painted = painted(s -> new LearningPicture(HandMade.learning(3, 2, 4, 10, true, false), Look.DESK, ENGLISH)
                .paint(s, BOXES.getFirst()));
        String words = String.join("|", painted.words());
        assertTrue(words.contains("layer 1|done"), words);
        assertTrue(words.contains("layer 2|epoch 4 of 10"), words);
        assertTrue(words.contains("layer 3|waiting"), words);
        assertTrue(words.contains("error  10 → " + Figures.number(10 * (0.35 + 0.65 * Math.exp(-1.6)))), words);
        assertTrue(words.contains("rebuilt") && !words.contains("log-likelihood"), words);
    }

    @Test
    void anExactLikelihoodHasAPlotOfItsOwn() {
        Recorder painted = painted(s -> new LearningPicture(HandMade.learning(1, 1, 5, 10, true, true), Look.DESK, ENGLISH)
                .paint(s, BOXES.getFirst()));
        assertTrue(painted.words().stream().anyMatch(w -> w.startsWith("log-likelihood, exact  −30 → ")), painted.words().toString());
    }

    @Test
    void whatALogarithmicAxisCannotHoldIsAnArrowAtItsEdge() {
        Lines lines = new Lines("", "", List.of(new Series("", Role.FIRST, 0, new double[] {0, 1, 2, 3},
                new double[] {1, 0, Double.POSITIVE_INFINITY, 10})), new Interval(0, 3), null, true, true, Figures::number, Look.DESK);
        Recorder painted = painted(s -> lines.paint(s, new Box(0, 0, 400, 300)));
        painted.points().forEach(p -> assertTrue(p[0] >= -1 && p[0] <= 401 && p[1] >= -1 && p[1] <= 301));
    }

    @Test
    void aBenchShowsADotForEverySeedAndSaysWhatIsRefused() {
        List<Run> runs = IntStream.range(0, 3).mapToObj(i -> run(RANDOM, i, 0.1 + 0.05 * i)).toList();
        Start gan = new Start("gan", RANDOM.initializer(), new Pretraining.Gan(1, 0.1, 2));
        BenchSpec spec = new BenchSpec(SPEC, List.of(RANDOM, gan), 3);
        Report report = new Report(spec, List.of(new Row(RANDOM, runs, null), new Row(gan, List.of(), null)), 3,
                new Report.Working(gan, 1, 0.5), 12, List.of());
        Recorder painted = painted(s -> new StartsPicture(report, Look.DESK, ENGLISH).paint(s, BOXES.getFirst()));
        assertTrue(painted.words().containsAll(List.of("xavier-normal", "gan", "waiting", "15% ± 5.0%")), painted.words().toString());
        for (double error : new double[] {Double.NaN, 0, 1, Double.POSITIVE_INFINITY}) {
            Report odd = new Report(spec, List.of(new Row(gan, List.of(run(gan, 1, error)), null)), 1, null, Double.NaN, List.of());
            everywhere((s, box) -> new StartsPicture(odd, Look.PROJECTOR, ENGLISH).paint(s, box));
        }
    }

    @Test
    void aRandomStartIsToldFromALearnedOneWithoutColour() {
        Start gan = new Start("gan", RANDOM.initializer(), new Pretraining.Gan(1, 0.1, 2));
        BenchSpec spec = new BenchSpec(SPEC, List.of(RANDOM, gan), 2);
        Report report = new Report(spec, List.of(new Row(RANDOM, List.of(run(RANDOM, 1, 0.2), run(RANDOM, 2, 0.3)), null),
                new Row(gan, List.of(run(gan, 1, 0.1), run(gan, 2, 0.4)), null)), 2, null, 0, List.of());
        Channels channels = new Channels();
        new StartsPicture(report, Look.DESK, ENGLISH).paint(channels, new Box(0, 0, 1000, 400));
        assertEquals(Set.of(), channels.confusedDots());
    }

    @Test
    void everyStartIsPlannedWithTheSameNumberOfSteps() {
        StartsPlan plan = new StartsPlan(List.of(new Planned("he-normal", "", 0, 2000), new Planned("rbm", "Learns by itself.", 500,
                2000)), Look.DESK, ENGLISH);
        Recorder painted = painted(s -> plan.paint(s, BOXES.getFirst()));
        assertTrue(painted.words().containsAll(List.of("he-normal", "rbm", "2000 steps of training",
                "500 steps of pretraining, then 1500 of training")), painted.words().toString());
        everywhere(plan::paint);
        everywhere(new StartsPlan(List.of(), Look.PROJECTOR, ENGLISH)::paint);
        everywhere(new StartsPlan(List.of(new Planned("all", "Takes more than there are.", 9000, 2000)), Look.DESK, ENGLISH)::paint);
    }

    private static Run run(Start start, long seed, double error) {
        Portrait portrait = new Portrait(List.of(new Portrait.Layer(1, null, new VarianceSplit(error, 0), error)), error, error, error);
        return new Run(start, seed, 0, 10, portrait, portrait, portrait, List.of(), List.of());
    }

    private static void everywhere(BiConsumer<Surface, Box> picture) {
        for (Box box : BOXES) {
            Recorder painted = painted(s -> picture.accept(s, box));
            assertEquals(0, painted.clips());
            for (double[] point : painted.points()) {
                assertTrue(Double.isFinite(point[0]) && Double.isFinite(point[1]), "in " + box);
            }
        }
    }

    private static Recorder painted(Consumer<Surface> painter) {
        Recorder[] recorder = new Recorder[1];
        new Raster(Palette.LIGHT).image(1, 1, 1, surface -> {
            recorder[0] = new Recorder(surface, 1.25);
            painter.accept(recorder[0]);
        });
        return recorder[0];
    }
}
