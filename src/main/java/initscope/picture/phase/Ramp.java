package initscope.picture.phase;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;

/// What the shades of a map mean: a bar with plain figures, and words at its ends.
///
/// @param decades at which the shade of a gradient is full
public record Ramp(Quantity quantity, double decades, Look look, MapWords words) {
    private static final int STEPS = 61;

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        Type type = look.small();
        String low = quantity == Quantity.GRADIENT ? words.vanishes() : words.apart();
        String high = quantity == Quantity.GRADIENT ? words.explodes() : words.alike();
        double gap = type.size() * 0.6;
        double room = box.width() - surface.width(low, type) - surface.width(high, type) - 4 * gap;
        double width = Math.min(Math.max(room, 60), 420);
        double left = box.centerX() - width / 2;
        double top = box.y() + 2;
        double height = Math.max(4, type.size() * 0.9);
        for (int i = 0; i < STEPS; i++) {
            double share = (double) i / (STEPS - 1);
            double from = surface.snap(left + width * i / STEPS);
            surface.fillRect(new Box(from, top, surface.snap(left + width * (i + 1) / STEPS) - from, height),
                    quantity.ink(quantity == Quantity.GRADIENT ? (2 * share - 1) * decades : share, decades));
        }
        surface.text(low, left - gap, top + height / 2 + type.cap() / 2, type, Align.RIGHT, Role.TEXT);
        surface.text(high, left + width + gap, top + height / 2 + type.cap() / 2, type, Align.LEFT, Role.TEXT);
        String[] figures = quantity == Quantity.COSINE ? new String[] {"0", "0.25", "0.5", "0.75", "1"}
                : decades == Quantity.FEW ? new String[] {"÷ 100", "÷ 10", "1", "× 10", "× 100"}
                : new String[] {"÷ 10⁶", "÷ 1000", "1", "× 1000", "× 10⁶"};
        for (int i = 0; i < figures.length; i++) {
            surface.text(figures[i], left + width * i / (figures.length - 1), top + height + type.size() * 1.15, type,
                    Align.CENTER, Role.MUTED);
        }
    }
}
