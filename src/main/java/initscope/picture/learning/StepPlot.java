package initscope.picture.learning;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.depth.Beads;
import initscope.picture.depth.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lines against steps on a ground. A line that leaves the plot is followed to the edge and its exit marked there; a value
/// that is not finite breaks it.
///
/// @param values the upright axis
/// @param log whether it is logarithmic
record StepPlot(Ground ground, Interval values, boolean log) {
    private static final double PIXELS = 4;
    /// From mark to mark on a line, in sizes of text.
    private static final double BEADS = 6;

    Scale scale() {
        Box plot = ground.plot();
        return log ? new Scale.Log(values, plot.bottom(), plot.y()) : new Scale.Linear(values, plot.bottom(), plot.y());
    }

    /// Height of a value, also outside the plot, never farther than its own height away.
    private double y(double value) {
        Box plot = ground.plot();
        double share;
        if (log) {
            double low = Math.log10(values.low());
            share = value > 0 ? (Math.log10(value) - low) / (Math.log10(values.high()) - low) : -1;
        } else {
            share = (value - values.low()) / values.length();
        }
        return plot.bottom() - Math.clamp(share, -0.02, 2) * plot.height();
    }

    /// Steps averaged over: as many as lie in a few pixels.
    double stretch() {
        return PIXELS * ground.steps().length() / Math.max(1, ground.plot().width());
    }

    /// A level line of reference, under the lines.
    void reference(double value) {
        if (values.contains(value)) {
            Box plot = ground.plot();
            double y = ground.surface().snap(y(value));
            ground.surface().strokeLine(plot.x(), y, plot.right(), y, new Stroke(1.2 * ground.look().line(), 5), Role.TEXT);
        }
    }

    /// Its name at the right end, over the lines.
    void referenceName(double value, String name) {
        Type type = ground.look().small();
        Box plot = ground.plot();
        double width = ground.surface().width(name, type);
        if (!values.contains(value) || width > plot.width() - type.size()) {
            return;
        }
        double y = y(value);
        double baseline = y - 1.5 * type.size() > plot.y() ? y - 0.45 * type.size() : y + 1.2 * type.size();
        double right = plot.right() - 0.5 * type.size();
        ground.surface().fillRect(new Box(right - width - 2, baseline - 0.95 * type.size(), width + 4, 1.2 * type.size()), Role.PANEL);
        ground.surface().text(name, right, baseline, type, Align.RIGHT, Role.TEXT);
    }

    void lines(List<Line> lines) {
        Surface surface = ground.surface();
        surface.clip(ground.plot());
        for (Line line : lines) {
            stretches(line);
        }
        surface.unclip();
        for (Line line : lines) {
            exit(line);
        }
    }

    private void stretches(Line line) {
        List<double[]> run = new ArrayList<>();
        for (int i = 0; i <= line.values().length; i++) {
            if (i < line.values().length && Double.isFinite(line.values()[i])) {
                run.add(new double[] {ground.x(line.steps()[i]), y(line.values()[i])});
            } else {
                stroke(line, run);
                run.clear();
            }
        }
    }

    private void stroke(Line line, List<double[]> run) {
        double width = line.width() * ground.look().line();
        if (run.size() == 1) {
            Mark.of(line.number()).full(ground.surface(), run.getFirst()[0], run.getFirst()[1], 1.2 * width, line.ink());
        } else if (run.size() > 1) {
            double[] x = run.stream().mapToDouble(p -> p[0]).toArray();
            double[] y = run.stream().mapToDouble(p -> p[1]).toArray();
            ground.surface().polyline(x, y, new Stroke(width, line.dash()), line.ink());
            if (line.ink() instanceof Role) {
                new Beads(BEADS * ground.look().text(), line.number()).string(x, y, (atX, atY) -> bead(line, atX, atY));
            }
        }
    }

    /// Hollow on a dashed line.
    private void bead(Line line, double x, double y) {
        double radius = 0.3 * ground.look().text();
        if (line.dash() > 0) {
            Mark.of(line.number()).hollow(ground.surface(), x, y, radius, ground.look().line(), Role.PANEL, line.ink());
        } else {
            Mark.of(line.number()).full(ground.surface(), x, y, radius, line.ink());
        }
    }

    /// An arrow where a line left the plot for good, upwards.
    private void exit(Line line) {
        int i = line.values().length - 1;
        while (i >= 0 && (Double.isNaN(line.values()[i]) || line.values()[i] > values.high())) {
            i--;
        }
        if (i + 1 < line.values().length && line.values()[i + 1] > values.high()) {
            double r = 0.5 * ground.look().text();
            double x = ground.x(line.steps()[i + 1]);
            double top = ground.plot().y() + 1;
            ground.surface().polygon(new double[] {x - r, x + r, x}, new double[] {top + 1.5 * r, top + 1.5 * r, top}, line.ink());
        }
    }

    /// A cross at the upper edge, where a run's loss ceased to be a number.
    void lost(long step, int place) {
        if (step < 0) {
            return;
        }
        double r = 0.42 * ground.look().text();
        double x = ground.x(step);
        double y = ground.plot().y() + (1.2 + 2.2 * place) * r * 1.2;
        Stroke stroke = Stroke.solid(2 * ground.look().line());
        ground.surface().strokeLine(x - r, y - r, x + r, y + r, stroke, Role.NOT_FINITE);
        ground.surface().strokeLine(x - r, y + r, x + r, y - r, stroke, Role.NOT_FINITE);
    }

    private record Name(Line line, String text, double wanted) {
    }

    /// Names at the ends of the lines, pushed apart where they would collide.
    ///
    /// @param figure what is said of a line's last value
    /// @param room to the right of the plot
    void names(List<Line> lines, java.util.function.DoubleFunction<String> figure, double room) {
        Surface surface = ground.surface();
        Type type = new Type(ground.look().small().size(), true);
        double line = 1.15 * type.size();
        List<Name> names = new ArrayList<>();
        for (Line l : lines) {
            double last = l.last();
            if (!l.name().isEmpty() && Double.isFinite(last)) {
                String said = figure.apply(last);
                String text = new Lettering(surface, type).fitting(room - 1.6 * type.size(), said.isEmpty() ? l.name()
                        : l.name() + "  " + said, l.name(), said);
                names.add(new Name(l, text == null ? "" : text, Math.clamp(y(last), ground.plot().y(), ground.plot().bottom())));
            }
        }
        names.sort(Comparator.comparingDouble(Name::wanted));
        double[] ys = apart(names, line);
        double x = ground.plot().right();
        for (int i = 0; i < ys.length; i++) {
            Ink ink = names.get(i).line().ink();
            double end = end(names.get(i).line());
            surface.strokeLine(Math.max(end, x - 3 * type.size()) >= x - 0.1 ? x : end, names.get(i).wanted(), x + 0.4 * type.size(),
                    ys[i], new Stroke(0.6 * ground.look().line(), 2), ink);
            Mark.of(names.get(i).line().number()).full(surface, x + 0.8 * type.size(), ys[i], 0.3 * type.size(), ink);
            surface.text(names.get(i).text(), x + 1.4 * type.size(), ys[i] + type.cap() / 2, type, Align.LEFT, ink);
        }
    }

    private double end(Line line) {
        int i = line.values().length - 1;
        while (i > 0 && !Double.isFinite(line.values()[i])) {
            i--;
        }
        return ground.x(line.steps()[i]);
    }

    private double[] apart(List<Name> names, double line) {
        double[] ys = new double[names.size()];
        double free = ground.plot().y() + 0.4 * line;
        for (int i = 0; i < ys.length; i++) {
            ys[i] = Math.max(names.get(i).wanted(), free);
            free = ys[i] + line;
        }
        double limit = ground.plot().bottom();
        for (int i = ys.length - 1; i >= 0; i--) {
            ys[i] = Math.min(ys[i], limit);
            limit = ys[i] - line;
        }
        return ys;
    }
}
