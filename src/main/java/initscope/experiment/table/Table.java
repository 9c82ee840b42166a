package initscope.experiment.table;

import java.util.ArrayList;
import java.util.List;

/// Rows of equal kind under named columns.
///
/// @param name lower case, words joined by `_`
public record Table(String name, List<Column> columns) {

    public Table {
        columns = List.copyOf(columns);
        for (Column column : columns) {
            if (column.size() != columns.getFirst().size()) {
                throw new IllegalArgumentException(name + ": " + column.name() + " has " + column.size() + " rows, not "
                        + columns.getFirst().size());
            }
        }
    }

    public static Table of(String name, Column... columns) {
        return new Table(name, List.of(columns));
    }

    public int rows() {
        return columns.isEmpty() ? 0 : columns.getFirst().size();
    }

    /// The tables as one, with the columns of all: what a table has no column for stays NaN or empty. For tables of one name
    /// that were taken one by one.
    public static Table joined(String name, List<Table> parts) {
        List<String> names = parts.stream().flatMap(t -> t.columns().stream()).map(Column::name).distinct().toList();
        List<Column> columns = new ArrayList<>();
        for (String column : names) {
            columns.add(joined(column, parts, parts.stream().mapToInt(Table::rows).sum()));
        }
        return new Table(name, columns);
    }

    private static Column joined(String name, List<Table> parts, int rows) {
        List<Column> there = parts.stream().flatMap(t -> t.columns().stream()).filter(c -> c.name().equals(name)).toList();
        boolean words = there.stream().anyMatch(c -> c instanceof Column.Words);
        boolean whole = there.stream().allMatch(c -> c instanceof Column.Counts) && there.size() == parts.size();
        List<String> texts = new ArrayList<>();
        double[] numbers = new double[rows];
        long[] counts = new long[rows];
        int at = 0;
        for (Table part : parts) {
            Column column = part.columns().stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
            for (int row = 0; row < part.rows(); row++, at++) {
                numbers[at] = switch (column) {
                    case Column.Numbers n -> n.at(row);
                    case Column.Counts n -> n.at(row);
                    case null, default -> Double.NaN;
                };
                counts[at] = column instanceof Column.Counts n ? n.at(row) : 0;
                texts.add(switch (column) {
                    case Column.Words w -> w.values().get(row);
                    case Column.Numbers n -> Double.toString(n.at(row));
                    case Column.Counts n -> Long.toString(n.at(row));
                    case null -> "";
                });
            }
        }
        return words ? new Column.Words(name, texts) : whole ? new Column.Counts(name, counts) : new Column.Numbers(name, numbers);
    }
}
