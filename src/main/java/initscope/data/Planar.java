package initscope.data;

import initscope.random.Seed;
import initscope.tensor.Matrix;

/// Points of the plane in two classes that no straight line parts; a class is a fair coin.
///
/// @param noise standard deviation of the normal noise on each coordinate; the figures are about 1 in radius
public record Planar(Figure figure, double noise) implements DataSet {

    /// Where the points lie before the noise.
    public enum Figure {
        /// A circle of radius 1 around one of radius ½.
        CIRCLES("circles", 0.1),
        /// The four quarters of the square (−1, 1)²; opposite ones are of one class.
        XOR("xor", 0.05),
        /// Two arms of one and a half turns, the second the first turned by half a turn.
        SPIRALS("spirals", 0.03),
        /// Two half circles of radius 1, each reaching into the other, about their common middle.
        MOONS("moons", 0.1);

        private final String id;
        private final double noise;

        Figure(String id, double noise) {
            this.id = id;
            this.noise = noise;
        }

        /// The noise if nothing is said.
        public double noise() {
            return noise;
        }

        public String id() {
            return id;
        }
    }

    @Override
    public String id() {
        return figure.id();
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public int classes() {
        return 2;
    }

    @Override
    public int label(Seed stream, long number) {
        return stream.child(number).below(0, 2);
    }

    @Override
    public void sample(Seed stream, long number, Matrix into, int row) {
        Seed own = stream.child(number);
        int label = own.below(0, 2);
        double u = own.uniform(1);
        double x;
        double y;
        switch (figure) {
            case CIRCLES -> {
                double radius = label == 0 ? 1 : 0.5;
                x = radius * StrictMath.cos(2 * Math.PI * u);
                y = radius * StrictMath.sin(2 * Math.PI * u);
            }
            case XOR -> {
                double side = own.below(2, 2) == 0 ? 1 : -1;
                x = side * u;
                y = (label == 0 ? side : -side) * own.uniform(3);
            }
            case SPIRALS -> {
                // The root makes the points as dense outside as inside.
                double radius = Math.sqrt(u);
                double angle = Math.PI * (3 * radius + label);
                x = radius * StrictMath.cos(angle);
                y = radius * StrictMath.sin(angle);
            }
            case MOONS -> {
                double side = label == 0 ? 1 : -1;
                x = side * (StrictMath.cos(Math.PI * u) - 0.5);
                y = side * (StrictMath.sin(Math.PI * u) - 0.25);
            }
            default -> throw new IllegalStateException(id());
        }
        // Box & Muller 1958.
        double length = noise * Math.sqrt(-2 * StrictMath.log(1 - own.uniform(4)));
        double turn = 2 * Math.PI * own.uniform(5);
        into.set(row, 0, x + length * StrictMath.cos(turn));
        into.set(row, 1, y + length * StrictMath.sin(turn));
    }
}
