package initscope.picture.band;

import initscope.experiment.reproduction.Reproduced;
import initscope.experiment.reproduction.Reproduced.Check;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;

/// The figures of a row in their bands: the shaded stretch is the band, the line in its middle the published figure, a disc a
/// figure of ours inside, a square on its corner one outside.
///
/// @param result what was measured; null before
public record BandMark(Reproduced result, Look look) {
    /// Half of the axis, in half widths of the band; what lies farther out stands at the end.
    private static final double REACH = 1.5;
    private static final int ROUND = 16;

    /// Paints into `box`, background included.
    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        double r = Math.min(0.3 * look.text(), box.height() / 4);
        double half = box.width() / 2 - r - 1;
        if (!(half > 0 && r > 0)) {
            return;
        }
        double left = surface.snap(box.centerX() - half / REACH);
        double right = surface.snap(box.centerX() + half / REACH);
        double top = surface.snap(box.y() + box.height() * 0.2);
        double bottom = surface.snap(box.bottom() - box.height() * 0.2);
        surface.fillRect(new Box(left, top, right - left, bottom - top), Role.GRID);
        line(surface, left, top, bottom, Role.AXIS);
        line(surface, right, top, bottom, Role.AXIS);
        line(surface, box.centerX(), top, bottom, Role.AXIS);
        if (result == null) {
            return;
        }
        for (Check check : result.checks()) {
            double x = box.centerX() + half * Math.clamp(Double.isNaN(check.place()) ? REACH : check.place() / REACH, -1, 1);
            if (check.inBand()) {
                disc(surface, x, box.centerY(), r);
            } else {
                surface.polygon(new double[] {x - 1.3 * r, x, x + 1.3 * r, x}, new double[] {box.centerY(),
                    box.centerY() - 1.3 * r, box.centerY(), box.centerY() + 1.3 * r}, Role.BAD);
            }
        }
    }

    private void line(Surface surface, double x, double top, double bottom, Role ink) {
        double at = surface.snap(x) + surface.pixel() / 2;
        surface.strokeLine(at, top, at, bottom, Stroke.solid(look.line()), ink);
    }

    private static void disc(Surface surface, double x, double y, double r) {
        double[] xs = new double[ROUND];
        double[] ys = new double[ROUND];
        for (int i = 0; i < ROUND; i++) {
            xs[i] = x + r * Math.cos(2 * Math.PI * i / ROUND);
            ys[i] = y + r * Math.sin(2 * Math.PI * i / ROUND);
        }
        surface.polygon(xs, ys, Role.BAR);
    }
}
