package initscope.picture.axes;

import initscope.statistics.LayerStatistics;
import java.util.List;

/// What a strip is drawn on: for every layer the stretch of values shown and the count that reaches the top.
///
/// @param values one interval a layer, in order
/// @param tops one count a layer, in order, at least 1; atoms may rise above it
public record Axes(Choice choice, List<Interval> values, List<Double> tops) {

    /// What the user chose.
    ///
    /// @param values who shares the range of values
    /// @param heights who shares the greatest count
    /// @param log counts on a logarithmic axis
    public record Choice(Side side, Scope values, Scope heights, boolean log) {
        public static final Choice BOOK = new Choice(Side.ACTIVATION, Scope.PANEL, Scope.EACH, false);
    }

    public Axes {
        values = List.copyOf(values);
        tops = List.copyOf(tops);
    }

    /// The axes of one panel that shares with no other.
    ///
    /// @param before what the panel was drawn on last, or null; kept as far as it still fits, so that a stream of batches
    ///        does not make the picture tremble
    public static Axes of(Choice choice, List<LayerStatistics> layers, Axes before) {
        return of(choice, List.of(layers), before == null ? List.of() : List.of(before)).getFirst();
    }

    /// The axes of several panels.
    ///
    /// @param before what they were drawn on last; empty, or as many as panels (null for a new one)
    public static List<Axes> of(Choice choice, List<List<LayerStatistics>> panels, List<Axes> before) {
        throw new UnsupportedOperationException("to come with the next commit");
    }
}
