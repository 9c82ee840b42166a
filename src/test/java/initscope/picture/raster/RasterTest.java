package initscope.picture.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Palette;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static final Raster LIGHT = new Raster(Palette.LIGHT);

    @Test
    void aPictureHasItsSizeTimesItsScale() throws IOException {
        for (double scale : new double[] {1, 1.25, 1.5, 2, 8}) {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(LIGHT.png(40, 20, scale, s -> { })));
            assertEquals((int) (40 * scale), read.getWidth());
            assertEquals((int) (20 * scale), read.getHeight());
        }
    }

    @Test
    void aBarOnDevicePixelsIsSharp() {
        for (double scale : new double[] {1, 1.25, 1.5, 2, 3}) {
            BufferedImage image = LIGHT.image(40, 20, scale, s -> {
                s.fillRect(new Box(0, 0, 40, 20), Role.PANEL);
                s.fillRect(new Box(s.snap(7.3), s.snap(3.1), s.snap(19.9) - s.snap(7.3), s.snap(15.2) - s.snap(3.1)), Role.BAR);
                s.fillRect(new Box(s.snap(19.9), s.snap(3.1), s.snap(25) - s.snap(19.9), s.snap(15.2) - s.snap(3.1)), Role.BAR);
            });
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    boolean inside = x >= Math.rint(7.3 * scale) && x < Math.rint(25 * scale) && y >= Math.rint(3.1 * scale)
                            && y < Math.rint(15.2 * scale);
                    assertEquals(Palette.LIGHT.rgb(inside ? Role.BAR : Role.PANEL), image.getRGB(x, y) & 0xFFFFFF,
                            x + ", " + y + " at scale " + scale);
                }
            }
        }
    }

    @Test
    void everyMarkLeavesItsTrace() {
        List<Consumer<Surface>> marks = List.of(
                s -> s.strokeLine(2, 2, 30, 9, Stroke.solid(1), Role.TEXT),
                s -> s.strokeLine(2, 2, 30, 9, new Stroke(2, 3), Role.TEXT),
                s -> s.polyline(new double[] {2, 9, 30}, new double[] {3, 15, 7}, Stroke.solid(1.5), Role.TEXT),
                s -> s.polygon(new double[] {2, 9, 30}, new double[] {3, 15, 7}, Role.TEXT),
                s -> s.fillRect(new Box(2.3, 2.3, 8.1, 5.5), new Ink.Shade(1)),
                s -> s.text("σ 층 7", 20, 15, new Type(12, false), Align.CENTER, Role.TEXT),
                s -> s.text("σ 층 7", 20, 15, new Type(12, true), Align.RIGHT, -90, Role.TEXT));
        for (Consumer<Surface> mark : marks) {
            assertTrue(traces(mark) > 8, "mark " + marks.indexOf(mark));
            assertEquals(0, traces(s -> {
                s.clip(new Box(0, 0, 40, 30));
                s.clip(new Box(0, 0, 0, 0));
                mark.accept(s);
                s.unclip();
                s.unclip();
            }), "clipped mark " + marks.indexOf(mark));
        }
    }

    private static int traces(Consumer<Surface> mark) {
        BufferedImage image = LIGHT.image(40, 30, 1, s -> {
            s.fillRect(new Box(0, 0, 40, 30), Role.PANEL);
            mark.accept(s);
        });
        int changed = 0;
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                changed += (image.getRGB(x, y) & 0xFFFFFF) == Palette.LIGHT.rgb(Role.PANEL) ? 0 : 1;
            }
        }
        return changed;
    }

    @Test
    void theFontOfTheProgramHasKoreanLettersAndSigns() {
        LIGHT.image(1, 1, 1, s -> {
            double missing = s.width("\uE0B5", new Type(20, false));
            for (String sign : List.of("층", "뷁", "σ", "≈", "∞", "−", "×", "²", "·", "–")) {
                assertTrue(s.width(sign, new Type(20, false)) > 0);
            }
            assertNotEquals(missing, s.width("층", new Type(20, false)));
            assertTrue(s.width("m", new Type(20, true)) > s.width("m", new Type(20, false)), "bold is another font");
        });
    }

    @Test
    void anImpossibleSizeIsRefusedBeforeAnythingIsAllocated() {
        for (double[] size : new double[][] {{0, 10, 1}, {10, -1, 1}, {10, 10, 0}, {10, 10, 9}, {1e6, 1e6, 1},
            {Double.NaN, 10, 1}, {10, Double.POSITIVE_INFINITY, 1}}) {
            assertThrows(IllegalArgumentException.class, () -> LIGHT.image(size[0], size[1], size[2], s -> { }));
        }
    }

    /// A process of its own, with the program's classes alone on its class path: no JavaFX to load.
    @Test
    void picturesAreMadeWithoutDisplayAndWithoutJavaFx() throws IOException, InterruptedException {
        String here = Stream.of("classes", "test-classes").map(d -> Path.of("target", d).toString())
                .collect(Collectors.joining(java.io.File.pathSeparator));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-verbose:class", "-XX:TieredStopAtLevel=1", "-cp", here, Alone.class.getName())
                .redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
        assertTrue(output.contains("a picture of "), "nothing was painted");
        assertFalse(output.contains("javafx"), "JavaFX was loaded");
    }
}
