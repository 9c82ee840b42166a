package initscope.picture.optimizer;

import initscope.experiment.optimization.Landscape.Area;
import initscope.experiment.optimization.Race.Path;
import initscope.experiment.optimization.Race.Place;
import initscope.picture.Box;
import java.util.ArrayList;
import java.util.List;

/// A path as far as it is shown, in the coordinates of the plot, cut at its edges.
///
/// @param pieces what lies inside, each as x₀, y₀, x₁, y₁, …
/// @param head where it stands now; the point of the edge where it left last, if it is outside
/// @param out the step with which it left, or −1 while it is inside
/// @param lost the step with which it went beyond all numbers, or −1
record Trail(List<List<Double>> pieces, double[] head, int out, int lost) {

    /// @param step steps shown; between two whole ones it is on its way
    static Trail of(Path path, double step, Area area, Box plot) {
        List<List<Double>> pieces = new ArrayList<>();
        List<Double> piece = new ArrayList<>();
        Place before = path.places().getFirst();
        double[] head = point(before.x(), before.y(), area, plot);
        int out = area.contains(before.x(), before.y()) ? -1 : 0;
        int lost = -1;
        int last = Math.min((int) Math.ceil(step), path.places().size() - 1);
        for (int k = 1; k <= last && lost < 0; k++) {
            Place next = path.places().get(k);
            if (!next.isFinite()) {
                lost = k;
                out = out < 0 ? k : out;
                continue;
            }
            double share = Math.min(1, step - (k - 1));
            double toX = before.x() + share * (next.x() - before.x());
            double toY = before.y() + share * (next.y() - before.y());
            double[] cut = cut(before.x(), before.y(), toX, toY, area);
            if (cut != null) {
                double[] from = point(cut[0], cut[1], area, plot);
                head = point(cut[2], cut[3], area, plot);
                if (piece.isEmpty()) {
                    piece.add(from[0]);
                    piece.add(from[1]);
                }
                piece.add(head[0]);
                piece.add(head[1]);
            }
            if (area.contains(toX, toY)) {
                out = -1;
            } else {
                out = out < 0 ? k : out;
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                    piece = new ArrayList<>();
                }
            }
            before = next;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return new Trail(pieces, head, out, lost);
    }

    /// A place of the area in the plot.
    static double[] point(double x, double y, Area area, Box plot) {
        double px = (x - area.left()) / (area.right() - area.left());
        double py = (y - area.bottom()) / (area.top() - area.bottom());
        return new double[] {plot.x() + Math.clamp(px, 0, 1) * plot.width(), plot.bottom() - Math.clamp(py, 0, 1) * plot.height()};
    }

    /// The part of a line inside the area (Liang & Barsky 1984), null if there is none.
    private static double[] cut(double x1, double y1, double x2, double y2, Area area) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        if (!Double.isFinite(dx) || !Double.isFinite(dy)) {
            return null;
        }
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {x1 - area.left(), area.right() - x1, y1 - area.bottom(), area.top() - y1};
        double enter = 0;
        double leave = 1;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) {
                    return null;
                }
            } else if (p[i] < 0) {
                enter = Math.max(enter, q[i] / p[i]);
            } else {
                leave = Math.min(leave, q[i] / p[i]);
            }
        }
        return enter <= leave ? new double[] {x1 + enter * dx, y1 + enter * dy, x1 + leave * dx, y1 + leave * dy} : null;
    }
}
