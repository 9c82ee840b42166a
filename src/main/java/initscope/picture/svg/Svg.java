package initscope.picture.svg;

import initscope.picture.Palette;
import initscope.picture.Role;
import initscope.picture.Surface;
import java.util.function.Consumer;

/// Makes SVG documents in the colours of a palette.
public record Svg(Palette palette) {
    private static final String FONTS = "Pretendard,'Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic',"
            + "'Noto Sans',sans-serif";

    /// A document of `width` by `height` logical pixels.
    ///
    /// @param title said by screen readers and shown by browsers
    /// @param painter paints everything, background included
    /// @throws IllegalArgumentException if the size is not positive
    public String document(double width, double height, String title, Consumer<Surface> painter) {
        if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
            throw new IllegalArgumentException("no picture of " + width + " × " + height);
        }
        SvgSurface surface = new SvgSurface(palette);
        painter.accept(surface);
        String w = SvgSurface.figure(width);
        String h = SvgSurface.figure(height);
        StringBuilder text = new StringBuilder(256 + surface.length());
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(w).append("\" height=\"").append(h).append("\" viewBox=\"0 0 ").append(w).append(' ').append(h)
                .append("\" role=\"img\" font-family=\"").append(FONTS)
                .append("\" font-kerning=\"none\" stroke-linejoin=\"round\">\n<title>");
        SvgSurface.escape(title, text);
        text.append("</title>\n<rect width=\"").append(w).append("\" height=\"").append(h).append("\" fill=\"")
                .append(SvgSurface.colour(palette.rgb(Role.BACKGROUND))).append("\"/>\n");
        return text.append(surface.finish()).append("</svg>\n").toString();
    }
}
