package initscope.picture.axes;

import initscope.experiment.report.Across;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a strip is drawn on: for every layer the stretch of values shown and the count that reaches the top.
///
/// @param values one interval a layer, in order
/// @param tops one count a layer, in order, at least 1; atoms may rise above it
public record Axes(Choice choice, List<Interval> values, List<Double> tops) {
    /// An axis is kept while the data fill at least this share of it.
    private static final double ENOUGH = 0.5;

    /// Left above the tallest bar for the next batch's.
    private static final double HEADROOM = 1.04;

    /// What the user chose.
    ///
    /// @param values who shares the range of values
    /// @param heights who shares the greatest count; on a logarithmic axis EACH means PANEL, for there sharing hides nothing
    /// @param log counts on a logarithmic axis
    public record Choice(Side side, Scope values, Scope heights, boolean log) {
        public static final Choice BOOK = new Choice(Side.ACTIVATION, Scope.PANEL, Scope.EACH, false);

        public Choice {
            heights = log && heights == Scope.EACH ? Scope.PANEL : heights;
        }
    }

    public Axes {
        values = List.copyOf(values);
        tops = tops.stream().map(top -> top >= 1 && top < Double.POSITIVE_INFINITY ? top : 1.0).toList();
    }

    /// The axes of one panel that shares with no other.
    ///
    /// @param before what the panel was drawn on last, or null; kept as far as it still fits
    public static Axes of(Choice choice, List<LayerStatistics> layers, Axes before) {
        return of(choice, List.of(layers), Collections.singletonList(before)).getFirst();
    }

    /// The axes of several panels.
    ///
    /// @param before what they were drawn on last; empty, or as many as panels (null for a new one)
    public static List<Axes> of(Choice choice, List<List<LayerStatistics>> panels, List<Axes> before) {
        List<List<Interval>> values = new ArrayList<>();
        List<List<Double>> tops = new ArrayList<>();
        List<Axes> earlier = new ArrayList<>();
        for (int p = 0; p < panels.size(); p++) {
            Axes old = p < before.size() ? before.get(p) : null;
            earlier.add(old != null && old.choice.equals(choice) && !old.values.isEmpty() ? old : null);
        }
        Settled all = choice.values() == Scope.ALL || choice.heights() == Scope.ALL
                ? Settled.together(choice.side(), panels.stream().flatMap(List::stream).toList(),
                        earlier.stream().filter(a -> a != null).findFirst().orElse(null))
                : null;
        for (int p = 0; p < panels.size(); p++) {
            List<LayerStatistics> layers = panels.get(p);
            Axes old = earlier.get(p);
            Settled panel = Settled.together(choice.side(), layers, old);
            List<Interval> intervals = new ArrayList<>();
            List<Double> counts = new ArrayList<>();
            for (int i = 0; i < layers.size(); i++) {
                Settled own = Settled.alone(choice.side(), layers.get(i), old, i);
                intervals.add(switch (choice.values()) {
                    case EACH -> own.values();
                    case PANEL -> panel.values();
                    case ALL -> all.values();
                });
                counts.add(switch (choice.heights()) {
                    case EACH -> own.top();
                    case PANEL -> panel.top();
                    case ALL -> all.top();
                });
            }
            values.add(intervals);
            tops.add(counts);
        }
        List<Axes> result = new ArrayList<>();
        for (int p = 0; p < panels.size(); p++) {
            result.add(new Axes(choice, values.get(p), tops.get(p)));
        }
        return result;
    }

    /// The same with room for the bars of nine tenths of several networks, of which these axes know the first.
    public Axes holding(List<List<LayerStatistics>> networks) {
        List<Double> raised = new ArrayList<>(tops);
        double most = 0;
        for (int i = 0; i < tops.size(); i++) {
            int layer = i;
            double tall = Across.of(networks.stream().mapToDouble(n -> tallest(choice.side().histogram(n.get(layer)))).toArray())
                    .p90();
            raised.set(i, tall > tops.get(i) ? Nice.top(HEADROOM * tall) : tops.get(i));
            most = Math.max(most, raised.get(i));
        }
        double shared = most;
        return new Axes(choice, values, choice.heights() == Scope.EACH ? raised : raised.stream().map(_ -> shared).toList());
    }

    /// One axis of values and one of counts, for one layer or for many.
    private record Settled(Interval values, double top) {

        static Settled together(Side side, List<LayerStatistics> layers, Axes before) {
            return of(side, layers, before == null ? null : before.values.getFirst(),
                    before == null ? 0 : before.tops.getFirst());
        }

        static Settled alone(Side side, LayerStatistics layer, Axes before, int index) {
            boolean known = before != null && index < before.values.size();
            return of(side, List.of(layer), known ? before.values.get(index) : null,
                    known ? before.tops.get(index) : 0);
        }

        private static Settled of(Side side, List<LayerStatistics> layers, Interval before, double topBefore) {
            Interval hull = null;
            boolean asked = true;
            double tallest = 0;
            for (LayerStatistics layer : layers) {
                Histogram h = side.histogram(layer);
                if (h == null || h.shown() + h.hidden() == 0) {
                    continue;
                }
                Interval own = new Interval(h.low(), h.high());
                asked &= !fromData(h, side.moments(layer)) && (hull == null || hull.equals(own));
                hull = hull == null ? own : hull.hull(own);
                tallest = Math.max(tallest, tallest(h));
            }
            Interval values = hull == null ? before == null ? Interval.UNIT : before : asked ? hull : settle(hull, before);
            return new Settled(values, topBefore >= Math.max(1, tallest) && tallest >= ENOUGH * topBefore ? topBefore
                    : Nice.top(HEADROOM * tallest));
        }
    }

    /// Whether the range of the counts was laid around the data instead of being asked for.
    private static boolean fromData(Histogram h, Moments m) {
        return m.min() == m.max()
                || (h.low() == m.min() || Double.isInfinite(m.min())) && (h.high() == m.max() || Double.isInfinite(m.max()));
    }

    private static double tallest(Histogram h) {
        long most = 0;
        if (h == null) {
            return 0;
        }
        for (int k = 0; k < h.bins(); k++) {
            most = Math.max(most, h.countWithoutAtoms(k));
        }
        return most;
    }

    /// The interval before as long as it holds what is wanted and is not much too wide, else a round one.
    public static Interval settle(Interval wanted, Interval before) {
        return before != null && before.contains(wanted) && wanted.length() >= ENOUGH * before.length()
                ? before : Nice.outward(wanted);
    }
}
