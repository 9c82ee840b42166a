package initscope.picture.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.diagnosis.Diagnosis.Severity;
import initscope.experiment.spec.Spec;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.PictureWords;
import initscope.picture.Runs;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Axes.Choice;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.picture.pdf.Pdf;
import initscope.picture.raster.Raster;
import initscope.picture.sheet.Panel;
import initscope.picture.sheet.Sheet;
import initscope.picture.strip.Focus;
import initscope.picture.svg.Svg;
import initscope.picture.view.Plate;
import initscope.picture.view.Subject;
import initscope.picture.view.View;
import initscope.statistics.LayerStatistics;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every view of whatever was measured, on a linear and a logarithmic axis, through every back end.
class AnyDataTest {
    private static final Spec SPEC = Runs.spec("relu he-normal");
    private static final List<Choice> CHOICES = List.of(Choice.BOOK,
            new Choice(Side.ACTIVATION, Scope.PANEL, Scope.PANEL, true), new Choice(Side.PREACTIVATION, Scope.EACH, Scope.EACH, false));
    private static final int WIDTH = 480;
    private static final int HEIGHT = 260;

    @ParameterizedTest
    @EnumSource(View.class)
    void isDrawnAsPngSvgAndPdf(View view) throws IOException {
        for (int depth : new int[] {1, 5, 40}) {
            for (List<LayerStatistics> layers : OddLayers.runs(depth)) {
                for (Choice choice : CHOICES) {
                    String what = view + ", " + depth + " layers of " + (layers.isEmpty() ? "nothing"
                            : layers.getFirst().activation()) + ", " + choice;
                    Subject subject = Subject.of(SPEC, layers.isEmpty() ? List.of() : List.of(layers, layers),
                            Axes.of(choice, layers, null));
                    Plate plate = new Plate(view, subject, Focus.NONE, Look.DESK, PictureWords.in(Locale.KOREAN));
                    check(sheet(plate), what, depth == 5);
                }
            }
        }
    }

    private static Sheet sheet(Plate plate) {
        return new Sheet(List.of(new Panel("한 패널 <&>", "판정 한 문장입니다.", Severity.WARNING, "2", plate::paint)), Look.DESK);
    }

    private static void check(Sheet sheet, String what, boolean pdf) throws IOException {
        Box box = new Box(0, 0, WIDTH, HEIGHT);
        String svg = new Svg(Palette.DARK).document(WIDTH, HEIGHT, what, s -> sheet.paint(s, box));
        assertTrue(Xml.all(Xml.read(svg), "text").size() >= 3, what);
        assertFalse(svg.contains("=\"NaN") || svg.contains("Infinity\""), what);
        BufferedImage image = new Raster(Palette.DARK).image(WIDTH, HEIGHT, 1, s -> sheet.paint(s, box));
        assertEquals(WIDTH, image.getWidth());
        if (pdf) {
            try (PDDocument document = Loader.loadPDF(new Pdf(Palette.DARK, "ko").document(WIDTH, HEIGHT, what,
                    s -> sheet.paint(s, box)))) {
                String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
                assertTrue(text.contains("한 패널 <&>"), what);
            }
        }
    }

    @Test
    void anyNumberOfPanelsStandsOnASheetOfAnySize() {
        List<LayerStatistics> layers = Runs.of("tanh zeros depth=2 width=5 batch=5");
        Plate plate = new Plate(View.STRIP, Subject.of(SPEC, List.of(layers), Axes.of(Choice.BOOK, layers, null)), Focus.NONE, Look.DESK,
                PictureWords.in(Locale.ENGLISH));
        for (int panels : new int[] {0, 1, 2, 3, 4, 5, 9, 30}) {
            List<Panel> all = new ArrayList<>();
            for (int i = 0; i < panels; i++) {
                all.add(new Panel("panel " + i + " with many words ".repeat(i), "a sentence ".repeat(40), Severity.GOOD, "1",
                        plate::paint));
            }
            for (int[] size : new int[][] {{1600, 900}, {900, 1600}, {64, 64}, {3000, 64}}) {
                String svg = new Svg(Palette.LIGHT).document(size[0], size[1], "", s ->
                        new Sheet(all, Look.PROJECTOR).paint(s, new Box(0, 0, size[0], size[1])));
                for (int i = 0; i < panels && size[0] * size[1] > 1e6; i++) {
                    assertTrue(svg.contains(">panel " + i), panels + " panels on " + size[0]);
                }
                Xml.read(svg);
            }
        }
    }
}
