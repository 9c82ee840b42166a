package initscope.ui.canvas;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Paints on a JavaFX canvas.
final class CanvasSurface implements Surface {
    private static final String FAMILY = "Pretendard";
    private static final int REMEMBERED = 2000;

    private final GraphicsContext context;
    private final Function<Ink, Color> colours;
    private final Map<Type, Font> fonts = new HashMap<>();
    private final Map<Type, Map<String, Double>> widths = new HashMap<>();
    private final Text ruler = new Text();
    private double scale = 1;

    CanvasSurface(GraphicsContext context, Function<Ink, Color> colours) {
        this.context = context;
        this.colours = colours;
        context.setTextBaseline(VPos.BASELINE);
        context.setLineCap(StrokeLineCap.BUTT);
    }

    void setScale(double value) {
        scale = value > 0 ? value : 1;
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        context.setFill(colours.apply(ink));
        context.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2, Stroke stroke, Ink ink) {
        use(stroke, ink);
        context.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void polyline(double[] x, double[] y, Stroke stroke, Ink ink) {
        use(stroke, ink);
        context.strokePolyline(x, y, x.length);
    }

    @Override
    public void polygon(double[] x, double[] y, Ink ink) {
        context.setFill(colours.apply(ink));
        context.fillPolygon(x, y, x.length);
    }

    private void use(Stroke stroke, Ink ink) {
        context.setStroke(colours.apply(ink));
        context.setLineWidth(stroke.width());
        if (stroke.dash() > 0) {
            context.setLineDashes(stroke.dash(), stroke.dash());
        } else {
            context.setLineDashes((double[]) null);
        }
    }

    @Override
    public void text(String text, double x, double baseline, Type type, Align align, double degrees, Ink ink) {
        context.setFill(colours.apply(ink));
        context.setFont(font(type));
        context.setTextAlign(switch (align) {
            case LEFT -> TextAlignment.LEFT;
            case CENTER -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        });
        if (degrees == 0) {
            context.fillText(text, x, baseline);
        } else {
            context.save();
            context.translate(x, baseline);
            context.rotate(degrees);
            context.fillText(text, 0, 0);
            context.restore();
        }
    }

    @Override
    public double width(String text, Type type) {
        Map<String, Double> known = widths.computeIfAbsent(type, _ -> new HashMap<>());
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(text, t -> {
            ruler.setFont(font(type));
            ruler.setText(t);
            return ruler.getLayoutBounds().getWidth();
        });
    }

    private Font font(Type type) {
        return fonts.computeIfAbsent(type,
                t -> Font.font(FAMILY, t.bold() ? FontWeight.BOLD : FontWeight.NORMAL, t.size()));
    }

    /// One image, a pixel a cell, enlarged without smoothing: thousands of rectangles would take longer than a pulse.
    @Override
    public void cells(Box box, int columns, byte[] inks, List<? extends Ink> palette) {
        int rows = inks.length / columns;
        if (rows == 0 || !(box.width() > 0 && box.height() > 0)) {
            return;
        }
        int[] colour = new int[palette.size()];
        for (int i = 0; i < colour.length; i++) {
            Color c = colours.apply(palette.get(i));
            colour[i] = 0xFF000000 | (int) Math.rint(255 * c.getRed()) << 16 | (int) Math.rint(255 * c.getGreen()) << 8
                    | (int) Math.rint(255 * c.getBlue());
        }
        int[] pixels = new int[rows * columns];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = colour[inks[i] & 0xFF];
        }
        WritableImage image = new WritableImage(columns, rows);
        image.getPixelWriter().setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
        context.setImageSmoothing(false);
        double left = snap(box.x());
        double top = snap(box.y());
        context.drawImage(image, left, top, snap(box.right()) - left, snap(box.bottom()) - top);
    }

    /// Widened to whole pixels: JavaFX clips such a rectangle for nothing, any other through a mask as large as the canvas,
    /// painted anew for every clip, which over a hundred layers kept the window waiting for seconds.
    @Override
    public void clip(Box box) {
        double left = Math.floor(box.x() * scale) / scale;
        double top = Math.floor(box.y() * scale) / scale;
        context.save();
        context.beginPath();
        context.rect(left, top, Math.ceil(box.right() * scale) / scale - left, Math.ceil(box.bottom() * scale) / scale - top);
        context.clip();
    }

    @Override
    public void unclip() {
        context.restore();
    }
}
