package initscope.picture.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/// The objects of a PDF file and where they stand in it (ISO 32000-1, 7.5).
final class PdfFile {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
    private final List<Integer> places = new ArrayList<>();

    PdfFile() {
        text("%PDF-1.5\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// Takes a number for an object that will be written later, counted from 1.
    int reserve() {
        places.add(0);
        return places.size();
    }

    void object(int number, String content) {
        places.set(number - 1, bytes.size());
        text(number + " 0 obj\n" + content + "\nendobj\n");
    }

    /// Writes a stream, compressed.
    ///
    /// @param entries of its dictionary besides length and filter
    void stream(int number, String entries, byte[] content) {
        places.set(number - 1, bytes.size());
        byte[] packed = deflate(content);
        text(number + " 0 obj\n<< /Length " + packed.length + " /Filter /FlateDecode" + entries + " >>\nstream\n");
        bytes.writeBytes(packed);
        text("\nendstream\nendobj\n");
    }

    /// The file, with its table of places.
    byte[] finish(int catalog, int info) {
        int table = bytes.size();
        text("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        for (int place : places) {
            String digits = Integer.toString(place);
            text("0".repeat(10 - digits.length()) + digits + " 00000 n \n");
        }
        text("trailer\n<< /Size " + (places.size() + 1) + " /Root " + catalog + " 0 R /Info " + info
                + " 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// A text string in UTF-16, as digits.
    static String string(String text) {
        StringBuilder digits = new StringBuilder("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i), digits);
        }
        return digits.append('>').toString();
    }

    /// Four hexadecimal digits.
    static void hex(int value, StringBuilder to) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            to.append(Character.toUpperCase(Character.forDigit(value >> shift & 0xF, 16)));
        }
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 13];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
