package initscope.lesson.sheet;

import java.util.List;
import java.util.Locale;

/// What is printed of a lesson. All texts are as people read them, without links; paragraphs are divided by an empty line.
///
/// @param answered whether it is the teacher's: with answers, explanations, notes and look-fors
/// @param play what to try first, and what stands on the screen meanwhile
/// @param lookFors empty on the students' sheet
public record Worksheet(Locale language, String title, int minutes, boolean answered, List<String> goals, List<String> lookFors,
        List<String> playShows, String play, List<Item> items) {

    public Worksheet {
        goals = List.copyOf(goals);
        lookFors = List.copyOf(lookFors);
        playShows = List.copyOf(playShows);
        items = List.copyOf(items);
    }

    /// One step.
    ///
    /// @param number from 1
    /// @param shows what stands on the screen
    /// @param solution in one short line; "" on the students' sheet, as are the explanation and the teacher's note
    public record Item(int number, String title, String question, List<String> shows, Space space, String solution,
            String explanation, String teacher) {
        public Item {
            shows = List.copyOf(shows);
        }
    }

    /// Where the answer goes.
    public sealed interface Space {
    }

    /// Boxes to tick.
    public record Boxes(List<Box> boxes) implements Space {
        public Boxes {
            boxes = List.copyOf(boxes);
        }
    }

    /// @param ticked whether it is right: false on the students' sheet
    /// @param why the misconception; "" on the students' sheet
    public record Box(String text, boolean ticked, String why) {
    }

    /// A line to write a number on.
    ///
    /// @param percent whether it is one of per cent
    public record Line(boolean percent) implements Space {
    }

    /// An empty axis to draw on.
    ///
    /// @param histogram bars side by side, heights as shares; else a curve through one point a place
    /// @param at middles of the bins, layers, or steps
    /// @param low left end of the axis
    /// @param high its right end
    /// @param bottom of the axis of heights, wide enough for what is measured and rounded so that it does not give it away
    /// @param top of it
    /// @param decades whether heights are on a logarithmic axis
    /// @param across what goes from left to right, a word: value, layer, step
    /// @param up what goes up: the measure in words
    /// @param measured what is right, one a place; empty on the students' sheet; may hold NaN and infinities
    public record Axis(boolean histogram, List<Double> at, double low, double high, double bottom, double top,
            boolean decades, String across, String up, List<Double> measured) implements Space {
        public Axis {
            at = List.copyOf(at);
            measured = List.copyOf(measured);
        }
    }
}
