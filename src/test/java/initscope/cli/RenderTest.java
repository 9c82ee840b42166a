package initscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.export.Xml;
import initscope.picture.view.View;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// `render`: the file it writes, read back by others.
class RenderTest {
    private static final String FIRST = "sigmoid normal(1) depth=3 width=30 batch=50";
    private static final String SECOND = "tanh zeros depth=3 width=30 batch=50 seeds=4";

    @TempDir
    Path folder;

    private Path render(String file, String... more) {
        Path path = folder.resolve(file);
        List<String> line = new ArrayList<>(List.of("render", FIRST, SECOND, "--output", path.toString()));
        line.addAll(List.of(more));
        Spoken spoken = Spoken.of(line.toArray(String[]::new));
        assertEquals("", spoken.err());
        assertEquals("", spoken.out());
        assertEquals(0, spoken.code());
        return path;
    }

    @Test
    void aPngHasTheSizeTimesTheScale() throws IOException {
        BufferedImage image = ImageIO.read(render("x.png", "--size", "640x360", "--scale", "3").toFile());
        assertEquals(1920, image.getWidth());
        assertEquals(1080, image.getHeight());
        assertEquals(1600, ImageIO.read(render("y.PNG").toFile()).getWidth());
    }

    @Test
    void theThemeIsTheGround() throws IOException {
        assertEquals(0xF4F6F8, ImageIO.read(render("l.png").toFile()).getRGB(2, 2) & 0xFFFFFF);
        assertEquals(0x15181C, ImageIO.read(render("d.png", "--theme", "dark").toFile()).getRGB(2, 2) & 0xFFFFFF);
    }

    @Test
    void aPanelHasItsSpecItsVerdictAndItsNumberOfNetworks() throws IOException {
        List<String> texts = Xml.all(Xml.read(Files.readString(render("x.svg"))), "text").stream()
                .map(org.w3c.dom.Element::getTextContent).toList();
        String all = String.join(" ", texts);
        for (String text : List.of(FIRST, SECOND, "layer 3", "Beginning to saturate", "1 network, seed 1", "4 networks, seeds 1–4")) {
            assertTrue(all.contains(text), text + " in " + all);
        }
    }

    @Test
    void koreanTextCanBeCopiedOutOfAPdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(render("x.pdf", "--lang", "ko", "--size", "960x480").toFile())) {
            assertEquals(720, document.getPage(0).getMediaBox().getWidth(), 1e-3);
            assertEquals(360, document.getPage(0).getMediaBox().getHeight(), 1e-3);
            String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            for (String word : List.of(FIRST, "3층", "포화", "신경망 1개, 시드 1", "신경망 4개, 시드 1–4")) {
                assertTrue(text.contains(word), word + " in " + text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void everyViewIsOffered(View view) throws IOException {
        assertTrue(Xml.all(Xml.read(Files.readString(render("x.svg", "--view", view.id()))), "text").size() > 6);
    }

    @Test
    void theSameSpecGivesTheSameBytes() throws IOException {
        for (String end : List.of("png", "svg", "pdf")) {
            assertEquals(-1, Files.mismatch(render("a." + end), render("b." + end)), end);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tanh zeros|2|--output x.png", "tanh zeros --output IN/x.gif|2|.png, .svg or .pdf",
        "tanh zeros --output IN/png|2|.png, .svg or .pdf", "--output IN/x.png|2|tanh",
        "tanh zeors --output IN/x.png|2|zeros", "tanh zeros --output IN/x.png --view nosuch|2|strip|heatmap",
        "tanh zeros --output IN/x.png --size 640|2|1600x900", "tanh zeros --output IN/x.png --size 0x9|2|1600x900",
        "tanh zeros --output IN/x.png --size 99999x99999|2|16384", "tanh zeros --output IN/x.png --scale 9|2|from 1 to 8",
        "tanh zeros --output IN/x.png --scale 1.5|2|whole number", "tanh zeros --output IN/x.svg --scale 2|2|PNG",
        "tanh zeros --output IN/x.png --size 16384x16384 --scale 8|1|million pixels",
        "tanh zeros --output IN/x.png --text 99|2|from 8 to 40", "tanh zeros --output IN/x.png --theme blue|2|light|dark",
        "tanh zeros --output IN/no/x.png|1|folder", "tanh zeros --output IN|2|.png",
        "relu zeros depth=200 width=4096 batch=65536 precision=fp64 --output IN/x.png|1|nearest"})
    void whatCannotBeDrawnIsOneSentenceAndNoFile(String line, int code, String named) throws IOException {
        Spoken spoken = Spoken.of(("render " + line.replace("IN", folder.toString())).split(" "));
        assertEquals(code, spoken.code(), spoken.err());
        assertTrue(spoken.err().contains(named), spoken.err());
        assertEquals(spoken.err().length() - 1, spoken.err().indexOf('\n'), spoken.err());
        assertFalse(spoken.err().contains("Exception") || spoken.err().contains("mistake"), spoken.err());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
