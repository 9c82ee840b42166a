package initscope.picture.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Palette;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.font.Typeface;
import initscope.picture.pdf.Pdf;
import initscope.picture.raster.Raster;
import initscope.picture.svg.Svg;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What is painted comes back out of the file, read by somebody else's program.
class ExportsTest {
    private static final Svg SVG = new Svg(Palette.LIGHT);
    private static final Pdf PDF = new Pdf(Palette.LIGHT, "ko");

    private static final Consumer<Surface> SCENE = s -> {
        s.fillRect(new Box(0, 0, 400, 300), Role.PANEL);
        s.fillRect(new Box(20, 30, 40, 100), Role.BAR);
        s.strokeLine(10, 200, 390, 200, new Stroke(2, 4), Role.AXIS);
        s.polyline(new double[] {100, 200, 300}, new double[] {150, 60, 150}, Stroke.solid(3), Role.BAD);
        s.polygon(new double[] {220, 260, 240}, new double[] {220, 220, 260}, Role.GOOD);
        s.text("표준편차 σ = 0.46 <층 1 & 뷁>", 200, 20, new Type(14, false), Align.CENTER, Role.TEXT);
        s.text("count", 15, 150, new Type(12, true), Align.LEFT, -90, Role.MUTED);
        s.clip(new Box(300, 220, 40, 40));
        s.fillRect(new Box(280, 200, 100, 100), Role.WARN);
        s.unclip();
    };

    @Test
    void everyMarkIsAnElementOfTheSvg() {
        Document document = Xml.read(SVG.document(400, 300, "a <title> & more", SCENE));
        Element root = document.getDocumentElement();
        assertEquals("svg", root.getTagName());
        assertEquals("0 0 400 300", root.getAttribute("viewBox"));
        assertTrue(root.getAttribute("font-family").startsWith("Pretendard,"));
        assertEquals("a <title> & more", Xml.all(document, "title").getFirst().getTextContent());
        assertEquals(1, Xml.all(document, "line").size());
        assertEquals("4", Xml.all(document, "line").getFirst().getAttribute("stroke-dasharray"));
        assertEquals("100,150 200,60 300,150", Xml.all(document, "polyline").getFirst().getAttribute("points"));
        assertEquals(1, Xml.all(document, "polygon").size());
        List<Element> texts = Xml.all(document, "text");
        assertEquals(List.of("표준편차 σ = 0.46 <층 1 & 뷁>", "count"), texts.stream().map(Element::getTextContent).toList());
        assertEquals("rotate(-90 15 150)", texts.get(1).getAttribute("transform"));
        Element bar = Xml.all(document, "rect").stream().filter(r -> r.getAttribute("height").equals("100")
                && r.getAttribute("x").equals("20")).findFirst().orElseThrow();
        assertEquals("#0072b2", bar.getAttribute("fill"));
        Element clipped = Xml.all(document, "rect").stream().filter(r -> r.getAttribute("x").equals("280")).findFirst()
                .orElseThrow();
        assertEquals("url(#c1)", ((Element) clipped.getParentNode()).getAttribute("clip-path"));
    }

    @Test
    void theTextOfAPdfCanBeReadAndItsPageHasTheSize() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.document(400, 300, "제목 σ", SCENE))) {
            assertEquals(1, document.getNumberOfPages());
            PDRectangle page = document.getPage(0).getMediaBox();
            assertEquals(300, page.getWidth(), 1e-3);
            assertEquals(225, page.getHeight(), 1e-3);
            assertEquals("제목 σ", document.getDocumentInformation().getTitle());
            assertEquals("ko", document.getDocumentCatalog().getLanguage());
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            assertTrue(text.contains("표준편차 σ = 0.46 <층 1 & 뷁>"), text);
        }
    }

    /// Drawn by PDFBox at one pixel a logical pixel, the page shows the marks and the letters where Java2D puts them.
    @Test
    void aPdfLooksLikeThePng() throws IOException {
        BufferedImage ours = new Raster(Palette.LIGHT).image(400, 300, 1, SCENE);
        try (PDDocument document = Loader.loadPDF(PDF.document(400, 300, "", SCENE))) {
            BufferedImage theirs = new PDFRenderer(document).renderImageWithDPI(0, 96);
            assertEquals(400, theirs.getWidth());
            assertEquals(300, theirs.getHeight());
            assertEquals(Palette.LIGHT.rgb(Role.BAR), theirs.getRGB(40, 80) & 0xFFFFFF);
            assertEquals(Palette.LIGHT.rgb(Role.WARN), theirs.getRGB(320, 240) & 0xFFFFFF);
            assertEquals(Palette.LIGHT.rgb(Role.PANEL), theirs.getRGB(290, 240) & 0xFFFFFF);
            assertEquals(Palette.LIGHT.rgb(Role.GOOD), theirs.getRGB(240, 230) & 0xFFFFFF);
            for (int[] box : new int[][] {{80, 2, 330, 26}, {2, 100, 20, 160}}) {
                double here = darkness(ours, box);
                double there = darkness(theirs, box);
                assertTrue(here > 1000, "no letters in our own picture");
                assertEquals(here, there, 0.12 * here, "ink of the letters in " + box[0]);
            }
        }
    }

    private static double darkness(BufferedImage image, int[] box) {
        double sum = 0;
        for (int x = box[0]; x < box[2]; x++) {
            for (int y = box[1]; y < box[3]; y++) {
                sum += 255 - (image.getRGB(x, y) >> 8 & 0xFF);
            }
        }
        return sum;
    }

    @Test
    void textIsAsWideInEveryFormat() {
        new Raster(Palette.LIGHT).image(1, 1, 1, s -> {
            for (String text : List.of("층 3", "std 0.46", "NaN·∞ −1.5e-6 ≈ ×", "뷁뚫 AV To", "")) {
                for (boolean bold : new boolean[] {false, true}) {
                    assertEquals(s.width(text, new Type(13, bold)), 13 * Typeface.pretendard(bold).width(text), 0.02, text);
                }
            }
        });
    }

    @Test
    void onlyTheLettersUsedTravelInAPdf() {
        int small = PDF.document(400, 300, "", SCENE).length;
        assertTrue(small < 30_000, "the page takes " + small + " bytes");
        assertEquals(0, Typeface.pretendard(false).glyph(0x0E01));
        assertEquals(0, Typeface.pretendard(false).glyph(0x1F600));
    }

    @Test
    void anImpossibleSizeIsRefused() {
        for (double[] size : new double[][] {{0, 10}, {10, -1}, {Double.NaN, 10}, {10, Double.POSITIVE_INFINITY}}) {
            assertThrows(IllegalArgumentException.class, () -> SVG.document(size[0], size[1], "", s -> { }));
            assertThrows(IllegalArgumentException.class, () -> PDF.document(size[0], size[1], "", s -> { }));
        }
        assertThrows(IllegalArgumentException.class, () -> PDF.document(30_000, 10, "", s -> { }));
        assertFalse(SVG.document(30_000, 10, "", s -> { }).isEmpty());
    }
}
