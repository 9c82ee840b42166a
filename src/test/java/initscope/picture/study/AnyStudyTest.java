package initscope.picture.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.study.DepthMap;
import initscope.experiment.study.Grid;
import initscope.experiment.study.Meter;
import initscope.experiment.study.Scales;
import initscope.experiment.study.Trial;
import initscope.experiment.study.Trials;
import initscope.init.Initializer;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Recorder;
import initscope.picture.Surface;
import initscope.picture.raster.Raster;
import initscope.statistics.symmetry.Symmetry;
import initscope.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pictures of studies stand whatever came of the runs.
class AnyStudyTest {
    private static final StudyWords WORDS = new StudyWords("diverged", "steps", "units", "rank", "layer {0}", "layers {0}",
            "accuracy", "std", "with", "without", "published", "guessing", "sigma_w", "layers", "6 xi_c", "here", "not run");
    private static final TrainingSpec BASE = TrainingText.read("tanh normal(1) width=10 depth=2 inputs=5 steps=50 samples=64 tests=0")
            .orThrow();
    private static final List<Box> BOXES = List.of(new Box(0, 0, 900, 500), new Box(3, 4, 90, 60), new Box(0, 0, 1, 1),
            new Box(0, 0, 0, 0), new Box(7, 1, 1500, 30), new Box(0, 0, 40, 900));

    private static Recorder painted(Consumer<Surface> picture) {
        Recorder[] recorder = new Recorder[1];
        new Raster(Palette.LIGHT).png(10, 10, 1, surface -> {
            recorder[0] = new Recorder(surface, 1);
            picture.accept(recorder[0]);
        });
        return recorder[0];
    }

    private static List<Trials> states(List<TrainingSpec> plan, double loss) {
        List<Trials> states = new ArrayList<>();
        states.add(null);
        states.add(Trials.planned(plan));
        List<Trial> made = new ArrayList<>();
        for (TrainingSpec spec : plan) {
            made.add(new Trial(spec, 3, List.of(new Trial.Mark(1, 2, 0.1), new Trial.Mark(2, 1, loss), new Trial.Mark(3, loss, 0.5)),
                    true));
        }
        states.add(new Trials(plan, made));
        made.set(made.size() - 1, new Trial(plan.getLast(), 0, List.of(), false));
        states.add(new Trials(plan, made));
        return states;
    }

    private static void stands(Consumer<Surface> picture, Object what) {
        Recorder painted = painted(picture);
        assertEquals(0, painted.clips());
        for (double[] point : painted.points()) {
            assertTrue(Double.isFinite(point[0]) && Double.isFinite(point[1]), () -> "no place for " + what);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0, Double.NaN, Double.POSITIVE_INFINITY, 1e300})
    void nothingIsPaintedAtNoPlace(double value) {
        Grid grid = new Grid(BASE, List.of(new Optimizer.Sgd(1), new Optimizer.Adam(1)),
                List.of(new Initializer.Zeros(), new Initializer.Normal(1), new Initializer.Ones()));
        DepthMap map = new DepthMap(BASE, 2.5, 5, 12, 4);
        for (Box box : BOXES) {
            for (Trials trials : states(grid.plan(), value)) {
                stands(s -> new GridPicture(grid, trials, List.of("a", "b"), List.of("x", "y(1)", "z"), Look.PROJECTOR, WORDS)
                        .paint(s, box), value);
            }
            for (Trials trials : states(new Scales(BASE).plan(), value)) {
                stands(s -> new ScalesPicture(trials, Look.PROJECTOR, WORDS).paint(s, box), value);
                stands(s -> new EpochsPicture(trials, Look.PROJECTOR, WORDS).paint(s, box), value);
            }
            for (Trials trials : states(map.plan(), value)) {
                for (List<Double> line : List.of(List.<Double>of(), List.of(value), List.of(1.0, value, 3.0, Double.NaN, 5.0, 2.0))) {
                    stands(s -> new DepthPicture(map, trials, line, value, 3, Look.PROJECTOR, WORDS).paint(s, box), value);
                }
            }
        }
    }

    @Test
    void theMeterStandsWithoutReadingsWithOneAndWithNoRank() {
        Symmetry lost = new Symmetry(10, 3, 10, 3, -1, Double.NaN);
        Symmetry none = new Symmetry(10, 1, 1, 1, 0, 0);
        Symmetry single = new Symmetry(1, 1, 1, 1, 1, 1);
        List<Meter> meters = List.of(new Meter(BASE, List.of()), new Meter(BASE, List.of(new Meter.Reading(0, Double.NaN, List.of(lost)))),
                new Meter(BASE, List.of(new Meter.Reading(0, Double.NaN, List.of(none, lost, single)),
                        new Meter.Reading(50, Double.NaN, List.of(lost, none, single)))));
        for (Box box : BOXES) {
            for (boolean rank : new boolean[] {false, true}) {
                stands(s -> new SymmetryPicture(null, rank, Look.PROJECTOR, WORDS).paint(s, box), rank);
                for (Meter meter : meters) {
                    stands(s -> new SymmetryPicture(meter, rank, Look.PROJECTOR, WORDS).paint(s, box), rank);
                }
            }
        }
    }

    @Test
    void aRunThatDivergedIsNamedInItsCellAndLossAndAccuracyStandInTheOthers() {
        Grid grid = new Grid(BASE, List.of(new Optimizer.Sgd(1)), List.of(new Initializer.Zeros(), new Initializer.Normal(9)));
        Trials trials = new Trials(grid.plan(), List.of(
                new Trial(grid.plan().get(0), 50, List.of(new Trial.Mark(50, 1.25, 0.75)), true),
                new Trial(grid.plan().get(1), 4, List.of(new Trial.Mark(4, Double.NaN, 0.1)), true)));
        List<String> words = painted(s -> new GridPicture(grid, trials, List.of("sgd"), List.of("zeros", "normal(9)"), Look.DESK, WORDS)
                .paint(s, BOXES.getFirst())).words();
        assertTrue(words.contains("1.25   75%") && words.contains("diverged"), words::toString);
    }
}
