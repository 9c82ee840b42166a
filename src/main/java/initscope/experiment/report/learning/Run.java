package initscope.experiment.report.learning;

import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Learner;
import initscope.experiment.learning.Point;
import initscope.experiment.learning.TrainingSpec;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A run of learning from its start to its end.
///
/// @param start before the first step
/// @param end after the last
/// @param curve at every so many steps, the start and the end among them
public record Run(TrainingSpec spec, Frame start, Frame end, List<Point> curve) {
    public Run {
        curve = List.copyOf(curve);
    }

    /// Runs a learner that has made no step yet to the end of its spec.
    ///
    /// @param every steps between two points
    /// @param observer shown each point
    /// @throws InterruptedException if the thread was interrupted; asked once a layer
    public static Run of(Learner learner, Measures measures, long every, Consumer<Point> observer)
            throws InterruptedException {
        TrainingSpec spec = learner.spec();
        Frame start = learner.look(measures);
        Frame end = start;
        List<Point> curve = new ArrayList<>(List.of(start.last()));
        while (learner.step() < spec.steps()) {
            learner.advance((int) Math.min(Math.min(every, spec.steps() - learner.step()), Integer.MAX_VALUE));
            if (learner.step() == spec.steps()) {
                end = learner.look(measures);
            }
            Point now = learner.step() == spec.steps() ? end.last() : learner.point();
            curve.add(now);
            observer.accept(now);
        }
        return new Run(spec, start, end, curve.stream().map(completed(end)).toList());
    }

    /// A point with what was measured when its step was made.
    private static UnaryOperator<Point> completed(Frame end) {
        Map<Long, Point> measured = new HashMap<>();
        end.curve().stream().filter(point -> !point.updates().isEmpty()).forEach(point -> measured.put(point.step(), point));
        return point -> measured.getOrDefault(point.step(), point);
    }

    /// By layer, log10 of step over weights, as measured last; empty where it never was.
    public List<Double> updates() {
        List<Double> last = List.of();
        for (Point point : end.curve()) {
            last = point.updates().isEmpty() ? last : point.updates();
        }
        return last;
    }
}
