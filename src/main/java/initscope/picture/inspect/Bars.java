package initscope.picture.inspect;

import initscope.experiment.inspection.Bar;
import initscope.picture.Box;
import initscope.picture.Hatch;
import initscope.picture.Ink;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.statistics.Histogram;
import java.util.Optional;

/// The rectangles of one histogram, standing on the lower edge of its plot or lying on the left one.
///
/// @param upright whether values run to the right and counts upwards; else values run upwards and counts to the right
/// @param values from values to positions on screen
/// @param top count at the far edge
/// @param lane thickness of an atom's bar
record Bars(Histogram histogram, Box plot, boolean upright, Scale values, double top, double lane) {
    private static final double HEADROOM = 1.06;

    static Bars of(Histogram h, Interval view, Box plot, boolean upright, Look look) {
        long tallest = 1;
        for (int k = 0; k < h.bins(); k++) {
            tallest = Math.max(tallest, h.countWithoutAtoms(k));
        }
        Scale values = upright ? new Scale.Linear(view, plot.x(), plot.right())
                : new Scale.Linear(view, plot.bottom(), plot.y());
        return new Bars(h, plot, upright, values, HEADROOM * tallest, 0.75 * look.text());
    }

    /// The rectangle of a bar that has one, of no length where nothing is counted.
    Box box(Bar bar) {
        return switch (bar.kind()) {
            case BIN -> {
                double a = values.at(histogram.edge(bar.index()));
                double b = values.at(histogram.edge(bar.index() + 1));
                yield across(Math.min(a, b), Math.max(a, b), bar.count(histogram));
            }
            case ATOM -> {
                double at = values.at(histogram.atoms().get(bar.index()).value()) - lane / 2;
                double from = upright ? plot.x() : plot.y();
                double to = (upright ? plot.right() : plot.bottom()) - lane;
                double start = Math.clamp(at, from, Math.max(from, to));
                yield across(start, start + lane, bar.count(histogram));
            }
            default -> new Box(plot.x(), plot.y(), 0, 0);
        };
    }

    /// A bar from a to b along the values.
    private Box across(double a, double b, long count) {
        double length = Math.clamp(count / top, 0, 1) * (upright ? plot.height() : plot.width());
        return upright ? new Box(a, plot.bottom() - length, b - a, length) : new Box(plot.x(), a, length, b - a);
    }

    boolean isCut(Bar bar) {
        return bar.count(histogram) > top;
    }

    /// The bar whose column holds a point: an atom on its bar, else the bin of the value.
    Optional<Bar> at(double px, double py) {
        if (!plot.contains(px, py)) {
            return Optional.empty();
        }
        for (int i = 0; i < histogram.atoms().size(); i++) {
            Bar atom = Bar.atom(i);
            if (atom.count(histogram) > 0 && box(atom).contains(px, py)) {
                return Optional.of(atom);
            }
        }
        double position = upright ? px : py;
        double a = values.at(histogram.low());
        double b = values.at(histogram.high());
        if (position < Math.min(a, b) || position > Math.max(a, b) || a == b) {
            return Optional.empty();
        }
        int bin = histogram.binOf(values.value(position));
        return bin < 0 ? Optional.empty() : Optional.of(Bar.bin(bin));
    }

    /// @param chosen drawn in the stronger ink and framed, or null
    /// @param pointed drawn in the stronger ink, or null
    void paint(Surface surface, Look look, Bar chosen, Bar pointed) {
        surface.clip(plot);
        double least = Math.max(surface.pixel(), surface.snap(isNarrow() ? 3 * look.line() : look.line()));
        for (int k = 0; k < histogram.bins(); k++) {
            Bar bar = Bar.bin(k);
            if (bar.count(histogram) > 0) {
                boolean strong = bar.equals(chosen) || bar.equals(pointed);
                surface.fillRect(solid(surface, box(bar), least), strong ? Role.BAR_HOVER : Role.BAR);
            }
        }
        for (int i = 0; i < histogram.atoms().size(); i++) {
            Bar bar = Bar.atom(i);
            if (bar.count(histogram) > 0) {
                atom(surface, look, bar, bar.equals(chosen) || bar.equals(pointed));
            }
        }
        surface.unclip();
    }

    /// Whether all bins together are hardly wider than a line.
    private boolean isNarrow() {
        return Math.abs(values.at(histogram.high()) - values.at(histogram.low())) < 12;
    }

    private void atom(Surface surface, Look look, Bar bar, boolean strong) {
        Box box = solid(surface, box(bar), surface.pixel());
        double line = look.line();
        Hatch.fill(surface, box, Role.PANEL, Role.ATOM, (strong ? 2.4 : 3.6) * line, 1.5 * line);
        frame(surface, box, Math.max(surface.pixel(), surface.snap(strong ? 2 * line : line)), Role.ATOM);
        if (isCut(bar)) {
            double gap = 0.35 * look.text();
            if (upright) {
                double y = box.y() + 0.8 * look.text();
                surface.polygon(new double[] {box.x() - 1, box.right() + 1, box.right() + 1, box.x() - 1},
                        new double[] {y + gap, y - gap, y, y + 2 * gap}, Role.PANEL);
            } else {
                double x = box.right() - 1.2 * look.text();
                surface.polygon(new double[] {x + gap, x + 2 * gap, x, x - gap},
                        new double[] {box.y() - 1, box.y() - 1, box.bottom() + 1, box.bottom() + 1}, Role.PANEL);
            }
        }
    }

    static void frame(Surface surface, Box b, double width, Ink ink) {
        surface.fillRect(new Box(b.x(), b.y(), b.width(), width), ink);
        surface.fillRect(new Box(b.x(), b.bottom() - width, b.width(), width), ink);
        surface.fillRect(new Box(b.x(), b.y(), width, b.height()), ink);
        surface.fillRect(new Box(b.right() - width, b.y(), width, b.height()), ink);
    }

    /// On device pixels, at least one of them long and `least` thick: a count above zero is seen.
    private Box solid(Surface surface, Box bar, double least) {
        double left = surface.snap(bar.x());
        double right = surface.snap(bar.right());
        double top = surface.snap(bar.y());
        double bottom = surface.snap(bar.bottom());
        if (upright) {
            if (right - left < least) {
                left = surface.snap(bar.centerX() - least / 2);
                right = left + least;
            }
            top = Math.min(top, plot.bottom() - surface.pixel());
        } else {
            if (bottom - top < least) {
                top = surface.snap(bar.centerY() - least / 2);
                bottom = top + least;
            }
            right = Math.max(right, plot.x() + surface.pixel());
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
