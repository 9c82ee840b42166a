package initscope.lesson;

import java.util.List;

/// What is asked before the picture is seen.
public sealed interface Question {

    /// One of a few.
    record Choice(List<Option> options) implements Question {
        public Choice {
            options = List.copyOf(options);
        }

        /// @param why the misconception behind a wrong one; "" for the right one
        public record Option(String text, boolean right, String why) {
        }
    }

    /// A number.
    ///
    /// @param answer a measure
    /// @param within how far off still counts: a share of the answer, or a distance
    record Number(String answer, double within, boolean relative) implements Question {
    }

    /// A drawing: a histogram bin by bin, or a curve layer by layer.
    ///
    /// @param answer a measure of many numbers
    /// @param decades whether a curve is drawn on a logarithmic axis
    record Drawing(Kind kind, String answer, boolean decades) implements Question {
        public enum Kind { HISTOGRAM, CURVE }
    }
}
