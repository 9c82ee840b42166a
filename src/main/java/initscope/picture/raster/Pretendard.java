package initscope.picture.raster;

import initscope.picture.Type;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The font that travels with the program; read from the class path when the first picture is made.
final class Pretendard {
    private static final String FOLDER = "/initscope/assets/fonts/";
    private static final Font REGULAR = load("Pretendard-Regular.otf");
    private static final Font BOLD = load("Pretendard-Bold.otf");

    private Pretendard() {
    }

    static Font font(Type type) {
        return (type.bold() ? BOLD : REGULAR).deriveFont((float) type.size());
    }

    private static Font load(String file) {
        try (InputStream stream = Pretendard.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new FileNotFoundException(FOLDER + file + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(FOLDER + file + " is not a font", e);
        }
    }
}
