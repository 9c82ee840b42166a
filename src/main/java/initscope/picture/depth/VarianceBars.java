package initscope.picture.depth;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.report.Across;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Hatch;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Type;
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.picture.axes.Ticks.Tick;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.statistics.LayerStatistics;
import java.util.List;
import java.util.Optional;

/// The variance of every layer as one bar of 100 %: below what lies between samples (what the layer still knows of its
/// input), above, hatched, what lies between units (what it would say to any input).
///
/// @param networks layers of each, not empty; over several the median share, and a line from 10 to 90 %
public record VarianceBars(List<List<LayerStatistics>> networks, Focus focus, Look look, Words words) {
    private static final Interval PER_CENT = new Interval(0, 100);

    public void paint(Surface surface, Box box) {
        Chart chart = chart(box);
        Scale y = new Scale.Linear(PER_CENT, chart.plot().bottom(), chart.plot().y());
        chart.ground(surface, focus);
        chart.ticks(surface, perCent(chart.plot().height() > 9 * look.text() ? 4 : 2), y, false, true);
        List<LayerStatistics> layers = networks.getFirst();
        for (int i = 0; i < layers.size(); i++) {
            bar(surface, chart, y, i);
        }
        names(surface, chart, box);
        chart.frame(surface, focus);
        chart.numberRow(surface, words.layer(), focus);
        chart.row(surface, 1, words.std(), layers.stream().map(l -> Figures.number(l.activation().std())).toList(), Role.TEXT,
                focus);
    }

    private static List<Tick> perCent(int parts) {
        return Ticks.linear(PER_CENT, parts).stream().map(t -> new Tick(t.value(), t.label() + "%")).toList();
    }

    private Chart chart(Box box) {
        double em = Math.max(Lettering.em(words.of(Term.BETWEEN_SAMPLES)), Lettering.em(words.of(Term.BETWEEN_UNITS)));
        double names = Math.min((em + 0.8) * look.small().size(), 0.3 * box.width());
        double gutter = Math.max(3.2, Lettering.em(words.std()) + 0.5) * look.small().size();
        return Chart.of(box, look, networks.getFirst().stream().map(LayerStatistics::layer).toList(), gutter, names, 0.6, 2);
    }

    private Across share(int index) {
        return Across.of(networks.stream().mapToDouble(n -> n.get(index).split().sampleShare()).toArray());
    }

    private void bar(Surface surface, Chart chart, Scale y, int index) {
        Box column = chart.column(surface, index);
        double gap = column.width() > 0.6 * look.text() ? surface.snap(Math.min(0.12 * column.width(), 0.5 * look.text())) : 0;
        Box bar = new Box(column.x() + gap, column.y(), Math.max(surface.pixel(), column.width() - 2 * gap), column.height());
        double share = share(index).median();
        if (Double.isNaN(share)) {
            boolean lost = networks.getFirst().get(index).activation().nonFinite() > 0;
            Hatch.fill(surface, bar, null, Role.GRID, 7, 1);
            Lettering small = new Lettering(surface, look.small());
            if (!small.block(lost ? words.allNotFinite() : words.of(Term.NO_VARIANCE), bar.inset(1, 2, 1, 2), Role.PANEL,
                    lost ? Role.NOT_FINITE : Role.MUTED)) {
                small.block(lost ? "∞" : "–", bar, Role.PANEL, lost ? Role.NOT_FINITE : Role.MUTED);
            }
            return;
        }
        double cut = surface.snap(y.at(100 * share));
        boolean hovered = networks.getFirst().get(index).layer() == focus.hovered();
        surface.fillRect(new Box(bar.x(), cut, bar.width(), bar.bottom() - cut), hovered ? Role.BAR_HOVER : Role.BAR);
        Hatch.fill(surface, new Box(bar.x(), bar.y(), bar.width(), cut - bar.y()), null, Role.SECOND, 5 * look.line(),
                look.line());
        if (networks.size() > 1) {
            double x = bar.centerX();
            Across across = share(index);
            surface.strokeLine(x, y.at(100 * across.p10()), x, y.at(100 * across.p90()), Stroke.solid(3 * look.line()), Role.TEXT);
        }
        figure(surface, bar, cut, share);
    }

    /// Per cent inside the parts that are high enough.
    private void figure(Surface surface, Box bar, double cut, double share) {
        Type type = new Type(look.small().size(), true);
        String below = Figures.percent(share);
        String above = Figures.percent(1 - share);
        if (Math.max(surface.width(below, type), surface.width(above, type)) > bar.width() - 4) {
            return;
        }
        if (bar.bottom() - cut >= 1.5 * type.size()) {
            surface.text(below, bar.centerX(), (bar.bottom() + cut) / 2 + type.cap() / 2, type, Align.CENTER, Role.PANEL);
        }
        if (cut - bar.y() >= 1.9 * type.size()) {
            double width = surface.width(above, type) + 0.5 * type.size();
            double middle = (bar.y() + cut) / 2;
            surface.fillRect(new Box(bar.centerX() - width / 2, middle - 0.75 * type.size(), Math.min(width, bar.width()),
                    1.5 * type.size()), Role.PANEL);
            surface.text(above, bar.centerX(), middle + type.cap() / 2, type, Align.CENTER, Role.SECOND);
        }
    }

    /// The names stand beside the parts of the last bar that has any.
    private void names(Surface surface, Chart chart, Box box) {
        int last = networks.getFirst().size() - 1;
        while (last > 0 && Double.isNaN(share(last).median())) {
            last--;
        }
        double share = share(last).median();
        Box plot = chart.plot();
        double cut = plot.bottom() - (Double.isNaN(share) ? 0.5 : share) * plot.height();
        double room = box.right() - plot.right() - 0.5 * look.small().size();
        Type type = new Type(look.small().size(), true);
        double lower = Math.min(Math.max((plot.bottom() + cut) / 2, plot.y() + 2.2 * type.size()), plot.bottom() - 0.7 * type.size());
        double upper = Math.min((plot.y() + cut) / 2, lower - 2.6 * type.size());
        name(surface, words.of(Term.BETWEEN_SAMPLES), plot.right(), lower, room, Role.BAR);
        name(surface, words.of(Term.BETWEEN_UNITS), plot.right(), Math.max(upper, plot.y() + 0.5 * type.size()), room, Role.SECOND);
    }

    private void name(Surface surface, String text, double x, double middle, double room, Role ink) {
        Type type = new Type(look.small().size(), true);
        List<String> lines = new Lettering(surface, type).lines(text, room);
        double baseline = middle + type.cap() / 2 - (lines.size() - 1) * type.line() / 2;
        for (String line : lines) {
            surface.text(line, x + 0.5 * type.size(), baseline, type, Align.LEFT, ink);
            baseline += type.line();
        }
    }

    public Optional<Spot> spotAt(Box box, double x, double y) {
        int index = box.contains(x, y) ? chart(box).at(x) : -1;
        return index < 0 ? Optional.empty()
                : Optional.of(new Spot(index, networks.getFirst().get(index).layer(), Spot.Part.CELL, -1));
    }
}
