package initscope.picture.ridge;

import initscope.picture.axes.Scale;
import initscope.statistics.Histogram;

/// The steps over the bins of a histogram, atoms left out.
///
/// @param x positions, from the left edge of the first bin to the right edge of the last
/// @param y positions; as many
record Outline(double[] x, double[] y) {

    /// @param values to positions
    /// @param counts to positions
    static Outline of(Histogram h, Scale values, Scale counts) {
        int n = h.bins();
        double[] x = new double[2 * n];
        double[] y = new double[2 * n];
        for (int k = 0; k < n; k++) {
            double at = counts.at(h.countWithoutAtoms(k));
            x[2 * k] = values.at(h.edge(k));
            x[2 * k + 1] = values.at(h.edge(k + 1));
            y[2 * k] = at;
            y[2 * k + 1] = at;
        }
        return new Outline(x, y);
    }

    /// The same closed down to a baseline.
    Outline closed(double baseline) {
        int n = x.length;
        double[] cx = new double[n + 2];
        double[] cy = new double[n + 2];
        System.arraycopy(x, 0, cx, 1, n);
        System.arraycopy(y, 0, cy, 1, n);
        cx[0] = x[0];
        cx[n + 1] = x[n - 1];
        cy[0] = baseline;
        cy[n + 1] = baseline;
        return new Outline(cx, cy);
    }
}
