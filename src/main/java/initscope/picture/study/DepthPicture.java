package initscope.picture.study;

import initscope.experiment.study.DepthMap;
import initscope.experiment.study.Trial;
import initscope.experiment.study.Trials;
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
import java.util.ArrayList;
import java.util.List;

/// Accuracy after a short training as shades over σ_w and depth, the figure in every cell that has room, and over them the line
/// at 6 ξ_c.
///
/// @param trials null before the first
/// @param followed 6 ξ_c from the left edge to the right; empty where there is no theory
/// @param weight σ_w of the current experiment, NaN for none
/// @param depth of the current experiment
public record DepthPicture(DepthMap map, Trials trials, List<Double> followed, double weight, int depth, Look look,
        StudyWords words) {
    /// Of the ramp's legend, in sizes of text.
    private static final double LEGEND = 3;

    public DepthPicture {
        followed = List.copyOf(followed);
    }

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        double t = look.text();
        Pane pane = Pane.under(surface, box.inset(1.2 * t, 0, (LEGEND + 1.5) * t, 0), look, words.accuracy());
        if (!pane.isEmpty()) {
            plot(surface, pane);
            legend(surface, pane.plot());
        }
        surface.unclip();
    }

    private void plot(Surface surface, Pane pane) {
        Box plot = pane.plot();
        Scale x = new Scale.Linear(new Interval(0, map.right()), plot.x(), plot.right());
        for (Ticks.Tick tick : Ticks.linear(new Interval(0, map.right()), 6)) {
            pane.under(x.at(tick.value()), tick.label());
        }
        pane.foot(words.right());
        double height = plot.height() / map.rows();
        for (int row = 0; row < map.rows(); row++) {
            surface.text(String.valueOf(map.depth(row)), plot.x() - 0.5 * look.text(),
                    plot.bottom() - (row + 0.5) * height + look.small().cap() / 2, look.small(), Align.RIGHT, Role.MUTED);
        }
        surface.text(words.up(), plot.x() - 3 * look.text(), plot.centerY(), look.small(), Align.CENTER, -90, Role.TEXT);
        cells(surface, plot);
        surface.clip(plot);
        line(surface, pane);
        here(pane);
        surface.unclip();
    }

    private void cells(Surface surface, Box plot) {
        List<DepthMap.Cell> order = map.order();
        double width = plot.width() / map.columns();
        double height = plot.height() / map.rows();
        for (int i = 0; trials != null && i < trials.made().size(); i++) {
            Trial trial = trials.get(i);
            DepthMap.Cell at = order.get(i);
            double left = surface.snap(plot.x() + at.column() * width);
            double top = surface.snap(plot.bottom() - (at.row() + 1) * height);
            Box cell = new Box(left, top, surface.snap(plot.x() + (at.column() + 1) * width) - left,
                    surface.snap(plot.bottom() - at.row() * height) - top);
            if (!trial.over()) {
                continue;
            }
            if (trial.diverged()) {
                Hatch.fill(surface, cell, Role.PANEL, Role.NOT_FINITE, 4, 1);
                continue;
            }
            surface.fillRect(cell, shade(trial.accuracy()));
            String figure = String.valueOf(Math.round(100 * trial.accuracy()));
            Type type = look.small();
            double across = surface.width(figure, type) + 6;
            if (across < cell.width() && type.size() * 1.5 < cell.height()) {
                surface.fillRect(new Box(cell.centerX() - across / 2, cell.centerY() - 0.7 * type.size(), across, 1.4 * type.size()),
                        Role.PANEL);
                surface.text(figure, cell.centerX(), cell.centerY() + type.cap() / 2, type, Align.CENTER, Role.TEXT);
            }
        }
    }

    /// Guessing is the least shade.
    private Ink shade(double accuracy) {
        double chance = 1.0 / map.base().classes();
        return new Ink.Shade((accuracy - chance) / (1 - chance));
    }

    /// A row's depth lies in its middle.
    private double y(Box plot, double layers) {
        return plot.bottom() - (layers / map.deepest() - 0.5 / map.rows()) * plot.height();
    }

    private void line(Surface surface, Pane pane) {
        Box plot = pane.plot();
        List<double[]> part = new ArrayList<>();
        double peak = Double.NaN;
        for (int i = 0; i <= followed.size(); i++) {
            double layers = i < followed.size() ? followed.get(i) : Double.NaN;
            if (!Double.isNaN(layers)) {
                double at = plot.x() + plot.width() * i / (followed.size() - 1.0);
                if (layers > map.deepest() && Double.isNaN(peak)) {
                    peak = at;
                }
                part.add(new double[] {at, y(plot, Math.min(layers, 1.2 * map.deepest()))});
            } else if (part.size() > 1) {
                double[] px = part.stream().mapToDouble(p -> p[0]).toArray();
                double[] py = part.stream().mapToDouble(p -> p[1]).toArray();
                surface.polyline(px, py, Stroke.solid(5 * look.line()), Role.PANEL);
                surface.polyline(px, py, Stroke.solid(2.4 * look.line()), Role.TEXT);
                part.clear();
            }
        }
        if (!Double.isNaN(peak)) {
            pane.label(words.followed(), peak - 0.8 * look.text(), plot.y() + 1.4 * look.text(), Align.RIGHT, look.bold(), Role.TEXT);
        }
    }

    private void here(Pane pane) {
        if (!(weight >= 0 && weight <= map.right()) || depth > map.deepest()) {
            return;
        }
        double at = pane.plot().x() + pane.plot().width() * weight / map.right();
        double height = y(pane.plot(), depth);
        double r = 4 * look.line();
        pane.disc(at, height, r + 2, Role.PANEL);
        pane.disc(at, height, r, Role.TEXT);
        pane.label(words.here(), at + r + 4, height + look.small().cap() / 2, Align.LEFT, look.small(), Role.TEXT);
    }

    private void legend(Surface surface, Box plot) {
        double t = look.text();
        Box bar = new Box(plot.right() + 1.2 * t, plot.y() + t, t, Math.max(0, plot.height() - 2 * t));
        int steps = 40;
        double chance = 1.0 / map.base().classes();
        for (int i = 0; i < steps; i++) {
            double top = surface.snap(bar.bottom() - bar.height() * (i + 1) / steps);
            double bottom = surface.snap(bar.bottom() - bar.height() * i / steps);
            surface.fillRect(new Box(bar.x(), top, bar.width(), bottom - top), new Ink.Shade((i + 0.5) / steps));
        }
        surface.text("100%", bar.right() + 0.4 * t, bar.y() + look.small().cap(), look.small(), Align.LEFT, Role.MUTED);
        surface.text(Math.round(100 * chance) + "%", bar.right() + 0.4 * t, bar.bottom(), look.small(), Align.LEFT, Role.MUTED);
        if (new Lettering(surface, look.small()).width(words.chance()) < 6 * t) {
            surface.text(words.chance(), bar.x() - 0.2 * t, bar.bottom() + 1.4 * t, look.small(), Align.LEFT, Role.MUTED);
        }
    }
}
