package initscope.experiment.losses;

import java.util.ArrayList;
import java.util.List;

/// One sigmoid neuron with one input that is always 1 and should learn to answer 1 (after Nielsen, Neural Networks and Deep
/// Learning, chapter 3): z = w + b, both moved by gradient descent with the same learning rate.
public final class Neuron {
    /// Nielsen's learning rate for this comparison.
    public static final double RATE = 0.15;
    public static final int STEPS = 300;

    private Neuron() {
    }

    /// 1 less its output before each step and after the last.
    ///
    /// @param rival one of a sigmoid, here with one output
    /// @param z where it begins
    public static List<Double> errors(Rival rival, double z) {
        double[] now = {z};
        double[] gradient = new double[1];
        List<Double> errors = new ArrayList<>();
        for (int t = 0; t <= STEPS; t++) {
            errors.add(Mistake.error(now[0]));
            rival.objective().loss(now, 0, gradient);
            now[0] -= 2 * RATE * gradient[0];
        }
        return errors;
    }
}
