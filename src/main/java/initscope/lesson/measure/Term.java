package initscope.lesson.measure;

import java.util.List;

/// A figure at a place.
///
/// @param text as it was written
/// @param arguments what stood in brackets
/// @param at layer from 1, or step from 0; [#ALL] for all of them, [#LAST] for the last
/// @param panel of which experiment, from 1
public record Term(String text, Figure figure, List<String> arguments, long at, int panel) {
    public static final long ALL = -1;
    public static final long LAST = -2;

    public Term {
        arguments = List.copyOf(arguments);
    }

    /// Whether it is one number.
    public boolean isNumber() {
        return !figure.isHistogram() && (at != ALL || figure.family() == Figure.Family.WHOLE
                || figure.name().equals("loss.slope"));
    }
}
