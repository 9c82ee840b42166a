package initscope.picture.lesson;

import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.axes.Scale;
import java.util.ArrayList;
import java.util.List;

/// Heights on a sheet as marks: what was drawn in outline and dashes, what was measured filled and whole, so that both are
/// told apart without colour.
record Tracks(Sheet sheet, List<Double> heights) {
    private static final double DASH = 6;

    static Tracks of(Sheet sheet, List<Double> heights) {
        return new Tracks(sheet, heights);
    }

    void own(Surface surface, Box plot, Look look) {
        if (sheet.bars()) {
            outline(surface, plot, look);
        } else {
            line(surface, plot, new Stroke(2.2 * look.line(), DASH), Role.SECOND);
            marks(surface, plot, look, Role.SECOND, true);
        }
    }

    void measured(Surface surface, Box plot, Look look) {
        if (sheet.bars()) {
            Scale y = sheet.heights(plot);
            for (int i = 0; i < heights.size(); i++) {
                double left = surface.snap(sheet.edge(plot, i));
                double top = surface.snap(y.at(heights.get(i)));
                double right = surface.snap(sheet.edge(plot, i + 1)) - surface.pixel();
                if (plot.bottom() > top && right > left) {
                    surface.fillRect(new Box(left, top, right - left, plot.bottom() - top), Role.BAR);
                }
            }
        } else {
            line(surface, plot, Stroke.solid(2.2 * look.line()), Role.FIRST);
            marks(surface, plot, look, Role.FIRST, false);
        }
    }

    /// Steps along the tops of the bars, lightly filled.
    private void outline(Surface surface, Box plot, Look look) {
        Scale y = sheet.heights(plot);
        double from = plot.bottom();
        List<double[]> way = new ArrayList<>();
        for (int i = 0; i < heights.size(); i++) {
            double top = Double.isNaN(heights.get(i)) ? plot.bottom() : y.at(heights.get(i));
            way.add(new double[] {sheet.edge(plot, i), from});
            way.add(new double[] {sheet.edge(plot, i), top});
            way.add(new double[] {sheet.edge(plot, i + 1), top});
            from = top;
        }
        way.add(new double[] {plot.right(), plot.bottom()});
        double[] px = way.stream().mapToDouble(p -> p[0]).toArray();
        double[] py = way.stream().mapToDouble(p -> p[1]).toArray();
        surface.polyline(px, py, Stroke.solid(4.6 * look.line()), Role.PANEL);
        surface.polyline(px, py, Stroke.solid(2.6 * look.line()), Role.SECOND);
    }

    private void line(Surface surface, Box plot, Stroke stroke, Ink ink) {
        Scale y = sheet.heights(plot);
        List<double[]> part = new ArrayList<>();
        for (int i = 0; i <= heights.size(); i++) {
            if (i < heights.size() && !Double.isNaN(heights.get(i))) {
                part.add(new double[] {sheet.x(plot, i), y.at(heights.get(i))});
            } else {
                if (part.size() > 1) {
                    surface.polyline(part.stream().mapToDouble(p -> p[0]).toArray(),
                            part.stream().mapToDouble(p -> p[1]).toArray(), stroke, ink);
                }
                part.clear();
            }
        }
    }

    private void marks(Surface surface, Box plot, Look look, Ink ink, boolean square) {
        Scale y = sheet.heights(plot);
        double r = Math.min(4.5 * look.line(), 0.3 * plot.width() / sheet.columns());
        for (int i = 0; i < heights.size(); i++) {
            double h = heights.get(i);
            if (Double.isNaN(h)) {
                continue;
            }
            double cx = sheet.x(plot, i);
            double cy = y.at(h);
            if (h > sheet.up().high() || h < sheet.up().low() && !(h == 0 && !sheet.log())) {
                arrow(surface, cx, cy, 1.4 * r, h > sheet.up().high(), ink);
            } else if (square) {
                surface.fillRect(new Box(cx - r, cy - r, 2 * r, 2 * r), ink);
            } else {
                double[] px = new double[16];
                double[] py = new double[16];
                for (int k = 0; k < px.length; k++) {
                    px[k] = cx + r * Math.cos(2 * Math.PI * k / px.length);
                    py[k] = cy + r * Math.sin(2 * Math.PI * k / px.length);
                }
                surface.polygon(px, py, ink);
            }
        }
    }

    /// What lies beyond the axis.
    private static void arrow(Surface surface, double x, double y, double r, boolean up, Ink ink) {
        double tip = up ? -r : r;
        surface.polygon(new double[] {x - r, x + r, x}, new double[] {y - tip, y - tip, y + tip}, ink);
    }
}
