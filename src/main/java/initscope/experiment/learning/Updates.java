package initscope.experiment.learning;

import initscope.statistics.MatrixTally;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import java.util.ArrayList;
import java.util.List;

/// How large a step is for the weights it changes: about −3 is healthy, by Karpathy's rule of thumb ("makemore", part 3).
final class Updates {

    private Updates() {
    }

    /// By layer, log10 of the standard deviation of the step over that of the weights it gave; −∞ where nothing moved, NaN
    /// where the weights are all equal or not finite.
    ///
    /// @param before copies of the weights; what is in them is lost
    static List<Double> of(List<Matrix> before, List<Matrix> after, Crew crew) {
        MatrixTally tally = new MatrixTally(crew);
        List<Double> updates = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Matrix step = before.get(i);
            for (int r = 0; r < step.rows(); r++) {
                for (int c = 0; c < step.columns(); c++) {
                    step.set(r, c, after.get(i).get(r, c) - step.get(r, c));
                }
            }
            double std = tally.moments(after.get(i)).std();
            updates.add(std > 0 ? Math.log10(tally.moments(step).std() / std) : Double.NaN);
        }
        return updates;
    }
}
