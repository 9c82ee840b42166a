package initscope.experiment.table;

import static initscope.experiment.report.StatsCsv.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Tables as CSV (RFC 4180, lines end with a line feed). Numbers in full precision; NaN, Infinity, -Infinity by name; text that a
/// spreadsheet would run is made harmless, see [initscope.experiment.report.StatsCsv#field].
public final class CsvText {
    private CsvText() {
    }

    /// One table as it is; several under one head, with the table's name in the first column and nothing where a table has
    /// no such column.
    public static String of(List<Table> tables) {
        StringBuilder text = new StringBuilder(4096);
        boolean several = tables.size() > 1;
        Set<String> names = new LinkedHashSet<>();
        tables.forEach(table -> table.columns().forEach(column -> names.add(column.name())));
        List<String> head = new ArrayList<>();
        if (several) {
            head.add("table");
        }
        names.forEach(name -> head.add(field(name)));
        text.append(String.join(",", head)).append('\n');
        for (Table table : tables) {
            List<Column> columns = names.stream().map(name -> table.columns().stream().filter(c -> c.name().equals(name))
                    .findFirst().orElse(null)).toList();
            for (int row = 0; row < table.rows(); row++) {
                if (several) {
                    text.append(field(table.name())).append(',');
                }
                for (int k = 0; k < columns.size(); k++) {
                    text.append(k == 0 ? "" : ",").append(cell(columns.get(k), row));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String cell(Column column, int row) {
        return switch (column) {
            case Column.Numbers numbers -> Double.toString(numbers.at(row));
            case Column.Counts counts -> Long.toString(counts.at(row));
            case Column.Words words -> field(words.values().get(row));
            case null -> "";
        };
    }
}
