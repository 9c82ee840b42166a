package initscope.experiment.pretraining.course;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The epochs of one layer, in order.
///
/// @param layer from 1; 0 where all are learned at once
public record Curve(int layer, List<Mark> marks) {
    public Curve {
        marks = List.copyOf(marks);
    }

    Curve and(Mark mark) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(mark);
        return new Curve(layer, more);
    }

    /// One value a mark.
    public double[] values(ToDoubleFunction<Mark> of) {
        return marks.stream().mapToDouble(of).toArray();
    }

    /// Whether a number is there at any epoch.
    public boolean has(ToDoubleFunction<Mark> of) {
        return marks.stream().anyMatch(mark -> !Double.isNaN(of.applyAsDouble(mark)));
    }
}
