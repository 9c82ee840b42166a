package initscope.picture.strip;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import java.util.List;

/// Several networks on one picture, side by side, each with its name over it and a sentence under it.
public record Sheet(List<Panel> panels, Look look) {
    /// Lines a sentence may take.
    private static final int LINES = 2;

    /// @param title names the network, its spec for instance
    /// @param note a sentence about it; "" for none
    public record Panel(String title, String note, Strip strip) {
    }

    public Sheet {
        panels = List.copyOf(panels);
    }

    /// Paints into `box`, background included: one panel fills it, more stand in two columns.
    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        int columns = panels.size() > 1 ? 2 : 1;
        int rows = Math.ceilDiv(panels.size(), columns);
        double gap = look.text();
        double width = (box.width() - (columns + 1) * gap) / columns;
        double height = (box.height() - (rows + 1) * gap) / Math.max(1, rows);
        for (int i = 0; i < panels.size(); i++) {
            panel(surface, panels.get(i), new Box(box.x() + gap + i % columns * (width + gap),
                    box.y() + gap + i / columns * (height + gap), width, height));
        }
    }

    private void panel(Surface surface, Panel panel, Box box) {
        double margin = look.text() * 0.5;
        boolean noted = panels.stream().anyMatch(p -> !p.note().isEmpty());
        double under = noted ? (LINES + 0.2) * look.plain().line() : 0;
        surface.clip(box);
        surface.text(panel.title(), box.x() + margin, box.y() + look.text(), look.bold(), Align.LEFT, Role.TEXT);
        panel.strip().paint(surface, box.inset(0, 1.4 * look.text(), 0, under));
        double baseline = box.bottom() - under + look.text();
        for (String line : new Lettering(surface, look.plain()).lines(panel.note(), box.width() - 2 * margin).stream()
                .limit(LINES).toList()) {
            surface.text(line, box.x() + margin, baseline, look.plain(), Align.LEFT, Role.MUTED);
            baseline += look.plain().line();
        }
        surface.unclip();
    }
}
