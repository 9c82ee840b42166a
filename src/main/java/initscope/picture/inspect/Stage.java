package initscope.picture.inspect;

import initscope.experiment.inspection.Inspection;
import initscope.experiment.inspection.Phi;
import initscope.picture.axes.Interval;
import initscope.statistics.Histogram;

/// The axes a layer's mechanism is drawn on.
///
/// @param z holds the histogram of z, and enough of the curve to see where it bends
/// @param x holds the histogram of x and the curve over z
public record Stage(Interval z, Interval x) {
    /// A function bends within so many times its saturation bound, …
    private static final double BEYOND = 1.4;
    /// … and within this where it has none.
    private static final double BEND = 3;
    private static final double MARGIN = 0.04;
    /// An axis is kept while what it has to hold fills at least this share of it.
    private static final double ENOUGH = 0.5;
    private static final int SAMPLES = 257;

    /// The axes for an inspection.
    ///
    /// @param before those of the batch before, or null; kept as long as they fit, so that a stream does not tremble
    public static Stage of(Inspection inspection, Stage before) {
        Phi phi = inspection.phi();
        Interval z = settled(wide(shown(inspection.layer().preactivationHistogram()), phi),
                before == null ? null : before.z);
        Interval reached = reached(phi, z);
        Interval shown = shown(inspection.layer().histogram());
        return new Stage(z, settled(shown == null ? reached : reached.hull(shown), before == null ? null : before.x));
    }

    /// What a histogram covers; null where it counted nothing finite.
    private static Interval shown(Histogram h) {
        return h == null || h.shown() + h.hidden() == 0 ? null : Interval.around(h.low(), h.high());
    }

    private static Interval wide(Interval data, Phi phi) {
        if (phi.isScaleFree()) {
            return data == null ? new Interval(-1, 1) : data.hull(Interval.around(-data.length() / 5, data.length() / 5));
        }
        double low = Double.isNaN(phi.saturatedLow()) ? -BEND : Math.min(-BEND, BEYOND * phi.saturatedLow());
        double high = Double.isNaN(phi.saturatedHigh()) ? BEND : Math.max(BEND, BEYOND * phi.saturatedHigh());
        Interval bend = new Interval(low, high);
        return data == null ? bend : data.hull(bend);
    }

    /// What the function makes of an interval of z.
    private static Interval reached(Phi phi, Interval z) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < SAMPLES; i++) {
            double x = phi.at(z.low() + i * (z.length() / (SAMPLES - 1)));
            if (Double.isFinite(x)) {
                least = Math.min(least, x);
                most = Math.max(most, x);
            }
        }
        return Interval.around(least, most);
    }

    private static Interval settled(Interval wanted, Interval before) {
        if (before != null && before.contains(wanted) && wanted.length() >= ENOUGH * before.length()) {
            return before;
        }
        double margin = MARGIN * wanted.length();
        return Interval.around(wanted.low() - margin, wanted.high() + margin);
    }
}
