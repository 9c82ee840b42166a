package initscope.picture.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.optimization.Contours;
import initscope.experiment.optimization.Field;
import initscope.experiment.optimization.Landscape;
import initscope.experiment.optimization.Race;
import initscope.experiment.optimization.Race.Path;
import initscope.experiment.optimization.Race.Place;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Recorder;
import initscope.picture.Surface;
import initscope.picture.raster.Raster;
import initscope.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PathPictureTest {
    private static final PathWords WORDS = new PathWords("paths", "start", "goal", "{0} left at {1}", "{0} lost at {1}", "fall",
            "height", "plain", "step");
    private static final Box BOX = new Box(0, 0, 600, 480);

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

    private static List<Path> paths(Landscape landscape, Optimizer... optimizers) throws InterruptedException {
        return new Race(landscape, landscape.start(), 30, List.of(optimizers)).run();
    }

    @Test
    void anyPathIsDrawnInAnyBox() throws InterruptedException {
        double[] odd = {0, 1, -400, 1e308, -1e308, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 2};
        for (Landscape landscape : Landscape.values()) {
            Contours contours = Contours.of(landscape);
            List<Path> paths = new ArrayList<>(new Race(landscape, landscape.start(), 20, Field.all(landscape, 0.9)).run());
            List<Place> places = new ArrayList<>(List.of(landscape.start()));
            for (double x : odd) {
                for (double y : odd) {
                    places.add(new Place(x, y, x));
                }
            }
            paths.add(new Path(new Optimizer.Sgd(1), places));
            paths.addAll(paths(landscape, new Optimizer.Sgd(1e200), new Optimizer.Sgd(3), new Optimizer.Sgd(0)));
            for (double[] size : new double[][] {{1, 1}, {30, 400}, {400, 30}, {600, 480}}) {
                Box box = new Box(0, 0, size[0], size[1]);
                for (double step : new double[] {0, 0.5, 3, 19.99, 20, 1000}) {
                    for (List<Path> some : List.of(paths, paths.subList(0, 1), List.<Path>of())) {
                        PathPicture picture = new PathPicture(contours, some, step, Look.PROJECTOR, WORDS);
                        survives(surface -> picture.paint(surface, box));
                        survives(surface -> new FallPicture(landscape, some, step, Look.DESK, WORDS).paint(surface, box));
                        picture.placeAt(box, size[0] / 2, Double.NaN);
                    }
                }
            }
        }
        survives(surface -> new PathPicture(null, List.of(), 0, Look.DESK, WORDS).paint(surface, BOX));
        survives(surface -> new FallPicture(null, List.of(), 0, Look.DESK, WORDS).paint(surface, BOX));
    }

    @Test
    void everyPathIsNamedAndWhatLeavesIsSaid() throws InterruptedException {
        List<Path> paths = paths(Landscape.VALLEY, new Optimizer.Sgd(1.2), new Optimizer.Momentum(1e200, 0.9), new Optimizer.Adam(0.3));
        List<String> words = survives(surface -> new PathPicture(Contours.of(Landscape.VALLEY), paths, 30, Look.DESK, WORDS)
                .paint(surface, BOX)).words();
        assertTrue(words.containsAll(List.of("SGD left at 2", "Momentum lost at 1", "Adam", "start")), words.toString());
        List<String> before = survives(surface -> new PathPicture(Contours.of(Landscape.VALLEY), paths, 0, Look.DESK, WORDS)
                .paint(surface, BOX)).words();
        assertTrue(before.containsAll(List.of("SGD", "Momentum", "Adam", "start", "goal")), before.toString());
    }

    @Test
    void aClickStartsWhereItFalls() {
        PathPicture picture = new PathPicture(Contours.of(Landscape.VALLEY), List.of(), 0, Look.DESK, WORDS);
        Landscape.Area area = Landscape.VALLEY.area();
        for (double x : new double[] {-7, 0, 3.5}) {
            for (double y : new double[] {-2, 0.1, 3}) {
                double[] at = Trail.point(x, y, area, initscope.picture.axes.Graph.plot(BOX, Look.DESK, 0));
                Place place = picture.placeAt(BOX, at[0], at[1]).orElseThrow();
                assertEquals(x, place.x(), 1e-9);
                assertEquals(y, place.y(), 1e-9);
                assertEquals(Landscape.VALLEY.at(x, y), place.height(), 1e-8);
            }
        }
        assertTrue(picture.placeAt(BOX, 1, 200).isEmpty());
    }
}
