package initscope.data.file;

import initscope.data.file.Fault.Found;
import initscope.data.file.Fault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Comma-separated values, RFC 4180 as far as numbers need it: a sample a line; commas, semicolons or tabs, whichever the first
/// line has most of; cells may stand in quotes; a first line with a word where a number belongs is a header. The class is in
/// the column headed `label` (or `class`, `target`), else in the last one.
final class Csv {
    private static final Set<String> LABELS = Set.of("label", "class", "target");

    private final String path;
    private final int most;
    private final Lines lines;
    private final Cells cells;
    private final Classes.Sorter sorter;
    private final List<String> row = new ArrayList<>();
    private char comma;
    private int columns;
    private int label;

    private Csv(InputStream stream, String path, int most, long limit) {
        this.path = path;
        this.most = most;
        lines = new Lines(stream, path, most);
        cells = new Cells(path, limit);
        sorter = new Classes.Sorter(path);
    }

    static Table read(InputStream stream, boolean packed, String path, int most, long limit) throws IOException, Found {
        return new Csv(stream, path, most, limit).table(packed);
    }

    private Table table(boolean packed) throws IOException, Found {
        StringBuilder line = lines.next();
        if (line == null) {
            throw new Found(Kind.EMPTY, path);
        }
        comma = separator(line);
        split(line);
        columns = row.size();
        if (columns < 2) {
            throw new Found(Kind.SHAPE, path, "1");
        }
        if (columns - 1 > most) {
            throw new Found(Kind.TOO_WIDE, path, lines.number(), most);
        }
        label = columns - 1;
        boolean header = isHeader();
        if (header) {
            for (int c = 0; c < columns; c++) {
                label = LABELS.contains(row.get(c).toLowerCase(Locale.ROOT)) ? c : label;
            }
            line = lines.next();
        }
        int rows = 0;
        for (; line != null; line = lines.next()) {
            split(line);
            take();
            rows++;
        }
        if (rows == 0) {
            throw new Found(Kind.EMPTY, path);
        }
        return new Table(rows, columns - 1, null, cells.all(), null, null, 0, 0,
                new Format.Text(comma, header, label, columns, packed)).with(sorter.sorted());
    }

    private void take() throws Found {
        if (row.size() != columns) {
            throw new Found(Kind.RAGGED, path, lines.number(), row.size(), columns);
        }
        for (int c = 0; c < columns; c++) {
            String cell = row.get(c);
            if (c == label) {
                sorter.add(cell, lines.number());
            } else {
                double value = Cells.number(cell, 0, cell.length());
                if (value != value) {
                    throw new Found(Kind.CELL, path, lines.number(), c + 1, cell);
                }
                cells.add(value);
            }
        }
    }

    /// Whether a word stands where a number belongs. The last cell may be a word all the same: a class.
    private boolean isHeader() {
        for (int c = 0; c < columns; c++) {
            String cell = row.get(c);
            double value = Cells.number(cell, 0, cell.length());
            if (value != value && !cell.isEmpty() && !cell.equalsIgnoreCase("nan")
                    && (c < columns - 1 || LABELS.contains(cell.toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }

    private static char separator(CharSequence line) {
        char best = ',';
        long greatest = 0;
        for (char c : new char[] {',', ';', '\t'}) {
            long count = line.chars().filter(x -> x == c).count();
            best = count > greatest ? c : best;
            greatest = Math.max(count, greatest);
        }
        return best;
    }

    private void split(CharSequence line) throws Found {
        row.clear();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !quoted && line.charAt(i) == comma) {
                if (row.size() > most) {
                    throw new Found(Kind.TOO_WIDE, path, lines.number(), most);
                }
                row.add(cell.toString().strip());
                cell.setLength(0);
            } else if (line.charAt(i) == '"') {
                boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (twice) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else {
                cell.append(line.charAt(i));
            }
        }
        if (quoted) {
            throw new Found(Kind.CELL, path, lines.number(), row.size(), "\"…");
        }
    }
}
