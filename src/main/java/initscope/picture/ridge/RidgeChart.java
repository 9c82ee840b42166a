package initscope.picture.ridge;

import initscope.experiment.diagnosis.Figures;
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
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.picture.axes.Ticks.Tick;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.picture.strip.Spot.Part;
import initscope.statistics.Histogram;
import java.util.List;
import java.util.Optional;

/// Ridges one under another, the first layer behind, the last in front.
///
/// @param log counts on a logarithmic axis
/// @param heading over the plot, or ""
/// @param figures heading of the figures on the right
record RidgeChart(List<Ridge> ridges, boolean log, String heading, String figures, Focus focus, Look look, Words words) {
    /// Where a logarithmic axis of counts begins.
    private static final double BELOW_ONE = 0.5;

    private Box plot(Box box) {
        double small = look.small().size();
        double left = (Lettering.em(String.valueOf(ridges.size())) + 0.6) * small;
        double right = Math.min(0.25 * box.width(), (room() + 0.6) * small);
        double m = 0.5 * look.text();
        double over = heading.isEmpty() ? 1.2 * small : 1.5 * look.text();
        return box.inset(m + left, m + over, m + right, m * 0.5 + 1.4 * small);
    }

    /// Width of what stands on the right, in em.
    private double room() {
        double em = Lettering.em(figures);
        for (Ridge ridge : ridges) {
            Histogram h = ridge.histogram();
            double notes = h == null || h.total() == 0 ? 0 : notes(h);
            em = Math.max(em, Lettering.em(ridge.figure()) + notes);
        }
        return em;
    }

    private static double notes(Histogram h) {
        return (h.hidden() > 0 ? 4.8 : 0) + (h.nonFinite() > 0 && h.nonFinite() < h.total() ? 4.6 : 0)
                + (h.atoms().stream().anyMatch(a -> a.count() > 0) ? 4.6 : 0);
    }

    /// How many spacings the highest ridge is high.
    private double overlap() {
        return ridges.size() <= 1 ? 1 : Math.min(1.25 + ridges.size() / 16.0, 6);
    }

    private double spacing(Box plot) {
        return plot.height() / (ridges.size() - 1 + overlap());
    }

    private double baseline(Box plot, int index) {
        return plot.bottom() - (ridges.size() - 1 - index) * spacing(plot);
    }

    void paint(Surface surface, Box box) {
        Box plot = plot(box);
        surface.fillRect(plot, Role.PANEL);
        if (!heading.isEmpty()) {
            surface.text(heading, plot.x(), box.y() + 0.5 * look.text() + look.text(), look.bold(), Align.LEFT, Role.TEXT);
        }
        Interval common = Ridge.common(ridges);
        ticks(surface, plot, common, box);
        surface.clip(new Box(plot.x(), plot.y() - 1, plot.width(), plot.height() + 2));
        for (int i = 0; i < ridges.size(); i++) {
            ridge(surface, plot, i);
        }
        surface.unclip();
        double line = Math.max(surface.pixel(), surface.snap(look.line()));
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), line), Role.AXIS);
        labels(surface, plot, box);
    }

    private void ridge(Surface surface, Box plot, int index) {
        Ridge ridge = ridges.get(index);
        double base = baseline(plot, index);
        boolean hovered = ridge.layer() == focus.hovered();
        if (!ridge.isMeasured()) {
            return;
        }
        if (ridge.isLost()) {
            double height = Math.max(2, 0.6 * spacing(plot));
            Hatch.fill(surface, new Box(plot.x(), base - height, plot.width(), height), null, Role.GRID, 7, 1);
            return;
        }
        Histogram h = ridge.histogram();
        Scale x = values(ridge, plot);
        Scale y = counts(ridge, plot, base);
        Outline outline = Outline.of(h, x, y);
        Outline closed = outline.closed(base);
        surface.polygon(closed.x(), closed.y(), hovered ? Role.BAR : Role.BAND);
        surface.polyline(closed.x(), closed.y(), Stroke.solid((ridges.size() > 30 ? 0.7 : 1) * look.line()),
                hovered || ridge.layer() == focus.selected() ? Role.BAR_HOVER : Role.BAR);
        if (hovered && focus.bar() >= 0 && focus.bar() < h.bins()) {
            double top = y.at(h.countWithoutAtoms(focus.bar()));
            double left = x.at(h.edge(focus.bar()));
            surface.fillRect(new Box(left, top, Math.max(surface.pixel(), x.at(h.edge(focus.bar() + 1)) - left),
                    Math.max(0, base - top)), Role.BAR_HOVER);
        }
        for (Histogram.Atom atom : h.atoms()) {
            if (atom.count() > 0 && h.binOf(atom.value()) >= 0) {
                atom(surface, plot, x.at(atom.value()), y.at(atom.count()), base);
            }
        }
    }

    private void atom(Surface surface, Box plot, double x, double top, double base) {
        double width = Math.max(3, 0.5 * look.text());
        double left = Math.clamp(x - width / 2, plot.x(), Math.max(plot.x(), plot.right() - width));
        double height = Math.max(surface.pixel(), base - top);
        Hatch.fill(surface, new Box(left, base - height, width, height), Role.PANEL, Role.ATOM, 3, 1.4 * look.line());
        surface.fillRect(new Box(left, base - height, width, surface.pixel()), Role.ATOM);
    }

    private static Scale values(Ridge ridge, Box plot) {
        return new Scale.Linear(ridge.view(), plot.x(), plot.right());
    }

    private Scale counts(Ridge ridge, Box plot, double base) {
        double height = overlap() * spacing(plot) * 0.96;
        return log ? new Scale.Log(new Interval(BELOW_ONE, Math.max(1, ridge.top())), base, base - height)
                : new Scale.Linear(new Interval(0, Math.max(1, ridge.top())), base, base - height);
    }

    private void ticks(Surface surface, Box plot, Interval common, Box box) {
        Type type = look.small();
        double baseline = plot.bottom() + 1.25 * type.size();
        if (common == null) {
            surface.text(words.least(), plot.x(), baseline, type, Align.LEFT, Role.MUTED);
            surface.text(words.greatest(), plot.right(), baseline, type, Align.RIGHT, Role.MUTED);
            double room = plot.width() - surface.width(words.least(), type) - surface.width(words.greatest(), type) - 2 * type.size();
            String text = new Lettering(surface, type).fitting(room, words.ownRange());
            if (text != null) {
                surface.text(text, plot.centerX(), baseline, type, Align.CENTER, Role.MUTED);
            }
            return;
        }
        Scale x = new Scale.Linear(common, plot.x(), plot.right());
        double free = box.x();
        for (Tick tick : Ticks.linear(common, (int) Math.clamp(plot.width() / (6 * type.size()), 1, 8))) {
            double at = x.at(tick.value());
            surface.fillRect(new Box(surface.snap(at), plot.y(), surface.pixel(), plot.height()), Role.GRID);
            double width = surface.width(tick.label(), type);
            double left = Math.clamp(at - width / 2, plot.x() - 0.5 * type.size(), Math.max(plot.x() - 0.5 * type.size(), plot.right() + 0.5 * type.size() - width));
            if (left >= free) {
                surface.text(tick.label(), left, baseline, type, Align.LEFT, Role.MUTED);
                free = left + width + 0.4 * type.size();
            }
        }
    }

    /// Layer numbers on the left; the figure, and what the outline does not show, on the right.
    private void labels(Surface surface, Box plot, Box box) {
        Type type = look.small();
        double right = box.right() - 0.5 * look.text();
        double over = heading.isEmpty() ? plot.y() - 0.4 * type.size() : box.y() + 1.5 * look.text();
        surface.text(figures, right, over, type, Align.RIGHT, Role.MUTED);
        if (heading.isEmpty()) {
            surface.text(words.layer(), box.x() + 0.5 * look.text(), over, type, Align.LEFT, Role.MUTED);
        }
        double free = Double.NEGATIVE_INFINITY;
        int every = (int) Math.max(1, Math.ceil(1.1 * type.size() / spacing(plot)));
        int hovered = -1;
        for (int i = 0; i < ridges.size(); i++) {
            hovered = ridges.get(i).layer() == focus.hovered() ? i : hovered;
        }
        for (int i = 0; i < ridges.size(); i++) {
            boolean wanted = i == hovered || i == 0 || i == ridges.size() - 1 || (i + 1) % every == 0;
            boolean free2 = hovered < 0 || i == hovered || Math.abs(i - hovered) * spacing(plot) >= 1.1 * type.size();
            boolean beforeLast = i == ridges.size() - 1 || (ridges.size() - 1 - i) * spacing(plot) >= 1.1 * type.size();
            double y = baseline(plot, i);
            if (wanted && free2 && (beforeLast || i == hovered) && (y >= free || i == hovered)) {
                label(surface, plot, i, y, right);
                free = y + 1.1 * type.size();
            }
        }
    }

    private void label(Surface surface, Box plot, int index, double y, double right) {
        Ridge ridge = ridges.get(index);
        Type type = look.small();
        Type bold = new Type(type.size(), true);
        boolean hovered = ridge.layer() == focus.hovered();
        surface.text(String.valueOf(ridge.layer()), plot.x() - 0.4 * type.size(), y, hovered ? bold : type, Align.RIGHT,
                hovered ? Role.TEXT : Role.MUTED);
        surface.text(ridge.figure(), right, y, bold, Align.RIGHT, Role.TEXT);
        double end = right - surface.width(ridge.figure(), bold) - 0.6 * type.size();
        Histogram h = ridge.histogram();
        if (h == null || h.total() == 0) {
            return;
        }
        double total = h.total();
        if (h.nonFinite() > 0) {
            end = note(surface, h.nonFinite() == h.total() ? h.nan() > 0 ? "NaN" : "∞"
                    : (h.nan() > 0 ? "NaN " : "∞ ") + Figures.percent(h.nonFinite() / total), end, y, plot, Role.NOT_FINITE);
        }
        if (h.hidden() > 0) {
            Arrows arrows = new Arrows(h.below() > 0, h.above() > 0);
            double text = end - arrows.width(type);
            double left = note(surface, Figures.percent(h.hidden() / total), text, y, plot, Role.HIDDEN);
            if (left < text) {
                arrows.paint(surface, type, text, y);
                end = left;
            }
        }
        for (Histogram.Atom atom : h.atoms()) {
            if (atom.count() > 0 && h.binOf(atom.value()) >= 0) {
                end = note(surface, Figures.number(atom.value()) + ": " + Figures.percent(atom.count() / total), end, y, plot, Role.ATOM);
            }
        }
    }

    private double note(Surface surface, String text, double end, double y, Box plot, Ink ink) {
        double width = surface.width(text, look.small());
        if (end - width < plot.right() + 0.2 * look.text()) {
            return end;
        }
        surface.text(text, end, y, look.small(), Align.RIGHT, ink);
        return end - width - 0.5 * look.small().size();
    }

    Optional<Spot> spotAt(Box box, double px, double py) {
        if (!box.contains(px, py) || ridges.isEmpty()) {
            return Optional.empty();
        }
        Box plot = plot(box);
        double from = plot.bottom() - py;
        int below = (int) Math.floor(from / spacing(plot));
        int index = Math.max(0, ridges.size() - 1 - Math.max(0, below));
        if (!(py >= plot.y() && py <= plot.bottom() + 2)) {
            return Optional.empty();
        }
        Ridge ridge = ridges.get(index);
        int bin = ridge.isMeasured() && !ridge.isLost() && plot.contains(px, plot.y()) && plot.width() > 0
                ? ridge.histogram().binOf(values(ridge, plot).value(px)) : -1;
        return Optional.of(new Spot(index, ridge.layer(), bin < 0 ? Part.CELL : Part.BAR, bin));
    }
}
