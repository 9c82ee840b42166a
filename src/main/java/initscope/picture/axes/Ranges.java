package initscope.picture.axes;

import initscope.picture.axes.Axes.Choice;
import initscope.statistics.Binning;
import initscope.statistics.Binning.Range;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import java.util.ArrayList;
import java.util.List;

/// Which range to ask the next run for, so that layers or panels that share an axis are counted in the same bins.
///
/// Worked out from moments alone. Within ten standard deviations of the mean lie at least 99 % of any distribution
/// (Chebyshev); the extremes narrow that down wherever the tails are shorter, which is nearly always.
public final class Ranges {
    private static final double DEVIATIONS = 10;
    /// Room left for the next batch's extremes, as a share of the length.
    private static final double MARGIN = 0.04;

    /// The layers of a panel's latest run.
    ///
    /// @param natural the range of the activation functions if all layers have the same bounded one (then it is the axis),
    ///        or null
    public record Panel(List<LayerStatistics> layers, Interval natural) {
    }

    /// What has to be shown, and with some room.
    ///
    /// @param exact it is the range of functions, to be taken as it is
    private record Need(Interval needed, Interval roomy, boolean exact) {

        static Need of(Side side, Panel panel) {
            if (panel.natural() != null && side == Side.ACTIVATION) {
                return new Need(panel.natural(), panel.natural(), true);
            }
            Need all = null;
            for (LayerStatistics layer : panel.layers()) {
                Moments m = side.moments(layer);
                double reach = DEVIATIONS * m.std();
                if (m.count() > 0 && Double.isFinite(m.mean()) && Double.isFinite(reach)) {
                    all = join(all, around(Math.max(m.min(), m.mean() - reach), Math.min(m.max(), m.mean() + reach)));
                }
            }
            return all;
        }

        private static Need around(double min, double max) {
            Interval needed = Interval.around(min, max);
            double margin = MARGIN * needed.length();
            return new Need(needed, Interval.around(needed.low() == 0 ? 0 : needed.low() - margin,
                    needed.high() == 0 ? 0 : needed.high() + margin), false);
        }

        static Need join(Need a, Need b) {
            return a == null ? b : b == null ? a
                    : new Need(a.needed.hull(b.needed), a.roomy.hull(b.roomy), a.exact && b.exact);
        }

        Range settled(Range before) {
            Interval old = before instanceof Range.Fixed(double low, double high) ? new Interval(low, high) : null;
            Interval chosen = exact ? needed
                    : old != null && old.equals(Axes.settle(needed, old)) ? old : Nice.outward(roomy);
            return new Range.Fixed(chosen.low(), chosen.high());
        }
    }

    private Ranges() {
    }

    /// One range a panel; AUTO where no layer has a finite mean to go by.
    ///
    /// @param before what was asked for last; empty, or one a panel (null for a new one)
    public static List<Range> request(Choice choice, List<Panel> panels, List<Range> before) {
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
            ranges.add(need == null ? Binning.Range.AUTO : need.settled(old));
        }
        return ranges;
    }
}
