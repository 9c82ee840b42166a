package initscope.picture.strip;

import initscope.experiment.report.Across;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.axes.Side;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.List;

/// How high the bars of one layer stand in most of several networks: for every bin the counts that a tenth and nine tenths
/// of the networks do not exceed, atoms left out.
record Spread(double[] low, double[] high) {

    /// Null unless there are several networks, counted in the same bins.
    static Spread of(Side side, List<List<LayerStatistics>> networks, int index) {
        if (networks.size() < 2) {
            return null;
        }
        Histogram first = side.histogram(networks.getFirst().get(index));
        double[][] counts = new double[first == null ? 0 : first.bins()][networks.size()];
        for (int n = 0; n < networks.size(); n++) {
            Histogram h = index < networks.get(n).size() ? side.histogram(networks.get(n).get(index)) : null;
            if (first == null || h == null || h.bins() != first.bins() || h.low() != first.low() || h.high() != first.high()) {
                return null;
            }
            for (int k = 0; k < counts.length; k++) {
                counts[k][n] = h.countWithoutAtoms(k);
            }
        }
        double[] low = new double[counts.length];
        double[] high = new double[counts.length];
        for (int k = 0; k < counts.length; k++) {
            Across across = Across.of(counts[k]);
            low[k] = across.p10();
            high[k] = across.p90();
        }
        return new Spread(low, high);
    }

    /// A light band where bars end below the upper line, and both lines as steps.
    void paint(Surface surface, Marks marks, Look look) {
        Histogram h = marks.histogram();
        for (int k = 0; k < h.bins(); k++) {
            Box bar = marks.bar(k);
            double top = marks.y().at(Math.max(high[k], 0));
            if (high[k] > 0 && top < bar.y()) {
                double left = surface.snap(bar.x());
                surface.fillRect(new Box(left, top, Math.max(surface.pixel(), surface.snap(bar.right()) - left), bar.y() - top),
                        Role.BAND);
            }
        }
        steps(surface, marks, high, look);
        steps(surface, marks, low, look);
    }

    private static void steps(Surface surface, Marks marks, double[] counts, Look look) {
        double[] x = new double[2 * counts.length];
        double[] y = new double[2 * counts.length];
        for (int k = 0; k < counts.length; k++) {
            x[2 * k] = marks.x().at(marks.histogram().edge(k));
            x[2 * k + 1] = marks.x().at(marks.histogram().edge(k + 1));
            y[2 * k] = counts[k] > 0 ? marks.y().at(counts[k]) : marks.plot().bottom();
            y[2 * k + 1] = y[2 * k];
        }
        surface.polyline(x, y, Stroke.solid(look.line()), Role.TEXT);
    }
}
