package initscope.picture.learning;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks.Tick;
import initscope.picture.axes.Ticks;
import java.util.List;

/// What stands round a plot against steps: heading, axis of steps, grid.
record Ground(Surface surface, Look look, Box plot, Interval steps) {

    /// Paints heading, panel and steps.
    ///
    /// @param left room for the labels of the upright axis
    /// @param right room for names at the ends of lines
    /// @param foot name of the axis of steps, or "" where its ticks say enough
    static Ground paint(Surface surface, Box box, Look look, String heading, Interval steps, double left, double right,
            String foot) {
        surface.fillRect(box, Role.BACKGROUND);
        double t = look.text();
        double top = heading.isEmpty() ? 0.5 * t : 1.9 * t;
        Box plot = box.inset(left + 0.6 * t, top, right + 0.4 * t, 1.6 * t);
        if (!heading.isEmpty()) {
            String fits = new Lettering(surface, look.bold()).fitting(box.width() - t, heading);
            if (fits != null) {
                surface.text(fits, box.x() + 0.6 * t, box.y() + 1.25 * t, look.bold(), Align.LEFT, Role.TEXT);
            }
        }
        Ground ground = new Ground(surface, look, plot, steps);
        if (!ground.isEmpty()) {
            surface.fillRect(plot, Role.PANEL);
            ground.steps(foot);
        }
        return ground;
    }

    boolean isEmpty() {
        return !(plot.width() > 3 * look.text() && plot.height() > 2 * look.text());
    }

    double x(double step) {
        return new Scale.Linear(steps, plot.x(), plot.right()).at(step);
    }

    private void steps(String foot) {
        Type type = look.small();
        double baseline = plot.bottom() + 1.2 * type.size();
        double line = Math.max(surface.pixel(), surface.snap(look.line()));
        List<Tick> ticks = Ticks.linear(steps, (int) Math.clamp(plot.width() / (5 * type.size()), 1, 10));
        double free = plot.x() - 3 * look.text();
        double nameWidth = foot.isEmpty() ? 0 : surface.width(foot, type);
        boolean named = nameWidth > 0 && nameWidth < plot.width() / 3;
        double end = named ? plot.right() - nameWidth - type.size() : plot.right() + type.size();
        for (Tick tick : ticks) {
            double x = x(tick.value());
            surface.fillRect(new Box(surface.snap(x), plot.y(), surface.pixel(), plot.height()), Role.GRID);
            double width = surface.width(tick.label(), type);
            if (x - width / 2 > free && x + width / 2 <= end) {
                surface.text(tick.label(), x, baseline, type, Align.CENTER, Role.MUTED);
                free = x + width / 2 + 0.5 * type.size();
            }
        }
        if (named) {
            surface.text(foot, plot.right(), baseline, type, Align.RIGHT, Role.MUTED);
        }
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), line), Role.AXIS);
    }

    /// Grid lines with their labels, left of the plot.
    void grid(List<Tick> ticks, Scale scale) {
        Type type = look.small();
        double last = Double.POSITIVE_INFINITY;
        for (Tick tick : ticks) {
            double y = surface.snap(scale.at(tick.value()));
            surface.fillRect(new Box(plot.x(), y, plot.width(), surface.pixel()), Role.GRID);
            if (last - y > 1.15 * type.size()) {
                surface.text(tick.label(), plot.x() - 0.4 * type.size(), Math.max(y + type.cap() / 2, plot.y() + type.cap()),
                        type, Align.RIGHT, Role.MUTED);
                last = y;
            }
        }
    }

    /// The step that is shown, where it is not the last.
    void cursor(long at) {
        if (at >= 0) {
            double x = surface.snap(x(at));
            surface.strokeLine(x, plot.y(), x, plot.bottom(), Stroke.solid(1.4 * look.line()), Role.FOCUS);
        }
    }
}
