package initscope.picture.record;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import java.util.List;

/// A part of another surface that has an origin of its own, and may be enlarged: type and lines grow with it.
///
/// @param x of the origin on the other surface
/// @param y of the origin on the other surface
/// @param zoom lengths of the other surface to one of this
public record Placed(Surface on, double x, double y, double zoom) implements Surface {

    public Placed {
        if (!(zoom > 0 && Double.isFinite(zoom))) {
            throw new IllegalArgumentException("nothing can be enlarged " + zoom + " times");
        }
    }

    @Override
    public double scale() {
        return on.scale() * zoom;
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        on.fillRect(place(box), ink);
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2, Stroke stroke, Ink ink) {
        on.strokeLine(x + zoom * x1, y + zoom * y1, x + zoom * x2, y + zoom * y2, place(stroke), ink);
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke, Ink ink) {
        on.polyline(place(x, xs), place(y, ys), place(stroke), ink);
    }

    @Override
    public void polygon(double[] xs, double[] ys, Ink ink) {
        on.polygon(place(x, xs), place(y, ys), ink);
    }

    @Override
    public void text(String text, double left, double baseline, Type type, Align align, double degrees, Ink ink) {
        on.text(text, x + zoom * left, y + zoom * baseline, place(type), align, degrees, ink);
    }

    @Override
    public double width(String text, Type type) {
        return on.width(text, place(type)) / zoom;
    }

    @Override
    public void cells(Box box, int columns, byte[] inks, List<? extends Ink> palette) {
        on.cells(place(box), columns, inks, palette);
    }

    @Override
    public void clip(Box box) {
        on.clip(place(box));
    }

    @Override
    public void unclip() {
        on.unclip();
    }

    private Box place(Box box) {
        return new Box(x + zoom * box.x(), y + zoom * box.y(), zoom * box.width(), zoom * box.height());
    }

    private Stroke place(Stroke stroke) {
        return new Stroke(zoom * stroke.width(), zoom * stroke.dash());
    }

    private Type place(Type type) {
        return new Type(zoom * type.size(), type.bold());
    }

    private double[] place(double origin, double[] values) {
        double[] placed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            placed[i] = origin + zoom * values[i];
        }
        return placed;
    }
}
