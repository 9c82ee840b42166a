package initscope.picture.learning;

import initscope.picture.axes.Interval;

/// The axis of steps: from 0 to a round number, so that it grows seldom while a run goes on.
public final class StepAxis {
    private static final long LEAST = 20;
    private static final long[] ROUND = {2, 3, 5, 10};

    private StepAxis() {
    }

    /// @param reached steps made by the farthest of the runs
    public static Interval of(long reached) {
        long power = 10;
        while (power < Long.MAX_VALUE / 100) {
            for (long m : ROUND) {
                if (m * power >= Math.max(LEAST, reached)) {
                    return new Interval(0, m * power);
                }
            }
            power *= 10;
        }
        return new Interval(0, reached);
    }
}
