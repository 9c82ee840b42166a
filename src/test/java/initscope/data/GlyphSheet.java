package initscope.data;

import initscope.data.glyph.Alphabet;
import initscope.data.glyph.Hand;
import initscope.random.Seed;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Draws a sheet of every sign as the program writes it, a row a class, to be looked at: `GlyphSheet FILE.png SIZE digits`.
public final class GlyphSheet {
    private static final int COLUMNS = 24;
    private static final int ZOOM = 56;

    private GlyphSheet() {
    }

    public static void main(String[] args) throws IOException {
        int size = Integer.parseInt(args[1]);
        Alphabet alphabet = Alphabet.valueOf(args[2].toUpperCase());
        int rows = alphabet.signs().size();
        BufferedImage sheet = new BufferedImage(COLUMNS * ZOOM, rows * ZOOM, BufferedImage.TYPE_BYTE_GRAY);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                double[] grey = Hand.write(alphabet, row, size, Seed.root(1).child(row * COLUMNS + column));
                for (int y = 0; y < ZOOM - 2; y++) {
                    for (int x = 0; x < ZOOM - 2; x++) {
                        int value = (int) Math.rint(255 * grey[y * size / (ZOOM - 2) * size + x * size / (ZOOM - 2)]);
                        sheet.setRGB(column * ZOOM + x, row * ZOOM + y, value * 0x10101);
                    }
                }
            }
        }
        ImageIO.write(sheet, "png", new File(args[0]));
    }
}
