package initscope.picture.file;

import initscope.picture.Palette;
import initscope.picture.Surface;
import initscope.picture.pdf.Pdf;
import initscope.picture.raster.Raster;
import initscope.picture.svg.Svg;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What a picture can be written as.
public enum FileType {
    PNG, SVG, PDF;

    /// "png".
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Told by the end of the file's name, in any case.
    public static Optional<FileType> of(String file) {
        for (FileType type : values()) {
            if (file.toLowerCase(Locale.ROOT).endsWith("." + type.ending())) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /// The bytes of the file.
    ///
    /// @param width logical pixels
    /// @param height logical pixels
    /// @param scale device pixels to one of them, for PNG
    /// @param language of its text: "en", "ko"
    /// @param painter paints everything, background included
    public byte[] bytes(Palette palette, double width, double height, double scale, String title, String language,
            Consumer<Surface> painter) {
        return switch (this) {
            case PNG -> new Raster(palette).png(width, height, scale, painter);
            case SVG -> new Svg(palette).document(width, height, title, painter).getBytes(StandardCharsets.UTF_8);
            case PDF -> new Pdf(palette, language).document(width, height, title, painter);
        };
    }
}
