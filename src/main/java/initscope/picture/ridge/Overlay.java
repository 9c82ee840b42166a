package initscope.picture.ridge;

import initscope.experiment.diagnosis.Figures;
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
import initscope.picture.Words;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.picture.axes.Ticks.Tick;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.picture.strip.Spot.Part;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The outlines of all layers in one plot, darker (on dark ground: lighter) with depth, each with its number at its peak.
///
/// @param axes for exactly these layers
public record Overlay(List<LayerStatistics> layers, Axes axes, Focus focus, Look look, Words words) {
    /// Shade of the first layer's line; the last has 1.
    private static final double FIRST = 0.45;
    private static final double BELOW_ONE = 0.5;
    /// Numbers of layers written at most, about.
    private static final int NAMES = 10;
    /// How far from its peak a number may stand, in bins.
    private static final int ASIDE = 8;
    /// How near the pointer must come to a line, in sizes of text.
    private static final double REACH = 1.2;

    private Box plot(Box box) {
        double m = 0.5 * look.text();
        return box.inset(m + look.text(), m + 1.5 * look.small().size(), m + look.text(), m * 0.5 + 1.4 * look.small().size());
    }

    private Interval common() {
        Interval hull = null;
        for (Ridge ridge : Ridge.of(layers, axes)) {
            if (ridge.isMeasured() && !ridge.isLost()) {
                hull = hull == null ? ridge.view() : hull.hull(ridge.view());
            }
        }
        return hull == null ? Interval.UNIT : hull;
    }

    private Scale counts(Ridge ridge, Box plot) {
        return axes.choice().log() ? new Scale.Log(new Interval(BELOW_ONE, Math.max(1, ridge.top())), plot.bottom(), plot.y())
                : new Scale.Linear(new Interval(0, Math.max(1, ridge.top())), plot.bottom(), plot.y());
    }

    private Ink ink(int index, boolean hovered) {
        return hovered ? Role.FOCUS
                : new Ink.Shade(layers.size() < 2 ? 1 : FIRST + (1 - FIRST) * index / (layers.size() - 1));
    }

    public void paint(Surface surface, Box box) {
        Box plot = plot(box);
        surface.fillRect(plot, Role.PANEL);
        List<Ridge> ridges = Ridge.of(layers, axes);
        Scale x = new Scale.Linear(common(), plot.x(), plot.right());
        ticks(surface, plot, x);
        surface.clip(new Box(plot.x(), plot.y() - 1, plot.width(), plot.height() + 2));
        for (int i = 0; i < ridges.size(); i++) {
            if (ridges.get(i).layer() != focus.hovered()) {
                outline(surface, plot, x, ridges.get(i), ink(i, false), 1.5);
            }
        }
        for (int i = 0; i < ridges.size(); i++) {
            if (ridges.get(i).layer() == focus.hovered()) {
                outline(surface, plot, x, ridges.get(i), ink(i, true), 3);
            }
        }
        surface.unclip();
        surface.fillRect(new Box(plot.x(), plot.bottom(), plot.width(), Math.max(surface.pixel(), surface.snap(look.line()))),
                Role.AXIS);
        names(surface, plot, x, ridges);
        notes(surface, plot, box, ridges);
    }

    private void outline(Surface surface, Box plot, Scale x, Ridge ridge, Ink ink, double width) {
        if (!ridge.isMeasured() || ridge.isLost()) {
            return;
        }
        Scale y = counts(ridge, plot);
        Outline line = Outline.of(ridge.histogram(), x, y).closed(plot.bottom());
        surface.polyline(line.x(), line.y(), Stroke.solid(width * look.line()), ink);
        for (Histogram.Atom atom : ridge.histogram().atoms()) {
            if (atom.count() > 0 && ridge.histogram().binOf(atom.value()) >= 0) {
                double w = Math.max(3, 0.4 * look.text());
                double left = Math.clamp(x.at(atom.value()) - w / 2, plot.x(), Math.max(plot.x(), plot.right() - w));
                double top = y.at(atom.count());
                Hatch.fill(surface, new Box(left, top, w, plot.bottom() - top), null, Role.ATOM, 6, look.line());
            }
        }
    }

    private void ticks(Surface surface, Box plot, Scale x) {
        Type type = look.small();
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : Ticks.linear(common(), (int) Math.clamp(plot.width() / (6 * type.size()), 1, 10))) {
            double at = x.at(tick.value());
            surface.fillRect(new Box(surface.snap(at), plot.y(), surface.pixel(), plot.height()), Role.GRID);
            double width = surface.width(tick.label(), type);
            if (at - width / 2 >= free) {
                surface.text(tick.label(), at, plot.bottom() + 1.25 * type.size(), type, Align.CENTER, Role.MUTED);
                free = at + width / 2 + 0.4 * type.size();
            }
        }
    }

    /// The number of a layer over its peak; the deepest first, then the first, the rest where there is room.
    private void names(Surface surface, Box plot, Scale x, List<Ridge> ridges) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ridges.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> ridges.get(i).layer() == focus.hovered() ? 0
                : i == ridges.size() - 1 ? 1 : i == 0 ? 2 : (i + 1) % 10 == 0 ? 3 : 4));
        List<Box> taken = new ArrayList<>();
        int spacing = Math.ceilDiv(ridges.size(), NAMES);
        order.removeIf(i -> i > 0 && i < ridges.size() - 1 && ridges.get(i).layer() != focus.hovered()
                && ridges.size() > NAMES && (i + 1) % Math.max(5, spacing) != 0);
        for (int i : order) {
            Ridge ridge = ridges.get(i);
            if (!ridge.isMeasured() || ridge.isLost()) {
                continue;
            }
            boolean hovered = ridge.layer() == focus.hovered();
            Type type = hovered ? look.bold() : new Type(look.small().size(), true);
            String text = hovered ? words.layer(ridge.layer()) + ": " + words.std(ridge.figure()) : String.valueOf(ridge.layer());
            Box box = free(ridge, plot, x, surface.width(text, type) + 2, 1.15 * type.size(), taken);
            if (box != null) {
                taken.add(box);
                surface.fillRect(box, Role.PANEL);
                surface.text(text, box.centerX(), box.centerY() + type.cap() / 2, type, Align.CENTER, ink(i, hovered));
            }
        }
    }

    /// Room for a name at the peak, or along the outline to its right.
    private Box free(Ridge ridge, Box plot, Scale x, double width, double height, List<Box> taken) {
        Histogram h = ridge.histogram();
        int peak = 0;
        for (int k = 1; k < h.bins(); k++) {
            peak = h.countWithoutAtoms(k) > h.countWithoutAtoms(peak) ? k : peak;
        }
        Scale y = counts(ridge, plot);
        for (int step = 0; step < Math.min(h.bins(), 2 * ASIDE); step++) {
            int bin = step % 2 == 0 ? peak + step / 2 : peak - (step + 1) / 2;
            if (bin < 0 || bin >= h.bins() || h.countWithoutAtoms(bin) == 0) {
                continue;
            }
            double center = Math.clamp((x.at(h.edge(bin)) + x.at(h.edge(bin + 1))) / 2, plot.x() + width / 2,
                    Math.max(plot.x() + width / 2, plot.right() - width / 2));
            double middle = Math.clamp(y.at(h.countWithoutAtoms(bin)) - 0.2 * height, plot.y() - 0.2 * height,
                    Math.max(plot.y(), plot.bottom() - height / 2));
            Box box = new Box(center - width / 2, middle - height / 2, width, height);
            if (taken.stream().noneMatch(t -> t.x() < box.right() && box.x() < t.right() && t.y() < box.bottom() && box.y() < t.bottom())) {
                return box;
            }
        }
        return null;
    }

    /// What the outlines do not show: over the plot, the span over all layers.
    private void notes(Surface surface, Box plot, Box box, List<Ridge> ridges) {
        Type type = look.small();
        double baseline = plot.y() - 0.4 * type.size();
        double right = plot.right();
        double hidden = 0;
        double atoms = 0;
        int lost = 0;
        for (Ridge ridge : ridges) {
            if (ridge.isMeasured()) {
                Histogram h = ridge.histogram();
                hidden = Math.max(hidden, (double) h.hidden() / h.total());
                atoms = Math.max(atoms, h.atoms().stream().mapToLong(Histogram.Atom::count).sum() / (double) h.total());
                lost = h.nonFinite() > 0 && lost == 0 ? ridge.layer() : lost;
            }
        }
        if (lost > 0) {
            right = note(surface, words.notFiniteFrom(lost), right, baseline, plot, Role.NOT_FINITE);
        }
        if (hidden > 0) {
            Arrows arrows = new Arrows(true, true);
            double text = right - arrows.width(type);
            right = note(surface, atMost(hidden), text, baseline, plot, Role.HIDDEN);
            arrows.paint(surface, type, text, baseline);
        }
        if (atoms > 0) {
            Histogram h = ridges.stream().filter(r -> r.isMeasured() && !r.histogram().atoms().isEmpty()).findFirst().orElseThrow().histogram();
            right = note(surface, Figures.number(h.atoms().getFirst().value()) + (h.atoms().size() > 1 ? ", …" : "") + ": "
                    + atMost(atoms), right, baseline, plot, Role.ATOM);
        }
        String counts = axes.choice().log() ? words.logCounts() : words.counts();
        if (new Lettering(surface, type).fitting(right - plot.x(), counts) != null) {
            surface.text(counts, plot.x(), baseline, type, Align.LEFT, Role.MUTED);
        }
    }

    private static String atMost(double share) {
        String text = Figures.percent(share);
        return text.startsWith("<") ? text : "≤ " + text;
    }

    private double note(Surface surface, String text, double right, double baseline, Box plot, Ink ink) {
        double width = surface.width(text, look.small());
        if (right - width < plot.x()) {
            return right;
        }
        surface.text(text, right, baseline, look.small(), Align.RIGHT, ink);
        return right - width - look.small().size();
    }

    /// The layer whose outline passes nearest under the pointer.
    public Optional<Spot> spotAt(Box box, double px, double py) {
        Box plot = plot(box);
        if (!plot.contains(px, py)) {
            return Optional.empty();
        }
        List<Ridge> ridges = Ridge.of(layers, axes);
        Scale x = new Scale.Linear(common(), plot.x(), plot.right());
        Spot nearest = null;
        double least = REACH * look.text();
        for (int i = 0; i < ridges.size(); i++) {
            Ridge ridge = ridges.get(i);
            int bin = ridge.isMeasured() && !ridge.isLost() ? ridge.histogram().binOf(x.value(px)) : -1;
            if (bin >= 0) {
                double away = Math.abs(counts(ridge, plot).at(ridge.histogram().countWithoutAtoms(bin)) - py);
                if (away < least) {
                    least = away;
                    nearest = new Spot(i, ridge.layer(), Part.BAR, bin);
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
