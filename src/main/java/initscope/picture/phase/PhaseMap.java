package initscope.picture.phase;

import initscope.experiment.sweep.Chart;
import initscope.experiment.sweep.Plane;
import initscope.experiment.sweep.Plane.Kind;
import initscope.experiment.sweep.Plane.Point;
import initscope.experiment.sweep.Site;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Hatch;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.picture.axes.Ticks.Tick;
import java.util.List;
import java.util.Optional;

/// One map: a shade a cell, the edge of chaos as a line, the current experiment as a dot.
///
/// @param chart what is known; null for nothing yet
/// @param measured the networks, else theory
/// @param here where the current experiment lies, or null
/// @param pointed the cell pointed at, or null
public record PhaseMap(Chart chart, Quantity quantity, boolean measured, Point here, Cell pointed, Look look,
        MapWords words) {
    /// Left of the plot, for figures and the axis' name, in sizes of small text.
    private static final double LEFT = 4.4;
    private static final double DOT = 5;

    /// A cell, counted from the lower left.
    public record Cell(int column, int row) {
    }

    /// Paints into `box`, background included.
    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        Box plot = plot(box);
        surface.text(measured ? words.measured() : words.theory(), plot.x(), box.y() + look.text() * 1.1, look.bold(), Align.LEFT,
                Role.TEXT);
        surface.fillRect(plot, Role.PANEL);
        if (chart != null && plot.width() > 0 && plot.height() > 0) {
            axes(surface, plot);
            surface.clip(plot);
            if (measured || chart.theory()) {
                cells(surface, plot);
                line(surface, plot);
                regions(surface, plot);
            }
            surface.unclip();
            frame(surface, plot);
            dot(surface, plot);
        }
        String missing = chart == null ? words.empty() : !measured && !chart.theory() ? words.noTheory() : null;
        if (missing != null) {
            new Lettering(surface, look.plain()).block(missing, plot.inset(8, 8, 8, 8), null, Role.MUTED);
        }
        surface.unclip();
    }

    private Box plot(Box box) {
        double small = look.small().size();
        return box.inset(LEFT * small, look.text() * 1.7, look.text(), 3.3 * small);
    }

    private Scale x(Box plot) {
        return new Scale.Linear(new Interval(0, chart.plane().right()), plot.x(), plot.right());
    }

    private Scale y(Box plot) {
        return new Scale.Linear(new Interval(0, chart.plane().top()), plot.bottom(), plot.y());
    }

    private void cells(Surface surface, Box plot) {
        Plane plane = chart.plane();
        double decades = Quantity.decades(chart);
        for (int row = 0; row < plane.rows(); row++) {
            double bottom = surface.snap(plot.bottom() - row * plot.height() / plane.rows());
            double top = surface.snap(plot.bottom() - (row + 1) * plot.height() / plane.rows());
            for (int column = 0; column < plane.columns(); column++) {
                Site.Reading reading = measured ? chart.standing(column, row) : chart.site(column, row).theory();
                if (reading == null) {
                    continue;
                }
                double left = surface.snap(plot.x() + column * plot.width() / plane.columns());
                double right = surface.snap(plot.x() + (column + 1) * plot.width() / plane.columns());
                Box cell = new Box(left, top, right - left, bottom - top);
                double value = quantity.of(reading);
                if (Double.isNaN(value)) {
                    Hatch.fill(surface, cell, Role.PANEL, Role.NOT_FINITE, 4, 1);
                } else {
                    surface.fillRect(cell, quantity.ink(value, decades));
                }
            }
        }
    }

    private void line(Surface surface, Box plot) {
        List<Point> points = chart.line();
        if (points.size() < 2) {
            return;
        }
        double[] px = new double[points.size()];
        double[] py = new double[points.size()];
        for (int i = 0; i < px.length; i++) {
            px[i] = x(plot).at(points.get(i).weight());
            py[i] = y(plot).at(points.get(i).up());
        }
        surface.polyline(px, py, Stroke.solid(4 * look.line()), Role.PANEL);
        surface.polyline(px, py, Stroke.solid(2 * look.line()), Role.TEXT);
    }

    /// Names the two sides of the line where they are widest, and the line itself.
    private void regions(Surface surface, Box plot) {
        if (chart.line().isEmpty()) {
            return;
        }
        Point low = chart.line().getFirst();
        Point high = chart.line().getLast();
        double edgeLow = x(plot).at(low.weight());
        double edgeHigh = x(plot).at(high.weight());
        double band = plot.height() * 0.24;
        double margin = look.text();
        Lettering letters = new Lettering(surface, look.bold());
        letters.block(words.ordered(), new Box(plot.x() + margin, plot.y() + margin / 2, edgeHigh - plot.x() - 2 * margin, band),
                Role.PANEL, Role.TEXT);
        letters.block(words.chaotic(), new Box(edgeLow + margin, plot.bottom() - band - margin * 1.6,
                plot.right() - edgeLow - 2 * margin, band), Role.PANEL, Role.TEXT);
        double own = here == null ? Double.NaN : y(plot).at(here.up());
        double share = Math.abs(plot.bottom() - 0.5 * plot.height() - own) < 2.5 * look.text() ? 0.66 : 0.5;
        Point middle = at(share * chart.plane().top());
        String text = words.edge();
        Type type = look.small();
        double width = surface.width(text, type);
        double at = x(plot).at(middle.weight()) + 6 * look.line();
        if (at + width < plot.right() - 4) {
            double y = y(plot).at(middle.up());
            surface.fillRect(new Box(at - 2, y - type.size() * 0.7, width + 4, type.size() * 1.4), Role.PANEL);
            surface.text(text, at, y + type.cap() / 2, type, Align.LEFT, Role.TEXT);
        }
    }

    /// The point of the line at this height, between its own.
    private Point at(double up) {
        Point before = chart.line().getFirst();
        for (Point next : chart.line()) {
            if (next.up() >= up) {
                double share = next.up() > before.up() ? (up - before.up()) / (next.up() - before.up()) : 0;
                return new Point(before.weight() + share * (next.weight() - before.weight()), up);
            }
            before = next;
        }
        return before;
    }

    private void axes(Surface surface, Box plot) {
        Type type = look.small();
        double below = plot.bottom() + type.size() * 1.25;
        for (Tick tick : Ticks.linear(new Interval(0, chart.plane().right()), 6)) {
            double x = x(plot).at(tick.value());
            surface.fillRect(new Box(surface.snap(x), plot.bottom(), surface.pixel(), 4), Role.AXIS);
            surface.text(tick.label(), x, below, type, Align.CENTER, Role.MUTED);
        }
        for (Tick tick : Ticks.linear(new Interval(0, chart.plane().top()), 5)) {
            double y = y(plot).at(tick.value());
            surface.fillRect(new Box(plot.x() - 4, surface.snap(y), 4, surface.pixel()), Role.AXIS);
            surface.text(tick.label(), plot.x() - 6, y + type.cap() / 2, type, Align.RIGHT, Role.MUTED);
        }
        surface.text(words.right(), plot.centerX(), plot.bottom() + type.size() * 2.6, type, Align.CENTER, Role.TEXT);
        surface.text(chart.plane().kind() == Kind.GAIN_DEPTH ? words.depth() : words.up(), plot.x() - type.size() * 3.3,
                plot.centerY(), type, Align.CENTER, -90, Role.TEXT);
    }

    /// Round the plot, and round the cell pointed at.
    private void frame(Surface surface, Box plot) {
        outline(surface, plot, surface.pixel(), Role.AXIS);
        if (pointed != null) {
            double width = plot.width() / chart.plane().columns();
            double height = plot.height() / chart.plane().rows();
            Box cell = new Box(plot.x() + pointed.column * width, plot.bottom() - (pointed.row + 1) * height, width, height);
            outline(surface, cell.inset(-1, -1, -1, -1), 3 * look.line(), Role.PANEL);
            outline(surface, cell, 1.5 * look.line(), Role.TEXT);
        }
    }

    private static void outline(Surface surface, Box box, double width, Ink ink) {
        surface.polyline(new double[] {box.x(), box.right(), box.right(), box.x(), box.x()},
                new double[] {box.y(), box.y(), box.bottom(), box.bottom(), box.y()}, Stroke.solid(width), ink);
    }

    /// The current experiment: a ringed dot; an arrow at the border where it lies beyond.
    private void dot(Surface surface, Box plot) {
        if (here == null || !Double.isFinite(here.weight()) || !Double.isFinite(here.up())) {
            return;
        }
        double px = x(plot).at(here.weight());
        double py = y(plot).at(here.up());
        double r = DOT * look.line();
        boolean beyond = here.weight() > chart.plane().right();
        disc(surface, px, py, r + 2.5 * look.line(), Role.PANEL);
        disc(surface, px, py, r, Role.TEXT);
        if (beyond) {
            surface.polygon(new double[] {px + r + 3, px + 2 * r + 4, px + r + 3}, new double[] {py - r, py, py + r}, Role.TEXT);
        }
        Type type = look.bold();
        double width = surface.width(words.here(), type);
        boolean left = px + r + 6 + width > plot.right();
        double at = left ? px - r - 6 - width : px + r + 6;
        double high = plot.y() + type.size();
        double baseline = Math.clamp(py + type.cap() / 2, high, Math.max(high, plot.bottom() - 0.3 * type.size()));
        surface.fillRect(new Box(at - 2, baseline - type.size(), width + 4, type.size() * 1.35), Role.PANEL);
        surface.text(words.here(), at, baseline, type, Align.LEFT, Role.TEXT);
    }

    private static void disc(Surface surface, double x, double y, double r, Ink ink) {
        int corners = 24;
        double[] px = new double[corners];
        double[] py = new double[corners];
        for (int i = 0; i < corners; i++) {
            px[i] = x + r * Math.cos(2 * Math.PI * i / corners);
            py[i] = y + r * Math.sin(2 * Math.PI * i / corners);
        }
        surface.polygon(px, py, ink);
    }

    /// The cell at a point of a map painted into `box`.
    public Optional<Cell> cellAt(Box box, double x, double y) {
        if (chart == null) {
            return Optional.empty();
        }
        Box plot = plot(box);
        if (!plot.contains(x, y)) {
            return Optional.empty();
        }
        Plane plane = chart.plane();
        int column = (int) ((x - plot.x()) / plot.width() * plane.columns());
        int row = (int) ((plot.bottom() - y) / plot.height() * plane.rows());
        return Optional.of(new Cell(Math.clamp(column, 0, plane.columns() - 1), Math.clamp(row, 0, plane.rows() - 1)));
    }

    /// Where a cell's middle lies in `box`, `{x, y}`.
    public double[] middle(Box box, Cell cell) {
        Box plot = plot(box);
        return new double[] {plot.x() + (cell.column + 0.5) * plot.width() / chart.plane().columns(),
            plot.bottom() - (cell.row + 0.5) * plot.height() / chart.plane().rows()};
    }
}
