package initscope.picture.depth;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Hatch;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks.Tick;
import initscope.picture.strip.Focus;
import java.util.ArrayList;
import java.util.List;

/// A plot with a column for every layer, its ground and what stands round it. Layout is arithmetic alone.
///
/// @param plot the columns
/// @param left where headings begin, left of the plot
/// @param numbers of the layers
record Chart(Box plot, double left, List<Integer> numbers, Look look) {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200};

    /// @param box of the whole, margins included
    /// @param gutter room for labels on the left, in logical pixels
    /// @param names room for names at the ends of lines, on the right
    /// @param above lines of ordinary text over the plot
    /// @param rows of small figures under it, the layer numbers among them
    static Chart of(Box box, Look look, List<Integer> numbers, double gutter, double names, double above, int rows) {
        double m = look.text() * 0.5;
        double small = small(look);
        Box plot = box.inset(m + gutter, m + above * look.plain().line(), m + names, m * 0.6 + rows * small + look.text() * 0.2);
        return new Chart(plot, box.x() + m, numbers, look);
    }

    static double small(Look look) {
        return look.small().size() * 1.4;
    }

    int layers() {
        return numbers.size();
    }

    double edge(int index) {
        return plot.x() + index * plot.width() / layers();
    }

    double x(int index) {
        return plot.x() + (index + 0.5) * plot.width() / layers();
    }

    /// The index of the column at this x, or −1.
    int at(double x) {
        int index = (int) Math.floor((x - plot.x()) / plot.width() * layers());
        return layers() > 0 && index >= 0 && index < layers() ? index : -1;
    }

    /// The baseline of a row of figures under the plot, counted from 0.
    double baseline(int row) {
        return plot.bottom() + look.text() * 0.2 + row * small(look) + look.small().size();
    }

    /// Whether columns are so wide that each can have its own mark.
    boolean marksEach() {
        return plot.width() / Math.max(1, layers()) >= look.text() * 0.9;
    }

    /// The ground, with the column pointed at.
    void ground(Surface surface, Focus focus) {
        surface.fillRect(plot, Role.PANEL);
        for (int i = 0; i < layers(); i++) {
            if (numbers.get(i) == focus.hovered()) {
                surface.fillRect(column(surface, i), Role.HOVER);
            }
        }
    }

    Box column(Surface surface, int index) {
        double from = surface.snap(edge(index));
        double to = Math.max(surface.snap(edge(index + 1)), from + surface.pixel());
        return new Box(from, plot.y(), to - from, plot.height());
    }

    /// The lower edge, and the frame of a chosen layer.
    void frame(Surface surface, Focus focus) {
        double line = Math.max(surface.pixel(), surface.snap(look.line()));
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), line), Role.AXIS);
        for (int i = 0; i < layers(); i++) {
            if (numbers.get(i) == focus.selected()) {
                Box column = column(surface, i);
                surface.fillRect(new Box(column.x(), plot.y(), 2 * line, plot.height()), Role.FOCUS);
                surface.fillRect(new Box(column.right() - 2 * line, plot.y(), 2 * line, plot.height()), Role.FOCUS);
            }
        }
    }

    /// Grid lines with their labels left of the plot; between two of a logarithmic axis, the factor a step stands for.
    void ticks(Surface surface, List<Tick> ticks, Scale scale, boolean log, boolean labels) {
        Type type = look.small();
        double right = plot.x() - type.size() * 0.4;
        double last = Double.POSITIVE_INFINITY;
        for (int k = 0; k < ticks.size(); k++) {
            double y = surface.snap(scale.at(ticks.get(k).value()));
            surface.fillRect(new Box(plot.x(), y, plot.width(), surface.pixel()), Role.GRID);
            if (labels && last - y > 1.15 * type.size()
                    && surface.width(ticks.get(k).label(), type) <= right - left + type.size() * 0.3) {
                double baseline = Math.min(Math.max(y, plot.y()) + type.cap() / 2, plot.bottom());
                surface.text(ticks.get(k).label(), right, baseline, type, Align.RIGHT, Role.MUTED);
                last = y;
            }
        }
        if (log && labels && ticks.size() > 1) {
            factor(surface, ticks, scale, right);
        }
    }

    private void factor(Surface surface, List<Tick> ticks, Scale scale, double right) {
        int k = (ticks.size() - 1) / 2;
        double y0 = scale.at(ticks.get(k).value());
        double y1 = scale.at(ticks.get(k + 1).value());
        double ratio = ticks.get(k + 1).value() / ticks.get(k).value();
        int decades = (int) Math.rint(Math.log10(ratio));
        boolean round = decades >= 1 && Math.abs(ratio / Math.pow(10, decades) - 1) < 1e-6;
        if (round && y0 - y1 >= 2.3 * look.small().size()) {
            String text = decades <= 4 ? "×1" + "0".repeat(decades) : "×1e" + decades;
            surface.text(text, right, (y0 + y1) / 2 + look.small().cap() / 2, look.small(), Align.RIGHT, Role.AXIS);
        }
    }

    /// Room the labels of these ticks need left of the plot.
    static double gutter(List<Tick> ticks, Look look) {
        double em = 0;
        for (Tick tick : ticks) {
            em = Math.max(em, Lettering.em(tick.label()));
        }
        return (Math.max(em, 2.2) + 0.5) * look.small().size();
    }

    /// Hatches the layers that hold nothing finite to draw, and says so across the longest stretch of them.
    ///
    /// @param lost whether nothing of a layer, given by its index, can be drawn
    void lost(Surface surface, List<Boolean> lost, String text) {
        int from = 0;
        int length = 0;
        int run = 0;
        for (int i = 0; i < lost.size(); i++) {
            run = lost.get(i) ? run + 1 : 0;
            if (lost.get(i)) {
                Hatch.fill(surface, column(surface, i), null, Role.GRID, 7, 1);
            }
            if (run > length) {
                length = run;
                from = i - run + 1;
            }
        }
        if (length > 0) {
            Box room = new Box(edge(from), plot.y(), edge(from + length) - edge(from), plot.height()).inset(3, 3, 3, 3);
            Box corner = plot.inset(plot.width() * 0.4, 3, 3, plot.height() * 0.5);
            Lettering small = new Lettering(surface, look.small());
            if (!new Lettering(surface, look.bold()).block(text, room, Role.PANEL, Role.NOT_FINITE)
                    && !small.block(text, room, Role.PANEL, Role.NOT_FINITE)
                    && !small.block(text, corner, Role.PANEL, Role.NOT_FINITE)) {
                small.block("∞", plot, Role.PANEL, Role.NOT_FINITE);
            }
        }
    }

    /// Writes a figure under as many columns as there is room for: those pointed at, the first, the last, round numbers
    /// between.
    ///
    /// @param figures one a layer, "" for nothing
    void row(Surface surface, int row, String heading, List<String> figures, Role ink, Focus focus) {
        Type type = look.small();
        double widest = type.size();
        for (String figure : figures) {
            widest = Math.max(widest, surface.width(figure, type));
        }
        if (surface.width(heading, type) <= plot.x() - left - 2) {
            surface.text(heading, left, baseline(row), type, Align.LEFT, ink);
        }
        for (int i : labelled(widest, 0.5 * type.size(), focus)) {
            Type own = numbers.get(i) == focus.hovered() ? new Type(type.size(), true) : type;
            surface.text(figures.get(i), inside(i, surface.width(figures.get(i), own)), baseline(row), own, Align.CENTER, ink);
        }
    }

    void numberRow(Surface surface, String heading, Focus focus) {
        row(surface, 0, heading, numbers.stream().map(String::valueOf).toList(), Role.MUTED, focus);
    }

    /// Where the middle of a figure of this width stands: under its column, but not beyond the plot.
    private double inside(int index, double width) {
        double low = plot.x() - look.small().size() * 0.5 + width / 2;
        return Math.clamp(x(index), low, Math.max(low, plot.right() + look.small().size() * 0.5 - width / 2));
    }

    private List<Integer> labelled(double width, double gap, Focus focus) {
        double room = width + gap;
        int every = 1;
        for (int step : STEPS) {
            every = step;
            if (step * plot.width() / Math.max(1, layers()) >= room) {
                break;
            }
        }
        List<Integer> wanted = new ArrayList<>();
        if (numbers.contains(focus.hovered())) {
            wanted.add(numbers.indexOf(focus.hovered()));
        }
        if (layers() > 0) {
            wanted.add(0);
            wanted.add(layers() - 1);
        }
        for (int i = every - 1; i < layers(); i += every) {
            wanted.add(i);
        }
        List<Integer> list = new ArrayList<>();
        for (int index : wanted) {
            if (list.stream().allMatch(other -> Math.abs(inside(index, width) - inside(other, width)) >= room)) {
                list.add(index);
            }
        }
        return list;
    }
}
