package initscope.lesson;

import java.util.List;

/// What a student committed to. A committed answer is kept as it was; skipping is an answer too.
public sealed interface Answer {

    /// @param option counted from 0
    record Chosen(int option) implements Answer {
    }

    record Said(double number) implements Answer {
    }

    /// @param heights of the bins, or of the layers, as drawn
    record Drawn(List<Double> heights) implements Answer {
        public Drawn {
            heights = List.copyOf(heights);
        }
    }

    record Skipped() implements Answer {
    }
}
