package initscope.experiment.learning;

import initscope.experiment.Snapshot;
import java.util.List;

/// What a run of learning looks like at one step, complete and immutable.
///
/// @param spec of the run; its optimizer is the one at work now
/// @param step steps made
/// @param snapshot every statistic of every hidden layer and the output layer, on the fixed batch, with the weights there are
/// @param curve points kept so far, thinned, in the order of their steps
/// @param distinct by layer, how many units have weights of their own: see the symmetry meter
public record Frame(TrainingSpec spec, long step, Snapshot snapshot, List<Point> curve, List<Integer> distinct) {
    public Frame {
        curve = List.copyOf(curve);
        distinct = List.copyOf(distinct);
    }

    public Point last() {
        return curve.getLast();
    }
}
