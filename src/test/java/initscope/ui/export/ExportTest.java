package initscope.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.diagnosis.Diagnosis.Severity;
import initscope.picture.Palette;
import initscope.picture.PictureWords;
import initscope.picture.Runs;
import initscope.picture.axes.Axes;
import initscope.picture.export.Xml;
import initscope.picture.sheet.Panel;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Strip;
import initscope.statistics.LayerStatistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window writes.
class ExportTest {
    @TempDir
    Path folder;

    private static List<Panel> panels() {
        List<LayerStatistics> layers = Runs.of("tanh xavier-normal depth=2 width=10 batch=20");
        Strip strip = new Strip(layers, Axes.of(Axes.Choice.BOOK, layers, null), Focus.NONE, Export.LOOK,
                PictureWords.in(Locale.KOREAN));
        return List.of(new Panel("tanh xavier-normal", "건강함", Severity.GOOD, "신경망 1개", strip::paint));
    }

    @Test
    void theEndOfTheNameSaysTheType() throws IOException {
        for (String end : List.of("png", "svg", "pdf")) {
            assertTrue(Export.write(folder.resolve("x." + end), panels(), Palette.DARK, "ko"));
        }
        assertEquals(3200, ImageIO.read(folder.resolve("x.png").toFile()).getWidth());
        assertTrue(Xml.read(Files.readString(folder.resolve("x.svg"))).getDocumentElement().getTextContent().contains("건강함"));
        try (PDDocument document = Loader.loadPDF(folder.resolve("x.pdf").toFile())) {
            assertTrue(new org.apache.pdfbox.text.PDFTextStripper().getText(document).contains("신경망 1개"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.count(), "something is left over");
        }
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws IOException {
        assertFalse(Export.write(folder.resolve("no/x.svg"), panels(), Palette.LIGHT, "en"));
        Path taken = Files.createDirectories(folder.resolve("taken.svg/inside"));
        assertFalse(Export.write(taken.getParent(), panels(), Palette.LIGHT, "en"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("taken.svg")), files.toList());
        }
    }
}
