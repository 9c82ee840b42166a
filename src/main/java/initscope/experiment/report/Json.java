package initscope.experiment.report;

/// Writes JSON (RFC 8259), indented by two blanks; an object or array opened as a line stays on one.
///
/// Finite numbers are written as the shortest text that reads back as the same double (`Double.toString` since JDK 19),
/// the others, which JSON lacks, as the strings "NaN", "Infinity", "-Infinity".
public final class Json {
    private final StringBuilder text = new StringBuilder(4096);
    private final StringBuilder closing = new StringBuilder();
    /// Depth at which a line was opened, 0 if none.
    private int line;
    private boolean first = true;
    private boolean afterKey;

    /// Opens an object whose members stand on lines of their own.
    public Json object() {
        return open('{', '}', false);
    }

    /// Opens an object on one line.
    public Json lineObject() {
        return open('{', '}', true);
    }

    public Json array() {
        return open('[', ']', false);
    }

    public Json lineArray() {
        return open('[', ']', true);
    }

    /// Closes what was opened last.
    public Json end() {
        int depth = closing.length();
        char close = closing.charAt(depth - 1);
        closing.setLength(depth - 1);
        if (line == 0 && !first) {
            newLine();
        }
        if (line == depth) {
            line = 0;
        }
        text.append(close);
        first = false;
        return this;
    }

    public Json key(String name) {
        separate();
        quote(name);
        text.append(": ");
        afterKey = true;
        return this;
    }

    public Json value(double number) {
        if (!Double.isFinite(number)) {
            return value(Double.toString(number));
        }
        separate();
        text.append(number);
        return this;
    }

    public Json value(long number) {
        separate();
        text.append(number);
        return this;
    }

    public Json value(boolean truth) {
        separate();
        text.append(truth);
        return this;
    }

    /// A string; null is JSON's null.
    public Json value(String string) {
        separate();
        if (string == null) {
            text.append("null");
        } else {
            quote(string);
        }
        return this;
    }

    /// What was written.
    @Override
    public String toString() {
        return text.toString();
    }

    private Json open(char opening, char close, boolean onOneLine) {
        separate();
        text.append(opening);
        closing.append(close);
        if (onOneLine && line == 0) {
            line = closing.length();
        }
        first = true;
        return this;
    }

    private void separate() {
        if (afterKey) {
            afterKey = false;
        } else if (!closing.isEmpty()) {
            if (!first) {
                text.append(line > 0 ? ", " : ",");
            }
            if (line == 0) {
                newLine();
            }
        }
        first = false;
    }

    private void newLine() {
        text.append('\n');
        for (int i = 0; i < closing.length(); i++) {
            text.append("  ");
        }
    }

    /// Control characters and lone surrogates are escaped: whatever somebody typed comes out as valid JSON.
    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < 0x20 || c >= 0x7f && c < 0xa0 || Character.isSurrogate(c) && !isPaired(string, i)) {
                text.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(Character.forDigit(c >> shift & 15, 16));
                }
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean isPaired(String s, int i) {
        return Character.isHighSurrogate(s.charAt(i)) ? i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
    }
}
