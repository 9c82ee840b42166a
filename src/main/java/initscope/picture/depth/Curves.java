package initscope.picture.depth;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Scale;
import initscope.picture.strip.Focus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Paints courses into a chart: bands first, then lines, theory as hollow marks, at last a name at the end of every line.
///
/// What an axis cannot hold is still seen: a zero, or what lies under a logarithmic axis, is an arrow down at the lower edge,
/// an infinite value on the upper as an arrow up; where there is no number the line is broken.
record Curves(Surface surface, Chart chart, Scale y, boolean log, Focus focus) {
    /// Share of the width names may take.
    private static final double MOST = 0.38;

    void paint(List<Course> courses) {
        for (Course course : courses) {
            if (course.low() != null) {
                band(course);
            }
        }
        for (Course course : courses) {
            line(course.values(), Stroke.solid(1.6 * chart.look().line()), course.dash(), course.ink());
        }
        for (Course course : courses) {
            if (course.theory() != null) {
                theory(course);
            }
        }
        courses.forEach(this::marks);
    }

    private void band(Course course) {
        for (int[] run : runs(course.low(), course.high())) {
            int n = run[1] - run[0];
            double[] xs = new double[2 * n];
            double[] ys = new double[2 * n];
            for (int k = 0; k < n; k++) {
                xs[k] = chart.x(run[0] + k);
                ys[k] = at(course.high()[run[0] + k]);
                xs[2 * n - 1 - k] = xs[k];
                ys[2 * n - 1 - k] = at(course.low()[run[0] + k]);
            }
            if (n == 1) {
                double half = chart.plot().width() / chart.layers() * 0.25;
                surface.fillRect(new Box(xs[0] - half, ys[0], 2 * half, Math.max(surface.pixel(), ys[1] - ys[0])), Role.BAND);
            } else {
                surface.polygon(xs, ys, Role.BAND);
            }
        }
        line(course.low(), Stroke.solid(0.7 * chart.look().line()), 0, course.ink());
        line(course.high(), Stroke.solid(0.7 * chart.look().line()), 0, course.ink());
    }

    /// Stretches of layers where both can be drawn, as `[from, to)`.
    private List<int[]> runs(double[] a, double[] b) {
        List<int[]> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= a.length; i++) {
            if (i == a.length || Double.isNaN(a[i]) || Double.isNaN(b[i]) || isOff(a[i]) || isOff(b[i])) {
                if (i > from) {
                    runs.add(new int[] {from, i});
                }
                from = i + 1;
            }
        }
        return runs;
    }

    /// Whether a value lies under a logarithmic axis, so that there is no line to draw.
    private boolean isOff(double value) {
        return log && Math.abs(value) < least();
    }

    /// The least value a logarithmic axis can hold.
    private double least() {
        return y instanceof Scale.Log(var domain, double _, double _) ? domain.low() : 0;
    }

    private void line(double[] values, Stroke stroke, double dash, Ink ink) {
        for (int[] run : runs(values, values)) {
            if (run[1] - run[0] > 1) {
                double[] xs = new double[run[1] - run[0]];
                double[] ys = new double[xs.length];
                for (int k = 0; k < xs.length; k++) {
                    xs[k] = chart.x(run[0] + k);
                    ys[k] = at(values[run[0] + k]);
                }
                surface.polyline(xs, ys, new Stroke(stroke.width(), dash), ink);
            }
        }
    }

    private double at(double value) {
        return y.at(log ? Math.abs(value) : value);
    }

    private void marks(Course course) {
        double radius = (chart.marksEach() ? 0.24 : 0.16) * chart.look().text();
        int every = chart.marksEach() ? 1 : Math.max(1, chart.layers() / 10);
        for (int i = 0; i < course.values().length; i++) {
            double v = course.values()[i];
            boolean hovered = chart.numbers().get(i) == focus.hovered();
            if (Double.isNaN(v)) {
                continue;
            }
            if (Double.isInfinite(v) || log && Math.abs(v) < least()) {
                arrow(chart.x(i), Double.isFinite(v) || v < 0 && !log, course.ink());
            } else if (hovered || i % every == 0 || i == course.values().length - 1) {
                course.mark().full(surface, chart.x(i), at(v), hovered ? 1.4 * radius : radius, course.ink());
            }
        }
    }

    private void arrow(double x, boolean down, Ink ink) {
        double a = 0.35 * chart.look().text();
        double tip = down ? chart.plot().bottom() - 1 : chart.plot().y() + 1;
        double base = down ? tip - 1.3 * a : tip + 1.3 * a;
        surface.polygon(new double[] {x - a, x + a, x}, new double[] {base, base, tip}, ink);
    }

    private void theory(Course course) {
        double radius = (chart.marksEach() ? 0.42 : 0.32) * chart.look().text();
        int every = chart.marksEach() ? 1 : Math.max(1, chart.layers() / 10);
        for (int i = 0; i < course.theory().length; i += every) {
            double v = course.theory()[i];
            if (Double.isFinite(v) && !(log && Math.abs(v) < least())) {
                course.mark().hollow(surface, chart.x(i), at(v), radius, 1.4 * chart.look().line(), Role.PANEL, course.ink());
            }
        }
    }

    /// Names at the ends of the lines, pushed apart where they would collide, each with the figure of the layer pointed at,
    /// or of the last.
    ///
    /// @param room how far to the right of the plot they may reach
    void names(List<Course> courses, double room) {
        record Name(Course course, String text, double wanted) {
        }
        Type type = new Type(chart.look().small().size(), true);
        double line = 1.15 * type.size();
        int shown = chart.numbers().indexOf(focus.hovered());
        int last = shown >= 0 ? shown : chart.layers() - 1;
        List<Name> names = new ArrayList<>();
        for (Course course : courses) {
            if (course.isMeasured()) {
                int end = chart.layers() - 1;
                while (end > 0 && Double.isNaN(course.values()[end])) {
                    end--;
                }
                String figure = Figures.number(course.values()[last]);
                double gap = room - 0.9 * type.size();
                String text = new Lettering(surface, type).fitting(gap, course.name() + " " + figure, course.name(), figure);
                names.add(new Name(course, text == null ? "" : text, at(course.values()[end])));
            }
        }
        names.sort(Comparator.comparingDouble(Name::wanted));
        double[] ys = new double[names.size()];
        double free = chart.plot().y() + type.cap() / 2;
        for (int i = 0; i < ys.length; i++) {
            ys[i] = Math.max(names.get(i).wanted(), free);
            free = ys[i] + line;
        }
        double limit = chart.plot().bottom();
        for (int i = ys.length - 1; i >= 0; i--) {
            ys[i] = Math.min(ys[i], limit);
            limit = ys[i] - line;
        }
        double x = chart.plot().right();
        for (int i = 0; i < ys.length; i++) {
            Course course = names.get(i).course();
            double from = chart.x(chart.layers() - 1);
            surface.strokeLine(from, names.get(i).wanted(), x + 0.5 * type.size(), ys[i], Stroke.solid(0.6 * chart.look().line()),
                    course.ink());
            surface.text(names.get(i).text(), x + 0.7 * type.size(), ys[i] + type.cap() / 2, type, Align.LEFT, course.ink());
        }
    }

    /// Room names need on the right, with a figure each.
    static double room(List<Course> courses, double size, double width) {
        double em = 0;
        for (Course course : courses) {
            em = Math.max(em, Lettering.em(course.name() + " "));
        }
        double whole = (em + 3.6 + 0.9) * size;
        return whole <= MOST * width ? whole : Math.min((em + 0.9) * size, MOST * width);
    }
}
