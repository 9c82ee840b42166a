package initscope.picture.raster;

import initscope.picture.Palette;
import initscope.picture.Surface;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// Makes pictures in the colours of a palette.
public record Raster(Palette palette) {
    /// Largest enlargement.
    public static final double MAX_SCALE = 8;
    /// Most device pixels of one picture.
    public static final long MAX_PIXELS = 1L << 28;

    /// A picture of `width` by `height` logical pixels.
    ///
    /// @param scale device pixels to one logical pixel, above 0 up to [#MAX_SCALE]
    /// @param painter paints everything, background included
    /// @throws IllegalArgumentException if the size is not positive or comes to more than 2^28 pixels
    public BufferedImage image(double width, double height, double scale, Consumer<Surface> painter) {
        double columns = Math.ceil(width * scale - 1e-9);
        double rows = Math.ceil(height * scale - 1e-9);
        if (!(scale > 0 && scale <= MAX_SCALE && columns >= 1 && rows >= 1 && columns * rows <= MAX_PIXELS)) {
            throw new IllegalArgumentException("no picture of " + width + " × " + height + " at scale " + scale);
        }
        BufferedImage image = new BufferedImage((int) columns, (int) rows, BufferedImage.TYPE_INT_RGB);
        RasterSurface surface = new RasterSurface(image.createGraphics(), scale, palette);
        try {
            painter.accept(surface);
        } finally {
            surface.dispose();
        }
        return image;
    }

    /// The same as the bytes of a PNG file.
    public byte[] png(double width, double height, double scale, Consumer<Surface> painter) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image(width, height, scale, painter), "png", bytes)) {
                throw new IllegalStateException("this Java has no PNG writer");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
