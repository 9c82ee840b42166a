package initscope.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.learning.Point;
import initscope.experiment.optimization.Contours;
import initscope.experiment.optimization.Field;
import initscope.experiment.optimization.Landscape;
import initscope.experiment.optimization.Race;
import initscope.picture.axes.Interval;
import initscope.picture.learning.AccuracyPicture;
import initscope.picture.learning.LossPicture;
import initscope.picture.learning.Run;
import initscope.picture.lesson.Overlay;
import initscope.picture.lesson.Sheet;
import initscope.picture.optimizer.FallPicture;
import initscope.picture.optimizer.PathPicture;
import initscope.picture.optimizer.PathWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pictures without their colours: everything is still told apart.
class SecondChannelTest {
    private static final Box BOX = new Box(0, 0, 600, 400);
    private static final Words ENGLISH = PictureWords.in(Locale.ENGLISH);
    private static final PathWords PATHS = new PathWords("paths", "start", "goal", "{0} left at {1}", "{0} lost at {1}", "fall",
            "height", "plain", "step");

    private static Channels painted(Consumer<Surface> painter) {
        Channels channels = new Channels();
        painter.accept(channels);
        return channels;
    }

    private static void assertTold(int series, Consumer<Surface> painter) {
        Channels channels = painted(painter);
        assertEquals(Set.of(), channels.confused());
        assertTrue(channels.series() >= series, "only " + channels.series() + " lines");
    }

    /// Four runs that cross again and again.
    private static List<Run> runs(int steps) {
        List<Run> runs = new ArrayList<>();
        for (int r = 0; r < 4; r++) {
            int run = r;
            runs.add(new Run("run " + r, r, IntStream.range(0, steps).mapToObj(i -> {
                double v = 0.5 + 0.4 * Math.sin(0.3 * i + run);
                return new Point(i, v, v, i % 2 == 0 ? 1 - v : Double.NaN, i % 2 == 0 ? 1 - v : Double.NaN, List.of());
            }).toList(), List.of()));
        }
        return runs;
    }

    @Test
    void crossingLossesAndAccuraciesAreToldApart() {
        for (int steps : new int[] {10, 100, 1000}) {
            assertTold(4, s -> new LossPicture(runs(steps), Math.log(10), "ln 10", false, -1, Look.DESK, ENGLISH).paint(s, BOX));
            assertTold(8, s -> new AccuracyPicture(runs(steps), 10, -1, Look.DESK, ENGLISH).paint(s, BOX));
        }
    }

    @Test
    void eightOptimizersAreToldApartOnEverySurface() throws InterruptedException {
        for (Landscape landscape : Landscape.values()) {
            List<Race.Path> paths = new Race(landscape, landscape.start(), 30, Field.all(landscape, 0.9)).run();
            assertEquals(8, paths.size());
            assertTold(6, s -> new FallPicture(landscape, paths, 30, Look.DESK, PATHS).paint(s, BOX));
            assertTold(6, s -> new PathPicture(Contours.of(landscape), paths, 30, Look.DESK, PATHS).paint(s, BOX));
        }
    }

    @Test
    void whatWasDrawnIsToldFromWhatWasMeasured() {
        Sheet line = new Sheet(false, 4, List.of("1", "2", "3", "4"), Interval.UNIT, new Interval(0, 2), false, "layer", "std");
        assertTold(2, s -> new Overlay(line, List.of(0.2, 1.0, 0.5, 1.5), List.of(1.0, 0.5, 1.2, 0.2), Look.DESK, "yours", "measured")
                .paint(s, BOX));
    }

    @Test
    void theCheckCanFail() {
        Channels channels = new Channels();
        channels.polyline(new double[] {0, 50, 100}, new double[] {0, 50, 100}, Stroke.solid(2), Role.FIRST);
        channels.polyline(new double[] {0, 50, 100}, new double[] {100, 50, 0}, Stroke.solid(2), Role.SECOND);
        assertEquals(1, channels.confused().size());
        channels.polyline(new double[] {0, 50, 100}, new double[] {90, 40, 10}, new Stroke(2, 4), Role.THIRD);
        assertEquals(1, channels.confused().size());
    }
}
