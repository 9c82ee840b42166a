package initscope.picture.lesson;

import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import java.util.List;

/// A prediction while it is being drawn.
///
/// @param heights one a column, NaN where nothing is drawn yet
/// @param cursor the column keys change
/// @param heading over the plot
/// @param hint what to do, in the middle while nothing is drawn
public record Pad(Sheet sheet, List<Double> heights, int cursor, Look look, String heading, String hint) {

    public void paint(Surface surface, Box box) {
        Box plot = sheet.ground(surface, box, look, heading);
        if (plot == null) {
            return;
        }
        double left = surface.snap(sheet.edge(plot, cursor));
        surface.fillRect(new Box(left, plot.y(), surface.snap(sheet.edge(plot, cursor + 1)) - left, plot.height()), Role.HOVER);
        Tracks.of(sheet, heights).own(surface, plot, look);
        double line = 2 * look.line();
        surface.fillRect(new Box(left, plot.bottom() - line, sheet.edge(plot, cursor + 1) - left, 2 * line), Role.FOCUS);
        double at = sheet.heights(plot).at(heights.get(cursor));
        surface.strokeLine(left, at, sheet.edge(plot, cursor + 1), at, Stroke.solid(line), Role.FOCUS);
        if (heights.stream().allMatch(h -> Double.isNaN(h))) {
            new Lettering(surface, look.times(1.15).plain()).block(hint, plot.inset(look.text(), look.text(), look.text(), look.text()),
                    Role.PANEL, Role.MUTED);
        }
    }
}
