package initscope.picture.strip;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Ticks.Tick;
import initscope.picture.axes.Ticks;
import initscope.statistics.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Writes what stands round a heat map: the ramp, the axis of values, and figures under some of the columns.
record HeatFigures(Surface surface, HeatMap map) {
    private static final int STEPS = 24;
    /// Stands for a pair of arrows, up and down.
    private static final String ARROWS = "▴▾";

    /// A row of figures: its heading, and what is written under a column ("" for nothing).
    private record Row(String heading, IntFunction<String> figure, Ink ink, boolean bold) {
    }

    void paint() {
        values();
        legend();
        List<Row> rows = rows();
        List<Integer> labelled = layout().labelled(telling());
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            Type type = new Type(small().size(), row.bold());
            double baseline = layout().baseline(r);
            if (row.heading().equals(ARROWS)) {
                arrows(baseline);
            } else if (surface.width(row.heading(), small()) <= layout().plot().x() - layout().left()) {
                surface.text(row.heading(), layout().left(), baseline, small(), Align.LEFT, row.ink());
            }
            for (int index : labelled) {
                boolean hovered = map.strip().layers().get(index).layer() == map.strip().focus().hovered();
                figure(index, row.figure().apply(index), baseline, hovered ? new Type(small().size(), true) : type, row.ink());
            }
        }
    }

    /// Layers whose figures must not be missed: the one pointed at, where numbers are first lost, where most is hidden.
    private List<Integer> telling() {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < map.content().layers(); i++) {
            if (map.strip().layers().get(i).layer() == map.strip().focus().hovered()) {
                list.add(i);
            }
        }
        if (map.content().broken() < map.content().layers()) {
            list.add(map.content().broken());
        }
        int most = -1;
        for (int i = 0; i < map.content().layers(); i++) {
            Histogram h = map.histogram(i);
            if (h != null && h.hidden() > 0 && (most < 0 || h.hidden() > map.histogram(most).hidden())) {
                most = i;
            }
        }
        if (most >= 0) {
            list.add(most);
        }
        return list;
    }

    private HeatLayout layout() {
        return map.layout();
    }

    private Type small() {
        return map.strip().look().small();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(map.strip().words().layer(), i -> String.valueOf(map.strip().layers().get(i).layer()), Role.MUTED, false));
        rows.add(new Row(map.strip().words().std(),
                i -> Figures.number(map.strip().axes().choice().side().moments(map.strip().layers().get(i)).std()),
                Role.TEXT, true));
        if (map.content().atoms()) {
            rows.add(new Row(atomNames(), i -> share(i, HeatMap::atomShare), Role.ATOM, false));
        }
        if (map.content().hidden()) {
            rows.add(new Row(ARROWS, i -> share(i, h -> (double) h.hidden() / h.total()), Role.HIDDEN, false));
        }
        if (map.content().notFinite()) {
            rows.add(new Row("NaN ∞", i -> share(i, h -> (double) h.nonFinite() / h.total()), Role.NOT_FINITE,
                    false));
        }
        return rows;
    }

    /// Per cent, or nothing where there is nothing.
    private String share(int index, ToDoubleFunction<Histogram> of) {
        Histogram h = map.histogram(index);
        double share = h == null || h.total() == 0 ? 0 : of.applyAsDouble(h);
        return share > 0 ? Figures.percent(share) : "";
    }

    private String atomNames() {
        for (int i = 0; i < map.content().layers(); i++) {
            Histogram h = map.histogram(i);
            if (h != null && !h.atoms().isEmpty()) {
                return h.atoms().stream().map(a -> Figures.number(a.value())).collect(Collectors.joining(" "));
            }
        }
        return "";
    }

    private void figure(int index, String text, double baseline, Type type, Ink ink) {
        if (text.isEmpty()) {
            return;
        }
        double width = surface.width(text, type);
        Box plot = layout().plot();
        double x = Math.clamp(layout().center(index) - width / 2, plot.x(), Math.max(plot.x(), plot.right() - width));
        surface.text(text, x, baseline, type, Align.LEFT, ink);
    }

    private void arrows(double baseline) {
        double a = small().size() * 0.45;
        double x = layout().left();
        double middle = baseline - small().cap() / 2;
        surface.polygon(new double[] {x, x + 2 * a, x + a}, new double[] {middle - 1, middle - 1, middle - 1 - a}, Role.HIDDEN);
        surface.polygon(new double[] {x, x + 2 * a, x + a}, new double[] {middle + 1, middle + 1, middle + 1 + a}, Role.HIDDEN);
    }

    private void values() {
        Interval common = map.common();
        Box plot = layout().plot();
        double right = plot.x() - small().size() * 0.35;
        if (common == null) {
            surface.text(map.strip().words().greatest(), right, plot.y() + small().cap(), small(), Align.RIGHT, Role.MUTED);
            surface.text(map.strip().words().least(), right, plot.bottom(), small(), Align.RIGHT, Role.MUTED);
            return;
        }
        int parts = plot.height() > 12 * small().size() ? 4 : 2;
        for (Tick tick : Ticks.linear(common, parts)) {
            double y = plot.bottom() - (tick.value() - common.low()) / common.length() * plot.height();
            if (surface.width(tick.label(), small()) <= right - layout().left()) {
                surface.text(tick.label(), right, y + small().cap() / 2, small(), Align.RIGHT, Role.MUTED);
            }
        }
    }

    /// "count 1 ▒▒▓ 4000": what the shades stand for, and what is not shared. In little room without the word, in less
    /// not at all.
    private void legend() {
        Strip strip = map.strip();
        boolean shared = !map.content().counts().isEmpty();
        String most = shared ? Figures.number(strip.axes().tops().getFirst()) : strip.words().ownMost();
        String counts = strip.axes().choice().log() ? strip.words().logCounts() : strip.words().counts();
        double space = small().size() * 0.4;
        double step = Math.max(surface.pixel(), surface.snap(small().size() * 0.2));
        double x = layout().plot().right();
        double room = x - layout().left() - surface.width(most, small()) - STEPS * step - 2 * space;
        String least = new Lettering(surface, small()).fitting(room, counts + "  1", "1");
        if (least == null) {
            return;
        }
        double baseline = layout().legend();
        surface.text(most, x, baseline, small(), Align.RIGHT, Role.MUTED);
        x = surface.snap(x - surface.width(most, small()) - space - STEPS * step);
        double y = surface.snap(baseline - small().cap());
        double height = Math.max(surface.pixel(), surface.snap(small().cap()));
        for (int k = 0; k < STEPS; k++) {
            surface.fillRect(new Box(x + k * step, y, step, height), new Ink.Shade((k + 1.0) / STEPS));
        }
        x -= space;
        surface.text(least, x, baseline, small(), Align.RIGHT, Role.MUTED);
        x -= surface.width(least, small()) + 2 * space;
        String text = map.common() != null ? null
                : new Lettering(surface, small()).fitting(x - layout().left(), strip.words().ownRange());
        if (text != null) {
            surface.text(text, layout().left(), baseline, small(), Align.LEFT, Role.MUTED);
        }
    }
}
