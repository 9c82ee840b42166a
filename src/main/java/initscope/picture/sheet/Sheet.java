package initscope.picture.sheet;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import java.util.ArrayList;
import java.util.List;

/// Several networks on one picture, each with its name over it and a sentence under it.
public record Sheet(List<Panel> panels, Look look) {
    /// Width to height a panel looks best at.
    private static final double SHAPE = 1.7;
    /// Most lines of a title or a sentence; a longer one ends in "…".
    private static final int LINES = 4;
    /// Corners of a disc.
    private static final int ROUND = 24;

    public Sheet {
        panels = List.copyOf(panels);
    }

    /// Paints into `box`, background included: one panel fills it, more stand in the grid that leaves each most room.
    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        if (panels.isEmpty()) {
            return;
        }
        int columns = columns(panels.size(), box);
        int rows = Math.ceilDiv(panels.size(), columns);
        double gap = look.text();
        double width = (box.width() - (columns + 1) * gap) / columns;
        double height = (box.height() - (rows + 1) * gap) / rows;
        if (!(width > 0 && height > 0)) {
            return;
        }
        int titles = 1;
        int verdicts = 0;
        for (Panel panel : panels) {
            titles = Math.max(titles, title(surface, panel, width).size());
            verdicts = Math.max(verdicts, verdict(surface, panel, width).size());
        }
        for (int i = 0; i < panels.size(); i++) {
            Box place = new Box(surface.snap(box.x() + gap + i % columns * (width + gap)),
                    surface.snap(box.y() + gap + i / columns * (height + gap)), width, height);
            panel(surface, panels.get(i), place, titles, verdicts);
        }
    }

    /// Columns that make the panels largest, at the shape that suits them.
    static int columns(int panels, Box box) {
        int best = 1;
        double most = 0;
        for (int columns = 1; columns <= panels; columns++) {
            double room = Math.min(box.width() / columns / SHAPE, box.height() / Math.ceilDiv(panels, columns));
            if (room > most * 1.0001) {
                most = room;
                best = columns;
            }
        }
        return best;
    }

    private void panel(Surface surface, Panel panel, Box box, int titles, int verdicts) {
        double line = look.plain().line();
        double under = (verdicts + 1) * line + 0.3 * look.text();
        double over = titles * line + 0.2 * look.text();
        surface.clip(box);
        double baseline = box.y() + look.text();
        for (String text : title(surface, panel, box.width())) {
            surface.text(text, box.x(), baseline, look.bold(), Align.LEFT, Role.TEXT);
            baseline += line;
        }
        Box picture = box.inset(0, over, 0, under);
        panel.picture().paint(surface, picture);
        baseline = picture.bottom() + 1.2 * look.text();
        List<String> sentence = verdict(surface, panel, box.width());
        if (!sentence.isEmpty()) {
            sign(surface, panel.severity(), box.x() + 0.5 * look.text(), baseline - look.plain().cap() / 2);
        }
        for (String text : sentence) {
            surface.text(text, box.x() + indent(), baseline, look.plain(), Align.LEFT, Role.TEXT);
            baseline += line;
        }
        surface.text(panel.networks(), box.x() + indent(), baseline, look.small(), Align.LEFT, Role.MUTED);
        surface.unclip();
    }

    private double indent() {
        return 1.35 * look.text();
    }

    private List<String> title(Surface surface, Panel panel, double width) {
        return cut(new Lettering(surface, look.bold()).lines(panel.title(), width));
    }

    private List<String> verdict(Surface surface, Panel panel, double width) {
        return panel.verdict().isEmpty() ? List.of()
                : cut(new Lettering(surface, look.plain()).lines(panel.verdict(), width - indent()));
    }

    private static List<String> cut(List<String> lines) {
        if (lines.size() <= LINES) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, LINES));
        some.set(LINES - 1, some.getLast() + " …");
        return some;
    }

    /// A disc for good, a triangle for a warning, a square on its corner for bad: told apart without colour.
    private void sign(Surface surface, Diagnosis.Severity severity, double x, double y) {
        double r = 0.42 * look.text();
        switch (severity) {
            case GOOD -> {
                double[] xs = new double[ROUND];
                double[] ys = new double[ROUND];
                for (int i = 0; i < ROUND; i++) {
                    xs[i] = x + r * Math.cos(2 * Math.PI * i / ROUND);
                    ys[i] = y + r * Math.sin(2 * Math.PI * i / ROUND);
                }
                surface.polygon(xs, ys, Role.GOOD);
            }
            case WARNING -> surface.polygon(new double[] {x - r, x + r, x}, new double[] {y + r, y + r, y - r}, Role.WARN);
            case BAD -> surface.polygon(new double[] {x - r, x, x + r, x}, new double[] {y, y - r, y, y + r}, Role.BAD);
        }
    }
}
