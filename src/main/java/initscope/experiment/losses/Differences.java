package initscope.experiment.losses;

/// The slope of a function from central differences at ever smaller steps, extrapolated to step 0 (Ridders 1982). Which of
/// the estimates is taken, and how far it can be trusted, is decided by how well they agree with each other, so that a kink
/// inside a step is noticed and a step too small for the rounding is not used.
final class Differences {
    private static final double FIRST = 0x1p-7;
    private static final double SHRINK = 4;
    private static final int ROUNDS = 7;

    private Differences() {
    }

    interface Function {
        double at(double step) throws InterruptedException;
    }

    /// @param uncertain by how much two estimates of the best pair differ, or what rounding leaves open, whichever is more
    record Slope(double value, double uncertain) {
    }

    static Slope slope(Function f) throws InterruptedException {
        double[] before = new double[ROUNDS];
        double[] now = new double[ROUNDS];
        Slope best = new Slope(Double.NaN, Double.POSITIVE_INFINITY);
        double step = FIRST;
        for (int i = 0; i < ROUNDS; i++, step /= SHRINK) {
            double up = f.at(step);
            double down = f.at(-step);
            double rounding = 2 * Math.ulp(1.0) * Math.max(Math.abs(up), Math.abs(down)) / step;
            now[0] = (up - down) / (2 * step);
            double factor = SHRINK * SHRINK;
            for (int j = 1; j <= i; j++) {
                now[j] = (now[j - 1] * factor - before[j - 1]) / (factor - 1);
                factor *= SHRINK * SHRINK;
                double apart = Math.max(Math.abs(now[j] - now[j - 1]), Math.abs(now[j] - before[j - 1]));
                double uncertain = Math.max(apart, rounding);
                if (uncertain < best.uncertain()) {
                    best = new Slope(now[j], uncertain);
                }
            }
            double[] room = before;
            before = now;
            now = room;
        }
        return best;
    }
}
