package initscope.experiment.pretraining.text;

import java.util.ArrayList;
import java.util.List;

/// Lines of cells in columns: the first to the left, the others to the right, two blanks between. A Hangul syllable takes two
/// columns of a terminal.
final class Aligned {
    private final List<List<String>> lines = new ArrayList<>();

    void line(List<String> cells) {
        lines.add(List.copyOf(cells));
    }

    String text() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> line : lines) {
            for (int c = 0; c < line.size(); c++) {
                if (c == widths.size()) {
                    widths.add(0);
                }
                widths.set(c, Math.max(widths.get(c), columns(line.get(c))));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int c = 0; c < line.size(); c++) {
                int blanks = widths.get(c) - columns(line.get(c));
                row.append(c == 0 ? "" : "  ").repeat(' ', c == 0 ? 0 : blanks).append(line.get(c)).repeat(' ', c == 0 ? blanks : 0);
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int columns(String text) {
        int columns = text.length();
        for (int i = 0; i < text.length(); i++) {
            columns += text.charAt(i) >= 0xAC00 && text.charAt(i) <= 0xD7A3 ? 1 : 0;
        }
        return columns;
    }

    /// Breaks a sentence at blanks into lines of at most a hundred columns.
    static String wrapped(String sentence) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (String word : sentence.split(" ")) {
            int width = columns(word);
            if (at > 0 && at + 1 + width > 100) {
                text.append('\n');
                at = 0;
            }
            text.append(at == 0 ? "" : " ").append(word);
            at += width + (at == 0 ? 0 : 1);
        }
        return text.append('\n').toString();
    }
}
