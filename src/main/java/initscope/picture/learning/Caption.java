package initscope.picture.learning;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.depth.Mark;
import java.util.List;

/// The name of a run with its mark and ink, and a sentence about it, over its picture.
///
/// @param number of the run: its ink and its mark
/// @param bad whether the sentence is about a failure
public record Caption(int number, String name, String sentence, boolean bad, Look look) {
    private static final int LINES = 2;

    /// Paints into the upper part of a box.
    ///
    /// @return what is left of it
    public Box paint(Surface surface, Box box) {
        double t = look.text();
        double height = t * 1.5 + LINES * look.small().line() + 0.3 * t;
        Box head = new Box(box.x(), box.y(), box.width(), Math.min(height, box.height()));
        surface.fillRect(head, Role.BACKGROUND);
        surface.clip(head);
        Mark.of(number).full(surface, box.x() + 0.9 * t, box.y() + 0.85 * t, 0.4 * t, Run.ink(number));
        Lettering bold = new Lettering(surface, look.bold());
        surface.text(shortened(bold, name, box.width() - 2.2 * t), box.x() + 1.6 * t, box.y() + 1.2 * t, look.bold(), Align.LEFT,
                Run.ink(number));
        List<String> lines = new Lettering(surface, look.small()).lines(sentence, Math.max(1, box.width() - 1.2 * t));
        double baseline = box.y() + 1.4 * t + look.small().size();
        for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
            surface.text(lines.get(i), box.x() + 0.6 * t, baseline, look.small(), Align.LEFT, bad ? Role.BAD : Role.TEXT);
            baseline += look.small().line();
        }
        surface.unclip();
        return box.inset(0, head.height(), 0, 0);
    }

    /// The text, or its beginning and "…".
    static String shortened(Lettering lettering, String text, double width) {
        if (lettering.width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && lettering.width(text.substring(0, end) + "…") > width) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
