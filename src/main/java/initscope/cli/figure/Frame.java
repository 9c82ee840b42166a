package initscope.cli.figure;

import initscope.cli.terminal.Console;
import initscope.cli.terminal.Refusal;
import initscope.picture.Palette;
import initscope.picture.Surface;
import initscope.picture.file.FileType;
import initscope.picture.raster.Raster;
import java.util.function.Consumer;

/// The file a picture goes into.
///
/// @param width logical pixels
/// @param height logical pixels
/// @param scale device pixels to one of them, for PNG
public record Frame(FileType type, int width, int height, int scale) {
    private static final int LEAST = 64;
    private static final int MOST = 16_384;
    /// Bytes a pixel takes while it is painted and packed, generously.
    private static final int BYTES = 8;

    /// @param file its end says the type
    /// @param size "1600x900"
    /// @param scale "1" to "8"
    /// @throws Refusal if there is no such picture, or it is too large for the format or for the memory
    public static Frame of(String file, String size, String scale) throws Refusal {
        FileType type = FileType.of(file).orElseThrow(() -> Refusal.wrongArguments(file.isEmpty()
                ? "render needs a file to write to: add --output x.png, x.svg or x.pdf."
                : Console.quoted(file) + " does not say what to write: end its name in .png, .svg or .pdf."));
        int cross = size.indexOf('x');
        int width = number(cross < 0 ? size : size.substring(0, cross));
        int height = number(cross < 0 ? size : size.substring(cross + 1));
        if (cross < 0 || width < LEAST || height < LEAST || width > MOST || height > MOST) {
            throw Refusal.wrongArguments(Console.quoted(size) + " is not a size: write width x height in pixels, each from "
                    + LEAST + " to " + MOST + ", such as --size 1600x900.");
        }
        int times = number(scale);
        if (times < 1 || times > Raster.MAX_SCALE) {
            throw Refusal.wrongArguments(Console.quoted(scale) + " is not a scale: write a whole number from 1 to "
                    + (int) Raster.MAX_SCALE + ", such as --scale 2.");
        }
        if (type != FileType.PNG && times != 1) {
            throw Refusal.wrongArguments("--scale is for PNG, whose pixels it multiplies: leave it out, "
                    + type + " is sharp at every size.");
        }
        long pixels = (long) width * height * times * times;
        long room = Math.min(Raster.MAX_PIXELS, Runtime.getRuntime().maxMemory() / 2 / BYTES);
        if (type == FileType.PNG && pixels > room) {
            throw Refusal.notDone("A picture of " + pixels / 1_000_000 + " million pixels is too large here, where "
                    + room / 1_000_000 + " fit: choose a smaller --size or --scale, or write SVG.");
        }
        return new Frame(type, width, height, times);
    }

    /// The whole number these digits write, or −1.
    public static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /// The bytes of the file.
    ///
    /// @param language of its text
    public byte[] bytes(Palette palette, String title, String language, Consumer<Surface> painter) {
        return type.bytes(palette, width, height, scale, title, language, painter);
    }
}
