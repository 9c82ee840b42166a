package initscope.picture.pretraining;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.picture.axes.Ticks.Tick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

/// Lines on one plot, named at their ends. What is not finite breaks a line and leaves an arrow at the edge; so does what a
/// logarithmic axis cannot hold.
///
/// @param foot name of the axis to the right, "" for none
/// @param across the axis to the right
/// @param within what the upright axis must hold besides the values, or null
/// @param figure what is printed of a line's last value, behind its name
record Lines(String title, String foot, List<Series> series, Interval across, Interval within, boolean log, boolean marks,
        DoubleFunction<String> figure, Look look) {
    private static final double DEEPEST = 1e12;
    /// Decades up to which a logarithmic axis is labelled between its powers too.
    private static final double FEW = 2;

    void paint(Surface surface, Box box) {
        double left = 0;
        for (Tick tick : ticks(axis(), box)) {
            left = Math.max(left, surface.width(tick.label(), look.small()));
        }
        double right = 0.6 * look.text();
        for (Series s : series) {
            right = Math.max(right, surface.width(text(s), bold()) + 1.2 * look.text());
        }
        paint(surface, box, left + 0.6 * look.text(), Math.min(right, 0.4 * box.width()));
    }

    /// With the same room beside the plot as others above and below it.
    void paint(Surface surface, Box box, double left, double right) {
        double t = look.text();
        Interval axis = axis();
        List<Tick> ticks = ticks(axis, box);
        double above = title.isEmpty() ? 0.5 * t : 1.6 * t;
        Box plot = box.inset(left, above, right, foot.isEmpty() ? 1.5 * t : 2.6 * t);
        String heading = new Lettering(surface, look.bold()).fitting(box.width(), title);
        if (heading != null) {
            surface.text(heading, box.x(), box.y() + t, look.bold(), Align.LEFT, Role.TEXT);
        }
        if (!(plot.width() > 2 * t && plot.height() > 1.5 * t)) {
            return;
        }
        surface.fillRect(plot, Role.PANEL);
        Scale x = new Scale.Linear(across, plot.x(), plot.right());
        Scale y = log ? new Scale.Log(axis, plot.bottom(), plot.y()) : new Scale.Linear(axis, plot.bottom(), plot.y());
        grid(surface, plot, ticks, y);
        foot(surface, plot, x);
        for (Series s : series) {
            line(surface, plot, s, x, y, axis);
        }
        names(surface, plot, box.right(), y);
    }

    private Type bold() {
        return new Type(look.small().size(), true);
    }

    private String text(Series s) {
        String said = Double.isNaN(s.last()) ? "" : figure.apply(s.last());
        return s.name().isEmpty() ? said : s.name() + (said.isEmpty() ? "" : " " + said);
    }

    private List<Tick> ticks(Interval axis, Box box) {
        if (!log) {
            List<Tick> ticks = Ticks.linear(axis, (int) Math.clamp(box.height() / (3 * look.text()), 2, 6));
            boolean shares = figure.apply(0.5).endsWith("%");
            return shares ? ticks.stream().map(tick -> new Tick(tick.value(), figure.apply(tick.value()))).toList() : ticks;
        }
        double decades = Math.log10(axis.high() / axis.low());
        if (decades > FEW) {
            return Ticks.log(axis, 5);
        }
        List<Tick> ticks = new ArrayList<>();
        for (int k = (int) Math.floor(Math.log10(axis.low())); k <= Math.log10(axis.high()); k++) {
            for (int m : new int[] {1, 2, 5}) {
                double value = m * Math.pow(10, k);
                if (axis.contains(value)) {
                    ticks.add(new Tick(value, Figures.number(value)));
                }
            }
        }
        return ticks;
    }

    private boolean holds(double v) {
        return Double.isFinite(v) && (!log || v > 0);
    }

    private Interval axis() {
        double low = within == null ? Double.POSITIVE_INFINITY : within.low();
        double high = within == null ? Double.NEGATIVE_INFINITY : within.high();
        for (Series s : series) {
            for (double v : s.y()) {
                if (holds(v)) {
                    low = Math.min(low, v);
                    high = Math.max(high, v);
                }
            }
        }
        if (!log) {
            return Axes.settle(Interval.around(low, high), null);
        }
        if (!(low <= high)) {
            return new Interval(0.1, 10);
        }
        high = Math.min(high, Double.MAX_VALUE / 16);
        low = Math.clamp(low, Math.max(high / DEEPEST, 1e-300), high);
        return high / low < 3 ? new Interval(low / 2, high * 2) : new Interval(low / 1.3, high * 1.3);
    }

    private void grid(Surface surface, Box plot, List<Tick> ticks, Scale y) {
        double last = Double.POSITIVE_INFINITY;
        for (Tick tick : ticks) {
            double at = surface.snap(y.at(tick.value()));
            surface.fillRect(new Box(plot.x(), at, plot.width(), surface.pixel()), Role.GRID);
            if (last - at > 1.15 * look.small().size()) {
                surface.text(tick.label(), plot.x() - 0.35 * look.text(), at + look.small().cap() / 2, look.small(), Align.RIGHT,
                        Role.MUTED);
                last = at;
            }
        }
    }

    private void foot(Surface surface, Box plot, Scale x) {
        Type type = look.small();
        double free = plot.x() - look.text();
        for (Tick tick : Ticks.linear(across, (int) Math.clamp(plot.width() / (4 * type.size()), 1, 10))) {
            double at = x.at(tick.value());
            double half = surface.width(tick.label(), type) / 2;
            if (at - half > free && tick.value() == Math.rint(tick.value())) {
                surface.text(tick.label(), at, plot.bottom() + 1.15 * look.text(), type, Align.CENTER, Role.MUTED);
                free = at + half + 0.5 * type.size();
            }
        }
        double line = Math.max(surface.pixel(), surface.snap(look.line()));
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), line), Role.AXIS);
        if (!foot.isEmpty()) {
            surface.text(foot, plot.centerX(), plot.bottom() + 2.25 * look.text(), type, Align.CENTER, Role.MUTED);
        }
    }

    private void line(Surface surface, Box plot, Series s, Scale x, Scale y, Interval axis) {
        List<double[]> run = new ArrayList<>();
        for (int i = 0; i <= s.y().length; i++) {
            if (i < s.y().length && holds(s.y()[i])) {
                run.add(new double[] {x.at(s.x()[i]), y.at(s.y()[i])});
                continue;
            }
            stroke(surface, s, run);
            run.clear();
            if (i < s.y().length && !Double.isNaN(s.y()[i])) {
                arrow(surface, plot, x.at(s.x()[i]), s.y()[i] > axis.low(), s.ink());
            }
        }
    }

    private void stroke(Surface surface, Series s, List<double[]> run) {
        double radius = 0.26 * look.text();
        if (run.size() > 1) {
            surface.polyline(run.stream().mapToDouble(p -> p[0]).toArray(), run.stream().mapToDouble(p -> p[1]).toArray(),
                    new Stroke(2 * look.line(), s.dash()), s.ink());
        }
        for (int i = 0; i < run.size(); i++) {
            if (marks || run.size() == 1 || i == run.size() - 1) {
                disc(surface, run.get(i)[0], run.get(i)[1], radius, s.ink());
                if (s.dash() > 0) {
                    disc(surface, run.get(i)[0], run.get(i)[1], 0.55 * radius, Role.PANEL);
                }
            }
        }
    }

    private void arrow(Surface surface, Box plot, double x, boolean up, Role ink) {
        double a = 0.4 * look.text();
        double tip = up ? plot.y() + 1 : plot.bottom() - 1;
        double base = up ? tip + 1.3 * a : tip - 1.3 * a;
        surface.polygon(new double[] {x - a, x + a, x}, new double[] {base, base, tip}, ink);
    }

    static void disc(Surface surface, double x, double y, double radius, Role ink) {
        double[] px = new double[16];
        double[] py = new double[16];
        for (int k = 0; k < px.length; k++) {
            px[k] = x + radius * Math.cos(2 * Math.PI * k / px.length);
            py[k] = y + radius * Math.sin(2 * Math.PI * k / px.length);
        }
        surface.polygon(px, py, ink);
    }

    private void names(Surface surface, Box plot, double limit, Scale y) {
        List<Series> named = series.stream().filter(s -> !Double.isNaN(s.last()))
                .sorted(Comparator.comparingDouble(s -> y.at(s.last()))).toList();
        double[] at = new double[named.size()];
        double line = 1.2 * bold().size();
        double free = plot.y();
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(y.at(named.get(i).last()), free);
            free = at[i] + line;
        }
        double most = plot.bottom();
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], most);
            most = at[i] - line;
        }
        for (int i = 0; i < at.length; i++) {
            Series s = named.get(i);
            String text = new Lettering(surface, bold()).fitting(limit - plot.right() - 0.6 * look.text(), text(s),
                    figure.apply(s.last()), s.name());
            if (text != null) {
                surface.text(text, plot.right() + 0.5 * look.text(), at[i] + bold().cap() / 2, bold(), Align.LEFT, s.ink());
            }
        }
    }
}
