package initscope.experiment.learning;

import initscope.experiment.Snapshot;
import initscope.statistics.LayerStatistics;
import java.util.List;

/// What a run of learning looks like at one step, complete and immutable.
///
/// @param spec of the run; its optimizer is the one at work now
/// @param step steps made
/// @param snapshot every statistic that was asked for of every hidden layer and the output layer, on the fixed batch, with
///     the weights there are; its loss is that batch's
/// @param curve points kept so far, thinned, in the order of their steps; the last is that of this step
/// @param moments what the layers were like, thinned, in the order of their steps
/// @param ranks by layer, the effective rank of the weights, (Σσ²)² / Σσ⁴; empty unless the geometry was asked for
/// @param kept steps the run can be taken back to
public record Frame(TrainingSpec spec, long step, Snapshot snapshot, List<Point> curve, List<Moment> moments,
        List<Double> ranks, List<Long> kept) {
    public Frame {
        curve = List.copyOf(curve);
        moments = List.copyOf(moments);
        ranks = List.copyOf(ranks);
        kept = List.copyOf(kept);
    }

    public Point last() {
        return curve.getLast();
    }

    /// By layer, how many units have weights of their own: see the symmetry meter.
    public List<Integer> distinct() {
        return snapshot.layers().stream().map(LayerStatistics::weight).map(LayerStatistics.Weight::distinctUnits).toList();
    }

    /// The loss of an answer that knows nothing, ln C for C classes where that is what the loss is measured by: what a good
    /// start is near to. NaN for other losses.
    public double chance() {
        return spec.chance();
    }

    /// Whether something in it is no longer a number: the run has diverged, which is a result as others are.
    public boolean diverged() {
        return !Double.isFinite(last().loss()) || snapshot.firstNonFinite().isPresent();
    }
}
