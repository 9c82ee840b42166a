package initscope.picture.worksheet;

import initscope.experiment.diagnosis.Templates;
import initscope.lesson.sheet.Worksheet;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.record.Drawing;
import java.util.ArrayList;
import java.util.List;

/// The parts of a worksheet from top to bottom.
final class Parts {
    private static final Type TITLE = new Type(24, true);
    private static final Type HEAD = new Type(16, true);
    private static final Type PLAIN = new Type(14, false);
    private static final Type BOLD = new Type(14, true);
    private static final Type SMALL = new Type(11.5, false);
    private static final double AXIS = 230;
    private static final double TICK = 13;
    private static final double INDENT = 24;

    private final Worksheet sheet;
    private final Templates words;
    private final List<Part> parts = new ArrayList<>();

    Parts(Worksheet sheet) {
        this.sheet = sheet;
        words = SheetPdf.words(sheet);
    }

    List<Part> all() {
        title();
        bullets("goals", sheet.goals());
        bullets("lookfors", sheet.lookFors());
        gap(14);
        lines(words.text("play"), HEAD, 0, Role.TEXT, true);
        shows(sheet.playShows());
        lines(sheet.play(), PLAIN, 0, Role.TEXT, false);
        sheet.items().forEach(this::item);
        return parts;
    }

    private void title() {
        lines(sheet.title(), TITLE, 0, Role.TEXT, true);
        String minutes = words.say("minutes", String.valueOf(sheet.minutes()));
        lines(sheet.answered() ? minutes + "  ·  " + words.text("answers") : minutes, PLAIN, 0, Role.MUTED, true);
        if (!sheet.answered()) {
            parts.add(new Part(44, true, (surface, box) -> {
                double x = box.x();
                double[] shares = {0.5, 0.2, 0.3};
                String[] keys = {"name", "class", "date"};
                for (int i = 0; i < keys.length; i++) {
                    double end = x + box.width() * shares[i] - 14;
                    String key = words.text(keys[i]);
                    surface.text(key, x, box.bottom() - 10, PLAIN, Align.LEFT, Role.TEXT);
                    rule(surface, x + surface.width(key, PLAIN) + 8, end, box.bottom() - 8);
                    x = end + 14;
                }
            }));
        }
        gap(10);
    }

    private static void rule(Surface surface, double from, double to, double y) {
        surface.strokeLine(from, y, to, y, Stroke.solid(0.8), Role.TEXT);
    }

    private void gap(double height) {
        parts.add(Part.gap(height));
    }

    private void bullets(String key, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        gap(8);
        lines(words.text(key), HEAD, 0, Role.TEXT, true);
        for (String text : texts) {
            paragraph(text, PLAIN, 16, Role.TEXT, false, (surface, box) ->
                    surface.text("•", box.x() + 3, box.y() + PLAIN.size(), PLAIN, Align.LEFT, Role.TEXT));
        }
    }

    private void shows(List<String> specs) {
        if (!specs.isEmpty()) {
            lines(words.say("shows", String.join("  |  ", specs)), SMALL, 0, Role.MUTED, true);
        }
    }

    private void item(Worksheet.Item item) {
        gap(22);
        lines(item.number() + ".  " + item.title(), HEAD, 0, Role.TEXT, true);
        shows(item.shows());
        lines(item.question(), PLAIN, 0, Role.TEXT, true);
        switch (item.space()) {
            case Worksheet.Boxes(List<Worksheet.Box> boxes) -> boxes.forEach(box -> box(box, box == boxes.getLast()));
            case Worksheet.Line(boolean percent) -> line(percent);
            case Worksheet.Axis axis -> parts.add(new Part(AXIS, !item.explanation().isEmpty(),
                    (surface, box) -> new AxisPicture(axis).paint(surface, box)));
        }
        // Boxes and axes hold their answers themselves.
        note("answer", item.space() instanceof Worksheet.Line ? item.solution() : "");
        note("explanation", item.explanation());
        note("teacher", item.teacher());
    }

    private void box(Worksheet.Box option, boolean last) {
        paragraph(option.text(), option.ticked() ? BOLD : PLAIN, INDENT, Role.TEXT, !last || !option.why().isEmpty(), (surface, box) -> {
            double x = box.x() + 2;
            double y = box.y() + PLAIN.size() + 1 - TICK;
            double[] xs = {x, x + TICK, x + TICK, x, x};
            double[] ys = {y, y, y + TICK, y + TICK, y};
            surface.polyline(xs, ys, Stroke.solid(1), Role.TEXT);
            if (option.ticked()) {
                surface.polyline(new double[] {x + 2.5, x + 5.5, x + 12}, new double[] {y + 6.5, y + 10.5, y - 1}, Stroke.solid(2.2),
                        Role.TEXT);
            }
        });
        if (!option.why().isEmpty()) {
            paragraph(words.say("misconception", option.why()), SMALL, INDENT, Role.MUTED, !last, null);
        }
    }

    private void line(boolean percent) {
        parts.add(new Part(42, sheet.answered(), (surface, box) -> {
            rule(surface, box.x(), box.x() + 190, box.bottom() - 8);
            if (percent) {
                surface.text("%", box.x() + 198, box.bottom() - 10, PLAIN, Align.LEFT, Role.TEXT);
            }
        }));
    }

    /// What only the teacher's sheet says, behind a bar.
    private void note(String key, String text) {
        if (!text.isEmpty()) {
            paragraph(words.text(key) + ": " + text, PLAIN, 14, Role.TEXT, false, (surface, box) ->
                    surface.fillRect(new Box(box.x(), box.y(), 3, box.height() - 4), Role.AXIS));
        }
    }

    private void lines(String text, Type type, double indent, Role ink, boolean holds) {
        paragraph(text, type, indent, ink, holds, null);
    }

    /// Text broken into lines, paragraphs apart.
    ///
    /// @param mark painted before the first line, or null
    private void paragraph(String text, Type type, double indent, Role ink, boolean holds, Part.Painting mark) {
        String[] paragraphs = text.strip().split("\n\\s*\n");
        for (int p = 0; p < paragraphs.length; p++) {
            List<String> lines = new ArrayList<>();
            String flat = paragraphs[p].strip().replaceAll("\\s+", " ");
            Drawing.of(1, ruler -> lines.addAll(new Lettering(ruler, type).lines(flat, SheetPdf.WIDTH - 2 * SheetPdf.MARGIN - indent)));
            boolean first = p == 0;
            parts.add(new Part(lines.size() * type.line() + 6, holds || p + 1 < paragraphs.length, (surface, box) -> {
                if (first && mark != null) {
                    mark.paint(surface, box);
                }
                double baseline = box.y() + type.size();
                for (String line : lines) {
                    surface.text(line, box.x() + indent, baseline, type, Align.LEFT, ink);
                    baseline += type.line();
                }
            }));
        }
    }
}
