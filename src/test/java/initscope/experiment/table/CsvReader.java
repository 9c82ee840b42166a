package initscope.experiment.table;

import java.util.ArrayList;
import java.util.List;

/// Reads CSV by RFC 4180 to the letter: every row as long as the first, a quote only where a field begins and ends.
public final class CsvReader {

    private CsvReader() {
    }

    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            StringBuilder field = new StringBuilder();
            if (text.charAt(at) == '"') {
                at++;
                while (text.charAt(at) != '"' || at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at += text.charAt(at) == '"' ? 1 : 0;
                    field.append(text.charAt(at++));
                }
                at++;
            } else {
                while (",\n".indexOf(text.charAt(at)) < 0) {
                    if (text.charAt(at) == '"') {
                        throw new IllegalArgumentException("a quote inside a field, at " + at);
                    }
                    field.append(text.charAt(at++));
                }
            }
            row.add(field.toString());
            char end = text.charAt(at++);
            if (end == '\n') {
                rows.add(row);
                if (row.size() != rows.getFirst().size()) {
                    throw new IllegalArgumentException("row " + rows.size() + " has " + row.size() + " fields, not "
                            + rows.getFirst().size());
                }
                row = new ArrayList<>();
            } else if (end != ',') {
                throw new IllegalArgumentException("'" + end + "' after a field, at " + at);
            }
        }
        if (!row.isEmpty()) {
            throw new IllegalArgumentException("the last line has no end");
        }
        return rows;
    }
}
