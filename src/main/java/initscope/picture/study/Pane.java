package initscope.picture.study;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;

/// A plot with its frame, and the marks the pictures of studies share.
record Pane(Surface surface, Look look, Box plot) {

    /// A heading, and below it a plot with room for figures left of it and below.
    static Pane under(Surface surface, Box box, Look look, String heading) {
        double t = look.text();
        Box plot = box.inset(3.9 * t, 2 * t, 1.0 * t, 3.1 * t);
        surface.text(heading, box.x() + 0.5 * t, box.y() + 1.15 * t, look.bold(), Align.LEFT, Role.TEXT);
        surface.fillRect(plot, Role.PANEL);
        return new Pane(surface, look, plot);
    }

    boolean isEmpty() {
        return !(plot.width() > 3 * look.text() && plot.height() > 3 * look.text());
    }

    /// A tick under the plot.
    void under(double x, String label) {
        surface.fillRect(new Box(surface.snap(x), plot.bottom(), surface.pixel(), 4), Role.AXIS);
        surface.text(label, x, plot.bottom() + 1.3 * look.text(), look.small(), Align.CENTER, Role.MUTED);
    }

    /// A tick left of the plot with its line through it.
    void beside(double y, String label) {
        surface.fillRect(new Box(plot.x(), surface.snap(y), plot.width(), surface.pixel()), Role.GRID);
        surface.text(label, plot.x() - 0.5 * look.text(), y + look.small().cap() / 2, look.small(), Align.RIGHT, Role.MUTED);
    }

    /// A line along the lower edge and a name under the figures there.
    void foot(String name) {
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), surface.pixel()), Role.AXIS);
        surface.text(name, plot.centerX(), plot.bottom() + 2.5 * look.text(), look.small(), Align.CENTER, Role.TEXT);
    }

    void cross(double x, double y, double radius) {
        Stroke stroke = Stroke.solid(1.6 * look.line());
        surface.strokeLine(x - radius, y - radius, x + radius, y + radius, stroke, Role.NOT_FINITE);
        surface.strokeLine(x - radius, y + radius, x + radius, y - radius, stroke, Role.NOT_FINITE);
    }

    void disc(double x, double y, double radius, Ink ink) {
        double[] px = new double[16];
        double[] py = new double[16];
        circle(x, y, radius, px, py);
        surface.polygon(px, py, ink);
    }

    void ring(double x, double y, double radius, Ink ink) {
        double[] px = new double[17];
        double[] py = new double[17];
        circle(x, y, radius, px, py);
        surface.polyline(px, py, Stroke.solid(1.2 * look.line()), ink);
    }

    void square(double x, double y, double half, boolean filled, Ink ink) {
        if (filled) {
            surface.fillRect(new Box(x - half, y - half, 2 * half, 2 * half), ink);
        } else {
            surface.polyline(new double[] {x - half, x + half, x + half, x - half, x - half},
                    new double[] {y - half, y - half, y + half, y + half, y - half}, Stroke.solid(1.2 * look.line()), ink);
        }
    }

    private static void circle(double x, double y, double radius, double[] px, double[] py) {
        for (int k = 0; k < px.length; k++) {
            px[k] = x + radius * Math.cos(Math.PI * k / 8);
            py[k] = y + radius * Math.sin(Math.PI * k / 8);
        }
    }

    /// Text on a ground of its own, kept inside the plot.
    void label(String text, double x, double baseline, Align align, Type type, Ink ink) {
        double width = surface.width(text, type);
        double left = switch (align) {
            case LEFT -> x;
            case CENTER -> x - width / 2;
            case RIGHT -> x - width;
        };
        left = Math.clamp(left, plot.x() + 2, Math.max(plot.x() + 2, plot.right() - width - 2));
        surface.fillRect(new Box(left - 2, baseline - type.size(), width + 4, 1.3 * type.size()), Role.PANEL);
        surface.text(text, left, baseline, type, Align.LEFT, ink);
    }
}
