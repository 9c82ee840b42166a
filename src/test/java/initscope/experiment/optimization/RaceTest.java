package initscope.experiment.optimization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import initscope.experiment.optimization.Race.Path;
import initscope.experiment.optimization.Race.Place;
import initscope.reference.ReferenceFiles;
import initscope.training.optimizer.Optimizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RaceTest {

    private static Path run(Landscape landscape, Place from, int steps, Optimizer optimizer) throws InterruptedException {
        return new Race(landscape, from, steps, List.of(optimizer)).run().getFirst();
    }

    @ParameterizedTest
    @EnumSource(Landscape.class)
    void slopesAreThoseOfTheHeights(Landscape landscape) {
        double h = 1e-6;
        double[] g = new double[2];
        for (double x : new double[] {-1.7, 0.3, 1.1}) {
            for (double y : new double[] {-0.6, 0.2, 1.4}) {
                landscape.slope(x, y, g);
                assertEquals((landscape.at(x + h, y) - landscape.at(x - h, y)) / (2 * h), g[0], 1e-6 * Math.max(1, Math.abs(g[0])));
                assertEquals((landscape.at(x, y + h) - landscape.at(x, y - h)) / (2 * h), g[1], 1e-6 * Math.max(1, Math.abs(g[1])));
            }
        }
    }

    @Test
    void theLowestPlaceHasNoSlope() {
        double[] g = new double[2];
        for (Landscape landscape : Landscape.values()) {
            if (landscape.hasGoal()) {
                landscape.slope(landscape.goal().x(), landscape.goal().y(), g);
                assertEquals(0, Math.hypot(g[0], g[1]), 1e-12, landscape.name());
            }
        }
    }

    /// The book's settings from the book's start; the file walks SGD at this rate, momentum at this one, and so on.
    @Test
    void theValleysPathsAreThoseOfTheTraces() throws InterruptedException {
        List<Optimizer> all = Field.all(Landscape.VALLEY, Field.MOMENTUM);
        List<String> names = List.of("sgd", "momentum_pytorch", "nesterov_pytorch", "adagrad_pytorch");
        for (int k = 0; k < names.size(); k++) {
            Path path = run(Landscape.VALLEY, Landscape.VALLEY.start(), 5, all.get(k));
            JsonArray trace = ReferenceFiles.json("exact_optimizer_traces.json").getAsJsonObject("optimizers")
                    .getAsJsonObject(names.get(k)).getAsJsonObject("trace").getAsJsonArray("A");
            for (int t = 1; t <= 5; t++) {
                assertEquals(trace.get(t - 1).getAsJsonArray().get(0).getAsDouble(), path.at(t).x(), 1e-12);
                assertEquals(trace.get(t - 1).getAsJsonArray().get(1).getAsDouble(), path.at(t).y(), 1e-12);
            }
        }
    }

    /// Along y the book's SGD multiplies by 1 − 0.95 · 2 = −0.9 a step.
    @Test
    void sgdZigzagsAcrossTheValley() throws InterruptedException {
        Path path = run(Landscape.VALLEY, Landscape.VALLEY.start(), 30, new Optimizer.Sgd(0.95));
        for (int t = 1; t <= 30; t++) {
            assertEquals(2 * Math.pow(-0.9, t), path.at(t).y(), 1e-12);
        }
    }

    @Test
    void withoutMomentumTheyAreOnePath() throws InterruptedException {
        Path sgd = run(Landscape.SLANTED, Landscape.SLANTED.start(), 30, new Optimizer.Sgd(0.1));
        assertEquals(sgd.places(), run(Landscape.SLANTED, Landscape.SLANTED.start(), 30, new Optimizer.Momentum(0.1, 0)).places());
        assertEquals(sgd.places(), run(Landscape.SLANTED, Landscape.SLANTED.start(), 30, new Optimizer.Nesterov(0.1, 0)).places());
    }

    /// |1 − 2 · 1.2| = 1.4 > 1: grows, and in 30 steps not beyond all numbers; |1 − 2 · 1e200| does in two.
    @Test
    void aPathThatDivergesIsKeptUpToItsEnd() throws InterruptedException {
        Path out = run(Landscape.VALLEY, Landscape.VALLEY.start(), 30, new Optimizer.Sgd(1.2));
        assertFalse(out.isLost());
        assertFalse(Landscape.VALLEY.area().contains(out.at(30).x(), out.at(30).y()));
        Path lost = run(Landscape.VALLEY, Landscape.VALLEY.start(), 30, new Optimizer.Sgd(1e200));
        assertTrue(lost.isLost());
        assertEquals(2, lost.places().size());
        assertEquals(lost.at(30), lost.places().getLast());
    }

    @ParameterizedTest
    @EnumSource(Landscape.class)
    void everyPointOfAContourHasItsHeight(Landscape landscape) {
        Contours contours = Contours.of(landscape);
        assertTrue(contours.lines().size() >= 10);
        for (List<Double> line : contours.lines()) {
            assertTrue(line.size() >= 4);
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < line.size(); i += 2) {
                assertTrue(landscape.area().contains(line.get(i), line.get(i + 1)));
                double h = landscape.at(line.get(i), line.get(i + 1));
                low = Math.min(low, h);
                high = Math.max(high, h);
            }
            Landscape.Area area = landscape.area();
            double range = Math.max(landscape.at(area.left(), area.bottom()), landscape.at(area.right(), area.top()))
                    - Math.min(landscape.at(0, 0), landscape.at(0, area.top()));
            assertEquals(low, high, 0.01 * Math.abs(range), landscape + " " + line.size());
        }
    }

    @Test
    void everyLandscapeHasItsStandardRunInSight() throws InterruptedException {
        for (Landscape landscape : Landscape.values()) {
            assertTrue(landscape.area().contains(landscape.start().x(), landscape.start().y()));
            for (Path path : new Race(landscape, landscape.start(), Field.steps(landscape), Field.all(landscape, 0.9)).run()) {
                assertFalse(path.isLost(), landscape + " " + path.optimizer());
                assertTrue(path.at(Field.steps(landscape)).height() < path.at(0).height(), landscape + " " + path.optimizer());
            }
        }
    }
}
