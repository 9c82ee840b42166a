package initscope.data.file;

import initscope.data.file.Fault.Found;
import initscope.data.file.Fault.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// The lines of a text that are not blank, none longer than it may be.
final class Lines {
    /// Characters of 65 536 numbers of 24 digits.
    static final int LONGEST = 1 << 21;

    private final BufferedReader reader;
    private final String path;
    private final int most;
    private final StringBuilder line = new StringBuilder();
    private long number;
    private int next = -2;

    /// @param most columns there may be, for the sentence about a line without end
    Lines(InputStream stream, String path, int most) {
        this.path = path;
        this.most = most;
        reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    }

    /// The number of the line read last, from 1.
    long number() {
        return number;
    }

    /// The next line that is not blank, or null at the end.
    StringBuilder next() throws IOException, Found {
        while (read()) {
            if (number == 1 && !line.isEmpty() && line.charAt(0) == '\uFEFF') {
                line.deleteCharAt(0);
            }
            for (int i = 0; i < line.length(); i++) {
                if (!Character.isWhitespace(line.charAt(i))) {
                    return line;
                }
            }
        }
        return null;
    }

    private boolean read() throws IOException, Found {
        line.setLength(0);
        try {
            int c = next == -2 ? reader.read() : next;
            next = -2;
            if (c < 0) {
                next = -1;
                return false;
            }
            number++;
            for (; c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
                if (c == 0) {
                    throw new Found(Kind.NOT_TEXT, path, number);
                }
                if (line.length() == LONGEST) {
                    throw new Found(Kind.TOO_WIDE, path, number, most);
                }
                line.append((char) c);
            }
            if (c == '\r') {
                c = reader.read();
                next = c == '\n' ? -2 : c;
            } else if (c < 0) {
                next = -1;
            }
            return true;
        } catch (CharacterCodingException e) {
            throw new Found(Kind.NOT_TEXT, path, number + 1);
        }
    }
}
