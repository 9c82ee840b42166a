package initscope.picture.pdf;

import initscope.picture.Palette;
import initscope.picture.Surface;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// Makes PDF documents in the colours of a palette.
///
/// @param language of the text, for readers that speak: "en", "ko"
public record Pdf(Palette palette, String language) {
    /// Points to one logical pixel: 72 to 96.
    public static final double POINTS = 0.75;
    /// Longest side a page may have, points (ISO 32000-1, annex C).
    private static final double LONGEST = 14_400;

    /// A document of `width` by `height` logical pixels.
    ///
    /// @param painter paints everything, background included
    /// @throws IllegalArgumentException if the size is not positive or the page would be longer than 14 400 points
    public byte[] document(double width, double height, String title, Consumer<Surface> painter) {
        return document(width, height, title, List.of(painter));
    }

    /// The same of several pages.
    public byte[] document(double width, double height, String title, List<Consumer<Surface>> painters) {
        double w = width * POINTS;
        double h = height * POINTS;
        if (!(w > 0 && h > 0 && Math.max(w, h) <= LONGEST && !painters.isEmpty())) {
            throw new IllegalArgumentException("no " + painters.size() + " pages of " + width + " × " + height);
        }
        PdfFont regular = new PdfFont(false);
        PdfFont bold = new PdfFont(true);
        PdfFile file = new PdfFile();
        int catalog = file.reserve();
        int pages = file.reserve();
        int info = file.reserve();
        int resources = file.reserve();
        StringBuilder kids = new StringBuilder();
        for (Consumer<Surface> painter : painters) {
            PdfSurface surface = new PdfSurface(palette, w, h, regular, bold);
            painter.accept(surface);
            int page = file.reserve();
            int content = file.reserve();
            kids.append(kids.isEmpty() ? "" : " ").append(page).append(" 0 R");
            file.object(page, "<< /Type /Page /Parent " + pages + " 0 R /MediaBox [0 0 " + PdfSurface.figure(w) + " "
                    + PdfSurface.figure(h) + "] /Resources " + resources + " 0 R /Contents " + content + " 0 R >>");
            file.stream(content, "", surface.finish().getBytes(StandardCharsets.US_ASCII));
        }
        file.object(catalog, "<< /Type /Catalog /Pages " + pages + " 0 R /Lang (" + language
                + ") /ViewerPreferences << /DisplayDocTitle true >> >>");
        file.object(pages, "<< /Type /Pages /Kids [" + kids + "] /Count " + painters.size() + " >>");
        StringBuilder fonts = new StringBuilder();
        for (PdfFont font : List.of(regular, bold)) {
            if (font.isUsed()) {
                int number = file.reserve();
                font.write(file, number);
                fonts.append(font == bold ? " /B " : " /R ").append(number).append(" 0 R");
            }
        }
        file.object(resources, "<< /Font <<" + fonts + " >> >>");
        file.object(info, "<< /Title " + PdfFile.string(title) + " /Producer (InitScope) >>");
        return file.finish(catalog, info);
    }
}
