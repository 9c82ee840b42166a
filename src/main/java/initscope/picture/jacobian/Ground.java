package initscope.picture.jacobian;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;

/// What both pictures begin with: a heading, figures under it, and room for a plot.
record Ground(Surface surface, Look look, Box plot) {

    /// @param figures the second line
    static Ground paint(Surface surface, Box box, Look look, String heading, String figures) {
        surface.fillRect(box, Role.BACKGROUND);
        double t = look.text();
        Box plot = box.inset(3.6 * t, 4.6 * t, 1.2 * t, 3.2 * t);
        double y = box.y() + 1.5 * t;
        double room = box.width() - 1.2 * t;
        Lettering bold = new Lettering(surface, look.bold());
        if (bold.fitting(room, heading) != null) {
            surface.text(heading, box.x() + 0.6 * t, y, look.bold(), Align.LEFT, Role.TEXT);
        }
        if (new Lettering(surface, look.plain()).fitting(room, figures) != null) {
            surface.text(figures, box.x() + 0.6 * t, y + 1.1 * look.plain().line(), look.plain(), Align.LEFT, Role.TEXT);
        }
        surface.fillRect(plot, Role.PANEL);
        return new Ground(surface, look, plot);
    }

    /// A line along the lower edge and a name under the figures there.
    void foot(String name) {
        double line = Math.max(surface.pixel(), surface.snap(look.line()));
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), line), Role.AXIS);
        surface.text(name, plot.centerX(), plot.bottom() + 2.6 * look.text(), look.small(), Align.CENTER, Role.MUTED);
    }

    /// A tick under the plot.
    void under(double x, String label) {
        surface.text(label, x, plot.bottom() + 1.3 * look.text(), look.small(), Align.CENTER, Role.MUTED);
    }

    /// A tick left of the plot with its line through it.
    void beside(double y, String label) {
        surface.fillRect(new Box(plot.x(), surface.snap(y), plot.width(), surface.pixel()), Role.GRID);
        surface.text(label, plot.x() - 0.4 * look.text(), y + look.small().cap() / 2, look.small(), Align.RIGHT, Role.MUTED);
    }

    boolean isEmpty() {
        return !(plot.width() > 4 * look.text() && plot.height() > 4 * look.text());
    }
}
