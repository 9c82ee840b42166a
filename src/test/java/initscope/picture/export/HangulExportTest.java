package initscope.picture.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.Align;
import initscope.picture.Palette;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Type;
import initscope.picture.pdf.Pdf;
import initscope.picture.raster.Raster;
import initscope.picture.svg.Svg;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Korean in files: every syllable has a glyph of its own, none is the box of a missing one, and no system font is asked.
class HangulExportTest {
    /// The first and the last syllable, one that small fonts leave out, and a code point nothing is assigned to.
    private static final List<String> LETTERS = List.of("가", "힣", "뷁", "\u0378");
    private static final int SIDE = 48;

    private static Consumer<Surface> letter(String letter, boolean bold) {
        return surface -> surface.text(letter, 8, 38, new Type(32, bold), Align.LEFT, Role.TEXT);
    }

    private static void assertAllDiffer(List<BufferedImage> images) {
        List<int[]> pixels = images.stream().map(i -> i.getRGB(0, 0, i.getWidth(), i.getHeight(), null, 0, i.getWidth())).toList();
        for (int i = 0; i < pixels.size(); i++) {
            assertTrue(i == 3 || Arrays.stream(pixels.get(i)).distinct().count() > 8, "no letter was drawn for " + LETTERS.get(i));
            for (int j = i + 1; j < pixels.size(); j++) {
                assertFalse(Arrays.equals(pixels.get(i), pixels.get(j)), LETTERS.get(i) + " looks like " + LETTERS.get(j));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everySyllableHasAGlyphInPng(boolean bold) {
        assertAllDiffer(LETTERS.stream().map(l -> new Raster(Palette.LIGHT).image(SIDE, SIDE, 1, letter(l, bold))).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everySyllableHasAGlyphInPdf(boolean bold) throws IOException {
        List<BufferedImage> images = new ArrayList<>();
        for (String l : LETTERS) {
            try (PDDocument document = Loader.loadPDF(new Pdf(Palette.LIGHT, "ko").document(SIDE, SIDE, "", letter(l, bold)))) {
                document.getPage(0).getResources().getFontNames().forEach(name -> {
                    try {
                        assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded(), name + " is not in the file");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                images.add(new PDFRenderer(document).renderImageWithDPI(0, 96));
            }
        }
        assertAllDiffer(images);
    }

    /// An SVG leaves its letters to whoever shows it: it asks for the program's font, then for those that have Korean.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anSvgAsksForTheBundledFontFirstAndForKoreanOnesAfterIt(boolean bold) {
        String document = new Svg(Palette.LIGHT).document(SIDE, SIDE, "", letter("뷁", bold));
        assertTrue(document.contains("font-family=\"Pretendard,'Noto Sans KR',"), document);
        assertTrue(document.contains(">뷁</text>"), document);
        assertEquals(bold, document.contains("font-weight=\""), document);
    }
}
