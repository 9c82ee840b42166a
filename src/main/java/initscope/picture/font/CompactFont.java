package initscope.picture.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A CID-keyed CFF font program with one private dictionary, as far as a smaller one is made of it (Adobe Technical Note
/// 5176).
final class CompactFont {
    private static final int CHARSET = 15;
    private static final int CHARSTRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int SUBROUTINES = 19;
    private static final int ESCAPED = 12 << 8;
    private static final int MATRIX = ESCAPED | 7;
    private static final int COLLECTION = ESCAPED | 30;
    private static final int COUNT = ESCAPED | 34;
    private static final int FONTS = ESCAPED | 36;
    private static final int SELECTION = ESCAPED | 37;
    private static final int FIRST_OWN_STRING = 391;
    /// Bytes of an operand in [#number].
    private static final int WIDE = 5;

    private final Bytes font;
    private final Index charstrings;
    private final Map<Integer, byte[]> single;
    private final Map<Integer, byte[]> hints;
    private final Index subroutines;

    CompactFont(Bytes font) {
        this.font = font;
        Index names = new Index(font, font.u8(2));
        Index tops = new Index(font, names.end());
        Map<Integer, byte[]> top = dictionary(tops.from(0), tops.to(0));
        charstrings = new Index(font, last(top.get(CHARSTRINGS)));
        Index fonts = new Index(font, last(top.get(FONTS)));
        if (fonts.count() != 1) {
            throw new IllegalStateException("a font of " + fonts.count() + " parts");
        }
        single = dictionary(fonts.from(0), fonts.to(0));
        byte[] place = single.get(PRIVATE);
        int at = last(place);
        hints = dictionary(at, at + first(place));
        subroutines = new Index(font, at + last(hints.get(SUBROUTINES)));
    }

    /// Operators and the bytes of their operands, in order.
    private Map<Integer, byte[]> dictionary(int from, int to) {
        Map<Integer, byte[]> entries = new LinkedHashMap<>();
        int begin = from;
        int at = from;
        while (at < to) {
            int b = font.u8(at);
            if (b <= 21) {
                int operator = b == 12 ? ESCAPED | font.u8(at + 1) : b;
                entries.put(operator, java.util.Arrays.copyOfRange(font.data(), begin, at));
                at += b == 12 ? 2 : 1;
                begin = at;
            } else {
                at += operand(font, at);
            }
        }
        return entries;
    }

    /// Bytes of the operand at a place.
    private static int operand(Bytes bytes, int at) {
        int b = bytes.u8(at);
        if (b == 30) {
            int size = 1;
            while ((bytes.u8(at + size) & 0xF) != 0xF) {
                size++;
            }
            return size + 1;
        }
        return b == 28 ? 3 : b == 29 ? 5 : b < 247 ? 1 : 2;
    }

    private static int integer(Bytes bytes, int at) {
        int b = bytes.u8(at);
        return b == 28 ? bytes.s16(at + 1) : b == 29 ? bytes.s32(at + 1) : b < 247 ? b - 139
                : b < 251 ? (b - 247) * 256 + bytes.u8(at + 1) + 108 : -(b - 251) * 256 - bytes.u8(at + 1) - 108;
    }

    private static int first(byte[] operands) {
        return integer(new Bytes(operands), 0);
    }

    private static int last(byte[] operands) {
        Bytes bytes = new Bytes(operands);
        int at = 0;
        while (at + operand(bytes, at) < operands.length) {
            at += operand(bytes, at);
        }
        return integer(bytes, at);
    }

    /// See [Typeface#subset].
    byte[] subset(List<Integer> glyphs, String as) {
        Outlines outlines = new Outlines(font, subroutines);
        List<byte[]> programs = new ArrayList<>();
        for (int glyph : glyphs) {
            programs.add(outlines.of(charstrings.from(glyph), charstrings.to(glyph)));
        }
        int count = glyphs.size();
        ByteArrayOutputStream charset = new ByteArrayOutputStream();
        Index.write(charset, count > 1 ? 2 : 0, 1);
        if (count > 1) {
            Index.write(charset, 1, 2);
            Index.write(charset, count - 2, 2);
        }
        ByteArrayOutputStream selection = new ByteArrayOutputStream();
        Index.write(selection, 3, 1);
        Index.write(selection, 1, 2);
        Index.write(selection, 0, 3);
        Index.write(selection, count, 2);
        ByteArrayOutputStream secret = new ByteArrayOutputStream();
        hints.forEach((operator, operands) -> {
            if (operator != SUBROUTINES) {
                entry(secret, operator, operands);
            }
        });

        byte[] head = {1, 0, 4, 4};
        byte[] name = Index.of(List.of(as.getBytes(StandardCharsets.US_ASCII)));
        byte[] strings = Index.of(List.of("Adobe".getBytes(StandardCharsets.US_ASCII),
                "Identity".getBytes(StandardCharsets.US_ASCII)));
        byte[] globals = Index.of(List.of());
        byte[] all = Index.of(programs);
        int at = head.length + name.length + Index.of(List.of(top(0, 0, 0, 0, 0))).length + strings.length + globals.length;
        int charsetAt = at;
        int selectionAt = charsetAt + charset.size();
        int programsAt = selectionAt + selection.size();
        int fontsAt = programsAt + all.length;
        int secretAt = fontsAt + Index.of(List.of(single(0, 0))).length;

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head);
        bytes.writeBytes(name);
        bytes.writeBytes(Index.of(List.of(top(count, charsetAt, selectionAt, programsAt, fontsAt))));
        bytes.writeBytes(strings);
        bytes.writeBytes(globals);
        bytes.writeBytes(charset.toByteArray());
        bytes.writeBytes(selection.toByteArray());
        bytes.writeBytes(all);
        bytes.writeBytes(Index.of(List.of(single(secret.size(), secretAt))));
        bytes.writeBytes(secret.toByteArray());
        return bytes.toByteArray();
    }

    private static byte[] top(int count, int charset, int selection, int programs, int fonts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        entry(bytes, COLLECTION, number(FIRST_OWN_STRING, FIRST_OWN_STRING + 1, 0));
        entry(bytes, COUNT, number(count));
        entry(bytes, CHARSET, number(charset));
        entry(bytes, SELECTION, number(selection));
        entry(bytes, CHARSTRINGS, number(programs));
        entry(bytes, FONTS, number(fonts));
        return bytes.toByteArray();
    }

    private byte[] single(int size, int at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (single.containsKey(MATRIX)) {
            entry(bytes, MATRIX, single.get(MATRIX));
        }
        entry(bytes, PRIVATE, number(size, at));
        return bytes.toByteArray();
    }

    /// Integers, each in five bytes whatever its size, so that a dictionary's length does not depend on them.
    private static byte[] number(int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(WIDE * values.length);
        for (int value : values) {
            Index.write(bytes, 29, 1);
            Index.write(bytes, value, 4);
        }
        return bytes.toByteArray();
    }

    private static void entry(ByteArrayOutputStream bytes, int operator, byte[] operands) {
        bytes.writeBytes(operands);
        Index.write(bytes, operator, operator >= ESCAPED ? 2 : 1);
    }
}
