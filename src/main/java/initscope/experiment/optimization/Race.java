package initscope.experiment.optimization;

import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.optimizer.Descent;
import initscope.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;

/// Several optimizers from one place.
///
/// @param from where all begin
/// @param steps how many each makes
public record Race(Landscape landscape, Place from, int steps, List<Optimizer> runners) {

    public Race {
        runners = List.copyOf(runners);
    }

    /// A place and the height there.
    public record Place(double x, double y, double height) {
        public boolean isFinite() {
            return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(height);
        }
    }

    /// Where one went: the start first; it ends early at the first place that is not finite, which is then the last.
    public record Path(Optimizer optimizer, List<Place> places) {
        public Path {
            places = List.copyOf(places);
        }

        /// The optimizer's name in specs.
        public String id() {
            return optimizer.id();
        }

        /// Where it is after so many steps; where it stopped if it made fewer.
        public Place at(int step) {
            return places.get(Math.min(step, places.size() - 1));
        }

        /// Whether it went beyond all numbers.
        public boolean isLost() {
            return !places.getLast().isFinite();
        }
    }

    /// The paths, in the order of the runners.
    ///
    /// @throws InterruptedException if the thread was interrupted; asked once a runner
    public List<Path> run() throws InterruptedException {
        List<Path> paths = new ArrayList<>();
        for (Optimizer runner : runners) {
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped before " + runner.id());
            }
            paths.add(path(runner));
        }
        return paths;
    }

    private Path path(Optimizer optimizer) {
        Matrix at = Matrix.zeros(Precision.FP64, 1, 2);
        Matrix asked = Matrix.zeros(Precision.FP64, 1, 2);
        Matrix gradient = Matrix.zeros(Precision.FP64, 1, 2);
        at.set(0, 0, from.x());
        at.set(0, 1, from.y());
        Descent descent = new Descent(at);
        double[] g = new double[2];
        List<Place> places = new ArrayList<>(List.of(from));
        for (int t = 1; t <= steps && places.getLast().isFinite(); t++) {
            descent.ahead(optimizer, 0, 1, asked);
            landscape.slope(asked.get(0, 0), asked.get(0, 1), g);
            gradient.set(0, 0, g[0]);
            gradient.set(0, 1, g[1]);
            descent.step(optimizer, gradient, 1, 0, 1, t);
            places.add(new Place(at.get(0, 0), at.get(0, 1), landscape.at(at.get(0, 0), at.get(0, 1))));
        }
        return new Path(optimizer, places);
    }
}
