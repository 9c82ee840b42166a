package initscope.picture.lesson;

import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;

/// What stands in place of the pictures until there is an answer: axes with nothing on them.
///
/// @param line why nothing is to be seen yet
public record Curtain(Look look, String line) {

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        double t = look.text();
        Box plot = box.inset(4 * t, 3 * t, 3 * t, 4 * t);
        if (!(plot.width() > 8 * t && plot.height() > 5 * t)) {
            return;
        }
        surface.fillRect(plot, Role.PANEL);
        Stroke stroke = Stroke.solid(1.6 * look.line());
        surface.polyline(new double[] {plot.x(), plot.x(), plot.right()}, new double[] {plot.y(), plot.bottom(), plot.bottom()},
                stroke, Role.AXIS);
        for (int i = 1; i <= 5; i++) {
            double x = plot.x() + plot.width() * i / 5.5;
            double y = plot.bottom() - plot.height() * i / 5.5;
            surface.strokeLine(x, plot.bottom(), x, plot.bottom() + 0.5 * t, stroke, Role.AXIS);
            surface.strokeLine(plot.x() - 0.5 * t, y, plot.x(), y, stroke, Role.AXIS);
        }
        Box upper = new Box(plot.x(), plot.y(), plot.width(), plot.height() * 0.72);
        double size = Math.min(9 * t, 0.4 * plot.height());
        new Lettering(surface, new Type(size, true)).block("?", upper, null, Role.GRID);
        new Lettering(surface, look.times(1.25).plain()).block(line,
                new Box(plot.x() + t, plot.y() + plot.height() * 0.62, plot.width() - 2 * t, plot.height() * 0.3), null, Role.MUTED);
    }
}
