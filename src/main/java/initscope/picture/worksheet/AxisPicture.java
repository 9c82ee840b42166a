package initscope.picture.worksheet;

import initscope.lesson.sheet.Worksheet;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import java.util.ArrayList;
import java.util.List;

/// Squared paper with labelled axes to draw on; on the teacher's sheet with what was measured.
record AxisPicture(Worksheet.Axis axis) {
    private static final Type SMALL = new Type(11, false);
    private static final double LEFT = 58;
    private static final double BOTTOM = 34;
    private static final double TOP = 20;
    private static final double WIDE = 560;
    private static final int MOST_MARKS = 20;

    void paint(Surface surface, Box box) {
        Box plot = new Box(box.x() + LEFT, box.y() + TOP, Math.min(WIDE, box.width()) - LEFT - 10, box.height() - TOP - BOTTOM - 8);
        Interval across = Interval.around(axis.low(), axis.high());
        Interval up = Interval.around(axis.bottom(), axis.top());
        double margin = axis.histogram() ? 0 : plot.width() / (2.0 * Math.max(1, axis.at().size()));
        Scale x = new Scale.Linear(across, plot.x() + margin, plot.right() - margin);
        Scale y = axis.decades() && up.low() > 0 ? new Scale.Log(up, plot.bottom(), plot.y()) : new Scale.Linear(up, plot.bottom(), plot.y());
        for (Ticks.Tick tick : axis.decades() && up.low() > 0 ? Ticks.log(up, 8) : Ticks.linear(up, 6)) {
            double at = y.at(tick.value());
            surface.strokeLine(plot.x(), at, plot.right(), at, Stroke.solid(0.5), Role.GRID);
            surface.text(tick.label(), plot.x() - 6, at + SMALL.cap() / 2, SMALL, Align.RIGHT, Role.MUTED);
        }
        for (Ticks.Tick tick : axis.histogram() ? Ticks.linear(across, 8) : marks()) {
            double at = x.at(tick.value());
            surface.strokeLine(at, plot.y(), at, plot.bottom(), Stroke.solid(0.5), Role.GRID);
            surface.text(tick.label(), at, plot.bottom() + 15, SMALL, Align.CENTER, Role.MUTED);
        }
        if (axis.histogram()) {
            bins(surface, plot, y);
        } else {
            curve(surface, x, y);
        }
        surface.strokeLine(plot.x(), plot.y(), plot.x(), plot.bottom(), Stroke.solid(1), Role.TEXT);
        surface.strokeLine(plot.x(), plot.bottom(), plot.right(), plot.bottom(), Stroke.solid(1), Role.TEXT);
        surface.text(axis.up(), plot.x(), plot.y() - 7, SMALL, Align.LEFT, Role.TEXT);
        surface.text(axis.across(), plot.right(), plot.bottom() + 30, SMALL, Align.RIGHT, Role.TEXT);
    }

    private List<Ticks.Tick> marks() {
        List<Ticks.Tick> ticks = new ArrayList<>();
        int every = Math.max(1, Math.ceilDiv(axis.at().size(), MOST_MARKS));
        for (int i = 0; i < axis.at().size(); i += every) {
            ticks.add(new Ticks.Tick(axis.at().get(i), String.valueOf(Math.round(axis.at().get(i)))));
        }
        return ticks;
    }

    /// Where the bars stand, and the bars where they are told.
    private void bins(Surface surface, Box plot, Scale y) {
        int bins = Math.max(1, axis.at().size());
        for (int i = 0; i <= bins; i++) {
            double at = plot.x() + plot.width() * i / bins;
            surface.strokeLine(at, plot.bottom(), at, plot.bottom() + 3, Stroke.solid(0.5), Role.AXIS);
        }
        for (int i = 0; i < Math.min(bins, axis.measured().size()); i++) {
            double height = axis.measured().get(i);
            if (Double.isFinite(height)) {
                double top = y.at(height);
                surface.fillRect(new Box(plot.x() + plot.width() * i / bins, top, plot.width() / bins, plot.bottom() - top), Role.BAR);
            }
        }
    }

    private void curve(Surface surface, Scale x, Scale y) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i < Math.min(axis.at().size(), axis.measured().size()); i++) {
            double value = axis.measured().get(i);
            if (!Double.isFinite(value) || axis.decades() && !(value > 0)) {
                lastX = Double.NaN;
                continue;
            }
            double px = x.at(axis.at().get(i));
            double py = y.at(value);
            if (!Double.isNaN(lastX)) {
                surface.strokeLine(lastX, lastY, px, py, Stroke.solid(1.6), Role.BAR);
            }
            surface.fillRect(new Box(px - 3, py - 3, 6, 6), Role.BAR);
            lastX = px;
            lastY = py;
        }
    }
}
