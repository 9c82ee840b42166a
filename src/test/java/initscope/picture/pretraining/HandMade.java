package initscope.picture.pretraining;

import initscope.experiment.pretraining.course.Learning;
import initscope.statistics.Histogram;
import initscope.statistics.image.Tiles;
import initscope.training.pretraining.Stage;
import java.util.ArrayList;
import java.util.List;

/// Stages nobody computed, of the sizes real ones have.
final class HandMade {

    private HandMade() {
    }

    /// @param layers 0 for all at once
    /// @param upTo layer reached
    /// @param epoch reached in it
    static Learning learning(int layers, int upTo, int epoch, int epochs, boolean pictures, boolean likelihood) {
        Learning learning = null;
        for (int layer = layers == 0 ? 0 : 1; layer <= upTo; layer++) {
            for (int e = 0; e <= (layer == upTo ? epoch : epochs); e++) {
                double error = 20.0 / Math.max(1, layer) * (0.35 + 0.65 * Math.exp(-0.4 * e));
                learning = Learning.after(learning, new Stage(layer, Math.max(1, layers), e, epochs, error, Double.NaN, Double.NaN,
                        likelihood ? -30 + 11 * (1 - Math.exp(-0.3 * e)) : Double.NaN, histogram(0.3, 0.25),
                        pictures ? shapes(40, 14, 0) : null, pictures && likelihood ? shapes(40, 14, 1) : null,
                        pictures ? shapes(40, 14, 2) : null, pictures ? waves(64, 14) : null));
            }
        }
        return learning;
    }

    static Histogram histogram(double mean, double width) {
        List<Long> counts = new ArrayList<>();
        for (int k = 0; k < 50; k++) {
            double z = ((k + 0.5) / 50 - mean) / width;
            counts.add(Math.round(1000 * Math.exp(-z * z / 2)));
        }
        return new Histogram(0, 1, counts, 0, 0, 0, 0, 0, List.of());
    }

    /// Rings and bars; `blur` 0 sharp, 1 with holes, 2 soft.
    private static Tiles shapes(int count, int side, int blur) {
        float[] v = new float[count * side * side];
        for (int t = 0; t < count; t++) {
            double radius = 2.5 + t % 4;
            for (int r = 0; r < side; r++) {
                for (int c = 0; c < side; c++) {
                    double x = c - side / 2.0 + 0.5 + t % 3 - 1;
                    double y = r - side / 2.0 + 0.5;
                    double d = t % 2 == 0 ? Math.abs(Math.hypot(x, y) - radius) : Math.abs(x + (t % 5 - 2) * y / 3);
                    double ink = blur == 2 ? Math.exp(-d * d / 3) : d < 1.1 ? 1 : 0;
                    v[(t * side + r) * side + c] = blur == 1 && (r * 7 + c * 3 + t) % 4 == 0 ? 0 : (float) ink;
                }
            }
        }
        return new Tiles(side, side, v);
    }

    static Tiles waves(int count, int side) {
        float[] v = new float[count * side * side];
        for (int t = 0; t < count; t++) {
            double angle = Math.PI * t / 16;
            for (int r = 0; r < side; r++) {
                for (int c = 0; c < side; c++) {
                    double x = c - side / 2.0;
                    double y = r - side / 2.0;
                    double along = x * Math.cos(angle) + y * Math.sin(angle);
                    v[(t * side + r) * side + c] = (float) (0.4 * Math.exp(-(x * x + y * y) / (8 + t % 20)) * Math.cos(along));
                }
            }
        }
        return new Tiles(side, side, v);
    }
}
