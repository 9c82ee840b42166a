package initscope.picture.inspect;

import initscope.experiment.inspection.Bar;
import initscope.picture.Box;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Side;
import initscope.statistics.Histogram;

/// The way of one bar through the curve: from a bin of z up to the curve and over to x, or from a bin of x back to every z
/// that ends in it. Where x is not phi(z) alone, each side keeps to itself.
record Trail(Mechanism mechanism, MechanismLayout layout) {
    private static final double NARROW = 4;

    void paint(Surface surface) {
        Pick pick = mechanism.pointed() != null ? mechanism.pointed() : mechanism.chosen();
        if (pick == null) {
            return;
        }
        Histogram h = pick.side().histogram(mechanism.inspection().layer());
        double[] ends = ends(h, pick.bar());
        if (ends == null) {
            return;
        }
        if (pick.side() == Side.PREACTIVATION) {
            Scale z = mechanism.z(layout.curve());
            double from = z.at(ends[0]);
            double to = Math.max(from + surface.pixel(), z.at(ends[1]));
            columns(surface, from, to);
            double a = Double.POSITIVE_INFINITY;
            double b = Double.NEGATIVE_INFINITY;
            for (int i = 0; i <= 16; i++) {
                double x = mechanism.inspection().phi().at(ends[0] + (ends[1] - ends[0]) * i / 16);
                a = x < a ? x : a;
                b = x > b ? x : b;
            }
            if (mechanism.inspection().isPlain()) {
                rows(surface, a, b);
            }
        } else {
            rows(surface, ends[0], ends[1]);
            if (mechanism.inspection().isPlain()) {
                preimage(surface, ends[0], ends[1]);
            }
        }
    }

    /// The values a bar stands for, or null if it has no place on the axis.
    private static double[] ends(Histogram h, Bar bar) {
        return h == null || !bar.isOf(h) ? null : switch (bar.kind()) {
            case BIN -> new double[] {h.edge(bar.index()), h.edge(bar.index() + 1)};
            case ATOM -> new double[] {h.atoms().get(bar.index()).value(), h.atoms().get(bar.index()).value()};
            case BELOW, ABOVE, NOT_FINITE -> null;
        };
    }

    private void preimage(Surface surface, double low, double high) {
        Scale z = mechanism.z(layout.curve());
        int n = Mechanism.points(layout.curve());
        double step = layout.curve().width() / n;
        int from = -1;
        for (int i = 0; i <= n; i++) {
            double x = i < n ? mechanism.inspection().phi().at(z.value(layout.curve().x() + (i + 0.5) * step)) : Double.NaN;
            boolean inside = x >= low && x <= high;
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                columns(surface, layout.curve().x() + from * step, layout.curve().x() + i * step);
                from = -1;
            }
        }
    }

    private void columns(Surface surface, double from, double to) {
        for (Box plot : new Box[] {layout.curve(), layout.slope(), layout.before()}) {
            double left = surface.snap(Math.max(plot.x(), from));
            double right = surface.snap(Math.min(plot.right(), to));
            if (right > left) {
                surface.fillRect(new Box(left, plot.y(), right - left, plot.height()), ink(right - left));
            }
        }
    }

    private void rows(Surface surface, double low, double high) {
        if (!(low <= high)) {
            return;
        }
        Scale x = mechanism.x(layout.curve());
        double top = surface.snap(x.at(high));
        double bottom = Math.max(surface.snap(x.at(low)), top + surface.pixel());
        surface.fillRect(new Box(layout.after().x(), top, layout.curve().right() - layout.after().x(), bottom - top),
                ink(bottom - top));
    }

    /// A narrow path is a line, which must be seen; a wide one stays behind what it crosses.
    private static Role ink(double width) {
        return width < NARROW ? Role.FOCUS : Role.HOVER;
    }
}
