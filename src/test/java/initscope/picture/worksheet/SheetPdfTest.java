package initscope.picture.worksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.lesson.sheet.Worksheet;
import initscope.lesson.sheet.Worksheet.Axis;
import initscope.lesson.sheet.Worksheet.Box;
import initscope.lesson.sheet.Worksheet.Boxes;
import initscope.lesson.sheet.Worksheet.Item;
import initscope.lesson.sheet.Worksheet.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Worksheets on paper, read back.
class SheetPdfTest {
    private static final List<Double> PLACES = IntStream.rangeClosed(1, 10).mapToObj(Double::valueOf).toList();

    private static Worksheet sheet(Locale language, boolean answered, int items, List<Double> measured) {
        List<Item> all = new ArrayList<>();
        for (int i = 1; i <= items; i++) {
            Worksheet.Space space = switch (i % 4) {
                case 0 -> new Boxes(List.of(new Box("벨 모양", false, answered ? "무작위라서 그렇다고 봄" : ""),
                        new Box("Two towers", answered, "")));
                case 1 -> new Line(true);
                case 2 -> new Axis(true, PLACES, 0.5, 10.5, 0, 0.5, false, "value", "histogram@5", answered ? measured : List.of());
                default -> new Axis(false, PLACES, 1, 10, 1e-4, 10, true, "layer", "gradient.rms", answered ? measured : List.of());
            };
            all.add(new Item(i, "Title " + i, "What becomes of the standard deviation in layer " + i + "? ".repeat(3) + "\n\nAnd why?",
                    List.of("relu he-normal depth=" + i), space, answered ? "Answer " + i : "", answered ? "Explained " + i : "",
                    answered ? "Teacher " + i : ""));
        }
        return new Worksheet(language, language.equals(Locale.KOREAN) ? "초기화와 층" : "Weights & <layers>", 12, answered,
                List.of("Say what happens.", "말할 수 있습니다."), answered ? List.of("Look here.") : List.of(), List.of("tanh normal(1)"),
                "Play.", all);
    }

    private static PDDocument read(Worksheet sheet) throws IOException {
        return Loader.loadPDF(SheetPdf.bytes(sheet));
    }

    @Test
    void everyTextOfTheSheetCanBeSelectedInBothLanguages() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            Worksheet sheet = sheet(language, true, 8, PLACES);
            try (PDDocument document = read(sheet)) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertTrue(text.contains(sheet.title()), text);
                assertTrue(text.contains(language.equals(Locale.KOREAN) ? "목표" : "Goals"));
                assertTrue(text.contains("벨 모양"));
                for (int i = 1; i <= 8; i++) {
                    assertTrue(text.contains("Title " + i) && text.contains("Explained " + i) && text.contains("Teacher " + i), "step " + i);
                }
                assertTrue(text.contains("1 / " + document.getNumberOfPages()));
            }
        }
    }

    @Test
    void theStudentsSheetHasANameLineAndNoAnswer() throws IOException {
        try (PDDocument document = read(sheet(Locale.KOREAN, false, 8, PLACES))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("이름") && text.contains("날짜"));
            assertFalse(text.contains("Answer") || text.contains("Explained") || text.contains("Teacher") || text.contains("오해"));
        }
    }

    @Test
    void pagesAreA4AndNothingStandsBelowThem() throws IOException {
        try (PDDocument document = read(sheet(Locale.ENGLISH, true, 40, PLACES))) {
            assertTrue(document.getNumberOfPages() > 8, document.getNumberOfPages() + " pages");
            assertEquals(595.28, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(841.89, document.getPage(0).getMediaBox().getHeight(), 0.01);
            float[] lowest = new float[1];
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                    lowest[0] = Math.max(lowest[0], text.getYDirAdj());
                }
            }.getText(document);
            assertTrue(lowest[0] > 700 && lowest[0] < 830, "lowest letter at " + lowest[0]);
        }
    }

    @Test
    void whateverWasMeasuredIsDrawnOrLeftOut() throws IOException {
        List<Double> odd = DoubleStream.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, -1, 1e300, 1e-300,
                0.2, 0.3, -0.0).boxed().toList();
        for (List<Double> measured : List.of(odd, List.<Double>of(), List.of(1.0))) {
            try (PDDocument document = read(sheet(Locale.ENGLISH, true, 4, measured))) {
                assertTrue(new PDFTextStripper().getText(document).contains("Title 4"));
            }
        }
    }
}
