package initscope.picture.axes;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import java.util.List;

/// The ground of a plot with two axes: heading, ticks with their lines, names of the axes, frame.
///
/// @param plot where the marks go
public record Graph(Surface surface, Look look, Box plot, Scale x, Scale y) {
    private static final double LEFT = 5.2;
    private static final double TOP = 2;
    private static final double BOTTOM = 3.2;

    /// Where the marks go in a box.
    ///
    /// @param right room right of the plot, logical pixels
    public static Box plot(Box box, Look look, double right) {
        double small = look.small().size();
        return box.inset(LEFT * small, TOP * look.text(), Math.max(look.text(), right), BOTTOM * small);
    }

    /// Too little room to draw anything.
    public boolean isEmpty() {
        return !(plot.width() > 4 * look.text() && plot.height() > 4 * look.text());
    }

    /// Paints panel and heading; the heading stands from the left edge of `box`.
    public void ground(Box box, String heading) {
        surface.fillRect(plot, Role.PANEL);
        String fits = new Lettering(surface, look.bold()).fitting(box.width() - look.text(), heading);
        if (fits != null) {
            surface.text(fits, box.x() + 0.4 * look.text(), box.y() + 1.3 * look.text(), look.bold(), Align.LEFT, Role.TEXT);
        }
    }

    /// Ticks of both axes, each with a line through the plot.
    public void ticks(List<Ticks.Tick> right, List<Ticks.Tick> up) {
        Type type = look.small();
        double free = Double.NEGATIVE_INFINITY;
        for (Ticks.Tick tick : right) {
            double at = surface.snap(x.at(tick.value()));
            surface.fillRect(new Box(at, plot.y(), surface.pixel(), plot.height()), Role.GRID);
            double half = surface.width(tick.label(), type) / 2;
            if (at - half > free) {
                surface.text(tick.label(), at, plot.bottom() + 1.3 * type.size(), type, Align.CENTER, Role.MUTED);
                free = at + half + 0.5 * type.size();
            }
        }
        double last = Double.POSITIVE_INFINITY;
        for (Ticks.Tick tick : up) {
            double at = surface.snap(y.at(tick.value()));
            surface.fillRect(new Box(plot.x(), at, plot.width(), surface.pixel()), Role.GRID);
            if (last - at > 1.1 * type.size()) {
                surface.text(tick.label(), plot.x() - 0.4 * type.size(), at + type.cap() / 2, type, Align.RIGHT, Role.MUTED);
                last = at;
            }
        }
    }

    /// What the axes are, and the frame.
    public void names(String right, String up) {
        Type type = look.small();
        String fits = new Lettering(surface, type).fitting(plot.width(), right);
        if (fits != null) {
            surface.text(fits, plot.centerX(), plot.bottom() + 2.7 * type.size(), type, Align.CENTER, Role.MUTED);
        }
        if (surface.width(up, type) < plot.height()) {
            surface.text(up, plot.x() - 4.3 * type.size(), plot.centerY(), type, Align.CENTER, -90, Role.MUTED);
        }
        surface.polyline(new double[] {plot.x(), plot.right(), plot.right(), plot.x(), plot.x()},
                new double[] {plot.y(), plot.y(), plot.bottom(), plot.bottom(), plot.y()}, Stroke.solid(surface.pixel()), Role.AXIS);
    }
}
