package initscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `mvn test -Dtest=IconTest -Dinitscope.redraw=true` writes the icons anew.
class IconTest {
    private static final Path ICONS = Path.of("assets", "icons");
    /// Anti-aliased corners may differ by a shade from one JDK to the next.
    private static final int SHADES = 16;

    @ParameterizedTest
    @MethodSource("sizes")
    void theIconInTheAssetsIsTheOneDrawnHere(int size) throws IOException {
        Path file = ICONS.resolve("initscope-" + size + ".png");
        BufferedImage drawn = IconDrawing.draw(size);
        if (Boolean.getBoolean("initscope.redraw")) {
            ImageIO.write(drawn, "png", file.toFile());
        }
        BufferedImage kept = ImageIO.read(file.toFile());
        assertEquals(size, kept.getWidth());
        assertEquals(size, kept.getHeight());
        assertTrue(furthest(drawn, kept) <= SHADES, file + " is not what IconDrawing draws");
    }

    static Iterable<Integer> sizes() {
        return IconDrawing.SIZES;
    }

    /// The largest difference of any channel of any pixel, in shades of 255.
    private static int furthest(BufferedImage a, BufferedImage b) {
        int furthest = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    int one = a.getRGB(x, y) >> shift & 255;
                    int other = b.getRGB(x, y) >> shift & 255;
                    furthest = Math.max(furthest, Math.abs(one - other));
                }
            }
        }
        return furthest;
    }
}
