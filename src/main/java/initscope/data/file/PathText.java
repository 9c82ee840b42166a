package initscope.data.file;

import java.nio.charset.StandardCharsets;

/// Paths as they stand in a spec. What has a meaning there (white space, brackets, commas, …) is written as `%20`, so that a
/// spec stays one line of words; whoever writes one may put quotes around the path instead.
public final class PathText {
    private static final String MEANING = "()\"',=#%*";

    private PathText() {
    }

    /// The path as a word.
    public static String encode(String path) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < path.length();) {
            int c = path.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || MEANING.indexOf(c) >= 0) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    text.append(String.format("%%%02X", b));
                }
            } else {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    /// The path a word stands for; a percent sign without two hexadecimal digits stands for itself.
    public static String decode(String text) {
        byte[] from = text.getBytes(StandardCharsets.UTF_8);
        byte[] to = new byte[from.length];
        int size = 0;
        for (int at = 0; at < from.length; at++) {
            int high = from[at] == '%' && at + 2 < from.length ? Character.digit(from[at + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(from[at + 2], 16);
            to[size++] = low < 0 ? from[at] : (byte) (high << 4 | low);
            at += low < 0 ? 0 : 2;
        }
        return new String(to, 0, size, StandardCharsets.UTF_8);
    }

    /// A text in which what stands in quotes is written without them; null if they do not close.
    public static String unquoted(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('"', at);
            int close = open < 0 ? -1 : text.indexOf('"', open + 1);
            if (open >= 0 && close < 0) {
                return null;
            }
            plain.append(text, at, open < 0 ? text.length() : open);
            plain.append(open < 0 ? "" : encode(text.substring(open + 1, close)));
            at = open < 0 ? text.length() : close + 1;
        }
        return plain.toString();
    }
}
