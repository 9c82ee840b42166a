package initscope.picture.depth;

import initscope.picture.axes.Axes;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scale;
import initscope.picture.axes.Ticks;
import initscope.picture.axes.Ticks.Tick;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The upright axes of curves against depth: one for the signal, one for the gradient.
///
/// On a logarithmic axis both run over whole decades and are the same in all panels, so that panels can be compared and a
/// gradient is seen beside the signal it belongs to; on a linear one every panel has its own, for the largest would crush
/// the rest.
public record Levels(boolean log, Interval forward, Interval backward) {
    /// Beyond these, powers of ten are not numbers.
    private static final double LEAST = 1e-300;
    private static final double MOST = 1e300;
    /// Decades from one label to the next.
    private static final int[] EVERY = {1, 2, 3, 5, 10, 20, 50, 100, 200, 700};
    /// Decades an axis may be too long before it is drawn anew.
    private static final int SLACK = 2;

    /// The axes of one panel alone.
    public static Levels of(boolean log, List<List<LayerStatistics>> networks) {
        return of(log, List.of(networks), List.of()).getFirst();
    }

    /// The axes of several panels.
    ///
    /// @param panels the networks of each
    /// @param before what they were drawn on last; empty, or one a panel (null for a new one)
    public static List<Levels> of(boolean log, List<List<List<LayerStatistics>>> panels, List<Levels> before) {
        Span forward = new Span();
        Span backward = new Span();
        List<Levels> result = new ArrayList<>();
        for (List<List<LayerStatistics>> networks : panels) {
            each(networks, forward::add, backward::add);
        }
        Levels known = log ? before.stream().filter(l -> l != null && l.log).findFirst().orElse(null) : null;
        for (int p = 0; p < panels.size(); p++) {
            if (log) {
                result.add(new Levels(true, forward.decades(known == null ? null : known.forward),
                        backward.decades(known == null ? null : known.backward)));
            } else {
                Span own = new Span();
                Span ownBackward = new Span();
                each(panels.get(p), own::add, ownBackward::add);
                Levels old = p < before.size() && before.get(p) != null && !before.get(p).log ? before.get(p) : null;
                result.add(new Levels(false, own.plain(old == null ? null : old.forward),
                        ownBackward.plain(old == null ? null : old.backward)));
            }
        }
        return result;
    }

    private static void each(List<List<LayerStatistics>> networks, BiConsumer<Double, Boolean> forward,
            BiConsumer<Double, Boolean> backward) {
        for (List<LayerStatistics> network : networks) {
            for (LayerStatistics layer : network) {
                Moments x = layer.activation();
                forward.accept(x.mean(), false);
                forward.accept(x.std(), true);
                forward.accept(x.rms(), true);
                for (Gradients of : Gradients.values()) {
                    backward.accept(of.of(layer), true);
                }
            }
        }
    }

    /// The axis on which the signal and its gradient are drawn side by side.
    Interval both() {
        return forward.hull(backward);
    }

    Scale scale(Interval domain, double bottom, double top) {
        return log ? new Scale.Log(domain, bottom, top) : new Scale.Linear(domain, bottom, top);
    }

    List<Tick> ticks(Interval domain, int most) {
        if (!log) {
            return Ticks.linear(domain, Math.max(1, most - 1));
        }
        double decades = Math.log10(domain.high()) - Math.log10(domain.low());
        for (int every : EVERY) {
            if (decades / every + 1 <= most) {
                return Ticks.log(domain, (int) Math.max(1, Math.ceil((Math.rint(decades) + 1) / every)));
            }
        }
        return Ticks.log(domain, 1);
    }

    /// What the figures of all layers reach over. For a logarithmic axis only sizes count; a mean near 0 between others
    /// does not stretch it.
    private static final class Span {
        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;
        private double smallest = Double.POSITIVE_INFINITY;
        private double greatest = 0;

        /// @param stretches whether a small one makes a logarithmic axis longer
        void add(double value, boolean stretches) {
            if (Double.isFinite(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
                double size = Math.abs(value);
                smallest = stretches && size > 0 ? Math.min(smallest, size) : smallest;
                greatest = Math.max(greatest, size);
            }
        }

        Interval decades(Interval before) {
            if (!(smallest <= greatest)) {
                return before != null ? before : new Interval(0.1, 10);
            }
            int low = (int) Math.floor(Math.log10(Math.clamp(smallest, LEAST, MOST)) + 1e-9);
            int high = (int) Math.ceil(Math.log10(Math.clamp(greatest, LEAST, MOST)) - 1e-9);
            high = Math.max(high, low + 1);
            if (before != null && before.low() <= power(low) && before.high() >= power(high)
                    && Math.log10(before.high() / before.low()) <= high - low + SLACK) {
                return before;
            }
            return new Interval(power(low), power(high));
        }

        Interval plain(Interval before) {
            if (!(least <= most)) {
                return Interval.UNIT;
            }
            return Axes.settle(Interval.around(Math.min(0, least), Math.max(0, most)), before);
        }

        private static double power(int exponent) {
            return Double.parseDouble("1e" + exponent);
        }
    }
}
