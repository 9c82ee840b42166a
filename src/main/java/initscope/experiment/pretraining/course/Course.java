package initscope.experiment.pretraining.course;

import initscope.experiment.Snapshot;
import initscope.experiment.learning.Origin;
import initscope.experiment.learning.Point;
import java.util.List;

/// The way of one network from its start through pretraining to fine-tuning, and of the same network from a random start
/// beside it; as far as they have come, complete and immutable.
///
/// @param plan what is to be done
/// @param phase at work, or done last
/// @param done share of the phase, in [0, 1]
/// @param seconds the phase has taken so far
/// @param learning of the pretraining; null before its first stage, and without one
/// @param before hidden layers of the random start
/// @param after of the pretrained one, on the same batch; null until it is there
/// @param origin where fine-tuning begins; null until it is there
/// @param random curve of fine-tuning from the random start
/// @param tuned the same from the pretrained one
public record Course(CoursePlan plan, Phase phase, double done, double seconds, Learning learning, Snapshot before,
        Snapshot after, Origin origin, List<Point> random, List<Point> tuned) {

    public enum Phase {
        PRETRAINING,
        PRETRAINED,
        TUNING,
        TUNED
    }

    public Course {
        random = List.copyOf(random);
        tuned = List.copyOf(tuned);
    }

    /// What the phase will take still, about; NaN before anything can be said.
    public double secondsLeft() {
        return done > 0.01 ? seconds * (1 - done) / done : Double.NaN;
    }

    /// Held-out share classified wrongly at a point, or NaN.
    public static double error(Point point) {
        return 1 - point.testAccuracy();
    }
}
