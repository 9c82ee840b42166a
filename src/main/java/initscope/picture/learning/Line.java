package initscope.picture.learning;

import initscope.picture.Ink;

/// One line against steps.
///
/// @param name stands at its end; "" for none
/// @param number tells its mark
/// @param dash length of its dashes, 0 for a whole line
/// @param steps where it has values, ascending
/// @param values one a step; NaN where there is none
/// @param width in widths of an ordinary line
record Line(String name, Ink ink, int number, double dash, double[] steps, double[] values, double width) {

    /// The last value that is a number, or NaN.
    double last() {
        for (int i = values.length - 1; i >= 0; i--) {
            if (Double.isFinite(values[i])) {
                return values[i];
            }
        }
        return Double.NaN;
    }

    /// The same with one value for every stretch of steps: the mean of those in it, at their mean step. A stretch that holds
    /// a value that is not finite has none.
    Line averaged(double stretch) {
        if (!(stretch > 1)) {
            return this;
        }
        double[] at = new double[steps.length];
        double[] mean = new double[steps.length];
        int n = 0;
        for (int i = 0; i < steps.length;) {
            double bin = Math.floor(steps[i] / stretch);
            double where = 0;
            double sum = 0;
            int count = 0;
            for (; i < steps.length && Math.floor(steps[i] / stretch) == bin; i++) {
                if (!Double.isNaN(values[i])) {
                    where += steps[i];
                    sum += values[i];
                    count++;
                }
            }
            if (count > 0) {
                at[n] = where / count;
                mean[n++] = sum / count;
            }
        }
        return new Line(name, ink, number, dash, java.util.Arrays.copyOf(at, n), java.util.Arrays.copyOf(mean, n), width);
    }
}
