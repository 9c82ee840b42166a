package initscope.experiment.optimization;

import java.util.List;

/// A function of two numbers, the part of the plane that is shown of it, where its paths begin and where they should end.
public enum Landscape {
    /// x²/20 + y²: a long valley, twenty times as steep across as along (Deep Learning from Scratch, section 6.1).
    VALLEY(new Area(-8.6, 5.4, -3.6, 3.6), -7, 2, 0, 0) {
        @Override
        public double at(double x, double y) {
            return x * x / 20 + y * y;
        }

        @Override
        void slope(double x, double y, double[] g) {
            g[0] = x / 10;
            g[1] = 2 * y;
        }
    },
    /// ½ (3x² + 2xy + 2y²) − x + y: a valley that lies across the axes.
    SLANTED(new Area(-3.2, 4, -4.2, 1.6), 2, -3, 0.6, -0.8) {
        @Override
        public double at(double x, double y) {
            return 0.5 * (3 * x * x + 2 * x * y + 2 * y * y) - x + y;
        }

        @Override
        void slope(double x, double y, double[] g) {
            g[0] = 3 * x + y - 1;
            g[1] = x + 2 * y + 1;
        }
    },
    /// (1 − x)² + 100 (y − x²)²: a bent, almost level valley between steep walls (Rosenbrock 1960).
    ROSENBROCK(new Area(-2, 2, -0.9, 2.6), -1.2, 2.2, 1, 1) {
        @Override
        public double at(double x, double y) {
            double across = y - x * x;
            return (1 - x) * (1 - x) + 100 * across * across;
        }

        @Override
        void slope(double x, double y, double[] g) {
            double across = y - x * x;
            g[0] = -2 * (1 - x) - 400 * x * across;
            g[1] = 200 * across;
        }
    },
    /// x² − y²: falls for ever to both sides of a saddle, which a path from near the ridge must first find out.
    SADDLE(new Area(-2.4, 2.4, -2, 2), -2, 0.02, Double.NaN, Double.NaN) {
        @Override
        public double at(double x, double y) {
            return x * x - y * y;
        }

        @Override
        void slope(double x, double y, double[] g) {
            g[0] = 2 * x;
            g[1] = -2 * y;
        }
    };

    /// A rectangle of the plane.
    public record Area(double left, double right, double bottom, double top) {
        public boolean contains(double x, double y) {
            return x >= left && x <= right && y >= bottom && y <= top;
        }
    }

    private final Area area;
    private final Race.Place start;
    private final List<Double> goal;

    Landscape(Area area, double startX, double startY, double goalX, double goalY) {
        this.area = area;
        this.start = new Race.Place(startX, startY, at(startX, startY));
        this.goal = List.of(goalX, goalY);
    }

    public abstract double at(double x, double y);

    /// Leaves ∂f/∂x and ∂f/∂y in `g`.
    abstract void slope(double x, double y, double[] g);

    public Area area() {
        return area;
    }

    /// Where paths begin if nobody says otherwise.
    public Race.Place start() {
        return start;
    }

    /// The lowest place, or null if there is none.
    public Race.Place goal() {
        return hasGoal() ? new Race.Place(goal.getFirst(), goal.getLast(), at(goal.getFirst(), goal.getLast())) : null;
    }

    public boolean hasGoal() {
        return !Double.isNaN(goal.getFirst());
    }
}
