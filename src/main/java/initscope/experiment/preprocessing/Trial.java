package initscope.experiment.preprocessing;

import initscope.experiment.learning.Point;
import initscope.statistics.Histogram;
import java.util.List;

/// What one way did, as far as its run has come.
///
/// @param people some of them, as the network sees them
/// @param z pre-activations of the first layer before the first step
/// @param zStd their standard deviation
/// @param agreement share of one unit's weights the same sample pushes the same way, before the first step
/// @param curve of the loss so far
/// @param accuracy share of held-out people classified rightly at the end of the curve, or NaN
public record Trial(Way way, List<Person> people, Histogram z, double zStd, double agreement, List<Point> curve,
        double accuracy) {

    /// @param inputs one number an input
    /// @param label class, 0 or 1
    public record Person(List<Double> inputs, int label) {
        public Person {
            inputs = List.copyOf(inputs);
        }
    }

    public Trial {
        people = List.copyOf(people);
        curve = List.copyOf(curve);
    }

    /// The mean loss over the last tenth of the curve; NaN before there is one.
    public double loss() {
        int from = curve.size() - Math.max(1, curve.size() / 10);
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, from); i < curve.size(); i++) {
            if (!Double.isNaN(curve.get(i).loss())) {
                sum += curve.get(i).loss();
                count++;
            }
        }
        return sum / count;
    }

    /// Whether the run has made all its steps.
    public boolean isComplete() {
        return !curve.isEmpty() && curve.getLast().step() >= way.run().steps() - 1;
    }
}
