package initscope.picture.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// An OpenType font with CFF outlines. Lengths are in em.
public final class Typeface {
    private static final String FOLDER = "/initscope/assets/fonts/";

    private final String name;
    private final Bytes file;
    private final int unitsPerEm;
    private final int box;
    private final int widths;
    private final int metrics;
    private final int characters;
    private final int ascent;
    private final int descent;
    private final int outlines;
    private final int outlinesEnd;

    private Typeface(String name, byte[] data) {
        this.name = name;
        file = new Bytes(data);
        int head = table("head");
        unitsPerEm = file.u16(head + 18);
        box = head + 36;
        int hhea = table("hhea");
        ascent = file.s16(hhea + 4);
        descent = file.s16(hhea + 6);
        metrics = file.u16(hhea + 34);
        widths = table("hmtx");
        characters = segments(table("cmap"));
        outlines = table("CFF ");
        outlinesEnd = outlines + length("CFF ");
    }

    /// Pretendard, the font that travels with the program.
    public static Typeface pretendard(boolean bold) {
        return bold ? Bold.FACE : Regular.FACE;
    }

    /// Read only when a picture has bold text in it.
    private static final class Bold {
        private static final Typeface FACE = load("Pretendard-Bold");
    }

    private static final class Regular {
        private static final Typeface FACE = load("Pretendard-Regular");
    }

    private static Typeface load(String name) {
        String path = FOLDER + name + ".otf";
        try (InputStream stream = Typeface.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new FileNotFoundException(path + " is not on the class path");
            }
            return new Typeface(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int record(String tag) {
        byte[] wanted = tag.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < file.u16(4); i++) {
            int at = 12 + 16 * i;
            if (file.s32(at) == new Bytes(wanted).s32(0)) {
                return at;
            }
        }
        throw new IllegalStateException(name + " has no table " + tag);
    }

    private int table(String tag) {
        return file.s32(record(tag) + 8);
    }

    private int length(String tag) {
        return file.s32(record(tag) + 12);
    }

    /// The table of segments (cmap, format 4) for the basic plane.
    private int segments(int cmap) {
        for (int i = 0; i < file.u16(cmap + 2); i++) {
            int at = cmap + file.s32(cmap + 4 + 8 * i + 4);
            if (file.u16(at) == 4) {
                return at;
            }
        }
        throw new IllegalStateException(name + " has no cmap of format 4");
    }

    /// PostScript name.
    public String name() {
        return name;
    }

    /// The glyph of a character; 0, the sign for a missing one, where there is none.
    public int glyph(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        int twice = file.u16(characters + 6);
        int low = 0;
        int high = twice / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (file.u16(characters + 14 + 2 * middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = characters + 14 + 2 * low;
        int start = file.u16(end + 2 + twice);
        if (codePoint < start || codePoint > file.u16(end)) {
            return 0;
        }
        int delta = file.u16(end + 2 + 2 * twice);
        int offsetAt = end + 2 + 3 * twice;
        int offset = file.u16(offsetAt);
        if (offset == 0) {
            return codePoint + delta & 0xFFFF;
        }
        int glyph = file.u16(offsetAt + offset + 2 * (codePoint - start));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    public double advance(int glyph) {
        return (double) file.u16(widths + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
    }

    /// Width of a line of text, without kerning.
    public double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += advance(glyph(text.codePointAt(i)));
        }
        return width;
    }

    public double ascent() {
        return (double) ascent / unitsPerEm;
    }

    /// Below the baseline: negative.
    public double descent() {
        return (double) descent / unitsPerEm;
    }

    /// Least x, least y, greatest x, greatest y of any glyph.
    public double[] bounds() {
        double[] bounds = new double[4];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = (double) file.s16(box + 2 * i) / unitsPerEm;
        }
        return bounds;
    }

    /// A CID-keyed CFF font program with only these glyphs, renumbered in their order; the first is to be 0.
    ///
    /// @param as the PostScript name it gets: a tag and the font's own, as is usual in documents
    public byte[] subset(List<Integer> glyphs, String as) {
        return new CompactFont(new Bytes(java.util.Arrays.copyOfRange(file.data(), outlines, outlinesEnd)))
                .subset(glyphs, as);
    }
}
