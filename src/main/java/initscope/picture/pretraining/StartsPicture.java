package initscope.picture.pretraining;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.pretraining.Band;
import initscope.experiment.pretraining.Finding;
import initscope.experiment.pretraining.Report;
import initscope.experiment.pretraining.Row;
import initscope.experiment.pretraining.Run;
import initscope.experiment.pretraining.Portrait;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.picture.depth.Mark;
import initscope.statistics.VarianceSplit;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// The bench of starts: a line each, a mark for the test error of every seed (square
/// where the start is random, round where it was learned), over a band from the least to the greatest, with a
/// stroke at their mean; a dashed line through all of them stands at the best random start. Right of it what each stage came to.
///
public record StartsPicture(Report report, Look look, Captions captions) {
    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        double t = look.text();
        surface.clip(box);
        all(surface, box.inset(0.7 * t, 0.4 * t, 0.7 * t, 0.4 * t));
        surface.unclip();
    }

    private void all(Surface surface, Box box) {
        double t = look.text();
        double left = new Names(surface, look).width(report.rows().stream().map(row -> row.start().id()).toList(), box);
        double[] columns = columns(surface, box.width() - left);
        double right = 0;
        for (double column : columns) {
            right += column;
        }
        double height = Math.min(Names.TALLEST * t, (box.height() - 5.2 * t) / report.rows().size());
        Box plot = new Box(box.x() + left, box.y() + 2.4 * t, box.width() - left - right, height * report.rows().size());
        if (!(plot.width() > 4 * t && height > 2)) {
            return;
        }
        surface.fillRect(plot, Role.PANEL);
        Scale x = new Scale.Linear(axis(), plot.x(), plot.right());
        ground(surface, plot, x);
        heads(surface, plot, columns);
        for (int i = 0; i < report.rows().size(); i++) {
            row(surface, report.rows().get(i), new Box(box.x(), plot.y() + i * height, box.width(), height), plot, x, columns);
        }
    }

    /// Widths of the columns right of the plot: as many as leave the plot half of the room.
    private double[] columns(Surface surface, double room) {
        double t = look.text();
        List<Caption> heads = List.of(Caption.BENCH_MEAN, Caption.BENCH_VERDICT, Caption.BENCH_LAYER_ERROR, Caption.BENCH_SHARE,
                Caption.BENCH_GRADIENT);
        double[] widths = new double[heads.size()];
        double used = 0;
        for (int i = 0; i < widths.length; i++) {
            double width = Math.max(surface.width(captions.of(heads.get(i)), look.small()) + 1.4 * t, (i < 2 ? 8 : 9) * t);
            if (used + width > 0.58 * room) {
                return java.util.Arrays.copyOf(widths, i);
            }
            widths[i] = width;
            used += width;
        }
        return widths;
    }

    private void heads(Surface surface, Box plot, double[] columns) {
        Caption[] heads = {Caption.BENCH_MEAN, Caption.BENCH_VERDICT, Caption.BENCH_LAYER_ERROR, Caption.BENCH_SHARE,
            Caption.BENCH_GRADIENT};
        double x = plot.right();
        for (int i = 0; i < columns.length; i++) {
            x += columns[i];
            surface.text(captions.of(heads[i]), x, plot.y() - 0.7 * look.text(), look.small(), Align.RIGHT, Role.MUTED);
        }
        surface.text(captions.of(Caption.BENCH_ERROR), plot.x(), plot.y() - 0.7 * look.text(), look.bold(), Align.LEFT, Role.TEXT);
    }

    private Interval axis() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Row row : report.rows()) {
            for (Run run : row.runs()) {
                double error = run.tuned().error();
                if (Double.isFinite(error)) {
                    low = Math.min(low, error);
                    high = Math.max(high, error);
                }
            }
        }
        if (!(low <= high)) {
            return Interval.UNIT;
        }
        double margin = Math.max(0.01, 0.06 * (high - low));
        return Axes.settle(new Interval(Math.max(0, low - margin), Math.min(1, high + margin)), null);
    }

    private void ground(Surface surface, Box plot, Scale x) {
        double t = look.text();
        double free = plot.x() - 2 * t;
        for (Ticks.Tick tick : Ticks.linear(axis(), (int) Math.clamp(plot.width() / (5 * t), 2, 10))) {
            double at = surface.snap(x.at(tick.value()));
            surface.fillRect(new Box(at, plot.y(), surface.pixel(), plot.height()), Role.GRID);
            String label = Figures.percent(tick.value());
            double half = surface.width(label, look.small()) / 2;
            if (at - half > free) {
                surface.text(label, at, plot.bottom() + 1.2 * t, look.small(), Align.CENTER, Role.MUTED);
                free = at + half + 0.5 * t;
            }
        }
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), Math.max(surface.pixel(), surface.snap(look.line()))),
                Role.AXIS);
        String legend = new Lettering(surface, look.small()).fitting(plot.width(), captions.of(Caption.BENCH_BAND));
        if (legend != null) {
            surface.text(legend, plot.x(), plot.bottom() + 2.5 * t, look.small(), Align.LEFT, Role.MUTED);
        }
        double best = best();
        if (Double.isFinite(best)) {
            double at = surface.snap(x.at(best));
            surface.strokeLine(at, plot.y(), at, plot.bottom(), new Stroke(1.4 * look.line(), 5), Role.TEXT);
        }
    }

    private double best() {
        double best = Double.NaN;
        for (Row row : report.rows()) {
            if (row.start().isRandom() && !row.runs().isEmpty() && !(row.error().mean() >= best)) {
                best = row.error().mean();
            }
        }
        return best;
    }

    private void row(Surface surface, Row row, Box line, Box plot, Scale x, double[] columns) {
        double t = look.text();
        double middle = line.centerY();
        Role ink = row.start().isRandom() ? Role.FIRST : Role.SECOND;
        new Names(surface, look).paint(row.start().id(), line, plot.x(), row.runs().isEmpty() ? Role.MUTED : ink);
        surface.fillRect(new Box(plot.x(), surface.snap(line.bottom()), plot.width(), surface.pixel()), Role.GRID);
        if (isWorking(row)) {
            double width = plot.width() * Math.clamp(report.working().share(), 0, 1);
            surface.fillRect(new Box(plot.x(), line.bottom() - 0.3 * t, width, 0.25 * t), Role.FOCUS);
        }
        if (row.runs().isEmpty()) {
            surface.text(captions.of(row.refused() != null ? Caption.BENCH_REFUSED : Caption.BENCH_WAITING), plot.x() + 0.6 * t,
                    middle + look.small().cap() / 2, look.small(), Align.LEFT, Role.MUTED);
            return;
        }
        dots(surface, row, line, x, ink);
        cells(surface, row, middle, plot.right(), columns);
    }

    private boolean isWorking(Row row) {
        return report.working() != null && report.working().start().equals(row.start());
    }

    private void dots(Surface surface, Row row, Box line, Scale x, Role ink) {
        double t = look.text();
        Band error = row.error();
        double middle = line.centerY();
        double half = Math.min(0.9 * t, 0.3 * line.height());
        if (Double.isFinite(error.low()) && Double.isFinite(error.high())) {
            double from = x.at(error.low());
            surface.fillRect(new Box(from, middle - half, Math.max(surface.pixel(), x.at(error.high()) - from), 2 * half), Role.BAND);
            double mean = surface.snap(x.at(error.mean()));
            surface.strokeLine(mean, middle - 1.3 * half, mean, middle + 1.3 * half, Stroke.solid(2.6 * look.line()), ink);
        }
        for (Run run : row.runs()) {
            if (Double.isFinite(run.tuned().error())) {
                (row.start().isRandom() ? Mark.SQUARE : Mark.DISC).full(surface, x.at(run.tuned().error()), middle, 0.32 * t, ink);
            }
        }
    }

    private void cells(Surface surface, Row row, double middle, double left, double[] columns) {
        Band error = row.error();
        String[] cells = {Figures.percent(error.mean()) + (error.count() > 1 ? " ± " + Figures.percent(error.sd()) : ""),
            verdict(row), row.start().isRandom() ? "" : arrow(row, Run::pretrainingErrorBefore, Run::pretrainingError, false),
            arrow(row, run -> share(run.drawn()), run -> share(run.pretrained()), true),
            arrow(row, run -> run.drawn().gradientRatio(), run -> run.pretrained().gradientRatio(), false)};
        double x = left;
        for (int i = 0; i < columns.length; i++) {
            x += columns[i];
            String text = new Lettering(surface, look.plain()).fitting(columns[i] - 0.3 * look.text(), cells[i],
                    cells[i].replaceAll(" ±.*", ""), cells[i].replaceAll(".*→ ", ""));
            if (text != null) {
                surface.text(text, x, middle + look.plain().cap() / 2, look.plain(), Align.RIGHT, Role.TEXT);
            }
        }
    }

    private String verdict(Row row) {
        for (Finding finding : report.findings()) {
            if (finding.pretrained().equals(row.start())) {
                return captions.of(Caption.valueOf("BENCH_" + finding.verdict().name().toUpperCase(Locale.ROOT)));
            }
        }
        return "";
    }

    private static String arrow(Row row, ToDoubleFunction<Run> from, ToDoubleFunction<Run> to, boolean share) {
        double before = row.band(from).mean();
        double after = row.band(to).mean();
        String a = share ? Figures.percent(before) : Figures.number(before);
        String b = share ? Figures.percent(after) : Figures.number(after);
        return row.start().isRandom() ? b : a + " → " + b;
    }

    /// What of the last layer's variance tells samples apart.
    private static double share(Portrait portrait) {
        VarianceSplit split = portrait.layers().isEmpty() ? null : portrait.layers().getLast().split();
        return split == null ? Double.NaN : split.sampleShare();
    }

    /// The names of starts, a line each, left of what is told of them.
    record Names(Surface surface, Look look) {
        /// Height of a line at most, in sizes of text.
        static final double TALLEST = 4.2;

        /// Room the widest of them takes, a third of the box at most.
        double width(List<String> names, Box box) {
            double widest = 0;
            for (String name : names) {
                widest = Math.max(widest, surface.width(name, look.bold()));
            }
            return Math.min(widest + 1.5 * look.text(), 0.3 * box.width());
        }

        /// One name, without what stands in its brackets where there is no room for it.
        ///
        /// @param right where the room ends
        void paint(String name, Box line, double right, Ink ink) {
            String fitting = new Lettering(surface, look.bold()).fitting(right - line.x() - 0.8 * look.text(), name,
                    name.replaceAll("\\(.*", ""));
            if (fitting != null) {
                surface.text(fitting, line.x(), line.centerY() + look.bold().cap() / 2, look.bold(), Align.LEFT, ink);
            }
        }
    }
}
