package initscope.experiment.learning;

import java.util.List;

/// One point of the curves of learning.
///
/// @param step steps made; 0 before the first
/// @param loss mean over the mini-batch of that step, before the weights changed; NaN and infinities are results
/// @param accuracy share of that mini-batch classified rightly
/// @param testLoss mean over the held-out samples, NaN where it was not measured at this step
/// @param testAccuracy share of the held-out samples classified rightly, NaN where it was not measured
/// @param updates by layer, log10 of the standard deviation of the step over that of the weights; empty where not measured
public record Point(long step, double loss, double accuracy, double testLoss, double testAccuracy, List<Double> updates) {
    public Point {
        updates = List.copyOf(updates);
    }
}
