package initscope.picture.strip;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Ticks.Tick;
import initscope.picture.axes.Ticks;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.List;

/// Writes what stands over and under the plot of one layer.
record Margins(Surface surface, Strip strip, Layout layout, int index) {

    void paint() {
        LayerStatistics layer = strip.layers().get(index);
        Histogram h = strip.axes().choice().side().histogram(layer);
        if (layout.form() == Layout.Form.FULL) {
            full(layer, h);
        } else {
            compact(layer, h);
        }
    }

    private void full(LayerStatistics layer, Histogram h) {
        Look look = strip.look();
        Box cell = layout.cell(index);
        Box plot = layout.plot(index);
        boolean hovered = layer.layer() == strip.focus().hovered();
        fitted(hovered ? look.bold() : look.plain(), cell.x(), cell.y() + look.text(), Align.LEFT, Role.TEXT,
                strip.words().layer(layer.layer()), String.valueOf(layer.layer()));
        if (h != null && !Content.lost(h)) {
            atoms(h, plot, plot.y() - look.small().size() * 0.3, plot.right());
            ticks(plot, plot.bottom() + look.small().size() * 1.15);
        }
        double y = plot.bottom() + Layout.small(look);
        if (layout.content().hidden()) {
            if (h != null) {
                new Hidden(surface, look.small(), cell, y + look.small().size()).paint(h);
            }
            y += Layout.small(look);
        }
        if (layout.stdIsHeaded()) {
            if (index % layout.columns() == 0) {
                surface.text(strip.words().std(), cell.x(), y + look.small().size(), look.small(), Align.LEFT, Role.MUTED);
            }
            y += Layout.small(look);
        }
        std(layer, cell, y + look.text() * (layout.stdIsHeaded() ? 0.85 : 1));
        y += Layout.figure(look);
        if (h != null && h.nonFinite() > 0 && !Content.lost(h)) {
            String share = Figures.percent((double) h.nonFinite() / h.total());
            fitted(look.small(), cell.x(), y + look.small().size(), Align.LEFT, Role.NOT_FINITE,
                    strip.words().notFinite(share), (h.nan() > 0 ? "NaN " : "∞ ") + share, share);
        }
    }

    /// One size and one wording for all layers.
    private void std(LayerStatistics layer, Box cell, double baseline) {
        Look look = strip.look();
        String figure = Figures.number(strip.axes().choice().side().moments(layer).std());
        String text = layout.stdIsHeaded() ? figure : strip.words().std(figure);
        double em = layout.stdIsHeaded() ? layout.content().figure() : layout.content().std();
        Type type = em * look.text() <= layout.cellWidth() ? look.bold() : new Type(look.small().size(), true);
        surface.text(text, cell.x(), baseline, type, Align.LEFT, Role.TEXT);
    }

    /// "0: 50%" at the bar it is about; only the shares where there is no room for all.
    ///
    /// @param end how far to the right they may reach
    private void atoms(Histogram h, Box plot, double baseline, double end) {
        Type type = strip.look().small();
        Marks marks = Marks.of(h, strip.axes().values().get(index), 1, false, plot, layout);
        for (boolean named : new boolean[] {true, false}) {
            List<String> texts = new ArrayList<>();
            List<Double> left = new ArrayList<>();
            double free = plot.x();
            boolean fits = true;
            for (int i = 0; i < h.atoms().size(); i++) {
                if (marks.hasAtom(i)) {
                    String share = Figures.percent((double) h.atoms().get(i).count() / h.total());
                    String text = named ? Figures.number(h.atoms().get(i).value()) + ": " + share : share;
                    double width = surface.width(text, type);
                    double x = Math.clamp(marks.atom(i).centerX() - width / 2, plot.x(), Math.max(plot.x(), end - width));
                    fits &= x >= free - 1e-9 && x + width <= end + 1e-9;
                    free = x + width + type.size() * 0.4;
                    texts.add(text);
                    left.add(x);
                }
            }
            if (fits || !named && texts.size() == 1) {
                for (int i = 0; i < texts.size(); i++) {
                    surface.text(texts.get(i), left.get(i), baseline, type, Align.LEFT, Role.ATOM);
                }
                return;
            }
        }
    }

    private void compact(LayerStatistics layer, Histogram h) {
        Look look = strip.look();
        Box cell = layout.cell(index);
        Box plot = layout.plot(index);
        String number = String.valueOf(layer.layer());
        String figure = Figures.number(strip.axes().choice().side().moments(layer).std());
        Type type = new Type(look.small().size(), layer.layer() == strip.focus().hovered());
        double baseline = plot.y() - type.size() * 0.3;
        surface.text(number, cell.x(), baseline, type, Align.LEFT, Role.MUTED);
        double free = cell.width() - surface.width(number, type) - type.size() * 0.5;
        fitted(type, cell.right(), free, baseline, Align.RIGHT, Role.TEXT,
                layout.figuresAreWorded() ? strip.words().std(figure) : figure, figure);
        if (index == 0 && !layout.figuresAreWorded()) {
            double over = cell.y() - type.size() * 0.3;
            surface.text(strip.words().std(), cell.right(), over, look.small(), Align.RIGHT, Role.MUTED);
            fitted(look.small(), cell.x(), cell.width() - surface.width(strip.words().std(), look.small()) - type.size() / 2,
                    over, Align.LEFT, Role.MUTED, strip.words().layer());
        }
        if (layout.isLowest(index) && layout.content().sameValues()) {
            ticks(plot, cell.bottom() + look.small().size() * 1.15);
        }
        if (h != null && h.total() > 0 && !Content.lost(h)) {
            Hidden hidden = new Hidden(surface, look.small(), cell, plot.bottom() + look.small().size() * 1.15);
            double end = hidden.paintCompact(h);
            if (h.nonFinite() > 0) {
                fitted(look.small(), end, end - cell.x(), hidden.baseline(), Align.RIGHT, Role.NOT_FINITE,
                        (h.nan() > 0 ? "NaN " : "∞ ") + Figures.percent((double) h.nonFinite() / h.total()));
            } else {
                atoms(h, plot, hidden.baseline(), end);
            }
        }
    }

    private void ticks(Box plot, double baseline) {
        Type type = strip.look().small();
        Interval view = strip.axes().values().get(index);
        Marks marks = Marks.of(new Histogram(view.low(), view.high(), List.of(0L), 0, 0, 0, 0, 0, List.of()), view, 1,
                false, plot, layout);
        double reach = (layout.gap() - type.size() * 0.6) / 2;
        for (int parts = plot.width() > 14 * strip.look().text() ? 5 : 4; parts > 0; parts--) {
            List<Tick> ticks = Ticks.linear(view, parts);
            List<Double> left = new ArrayList<>();
            double free = plot.x() - reach;
            boolean fits = true;
            for (Tick tick : ticks) {
                double width = surface.width(tick.label(), type);
                double x = Math.clamp(marks.x().at(tick.value()) - width / 2, plot.x() - reach,
                        Math.max(plot.x() - reach, plot.right() + reach - width));
                fits &= x >= free - 1e-9 && width <= plot.width() + 2 * reach;
                free = x + width + type.size() * 0.4;
                left.add(x);
            }
            if (fits) {
                for (int i = 0; i < ticks.size(); i++) {
                    surface.text(ticks.get(i).label(), left.get(i), baseline, type, Align.LEFT, Role.MUTED);
                    double at = surface.snap(marks.x().at(ticks.get(i).value()) - surface.pixel() / 2);
                    surface.fillRect(new Box(at, surface.snap(plot.bottom()), surface.pixel(), 3), Role.AXIS);
                }
                return;
            }
        }
    }

    private void fitted(Type type, double x, double baseline, Align align, Ink ink, String... wordings) {
        fitted(type, x, layout.cellWidth(), baseline, align, ink, wordings);
    }

    private void fitted(Type type, double x, double room, double baseline, Align align, Ink ink, String... wordings) {
        String text = new Lettering(surface, type).fitting(room, wordings);
        if (text != null) {
            surface.text(text, x, baseline, type, align, ink);
        }
    }
}
