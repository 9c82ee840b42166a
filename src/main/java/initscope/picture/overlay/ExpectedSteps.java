package initscope.picture.overlay;

import initscope.experiment.forecast.ExpectedCounts;
import initscope.experiment.forecast.ExpectedCounts.Count;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.axes.Scale;

/// The expected counts of one histogram: a step line, and where one network may stray visibly a whisker of two standard
/// deviations up and down. Lines have a casing in the colour of the panel, so that they are seen on bars and beside them.
///
/// @param plot where the histogram is drawn; the painter clips to it
/// @param x values to positions
/// @param y counts to positions
public record ExpectedSteps(Surface surface, Box plot, Scale x, Scale y, Look look) {
    /// Standard deviations a whisker reaches.
    public static final double REACH = 2;
    /// A bin narrower than this has no whisker of its own: they stand further apart.
    private static final double APART = 8;
    /// A whisker shorter than this says nothing.
    private static final double LEAST = 3;

    /// The bins, where they were when they were expected: the latest picture may have others.
    public void bins(ExpectedCounts expected) {
        double low = expected.low();
        double high = expected.high();
        int bins = expected.bins().size();
        if (bins == 0) {
            return;
        }
        double[] px = new double[2 * bins + 2];
        double[] py = new double[2 * bins + 2];
        for (int k = 0; k < bins; k++) {
            px[2 * k + 1] = x.at(edge(low, high, k, bins));
            px[2 * k + 2] = x.at(edge(low, high, k + 1, bins));
            py[2 * k + 1] = height(expected.bins().get(k).expected());
            py[2 * k + 2] = py[2 * k + 1];
        }
        px[0] = px[1];
        px[2 * bins + 1] = px[2 * bins];
        py[0] = plot.bottom();
        py[2 * bins + 1] = plot.bottom();
        double width = (px[2 * bins] - px[1]) / bins;
        int every = Math.max(1, (int) Math.ceil(APART * look.line() / Math.max(width, 1e-3)));
        line(px, py, 1.2);
        for (int k = 0; k < bins; k += every) {
            int bin = k + every < bins ? k : bins - 1;
            whisker((px[2 * bin + 1] + px[2 * bin + 2]) / 2, expected.bins().get(bin));
        }
    }

    /// An atom whose bar stands in `bar`.
    public void atom(Count expected, Box bar) {
        double at = height(expected.expected());
        line(new double[] {bar.x(), bar.right()}, new double[] {at, at}, 1.6);
        whisker(bar.centerX(), expected);
    }

    private void whisker(double at, Count count) {
        double top = height(count.expected() + REACH * count.deviation());
        double bottom = height(Math.max(0, count.expected() - REACH * count.deviation()));
        if (bottom - top >= LEAST * look.line()) {
            line(new double[] {at, at}, new double[] {top, bottom}, 1);
        }
    }

    private void line(double[] px, double[] py, double width) {
        stroke(px, py, width + 1.2, Role.PANEL);
        stroke(px, py, width, Role.TEXT);
    }

    private void stroke(double[] px, double[] py, double width, Ink ink) {
        surface.polyline(px, py, Stroke.solid(width * look.line()), ink);
    }

    /// Nothing expected lies on the ground, on a logarithmic axis too.
    private double height(double count) {
        return count > 0 ? y.at(count) : plot.bottom();
    }

    private static double edge(double low, double high, int k, int bins) {
        return k == bins ? high : low + k * ((high - low) / bins);
    }
}
