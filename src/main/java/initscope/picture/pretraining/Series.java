package initscope.picture.pretraining;

import initscope.picture.Role;

/// Numbers to be joined by a line.
///
/// @param name stands at its end; "" for none
/// @param dash length of its dashes, 0 for a whole line
record Series(String name, Role ink, double dash, double[] x, double[] y) {

    /// The last value that is finite, or NaN.
    double last() {
        for (int i = y.length - 1; i >= 0; i--) {
            if (Double.isFinite(y[i])) {
                return y[i];
            }
        }
        return Double.NaN;
    }

    /// The first value that is finite, or NaN.
    double first() {
        for (double v : y) {
            if (Double.isFinite(v)) {
                return v;
            }
        }
        return Double.NaN;
    }
}
