package initscope.lesson.score;

import initscope.lesson.Answer;
import java.util.ArrayList;
import java.util.List;

/// Answers as text, for files: `chosen 1`, `said 0.24`, `drawn 0.1 0.5 0.4`, `skipped`, and `-` where none was given yet.
public final class AnswerText {
    private static final String NONE = "-";
    private static final int HEIGHTS = 1000;
    private static final int LONGEST = 40_000;

    private AnswerText() {
    }

    /// @param answer null where none was given yet
    public static String of(Answer answer) {
        return switch (answer) {
            case null -> NONE;
            case Answer.Chosen(int option) -> "chosen " + option;
            case Answer.Said(double number) -> "said " + number;
            case Answer.Skipped _ -> "skipped";
            case Answer.Drawn(List<Double> heights) -> {
                StringBuilder text = new StringBuilder("drawn");
                heights.forEach(height -> text.append(' ').append(height));
                yield text.toString();
            }
        };
    }

    /// Null where none was given, or the text is none of an answer.
    public static Answer read(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String[] words = text.strip().split("\\s+");
        try {
            return switch (words[0]) {
                case "chosen" -> words.length == 2 && Integer.parseInt(words[1]) >= 0
                        ? new Answer.Chosen(Integer.parseInt(words[1])) : null;
                case "said" -> words.length == 2 ? new Answer.Said(Double.parseDouble(words[1])) : null;
                case "skipped" -> words.length == 1 ? new Answer.Skipped() : null;
                case "drawn" -> drawn(words);
                default -> null;
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Answer drawn(String[] words) {
        List<Double> heights = new ArrayList<>();
        for (int k = 1; k < Math.min(words.length, HEIGHTS + 1); k++) {
            heights.add(Double.parseDouble(words[k]));
        }
        return new Answer.Drawn(heights);
    }
}
