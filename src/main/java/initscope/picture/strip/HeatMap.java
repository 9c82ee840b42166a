package initscope.picture.strip;

import initscope.picture.Box;
import initscope.picture.Hatch;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.strip.Spot.Part;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.Arrays;
import java.util.Optional;

/// Many layers: a column each, values upwards, counts as shade. Depth runs to the right, as in the strip.
///
/// @param common the axis of values all layers share, or null where that would crush most of them and each is drawn from
///        end to end of its own
record HeatMap(Strip strip, Content content, HeatLayout layout, Interval common) {
    /// Shades told apart; neighbours of one shade are painted together.
    private static final int SHADES = 64;
    /// So much longer may the common axis be than a typical layer's own.
    private static final double COMMON = 25;

    static HeatMap of(Strip strip, Content content, Box box) {
        return new HeatMap(strip, content, HeatLayout.of(content, strip.look(), box), common(strip));
    }

    void paint(Surface surface) {
        Box plot = layout.plot();
        surface.fillRect(plot, Role.PANEL);
        surface.clip(plot);
        for (int i = 0; i < content.layers(); i++) {
            column(surface, i);
        }
        surface.unclip();
        for (int i = 0; i < content.layers(); i++) {
            atoms(surface, i);
        }
        new HeatFigures(surface, this).paint();
        lost(surface);
        for (int i = 0; i < content.layers(); i++) {
            int number = strip.layers().get(i).layer();
            if (number == strip.focus().selected() || number == strip.focus().hovered()) {
                frame(surface, i, number == strip.focus().selected() ? 2 : 1);
            }
        }
    }

    private static Interval common(Strip strip) {
        Interval hull = null;
        double[] lengths = new double[strip.layers().size()];
        int known = 0;
        for (int i = 0; i < lengths.length; i++) {
            Histogram h = strip.axes().choice().side().histogram(strip.layers().get(i));
            if (h != null && !Content.lost(h)) {
                Interval own = strip.axes().values().get(i);
                hull = hull == null ? own : hull.hull(own);
                lengths[known++] = own.length();
            }
        }
        Arrays.sort(lengths, 0, known);
        return hull == null ? Interval.UNIT : hull.length() <= COMMON * lengths[known / 2] ? hull : null;
    }

    Histogram histogram(int index) {
        return strip.axes().choice().side().histogram(strip.layers().get(index));
    }

    private Scale values(int index) {
        return new Scale.Linear(common == null ? strip.axes().values().get(index) : common, layout.plot().bottom(),
                layout.plot().y());
    }

    private void column(Surface surface, int index) {
        Histogram h = histogram(index);
        Box plot = layout.plot();
        double left = surface.snap(layout.column(index));
        double right = Math.max(surface.snap(layout.column(index + 1)), left + surface.pixel());
        if (h == null || h.total() == 0) {
            return;
        }
        if (Content.lost(h)) {
            Hatch.fill(surface, new Box(left, plot.y(), right - left, plot.height()), null, Role.GRID, 7, 1);
            return;
        }
        int[] shades = shades(h, values(index), surface, strip.axes().tops().get(index));
        int from = 0;
        for (int row = 1; row <= shades.length; row++) {
            if (row == shades.length || shades[row] != shades[from]) {
                if (shades[from] > 0) {
                    double top = surface.snap(plot.y()) + from * surface.pixel();
                    surface.fillRect(new Box(left, top, right - left, (row - from) * surface.pixel()),
                            new Ink.Shade((double) shades[from] / SHADES));
                }
                from = row;
            }
        }
        if (h.nonFinite() > 0) {
            double height = Math.max(3, plot.height() * h.nonFinite() / h.total());
            Hatch.fill(surface, new Box(left, surface.snap(plot.y()), right - left, height), Role.PANEL, Role.NOT_FINITE,
                    3, 1.4);
        }
    }

    /// The greatest shade in each row of device pixels, 0 for nothing counted.
    private int[] shades(Histogram h, Scale values, Surface surface, double top) {
        Box plot = layout.plot();
        double start = surface.snap(plot.y());
        int[] shades = new int[Math.max(1, (int) Math.round((surface.snap(plot.bottom()) - start) * surface.scale()))];
        for (int k = 0; k < h.bins(); k++) {
            long count = h.countWithoutAtoms(k);
            if (count > 0) {
                int high = (int) Math.rint((values.at(h.edge(k + 1)) - start) * surface.scale());
                int low = (int) Math.rint((values.at(h.edge(k)) - start) * surface.scale());
                high = Math.clamp(high, 0, shades.length - 1);
                low = Math.clamp(low, high + 1, shades.length);
                for (int row = high; row < low; row++) {
                    shades[row] = Math.max(shades[row], shade(count, top));
                }
            }
        }
        return shades;
    }

    private int shade(long count, double top) {
        double share = strip.axes().choice().log() ? Math.log(2.0 * count) / Math.log(2 * Math.max(2, top)) : count / top;
        return Math.clamp(Math.round(share * SHADES), 1, SHADES);
    }

    private void atoms(Surface surface, int index) {
        Histogram h = histogram(index);
        Box lane = layout.lane();
        if (h != null && h.total() > 0 && lane.height() > 0) {
            double left = surface.snap(layout.column(index));
            double right = Math.max(surface.snap(layout.column(index + 1)), left + surface.pixel());
            double bottom = surface.snap(lane.bottom());
            surface.fillRect(new Box(left, surface.snap(lane.y()), right - left, bottom - surface.snap(lane.y())),
                    Role.PANEL);
            double share = atomShare(h);
            if (share > 0) {
                double top = Math.min(surface.snap(lane.bottom() - share * lane.height()), bottom - surface.pixel());
                surface.fillRect(new Box(left, top, right - left, bottom - top), Role.ATOM);
            }
        }
    }

    /// Share of all elements that lie on an atom that is shown.
    static double atomShare(Histogram h) {
        long sum = 0;
        for (Histogram.Atom atom : h.atoms()) {
            sum += h.binOf(atom.value()) >= 0 ? atom.count() : 0;
        }
        return (double) sum / h.total();
    }

    private void lost(Surface surface) {
        if (content.lost() < content.layers()) {
            across(surface, content.lost(), strip.words().notFiniteFrom(strip.layers().get(content.broken()).layer()), "∞",
                    Role.NOT_FINITE);
        }
        int zero = strip.firstAllZero();
        if (zero < content.layers()) {
            across(surface, zero, strip.words().allZeroFrom(strip.layers().get(zero).layer()), "0", Role.TEXT);
        }
    }

    private void across(Surface surface, int first, String text, String brief, Role role) {
        Box plot = layout.plot();
        double x = layout.column(first);
        Box room = new Box(x, plot.y(), plot.right() - x, plot.height()).inset(3, 3, 3, 3);
        Box corner = plot.inset(plot.width() / 2, 3, 3, plot.height() * 0.6);
        Lettering bold = new Lettering(surface, strip.look().bold());
        Lettering small = new Lettering(surface, strip.look().small());
        if (!bold.block(text, room, Role.PANEL, role) && !small.block(text, room, Role.PANEL, role)
                && !small.block(text, corner, Role.PANEL, role)) {
            small.block(brief, room, Role.PANEL, role);
        }
    }

    private void frame(Surface surface, int index, double width) {
        Box plot = layout.plot();
        double bottom = Math.max(plot.bottom(), layout.lane().bottom());
        double left = surface.snap(layout.column(index)) - width;
        double right = surface.snap(layout.column(index + 1));
        surface.fillRect(new Box(left, plot.y(), width, bottom - plot.y()), Role.FOCUS);
        surface.fillRect(new Box(right, plot.y(), width, bottom - plot.y()), Role.FOCUS);
    }

    Optional<Spot> spotAt(double x, double y) {
        int index = layout.at(x);
        if (index < 0) {
            return Optional.empty();
        }
        LayerStatistics layer = strip.layers().get(index);
        Histogram h = histogram(index);
        if (h == null || Content.lost(h)) {
            return Optional.of(new Spot(index, layer.layer(), Part.CELL, -1));
        }
        if (layout.lane().contains(x, y) && h.atoms().size() == 1) {
            return Optional.of(new Spot(index, layer.layer(), Part.ATOM, 0));
        }
        int bin = layout.plot().contains(x, y) ? h.binOf(values(index).value(y)) : -1;
        return Optional.of(new Spot(index, layer.layer(), bin < 0 ? Part.CELL : Part.BAR, bin));
    }
}
