package initscope.picture;

/// A box filled with slanted lines: the second channel of marks that would else be told by colour alone.
public final class Hatch {

    private Hatch() {
    }

    /// @param ground under the lines, or null to leave what is there
    /// @param distance of the lines, level, in logical pixels
    public static void fill(Surface surface, Box box, Ink ground, Ink lines, double distance, double width) {
        if (!(box.width() > 0 && box.height() > 0)) {
            return;
        }
        if (ground != null) {
            surface.fillRect(box, ground);
        }
        surface.clip(box);
        int count = (int) Math.min(2000, (box.width() + box.height()) / distance + 1);
        for (int i = 0; i <= count; i++) {
            double x = box.x() + i * distance;
            surface.strokeLine(x, box.y(), x - box.height(), box.bottom(), Stroke.solid(width), lines);
        }
        surface.unclip();
    }
}
