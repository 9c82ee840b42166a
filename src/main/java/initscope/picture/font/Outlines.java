package initscope.picture.font;

import java.io.ByteArrayOutputStream;

/// Writes the program of one glyph out with its subroutines put in their places (Adobe Technical Note 5177), so that it
/// stands without them.
final class Outlines {
    private static final int STEMS_H = 1;
    private static final int STEMS_V = 3;
    private static final int CALL = 10;
    private static final int RETURN = 11;
    private static final int ESCAPE = 12;
    private static final int END = 14;
    private static final int STEMS_H_MASKED = 18;
    private static final int MASK = 19;
    private static final int COUNTER_MASK = 20;
    private static final int STEMS_V_MASKED = 23;
    private static final int SHORT = 28;
    private static final int CALL_GLOBAL = 29;
    private static final int DEEPEST = 10;

    private final Bytes font;
    private final Index subroutines;
    private final byte[] out = new byte[1 << 16];
    private int written;
    /// Where the latest number was written; it names the subroutine if a call follows.
    private int latest;
    private int number;
    private int operands;
    private int stems;
    private boolean ended;

    /// @param subroutines local ones; global ones are not used by the font that is read here
    Outlines(Bytes font, Index subroutines) {
        this.font = font;
        this.subroutines = subroutines;
    }

    byte[] of(int from, int to) {
        written = 0;
        operands = 0;
        stems = 0;
        ended = false;
        run(from, to, 0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(out, 0, written);
        return bytes.toByteArray();
    }

    private void run(int from, int to, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("subroutines deeper than " + DEEPEST);
        }
        int at = from;
        while (at < to && !ended) {
            int b = font.u8(at);
            if (b >= 32 || b == SHORT) {
                int size = b == SHORT ? 3 : b < 247 ? 1 : b < 255 ? 2 : 5;
                number = b == SHORT ? font.s16(at + 1) : b < 247 ? b - 139 : b < 251 ? (b - 247) * 256 + font.u8(at + 1) + 108
                        : b < 255 ? -(b - 251) * 256 - font.u8(at + 1) - 108 : font.s16(at + 1);
                latest = written;
                copy(at, size);
                operands++;
                at += size;
                continue;
            }
            switch (b) {
                case CALL -> {
                    written = latest;
                    operands--;
                    int bias = subroutines.count() < 1240 ? 107 : subroutines.count() < 33900 ? 1131 : 32768;
                    int which = number + bias;
                    run(subroutines.from(which), subroutines.to(which), depth + 1);
                    at++;
                }
                case CALL_GLOBAL -> throw new IllegalStateException("a font with global subroutines");
                case RETURN -> {
                    return;
                }
                case MASK, COUNTER_MASK -> {
                    stems += operands / 2;
                    int size = 1 + Math.ceilDiv(stems, 8);
                    copy(at, size);
                    operands = 0;
                    at += size;
                }
                default -> {
                    if (b == STEMS_H || b == STEMS_V || b == STEMS_H_MASKED || b == STEMS_V_MASKED) {
                        stems += operands / 2;
                    }
                    int size = b == ESCAPE ? 2 : 1;
                    copy(at, size);
                    operands = 0;
                    ended = b == END;
                    at += size;
                }
            }
        }
    }

    private void copy(int at, int size) {
        System.arraycopy(font.data(), at, out, written, size);
        written += size;
    }
}
