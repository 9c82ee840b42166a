package initscope.picture.svg;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Palette;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.font.Typeface;

/// Elements of SVG as a surface.
final class SvgSurface implements Surface {
    /// Bars are laid on quarters of a logical pixel: where four device pixels make one, their edges are sharp.
    private static final double SCALE = 4;
    /// Beyond this a coordinate is as good as infinite; what is not a number is not painted.
    private static final double FAR = 1e6;

    private final Palette palette;
    private final StringBuilder elements = new StringBuilder(1 << 14);
    private int clips;
    private int open;

    SvgSurface(Palette palette) {
        this.palette = palette;
    }

    int length() {
        return elements.length();
    }

    /// Everything painted, every clip closed.
    CharSequence finish() {
        while (open > 0) {
            unclip();
        }
        return elements;
    }

    @Override
    public double scale() {
        return SCALE;
    }

    @Override
    public void fillRect(Box box, Ink ink) {
        if (box.width() > 0 && box.height() > 0 && finite(box.x(), box.y(), box.right(), box.bottom())) {
            elements.append("<rect");
            box(box);
            fill(ink).append(" shape-rendering=\"crispEdges\"/>\n");
        }
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2, Stroke stroke, Ink ink) {
        if (finite(x1, y1, x2, y2)) {
            elements.append("<line");
            number("x1", x1).number("y1", y1).number("x2", x2).number("y2", y2).stroke(stroke, ink);
            elements.append("/>\n");
        }
    }

    @Override
    public void polyline(double[] x, double[] y, Stroke stroke, Ink ink) {
        if (x.length > 1 && finite(x) && finite(y)) {
            elements.append("<polyline");
            points(x, y).stroke(stroke, ink);
            elements.append(" fill=\"none\"/>\n");
        }
    }

    @Override
    public void polygon(double[] x, double[] y, Ink ink) {
        if (x.length > 2 && finite(x) && finite(y)) {
            elements.append("<polygon");
            points(x, y).fill(ink).append(" fill-rule=\"evenodd\"/>\n");
        }
    }

    @Override
    public void text(String text, double x, double baseline, Type type, Align align, double degrees, Ink ink) {
        if (text.isEmpty() || !finite(x, baseline, degrees)) {
            return;
        }
        elements.append("<text");
        number("x", x).number("y", baseline).number("font-size", type.size());
        if (type.bold()) {
            elements.append(" font-weight=\"bold\"");
        }
        switch (align) {
            case LEFT -> { }
            case CENTER -> elements.append(" text-anchor=\"middle\"");
            case RIGHT -> elements.append(" text-anchor=\"end\"");
        }
        if (degrees != 0) {
            elements.append(" transform=\"rotate(").append(figure(degrees)).append(' ').append(figure(x)).append(' ')
                    .append(figure(baseline)).append(")\"");
        }
        number("textLength", width(text, type)).fill(ink).append('>');
        escape(text, elements);
        elements.append("</text>\n");
    }

    @Override
    public double width(String text, Type type) {
        return type.size() * Typeface.pretendard(type.bold()).width(text);
    }

    @Override
    public void clip(Box box) {
        boolean some = box.width() > 0 && box.height() > 0 && finite(box.x(), box.y(), box.right(), box.bottom());
        elements.append("<clipPath id=\"c").append(++clips).append("\"><rect");
        box(some ? box : new Box(0, 0, 0, 0));
        elements.append("/></clipPath>\n<g clip-path=\"url(#c").append(clips).append(")\">\n");
        open++;
    }

    @Override
    public void unclip() {
        elements.append("</g>\n");
        open--;
    }

    private void box(Box box) {
        number("x", box.x()).number("y", box.y()).number("width", box.width()).number("height", box.height());
    }

    private SvgSurface number(String name, double value) {
        elements.append(' ').append(name).append("=\"").append(figure(value)).append('"');
        return this;
    }

    private SvgSurface points(double[] x, double[] y) {
        elements.append(" points=\"");
        for (int i = 0; i < x.length; i++) {
            elements.append(i > 0 ? " " : "").append(figure(x[i])).append(',').append(figure(y[i]));
        }
        elements.append('"');
        return this;
    }

    private StringBuilder fill(Ink ink) {
        return elements.append(" fill=\"").append(colour(palette.rgb(ink))).append('"');
    }

    private void stroke(Stroke stroke, Ink ink) {
        elements.append(" stroke=\"").append(colour(palette.rgb(ink))).append('"');
        number("stroke-width", stroke.width());
        if (stroke.dash() > 0) {
            number("stroke-dasharray", stroke.dash());
        }
    }

    private static boolean finite(double... values) {
        for (double value : values) {
            if (!(Math.abs(value) <= FAR)) {
                return false;
            }
        }
        return true;
    }

    static String colour(int rgb) {
        String digits = Integer.toHexString(rgb & 0xFFFFFF);
        return "#" + "0".repeat(6 - digits.length()) + digits;
    }

    /// To a thousandth, without needless digits.
    static String figure(double value) {
        long thousandths = Math.round(value * 1000);
        long size = Math.abs(thousandths);
        String whole = (thousandths < 0 ? "-" : "") + size / 1000;
        if (size % 1000 == 0) {
            return whole;
        }
        String rest = Long.toString(1000 + size % 1000).substring(1);
        int end = 3;
        while (rest.charAt(end - 1) == '0') {
            end--;
        }
        return whole + "." + rest.substring(0, end);
    }

    /// As character data; what XML cannot hold becomes "�".
    static void escape(String text, StringBuilder to) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '&' -> to.append("&amp;");
                default -> to.appendCodePoint(c < 0x20 && c != '\t' && c != '\n' || c >= 0xD800 && c < 0xE000
                        || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        }
    }
}
