package initscope.ui.export.scene;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import java.util.List;

/// A surface whose background is that of a panel: for pictures that stand in one.
record Grounded(Surface on) implements Surface {

    private static Ink ground(Ink ink) {
        return ink == Role.BACKGROUND ? Role.PANEL : ink;
    }

    @Override
    public double scale() {
        return on.scale();
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        on.fillRect(box, ground(ink));
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2, Stroke stroke, Ink ink) {
        on.strokeLine(x1, y1, x2, y2, stroke, ground(ink));
    }

    @Override
    public void polyline(double[] x, double[] y, Stroke stroke, Ink ink) {
        on.polyline(x, y, stroke, ground(ink));
    }

    @Override
    public void polygon(double[] x, double[] y, Ink ink) {
        on.polygon(x, y, ground(ink));
    }

    @Override
    public void text(String text, double x, double baseline, Type type, Align align, double degrees, Ink ink) {
        on.text(text, x, baseline, type, align, degrees, ground(ink));
    }

    @Override
    public double width(String text, Type type) {
        return on.width(text, type);
    }

    @Override
    public void cells(Box box, int columns, byte[] inks, List<? extends Ink> palette) {
        on.cells(box, columns, inks, palette.stream().map(Grounded::ground).toList());
    }

    @Override
    public void clip(Box box) {
        on.clip(box);
    }

    @Override
    public void unclip() {
        on.unclip();
    }
}
