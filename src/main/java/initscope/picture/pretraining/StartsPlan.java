package initscope.picture.pretraining;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import java.util.List;

/// The bench of starts before it has run: a line each, what it does before training in words, and how the gradient steps, the
/// same number for all, are shared between pretraining (thin) and training (thick).
///
/// @param starts in the order of the bench
public record StartsPlan(List<Planned> starts, Look look, Captions captions) {
    /// A start to come.
    ///
    /// @param name as in the table of results
    /// @param about one sentence
    /// @param before gradient steps of its pretraining
    /// @param steps all gradient steps; where pretraining would take them all, it cannot run
    public record Planned(String name, String about, long before, long steps) {
        boolean isRandom() {
            return before == 0;
        }
    }

    public StartsPlan {
        starts = List.copyOf(starts);
    }

    public void paint(Surface surface, Box all) {
        surface.fillRect(all, Role.BACKGROUND);
        double t = look.text();
        Box box = all.inset(0.7 * t, 0.4 * t, 0.7 * t, 0.4 * t);
        double left = new StartsPicture.Names(surface, look).width(starts.stream().map(Planned::name).toList(), box);
        Box lines = new Box(box.x() + left, box.y() + 2.4 * t, box.width() - left, box.height() - 2.4 * t);
        double height = Math.min(StartsPicture.Names.TALLEST * t, lines.height() / Math.max(1, starts.size()));
        double bar = 0.32 * lines.width();
        if (!(bar > 4 * t && height > 2)) {
            return;
        }
        surface.clip(all);
        String head = new Lettering(surface, look.bold()).fitting(lines.width(), captions.of(Caption.PLAN_STEPS));
        if (head != null) {
            surface.text(head, lines.x(), lines.y() - 0.7 * t, look.bold(), Align.LEFT, Role.TEXT);
        }
        for (int i = 0; i < starts.size(); i++) {
            Box line = new Box(box.x(), lines.y() + i * height, box.width(), height);
            line(surface, starts.get(i), line, lines.x(), bar);
        }
        surface.unclip();
    }

    private void line(Surface surface, Planned start, Box line, double x, double bar) {
        double t = look.text();
        new StartsPicture.Names(surface, look).paint(start.name(), line, x, start.isRandom() ? Role.FIRST : Role.SECOND);
        surface.fillRect(new Box(x, surface.snap(line.bottom()), line.right() - x, surface.pixel()), Role.GRID);
        double tall = Math.min(1.6 * t, 0.6 * line.height());
        double part = bar * Math.clamp((double) start.before() / Math.max(1, start.steps()), 0, 1);
        surface.fillRect(new Box(x, line.centerY() - tall / 6, part, tall / 3), Role.SECOND);
        surface.fillRect(new Box(x + part, line.centerY() - tall / 2, bar - part, tall), Role.FIRST);
        double words = x + bar + 1.2 * t;
        words(surface, start, new Box(words, line.y(), line.right() - words, line.height()));
    }

    private void words(Surface surface, Planned start, Box room) {
        String steps = start.isRandom() ? captions.of(Caption.PLAN_ALL, String.valueOf(start.steps()))
                : captions.of(Caption.PLAN_PARTS, String.valueOf(start.before()),
                        String.valueOf(Math.max(0, start.steps() - start.before())));
        Lettering plain = new Lettering(surface, look.plain());
        List<String> lines = plain.lines(start.about(), room.width());
        int fit = (int) (room.height() / look.plain().line()) - 1;
        List<String> shown = lines.size() <= fit ? lines : List.of();
        double y = room.centerY() - shown.size() * look.plain().line() / 2 + look.plain().cap() / 2;
        surface.text(steps, room.x(), y, look.plain(), Align.LEFT, Role.TEXT);
        for (String text : shown) {
            y += look.plain().line();
            surface.text(text, room.x(), y, look.plain(), Align.LEFT, Role.MUTED);
        }
    }
}
