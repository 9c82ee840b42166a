package initscope.training.pretraining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.tensor.Matrix;
import java.util.ArrayList;
import java.util.List;

/// Holds a step of gradient descent with learning rate 1 against central differences of the loss, in double.
///
/// A step of h = 1e-6 leaves an error of h² f'''/6 ~ 1e-12 and of rounding / h ~ 1e-10, both times numbers of order 1.
public final class Slopes {
    private static final double STEP = 1e-6;
    private static final double TOLERANCE = 1e-8;

    private Slopes() {
    }

    /// A loss with the weights there are, or a step.
    public interface Loss {
        double value() throws InterruptedException;
    }

    /// @param parameters changed by `step`, and one by one by this
    /// @param load takes over changed parameters
    public static void check(List<Matrix> parameters, Runnable load, Loss loss, Loss step) throws InterruptedException {
        List<double[][]> expected = new ArrayList<>();
        double greatest = 0;
        for (Matrix p : parameters) {
            double[][] slopes = new double[p.rows()][p.columns()];
            for (int r = 0; r < p.rows(); r++) {
                for (int c = 0; c < p.columns(); c++) {
                    double kept = p.get(r, c);
                    p.set(r, c, kept + STEP);
                    load.run();
                    double above = loss.value();
                    p.set(r, c, kept - STEP);
                    load.run();
                    slopes[r][c] = kept - (above - loss.value()) / (2 * STEP);
                    greatest = Math.max(greatest, Math.abs(slopes[r][c] - kept));
                    p.set(r, c, kept);
                }
            }
            expected.add(slopes);
        }
        load.run();
        step.value();
        assertTrue(greatest > 1e-3, "a gradient that is not there cannot be checked: " + greatest);
        for (int i = 0; i < parameters.size(); i++) {
            for (int r = 0; r < parameters.get(i).rows(); r++) {
                for (int c = 0; c < parameters.get(i).columns(); c++) {
                    assertEquals(expected.get(i)[r][c], parameters.get(i).get(r, c), TOLERANCE,
                            "parameter " + i + " at " + r + ", " + c);
                }
            }
        }
    }
}
