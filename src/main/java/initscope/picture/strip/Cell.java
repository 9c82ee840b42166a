package initscope.picture.strip;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.forecast.ExpectedCounts;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Hatch;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Ticks.Tick;
import initscope.picture.overlay.ExpectedSteps;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;

/// Paints the plot of one layer; what is written around it is [Margins]'s.
record Cell(Surface surface, Strip strip, Layout layout, int index) {
    /// A histogram whose mass lies in so few bins is told by its place, not by its shape.
    private static final int SPIKE_BINS = 2;
    private static final double SPIKE_SHARE = 0.99;
    private static final double SPIKE_WIDTH = 3;

    void paint() {
        Look look = strip.look();
        Box plot = snapped(layout.plot(index));
        LayerStatistics layer = strip.layers().get(index);
        Histogram h = strip.axes().choice().side().histogram(layer);
        surface.fillRect(plot, layer.layer() == strip.focus().hovered() ? Role.HOVER : Role.PANEL);
        if (h == null || h.total() == 0) {
            new Lettering(surface, look.plain()).block("–", plot, null, Role.MUTED);
        } else if (Content.lost(h)) {
            cross(plot);
        } else {
            Marks marks = Marks.of(h, strip.axes().values().get(index), strip.axes().tops().get(index),
                    strip.axes().choice().log(), plot, layout);
            grid(marks);
            surface.clip(plot);
            bars(marks, layer.layer() == strip.focus().hovered() ? strip.focus().bar() : -1);
            for (int i = 0; i < h.atoms().size(); i++) {
                if (marks.hasAtom(i)) {
                    atom(marks, i);
                }
            }
            Spread spread = Spread.of(strip.axes().choice().side(), strip.networks(), index);
            if (spread != null) {
                spread.paint(surface, marks, strip.look());
            }
            notFinite(h, plot);
            expected(marks);
            surface.unclip();
            spike(marks);
        }
        double line = Math.max(surface.pixel(), surface.snap(look.line()));
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), line), Role.AXIS);
    }

    /// The frame of a chosen layer, round all its text.
    void frame() {
        Box cell = layout.cell(index);
        double m = Math.max(2, layout.gap() / 2);
        double w = 2 * strip.look().line();
        Box f = snapped(new Box(cell.x() - m, cell.y() - m, cell.width() + 2 * m, cell.height() + 2 * m));
        surface.fillRect(new Box(f.x(), f.y(), f.width(), w), Role.FOCUS);
        surface.fillRect(new Box(f.x(), f.bottom() - w, f.width(), w), Role.FOCUS);
        surface.fillRect(new Box(f.x(), f.y(), w, f.height()), Role.FOCUS);
        surface.fillRect(new Box(f.right() - w, f.y(), w, f.height()), Role.FOCUS);
    }

    private void grid(Marks marks) {
        Box plot = marks.plot();
        for (Tick tick : layout.content().counts()) {
            double y = surface.snap(marks.y().at(tick.value()));
            if (tick.value() > 0 && y < plot.bottom() && tick.value() <= marks.top()) {
                surface.fillRect(new Box(plot.x(), y, plot.width(), surface.pixel()), Role.GRID);
            }
        }
        Interval view = strip.axes().values().get(index);
        if (view.low() < 0 && view.high() > 0) {
            surface.fillRect(new Box(surface.snap(marks.x().at(0)), plot.y(), surface.pixel(), plot.height()),
                    Role.GRID);
        }
    }

    private void bars(Marks marks, int hovered) {
        Histogram h = marks.histogram();
        double least = isSpike(h) ? SPIKE_WIDTH * strip.look().line() : surface.pixel();
        for (int k = 0; k < h.bins(); k++) {
            Box bar = marks.bar(k);
            if (bar.height() > 0) {
                surface.fillRect(solid(bar, least, marks.plot()), k == hovered ? Role.BAR_HOVER : Role.BAR);
            }
        }
    }

    /// On device pixels, and at least one of them high and wide: a count above zero is seen.
    private Box solid(Box bar, double least, Box plot) {
        double left = surface.snap(bar.x());
        double right = surface.snap(bar.right());
        if (right - left < least - 1e-9) {
            double width = Math.max(surface.pixel(), surface.snap(least));
            left = surface.snap(Math.clamp(bar.centerX() - width / 2, plot.x(), Math.max(plot.x(), plot.right() - width)));
            right = left + width;
        }
        double top = Math.min(surface.snap(bar.y()), plot.bottom() - surface.pixel());
        return new Box(left, top, right - left, plot.bottom() - top);
    }

    private void atom(Marks marks, int i) {
        Box bar = solid(marks.atom(i), surface.pixel(), marks.plot());
        double line = strip.look().line();
        double edge = Math.max(surface.pixel(), surface.snap(1));
        surface.fillRect(bar, Role.PANEL);
        Box inner = bar.inset(edge, 0, edge, 0);
        Hatch.fill(surface, inner, Role.PANEL, Role.ATOM, 3.6 * line, 1.5 * line);
        surface.fillRect(new Box(inner.x(), inner.y(), inner.width(), Math.min(edge, inner.height())), Role.ATOM);
        if (inner.width() > 7 * line) {
            surface.fillRect(new Box(inner.x(), inner.y(), edge, inner.height()), Role.ATOM);
            surface.fillRect(new Box(inner.right() - edge, inner.y(), edge, inner.height()), Role.ATOM);
        }
        if (marks.isCut(i)) {
            double y = bar.y() + Math.min(0.2 * bar.height(), strip.look().text());
            double rise = bar.width() * 0.5;
            double band = Math.max(3, 0.3 * strip.look().text());
            surface.polygon(new double[] {bar.x(), bar.right(), bar.right(), bar.x()},
                    new double[] {y, y - rise, y - rise + band, y + band}, Role.PANEL);
        }
    }

    private void expected(Marks marks) {
        ExpectedCounts expected = strip.expected(index);
        Histogram h = marks.histogram();
        if (expected == null) {
            return;
        }
        ExpectedSteps steps = new ExpectedSteps(surface, marks.plot(), marks.x(), marks.y(), strip.look());
        steps.bins(expected);
        for (int i = 0; i < Math.min(h.atoms().size(), expected.atoms().size()); i++) {
            if (h.binOf(h.atoms().get(i).value()) >= 0) {
                steps.atom(expected.atoms().get(i), marks.atom(i));
            }
        }
    }

    /// A layer that is partly lost: its lost share as a crossed-out beam along the top.
    private void notFinite(Histogram h, Box plot) {
        if (h.nonFinite() > 0) {
            double length = Math.max(2, plot.width() * ((double) h.nonFinite() / h.total()));
            Box beam = snapped(new Box(plot.x(), plot.y(), length, Math.max(4, 0.4 * strip.look().text())));
            Hatch.fill(surface, beam, Role.PANEL, Role.NOT_FINITE, 3, 1.4 * strip.look().line());
        }
    }

    private void cross(Box plot) {
        Hatch.fill(surface, plot, null, Role.GRID, 0.7 * strip.look().text(), strip.look().line());
        Words words = strip.words();
        boolean alone = index < layout.content().lost();
        boolean compact = layout.form() == Layout.Form.COMPACT;
        if (alone && (compact || !new Lettering(surface, strip.look().small())
                .block(words.allNotFinite(), plot.inset(3, 3, 3, 3), Role.PANEL, Role.NOT_FINITE))) {
            Histogram h = strip.axes().choice().side().histogram(strip.layers().get(index));
            new Lettering(surface, strip.look().small()).block(h.nan() > 0 ? "NaN" : "∞", plot, Role.PANEL,
                    Role.NOT_FINITE);
        }
    }

    private boolean isSpike(Histogram h) {
        long most = 0;
        long all = 0;
        for (int k = 0; k < h.bins(); k++) {
            long here = h.countWithoutAtoms(k);
            all += here;
            most = Math.max(most, k + 1 < h.bins() ? here + h.countWithoutAtoms(k + 1) : here);
        }
        return all > 0 && h.bins() > 2 * SPIKE_BINS && most >= SPIKE_SHARE * all;
    }

    /// Says where a spike stands, beside it.
    private void spike(Marks marks) {
        Histogram h = marks.histogram();
        if (!isSpike(h) || layout.form() != Layout.Form.FULL) {
            return;
        }
        int tallest = 0;
        for (int k = 1; k < h.bins(); k++) {
            tallest = h.countWithoutAtoms(k) > h.countWithoutAtoms(tallest) ? k : tallest;
        }
        Type type = strip.look().small();
        Box plot = marks.plot();
        Box bar = marks.bar(tallest);
        double half = Math.max(bar.width() * 1.5, SPIKE_WIDTH) + 3;
        double left = bar.centerX() - half - plot.x();
        double right = plot.right() - bar.centerX() - half;
        String figure = figure(h, tallest);
        String text = new Lettering(surface, type).fitting(Math.max(left, right), isConstant(h)
                ? strip.words().constant(figure) : "≈ " + figure, figure);
        if (text != null) {
            double x = right >= left ? bar.centerX() + half : bar.centerX() - half - surface.width(text, type);
            surface.text(text, x, plot.y() + type.cap() + 4, type, Align.LEFT, Role.TEXT);
        }
    }

    private boolean isConstant(Histogram h) {
        Moments m = strip.axes().choice().side().moments(strip.layers().get(index));
        return m.min() == m.max() && h.nonFinite() == 0;
    }

    /// The value where every value is the same, else about where they are, to the width of a bin.
    private String figure(Histogram h, int bin) {
        Moments m = strip.axes().choice().side().moments(strip.layers().get(index));
        if (isConstant(h)) {
            return Figures.number(m.min());
        }
        double width = (h.high() - h.low()) / h.bins();
        double center = h.hidden() == 0 && h.nonFinite() == 0 && h.atoms().isEmpty() ? m.mean()
                : h.low() + (bin + 0.5) * width;
        double unit = Math.pow(10, Math.floor(Math.log10(width)));
        double rounded = Math.rint(center / unit) * unit;
        return Figures.number(Double.isFinite(rounded) ? rounded + 0.0 : center);
    }

    private Box snapped(Box box) {
        double x = surface.snap(box.x());
        double y = surface.snap(box.y());
        return new Box(x, y, surface.snap(box.right()) - x, surface.snap(box.bottom()) - y);
    }
}
