package initscope.lesson.sheet;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Templates;
import java.util.List;

/// A worksheet as text, at most 100 columns wide (a Korean letter takes two).
public final class SheetText {
    private static final int COLUMNS = 100;
    private static final int LINE = 24;
    private static final int HEIGHT = 6;
    private static final String INDENT = "   ";

    private final StringBuilder text = new StringBuilder();
    private final Templates words;

    private SheetText(Templates words) {
        this.words = words;
    }

    public static String of(Worksheet sheet) {
        SheetText made = new SheetText(Templates.of(SheetText.class, "sheet", sheet.language()));
        made.sheet(sheet);
        return made.text.toString();
    }

    private void sheet(Worksheet sheet) {
        paragraph("", sheet.title() + " (" + words.say("minutes", String.valueOf(sheet.minutes())) + ")");
        if (!sheet.answered()) {
            text.append('\n').append(words.text("name")).append(' ').repeat('_', LINE).append('\n');
        }
        bullets(words.text("goals"), sheet.goals());
        bullets(words.text("lookfors"), sheet.lookFors());
        text.append('\n').append(words.text("play")).append('\n');
        paragraph(INDENT, words.say("shows", String.join(" | ", sheet.playShows())));
        paragraph(INDENT, sheet.play());
        for (Worksheet.Item item : sheet.items()) {
            item(item, sheet.answered());
        }
    }

    private void bullets(String head, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(head).append('\n');
            lines.forEach(line -> paragraph(" - ", line));
        }
    }

    private void item(Worksheet.Item item, boolean answered) {
        text.append('\n');
        paragraph("", item.number() + ". " + item.title());
        paragraph(INDENT, words.say("shows", String.join(" | ", item.shows())));
        paragraph(INDENT, item.question());
        switch (item.space()) {
            case Worksheet.Boxes(List<Worksheet.Box> boxes) -> boxes.forEach(box -> {
                paragraph(INDENT + (box.ticked() ? "[x] " : "[ ] "), box.text());
                if (!box.why().isEmpty()) {
                    paragraph(INDENT + "    ", words.say("why", box.why()));
                }
            });
            case Worksheet.Line(boolean percent) -> {
                if (!answered) {
                    text.append(INDENT).repeat('_', LINE).append(percent ? " %\n" : "\n");
                }
            }
            case Worksheet.Axis axis -> axis(axis, answered);
        }
        note("answer", item.solution());
        note("explain", item.explanation());
        note("teacher", item.teacher());
    }

    private void axis(Worksheet.Axis axis, boolean answered) {
        paragraph(INDENT, words.say("axis", axis.up(), axis.across(), Figures.number(axis.low()), Figures.number(axis.high())));
        if (answered) {
            paragraph(INDENT, String.join("  ", axis.measured().stream().map(Figures::number).toList()));
            return;
        }
        for (int row = 0; row < HEIGHT; row++) {
            text.append(INDENT).append("|\n");
        }
        text.append(INDENT).append('+').repeat('-', LINE * 2).append('\n');
    }

    private void note(String key, String said) {
        if (!said.isEmpty()) {
            paragraph(INDENT, words.say(key, said));
        }
    }

    /// A text broken at blanks, what follows its first line as far in as `lead` is long; paragraphs stay apart.
    private void paragraph(String lead, String said) {
        String begin = lead;
        for (String part : said.split("\n\n")) {
            int used = width(begin);
            text.append(begin);
            boolean first = true;
            for (String word : part.strip().split("\\s+")) {
                if (!first && used + 1 + width(word) > COLUMNS) {
                    text.append('\n').repeat(' ', lead.length());
                    used = lead.length();
                } else if (!first) {
                    text.append(' ');
                    used++;
                }
                text.append(word);
                used += width(word);
                first = false;
            }
            text.append('\n');
            begin = " ".repeat(lead.length());
        }
    }

    private static int width(String word) {
        return word.codePoints().map(c -> c >= 0x1100 && c <= 0x11FF || c >= 0x2E80 && c <= 0xD7A3 || c >= 0xFF00 && c <= 0xFF60
                ? 2 : 1).sum();
    }
}
