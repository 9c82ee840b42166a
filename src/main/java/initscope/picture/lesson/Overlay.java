package initscope.picture.lesson;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.axes.Interval;
import java.util.List;

/// What was drawn over what was measured. Bars are brought to the same area first: only their shape was asked for.
///
/// @param drawn NaN where nothing was drawn
/// @param measured as many
/// @param yours name of what was drawn
/// @param truth name of what was measured
public record Overlay(Sheet sheet, List<Double> drawn, List<Double> measured, Look look, String yours, String truth) {

    public void paint(Surface surface, Box box) {
        List<Double> own = sheet.bars() ? shares(drawn) : drawn;
        List<Double> real = sheet.bars() ? shares(measured) : measured;
        Sheet on = sheet.bars() ? sheet.upTo(Interval.around(0, 1.06 * Math.max(most(own), most(real)))) : sheet;
        Box plot = on.ground(surface, box, look, "");
        if (plot == null) {
            return;
        }
        Tracks.of(on, real).measured(surface, plot, look);
        Tracks.of(on, own).own(surface, plot, look);
        legend(surface, box, plot);
    }

    /// Shares of the whole; negative and infinite heights count for nothing, and of nothing nothing is left.
    public static List<Double> shares(List<Double> heights) {
        double sum = heights.stream().mapToDouble(Overlay::counted).sum();
        return heights.stream().map(h -> sum > 0 ? counted(h) / sum : 0).toList();
    }

    private static double counted(double height) {
        return height > 0 && height <= Double.MAX_VALUE / 1e6 ? height : 0;
    }

    private static double most(List<Double> heights) {
        return Math.max(1e-9, heights.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    /// Above the plot, each name behind a piece of its mark.
    private void legend(Surface surface, Box box, Box plot) {
        Type type = look.small();
        double baseline = box.y() + 1.3 * type.size();
        double piece = 1.6 * type.size();
        double x = plot.x();
        double y = baseline - type.cap() / 2;
        if (sheet.bars()) {
            surface.fillRect(new Box(x, y - type.cap() / 2, piece, type.cap()), Role.BAR);
        } else {
            surface.strokeLine(x, y, x + piece, y, Stroke.solid(2.2 * look.line()), Role.FIRST);
        }
        surface.text(truth, x + piece + 4, baseline, type, Align.LEFT, Role.TEXT);
        x += piece + 4 + surface.width(truth, type) + 1.4 * type.size();
        surface.strokeLine(x, y, x + piece, y, new Stroke(2.6 * look.line(), sheet.bars() ? 0 : 6), Role.SECOND);
        surface.text(yours, x + piece + 4, baseline, type, Align.LEFT, Role.TEXT);
    }
}
