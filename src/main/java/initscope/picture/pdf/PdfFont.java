package initscope.picture.pdf;

import initscope.picture.font.Typeface;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A typeface as a page uses it: characters get numbers in the order they are first written, and only their glyphs travel
/// (ISO 32000-1, 9.7).
final class PdfFont {
    private static final int SYMBOLIC = 4;
    /// Most entries of one `bfchar` block.
    private static final int BLOCK = 100;

    private final Typeface face;
    private final boolean bold;
    /// The number of each character written; several characters may share a glyph and still read back as themselves.
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    PdfFont(boolean bold) {
        this.bold = bold;
        face = Typeface.pretendard(bold);
        numbers.put(-1, 0);
    }

    boolean isUsed() {
        return numbers.size() > 1;
    }

    /// The text as a hexadecimal string of numbers.
    String encode(String text) {
        StringBuilder digits = new StringBuilder(4 * text.length() + 2).append('<');
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            PdfFile.hex(numbers.computeIfAbsent(c, _ -> numbers.size()), digits);
        }
        return digits.append('>').toString();
    }

    /// Writes the font and what belongs to it under this number.
    void write(PdfFile file, int number) {
        String name = (bold ? "INITSB" : "INITSA") + "+" + face.name();
        int descendant = file.reserve();
        int descriptor = file.reserve();
        int program = file.reserve();
        int unicode = file.reserve();
        file.object(number, "<< /Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H /DescendantFonts ["
                + descendant + " 0 R] /ToUnicode " + unicode + " 0 R >>");
        List<Integer> glyphs = new ArrayList<>();
        StringBuilder widths = new StringBuilder();
        for (int c : numbers.keySet()) {
            int glyph = c < 0 ? 0 : face.glyph(c);
            glyphs.add(glyph);
            widths.append(widths.isEmpty() ? "" : " ").append(thousandths(face.advance(glyph)));
        }
        file.object(descendant, "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /" + name
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor " + descriptor
                + " 0 R /DW 1000 /W [0 [" + widths + "]] >>");
        StringBuilder bounds = new StringBuilder();
        for (double bound : face.bounds()) {
            bounds.append(' ').append(Math.round(1000 * bound));
        }
        file.object(descriptor, "<< /Type /FontDescriptor /FontName /" + name + " /Flags " + SYMBOLIC + " /FontBBox ["
                + bounds + " ] /ItalicAngle 0 /Ascent " + Math.round(1000 * face.ascent()) + " /Descent "
                + Math.round(1000 * face.descent()) + " /CapHeight 710 /StemV " + (bold ? 140 : 88) + " /FontFile3 " + program
                + " 0 R >>");
        file.stream(program, " /Subtype /CIDFontType0C", face.subset(glyphs, name));
        file.stream(unicode, "", unicode().getBytes(StandardCharsets.US_ASCII));
    }

    private static String thousandths(double em) {
        double value = Math.rint(em * 10_000) / 10;
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /// The characters behind the numbers, so that text can be copied and searched (9.10.3).
    private String unicode() {
        StringBuilder text = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Integer> characters = new ArrayList<>(numbers.keySet());
        for (int from = 1; from < characters.size(); from += BLOCK) {
            int to = Math.min(characters.size(), from + BLOCK);
            text.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                PdfFile.hex(i, text.append('<'));
                text.append("> <");
                for (char unit : Character.toChars(characters.get(i))) {
                    PdfFile.hex(unit, text);
                }
                text.append(">\n");
            }
            text.append("endbfchar\n");
        }
        return text.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }
}
