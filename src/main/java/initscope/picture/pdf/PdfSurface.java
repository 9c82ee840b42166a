package initscope.picture.pdf;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Palette;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.font.Typeface;
import java.util.ArrayDeque;
import java.util.Deque;

/// The content of a PDF page as a surface (ISO 32000-1, 8 and 9). Rectangles of one colour that follow each other are filled
/// as one shape, so that touching bars show no seam.
final class PdfSurface implements Surface {
    private static final double SCALE = 4;
    /// Beyond this a coordinate is as good as infinite; what is not a number is not painted.
    private static final double FAR = 1e6;
    private static final Box OFF_THE_PAGE = new Box(-10, -10, 1, 1);

    /// What the page paints with now; a clip saves and restores it.
    private record Pens(int fill, int line, double width, double dash) {
        static final Pens NONE = new Pens(-1, -1, -1, 0);
    }

    private final Palette palette;
    private final StringBuilder content = new StringBuilder(1 << 14);
    private final PdfFont regular;
    private final PdfFont bold;
    private final Deque<Pens> saved = new ArrayDeque<>();
    private Pens pens = Pens.NONE;
    private boolean filling;

    /// @param width of the page, points
    /// @param regular shared by all pages of a document, as is the bold one
    PdfSurface(Palette palette, double width, double height, PdfFont regular, PdfFont bold) {
        this.palette = palette;
        this.regular = regular;
        this.bold = bold;
        content.append("0 0 ").append(figure(width)).append(' ').append(figure(height)).append(" re W n\n");
        numbers(Pdf.POINTS, 0, 0, -Pdf.POINTS, 0, height).append("cm 1 j\n");
    }

    private PdfFont font(boolean ofBold) {
        return ofBold ? bold : regular;
    }

    /// Everything painted, every clip closed.
    String finish() {
        while (!saved.isEmpty()) {
            unclip();
        }
        flush();
        return content.toString();
    }

    @Override
    public double scale() {
        return SCALE;
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        if (!(box.width() > 0 && box.height() > 0 && finite(box.x(), box.y(), box.right(), box.bottom()))) {
            return;
        }
        if (palette.rgb(ink) != pens.fill) {
            fill(ink);
        }
        numbers(box.x(), box.y(), box.width(), box.height()).append("re\n");
        filling = true;
    }

    private void flush() {
        if (filling) {
            content.append("f\n");
            filling = false;
        }
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2, Stroke stroke, Ink ink) {
        polyline(new double[] {x1, x2}, new double[] {y1, y2}, stroke, ink);
    }

    @Override
    public void polyline(double[] x, double[] y, Stroke stroke, Ink ink) {
        if (x.length > 1 && finite(x) && finite(y)) {
            flush();
            use(stroke, ink);
            path(x, y);
            content.append("S\n");
        }
    }

    @Override
    public void polygon(double[] x, double[] y, Ink ink) {
        if (x.length > 2 && finite(x) && finite(y)) {
            fill(ink);
            path(x, y);
            content.append("f*\n");
        }
    }

    private void path(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            numbers(x[i], y[i]).append(i == 0 ? "m\n" : "l\n");
        }
    }

    @Override
    public void text(String text, double x, double baseline, Type type, Align align, double degrees, Ink ink) {
        if (text.isEmpty() || !finite(x, baseline, degrees)) {
            return;
        }
        fill(ink);
        double back = switch (align) {
            case LEFT -> 0;
            case CENTER -> width(text, type) / 2;
            case RIGHT -> width(text, type);
        };
        double angle = Math.toRadians(degrees);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        content.append("BT /").append(type.bold() ? 'B' : 'R').append(' ').append(figure(type.size())).append(" Tf ");
        numbers(cos, sin, sin, -cos, x - back * cos, baseline - back * sin).append("Tm ");
        content.append(font(type.bold()).encode(text)).append(" Tj ET\n");
    }

    @Override
    public double width(String text, Type type) {
        return type.size() * Typeface.pretendard(type.bold()).width(text);
    }

    @Override
    public void clip(Box box) {
        flush();
        boolean some = box.width() > 0 && box.height() > 0 && finite(box.x(), box.y(), box.right(), box.bottom());
        Box inside = some ? box : OFF_THE_PAGE;
        saved.push(pens);
        content.append("q ");
        numbers(inside.x(), inside.y(), inside.width(), inside.height()).append("re W n\n");
    }

    @Override
    public void unclip() {
        flush();
        pens = saved.pop();
        content.append("Q\n");
    }

    private void fill(Ink ink) {
        flush();
        int rgb = palette.rgb(ink);
        if (rgb != pens.fill) {
            colour(rgb).append("rg\n");
            pens = new Pens(rgb, pens.line, pens.width, pens.dash);
        }
    }

    private void use(Stroke stroke, Ink ink) {
        int rgb = palette.rgb(ink);
        if (rgb != pens.line) {
            colour(rgb).append("RG\n");
        }
        if (stroke.width() != pens.width) {
            numbers(stroke.width()).append("w\n");
        }
        if (stroke.dash() != pens.dash) {
            content.append('[').append(stroke.dash() > 0 ? figure(stroke.dash()) : "").append("] 0 d\n");
        }
        pens = new Pens(pens.fill, rgb, stroke.width(), stroke.dash());
    }

    private StringBuilder colour(int rgb) {
        return numbers((rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    private StringBuilder numbers(double... values) {
        for (double value : values) {
            content.append(figure(value)).append(' ');
        }
        return content;
    }

    private static boolean finite(double... values) {
        for (double value : values) {
            if (!(Math.abs(value) <= FAR)) {
                return false;
            }
        }
        return true;
    }

    /// To a hundred-thousandth, never with an exponent.
    static String figure(double value) {
        long units = Math.round(value * 100_000);
        long size = Math.abs(units);
        String whole = (units < 0 ? "-" : "") + size / 100_000;
        if (size % 100_000 == 0) {
            return whole;
        }
        String rest = Long.toString(100_000 + size % 100_000).substring(1);
        int end = 5;
        while (rest.charAt(end - 1) == '0') {
            end--;
        }
        return whole + "." + rest.substring(0, end);
    }
}
