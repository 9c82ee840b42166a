package initscope.picture.learning;

import initscope.experiment.learning.Moment;
import initscope.experiment.learning.Point;
import initscope.picture.Role;
import java.util.List;

/// One of the runs drawn together.
///
/// @param name stands at the end of its lines
/// @param number among those drawn together, from 0: its ink and its mark
/// @param points of its curves, in the order of their steps
/// @param moments of its layers, in the order of their steps
public record Run(String name, int number, List<Point> points, List<Moment> moments) {
    private static final Role[] INKS = {Role.FIRST, Role.SECOND, Role.THIRD, Role.FOURTH};

    public Run {
        points = List.copyOf(points);
        moments = List.copyOf(moments);
    }

    /// The ink of the run of this number.
    public static Role ink(int number) {
        return INKS[Math.floorMod(number, INKS.length)];
    }

    Role ink() {
        return ink(number);
    }

    /// The first step whose loss is NaN or infinite, or −1.
    public long lostAt() {
        for (Point point : points) {
            if (!Double.isFinite(point.loss())) {
                return point.step();
            }
        }
        return -1;
    }

    /// Steps made, as far as the points know.
    long reached() {
        return points.isEmpty() ? 0 : points.getLast().step() + 1;
    }
}
