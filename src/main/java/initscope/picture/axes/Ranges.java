package initscope.picture.axes;

import initscope.picture.axes.Axes.Choice;
import initscope.statistics.Binning;
import initscope.statistics.Binning.Range;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import java.util.ArrayList;
import java.util.List;

/// Which range to ask the next run for, so that layers or panels that share an axis are counted in the same bins. At least
/// 99 % of the finite values of every layer with a finite mean lie in it.
///
/// Where nothing is counted yet it goes by moments: within ten standard deviations of the mean lie at least 99 % of any
/// distribution (Chebyshev), and the extremes narrow that down. Where there are counts, long thin tails are cut: a side may
/// lose [#CUT], and is left alone until it has lost [#KEPT]; the strip prints what is hidden.
public final class Ranges {
    private static final double DEVIATIONS = 10;
    private static final double CUT = 0.001;
    private static final double KEPT = 0.004;
    /// Tails are cut only where that leaves no more than this of the length.
    private static final double WORTH = 0.68;
    /// Binary digits of a bin's width.
    private static final int SHORT = 16;
    /// Room left for the next batch's extremes, as a share of the length.
    private static final double MARGIN = 0.04;

    /// The layers of a panel's latest run.
    ///
    /// @param natural the range of the activation functions if all layers have the same bounded one (then it is the axis),
    ///        or null
    public record Panel(List<LayerStatistics> layers, Interval natural) {
    }

    /// What there is to show, and what would do.
    ///
    /// @param whole everything, or nearly: at most ten standard deviations from the mean
    /// @param bulk the same without long thin tails
    /// @param natural the ranges of bounded functions in it, or null; an end that is theirs needs no room beyond it
    /// @param exact there is nothing else in it
    private record Need(Interval whole, Interval bulk, Interval natural, boolean exact) {

        static Need of(Side side, Panel panel) {
            if (panel.natural() != null && side == Side.ACTIVATION) {
                return new Need(panel.natural(), panel.natural(), panel.natural(), true);
            }
            Need all = null;
            for (LayerStatistics layer : panel.layers()) {
                Moments m = side.moments(layer);
                double reach = DEVIATIONS * m.std();
                if (m.count() > 0 && Double.isFinite(m.mean()) && Double.isFinite(reach)) {
                    double min = Math.max(m.min(), m.mean() - reach);
                    double max = Math.min(m.max(), m.mean() + reach);
                    all = join(all, new Need(Interval.around(min, max), bulk(side.histogram(layer), min, max), null,
                            false));
                }
            }
            return all;
        }

        private static Interval bulk(Histogram h, double min, double max) {
            if (h == null || h.total() == 0) {
                return Interval.around(min, max);
            }
            double cut = CUT * h.total();
            int first = 0;
            for (double lost = h.below() + h.count(0); lost <= cut && first < h.bins() - 1; lost += h.count(first)) {
                first++;
            }
            int last = h.bins() - 1;
            for (double lost = h.above() + h.count(last); lost <= cut && last > first; lost += h.count(last)) {
                last--;
            }
            double low = h.below() > KEPT * h.total() ? min : Math.max(min, h.edge(first));
            double high = h.above() > KEPT * h.total() ? max : Math.min(max, h.edge(last + 1));
            return low <= high ? Interval.around(low, high) : Interval.around(min, max);
        }

        static Need join(Need a, Need b) {
            return a == null ? b : b == null ? a
                    : new Need(a.whole.hull(b.whole), a.bulk.hull(b.bulk), a.natural == null ? b.natural
                            : b.natural == null ? a.natural : a.natural.hull(b.natural), a.exact && b.exact);
        }

        Range settled(Range before, int bins) {
            Interval old = before instanceof Range.Fixed(double low, double high) ? new Interval(low, high) : null;
            Interval needed = bulk.length() <= WORTH * whole.length() ? bulk : whole;
            Interval chosen = exact ? whole : old != null && old.equals(Axes.settle(bulk, old)) ? old
                    : zeroOnEdge(Nice.outward(roomy(needed)), bins);
            return new Range.Fixed(chosen.low(), chosen.high());
        }

        private Interval roomy(Interval needed) {
            double margin = MARGIN * needed.length();
            boolean lowest = needed.low() == 0 || natural != null && natural.low() <= needed.low();
            boolean highest = needed.high() == 0 || natural != null && natural.high() >= needed.high();
            return Interval.around(lowest ? needed.low() : needed.low() - margin,
                    highest ? needed.high() : needed.high() + margin);
        }
    }

    /// A little wider, so that no bin holds values of both signs: else a positive function would seem to have negative
    /// values. The bins are a short binary number wide, so that the edge is 0 exactly.
    static Interval zeroOnEdge(Interval range, int bins) {
        if (range.low() >= 0 || range.high() <= 0 || bins < 2) {
            return range;
        }
        double negative = Math.clamp(Math.ceil(-range.low() / range.length() * bins - 1e-9), 1, bins - 1);
        double width = Math.max(-range.low() / negative, range.high() / (bins - negative));
        double unit = Math.scalb(1.0, Math.getExponent(width) - SHORT);
        width = unit > 0 ? Math.ceil(width / unit) * unit : width;
        return Interval.around(-negative * width, (bins - negative) * width);
    }

    private Ranges() {
    }

    /// One range a panel; AUTO where no layer has a finite mean to go by.
    ///
    /// @param bins how many bins will be laid
    /// @param before what was asked for last; empty, or one a panel (null for a new one)
    public static List<Range> request(Choice choice, List<Panel> panels, int bins, List<Range> before) {
        List<Range> ranges = new ArrayList<>();
        Need all = null;
        for (Panel panel : panels) {
            all = Need.join(all, Need.of(choice.side(), panel));
        }
        for (int p = 0; p < panels.size(); p++) {
            Need need = switch (choice.values()) {
                case EACH -> null;
                case PANEL -> Need.of(choice.side(), panels.get(p));
                case ALL -> all;
            };
            Range old = before.isEmpty() ? null : choice.values() == Scope.ALL ? before.getFirst()
                    : p < before.size() ? before.get(p) : null;
            ranges.add(need == null ? Binning.Range.AUTO : need.settled(old, bins));
        }
        return ranges;
    }
}
