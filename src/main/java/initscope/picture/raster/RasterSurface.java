package initscope.picture.raster;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Palette;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;

/// Java2D as a surface.
final class RasterSurface implements Surface {
    /// How far off a device pixel a coordinate may be, by rounding, and still be meant to lie on it.
    private static final double ON_PIXEL = 1e-6;
    /// Text is measured at this size and scaled, so that widths do not depend on hinting.
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Graphics2D g;
    private final double scale;
    private final Palette palette;
    private final Deque<Shape> clips = new ArrayDeque<>();

    RasterSurface(Graphics2D g, double scale, Palette palette) {
        this.g = g;
        this.scale = scale;
        this.palette = palette;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        g.setClip(null);
    }

    void dispose() {
        g.dispose();
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        if (!(box.width() > 0 && box.height() > 0)) {
            return;
        }
        ink(ink);
        double left = box.x() * scale;
        double top = box.y() * scale;
        double right = box.right() * scale;
        double bottom = box.bottom() * scale;
        if (onPixel(left) && onPixel(top) && onPixel(right) && onPixel(bottom)) {
            AffineTransform saved = g.getTransform();
            g.setTransform(new AffineTransform());
            int x = (int) Math.rint(left);
            int y = (int) Math.rint(top);
            g.fillRect(x, y, (int) Math.rint(right) - x, (int) Math.rint(bottom) - y);
            g.setTransform(saved);
        } else {
            g.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        }
    }

    private static boolean onPixel(double v) {
        return Math.abs(v - Math.rint(v)) < ON_PIXEL && Math.abs(v) < 1 << 30;
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2, Stroke stroke, Ink ink) {
        ink(ink);
        g.setStroke(stroke(stroke));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void polyline(double[] x, double[] y, Stroke stroke, Ink ink) {
        if (x.length > 1) {
            ink(ink);
            g.setStroke(stroke(stroke));
            g.draw(path(x, y));
        }
    }

    @Override
    public void polygon(double[] x, double[] y, Ink ink) {
        if (x.length > 2) {
            ink(ink);
            Path2D path = path(x, y);
            path.closePath();
            g.fill(path);
        }
    }

    private static Path2D path(double[] x, double[] y) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD, x.length);
        path.moveTo(x[0], y[0]);
        for (int i = 1; i < x.length; i++) {
            path.lineTo(x[i], y[i]);
        }
        return path;
    }

    private static BasicStroke stroke(Stroke stroke) {
        float width = (float) stroke.width();
        return stroke.dash() > 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                        new float[] {(float) stroke.dash()}, 0)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    @Override
    public void text(String text, double x, double baseline, Type type, Align align, double degrees, Ink ink) {
        ink(ink);
        g.setFont(Pretendard.font(type));
        double shift = switch (align) {
            case LEFT -> 0;
            case CENTER -> -width(text, type) / 2;
            case RIGHT -> -width(text, type);
        };
        AffineTransform saved = g.getTransform();
        g.translate(x, baseline);
        g.rotate(Math.toRadians(degrees));
        g.drawString(text, (float) shift, 0);
        g.setTransform(saved);
    }

    @Override
    public double width(String text, Type type) {
        Font font = Pretendard.font(type);
        return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
    }

    @Override
    public void clip(Box box) {
        Shape outer = g.getClip();
        clips.push(outer == null ? new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6) : outer);
        g.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    public void unclip() {
        g.setClip(clips.pop());
    }

    private void ink(Ink ink) {
        g.setColor(new Color(palette.rgb(ink)));
    }
}
