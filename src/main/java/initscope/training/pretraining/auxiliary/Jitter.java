package initscope.training.pretraining.auxiliary;

import initscope.data.Samples;
import initscope.random.Seed;
import initscope.tensor.Matrix;

/// Makes another sample of the same thing: a picture is moved, turned and scaled a little, anything else gets noise.
final class Jitter {
    /// Of the picture's height.
    private static final double SHIFT = 0.09;
    /// Radians.
    private static final double TURN = 0.2;
    private static final double SCALE = 0.1;
    /// Of an input's own standard deviation.
    private static final double NOISE = 0.3;

    private final Matrix x;
    private final Samples.Picture picture;
    private final double[] std;

    Jitter(Samples samples) {
        x = samples.inputs();
        picture = samples.picture();
        std = picture == null ? deviations(x) : null;
    }

    private static double[] deviations(Matrix x) {
        double[] deviations = new double[x.columns()];
        for (int c = 0; c < deviations.length; c++) {
            double sum = 0;
            double squares = 0;
            for (int r = 0; r < x.rows(); r++) {
                sum += x.get(r, c);
                squares += x.get(r, c) * x.get(r, c);
            }
            double mean = sum / x.rows();
            deviations[c] = Math.sqrt(Math.max(0, squares / x.rows() - mean * mean));
        }
        return deviations;
    }

    /// Leaves another of sample `row` in a row of `out`.
    void apply(int row, Seed stream, Matrix out, int at) {
        if (picture == null) {
            for (int c = 0; c < x.columns(); c++) {
                out.set(at, c, x.get(row, c) + NOISE * std[c] * normal(stream, c));
            }
            return;
        }
        double angle = TURN * (2 * stream.uniform(0) - 1);
        double scale = 1 + SCALE * (2 * stream.uniform(1) - 1);
        double down = SHIFT * picture.height() * (2 * stream.uniform(2) - 1);
        double right = SHIFT * picture.width() * (2 * stream.uniform(3) - 1);
        double cos = StrictMath.cos(angle) / scale;
        double sin = StrictMath.sin(angle) / scale;
        double middleRow = (picture.height() - 1) / 2.0;
        double middleColumn = (picture.width() - 1) / 2.0;
        for (int r = 0; r < picture.height(); r++) {
            for (int c = 0; c < picture.width(); c++) {
                double y = r - middleRow - down;
                double z = c - middleColumn - right;
                out.set(at, r * picture.width() + c, between(row, middleRow + cos * y - sin * z, middleColumn + sin * y + cos * z));
            }
        }
    }

    /// The grey value at a place between pixels; outside, that of the nearest edge.
    private double between(int row, double y, double z) {
        double top = Math.floor(y);
        double left = Math.floor(z);
        double below = y - top;
        double beside = z - left;
        return (1 - below) * ((1 - beside) * pixel(row, top, left) + beside * pixel(row, top, left + 1))
                + below * ((1 - beside) * pixel(row, top + 1, left) + beside * pixel(row, top + 1, left + 1));
    }

    private double pixel(int row, double y, double z) {
        int r = Math.clamp((int) y, 0, picture.height() - 1);
        int c = Math.clamp((int) z, 0, picture.width() - 1);
        return x.get(row, r * picture.width() + c);
    }

    /// Box & Muller 1958.
    private static double normal(Seed stream, int place) {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - stream.uniform(2L * place)));
        return radius * StrictMath.cos(2 * Math.PI * stream.uniform(2L * place + 1));
    }
}
