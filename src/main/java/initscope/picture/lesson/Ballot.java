package initscope.picture.lesson;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Hatch;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import java.util.List;

/// Votes by show of hands as lying bars, an option a row: the first round hatched, the round after discussion filled.
///
/// @param options their texts
/// @param before votes of the first round, one an option
/// @param after votes of the second; empty before it
/// @param right index of the right option, −1 while it must not be seen
/// @param first name of the first round
/// @param second name of the second
public record Ballot(List<String> options, List<Integer> before, List<Integer> after, int right, Look look, String first,
        String second) {

    public Ballot {
        options = List.copyOf(options);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        if (options.isEmpty() || !(box.width() > 6 * look.text() && box.height() > 2 * look.text())) {
            return;
        }
        double head = after.isEmpty() ? 0.5 * look.text() : 2 * look.text();
        double row = Math.min((box.height() - head - 0.5 * look.text()) / options.size(), 6.5 * look.text());
        for (int i = 0; i < options.size(); i++) {
            row(surface, new Box(box.x(), box.y() + head + i * row, box.width(), row), i);
        }
        if (!after.isEmpty()) {
            legend(surface, box);
        }
    }

    private void row(Surface surface, Box row, int option) {
        Type type = look.plain();
        double t = look.text();
        double y = row.y() + 1.1 * t;
        String number = (option + 1) + (option == right ? " ✓" : "");
        surface.text(number, row.x() + 0.5 * t, y, look.bold(), Align.LEFT, option == right ? Role.GOOD : Role.TEXT);
        double left = row.x() + 3 * t;
        Lettering letters = new Lettering(surface, type);
        String text = letters.lines(options.get(option), row.right() - left - t).getFirst();
        boolean roomy = row.height() > 3 * t;
        if (roomy) {
            surface.text(text.length() < options.get(option).length() ? text + " …" : text, left, y, type, Align.LEFT, Role.TEXT);
        }
        double top = roomy ? y + 0.5 * t : row.y() + 0.2 * t;
        double height = Math.min(1.6 * t, (row.bottom() - 0.4 * t - top) / (after.isEmpty() ? 1 : 2));
        Box first = new Box(left, top, row.right() - left - 4 * t, Math.max(2, height));
        bar(surface, first, before.get(option), true);
        if (!after.isEmpty()) {
            bar(surface, new Box(left, first.bottom() + 1, first.width(), first.height()), after.get(option), false);
        }
    }

    private void bar(Surface surface, Box room, int votes, boolean hatched) {
        double length = room.width() * votes / Math.max(1, most());
        Box bar = new Box(room.x(), room.y(), surface.snap(length), room.height());
        surface.fillRect(new Box(room.x(), room.y(), Math.max(surface.pixel(), bar.width()), room.height()),
                hatched && !after.isEmpty() ? Role.BAND : Role.BAR);
        if (hatched && !after.isEmpty()) {
            Hatch.fill(surface, bar, null, Role.BAR, 6, look.line());
        }
        Type type = look.bold();
        surface.text(votes + percent(votes, hatched ? before : after), bar.right() + 0.4 * type.size(),
                room.centerY() + type.cap() / 2, look.small(), Align.LEFT, Role.TEXT);
    }

    private static String percent(int votes, List<Integer> round) {
        int all = round.stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? "" : " · " + Math.round(100.0 * votes / all) + " %";
    }

    private int most() {
        return Math.max(before.stream().mapToInt(Integer::intValue).max().orElse(0),
                after.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private void legend(Surface surface, Box box) {
        Type type = look.small();
        double baseline = box.y() + 1.3 * type.size();
        double x = box.x() + 3 * look.text();
        Box piece = new Box(x, baseline - type.cap(), 1.6 * type.size(), type.cap());
        Hatch.fill(surface, piece, Role.BAND, Role.BAR, 6, look.line());
        surface.text(first, piece.right() + 4, baseline, type, Align.LEFT, Role.TEXT);
        x = piece.right() + 4 + surface.width(first, type) + 1.4 * type.size();
        surface.fillRect(new Box(x, piece.y(), piece.width(), piece.height()), Role.BAR);
        surface.text(second, x + piece.width() + 4, baseline, type, Align.LEFT, Role.TEXT);
    }
}
