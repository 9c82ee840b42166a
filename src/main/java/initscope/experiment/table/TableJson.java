package initscope.experiment.table;

import initscope.experiment.report.Json;
import java.util.List;

/// Tables as JSON: an object with a list of rows a table, each row an object.
public final class TableJson {

    private TableJson() {
    }

    public static String of(String title, List<Table> tables) {
        Json json = new Json();
        json.object();
        json.key("title").value(title);
        for (Table table : tables) {
            json.key(table.name()).array();
            for (int row = 0; row < table.rows(); row++) {
                json.lineObject();
                for (Column column : table.columns()) {
                    json.key(column.name());
                    switch (column) {
                        case Column.Numbers numbers -> json.value(numbers.at(row));
                        case Column.Counts counts -> json.value(counts.at(row));
                        case Column.Words words -> json.value(words.values().get(row));
                    }
                }
                json.end();
            }
            json.end();
        }
        return json.end() + "\n";
    }
}
