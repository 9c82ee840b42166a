package initscope.experiment.table.page;

import initscope.experiment.report.Quantity;
import initscope.experiment.table.Column;
import initscope.experiment.table.Table;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Every figure of some layers, a row a layer; a histogram, a row a bin.
final class LayersTable {

    private LayersTable() {
    }

    static Table of(String name, List<LayerStatistics> layers) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.counts("layer", layers, LayerStatistics::layer));
        columns.add(Column.counts("fan_in", layers, LayerStatistics::fanIn));
        columns.add(Column.counts("fan_out", layers, LayerStatistics::fanOut));
        for (Quantity quantity : Quantity.values()) {
            double[] values = layers.stream().mapToDouble(quantity::of).toArray();
            if (IntStream.range(0, values.length).anyMatch(i -> !Double.isNaN(values[i]))) {
                columns.add(new Column.Numbers(quantity.column(), values));
            }
        }
        return new Table(name, columns);
    }

    static Table of(String name, initscope.statistics.Histogram h) {
        List<Integer> bins = IntStream.range(0, h.bins()).boxed().toList();
        return Table.of(name, Column.numbers("low", bins, h::edge), Column.numbers("high", bins, k -> h.edge(k + 1)),
                Column.counts("count", bins, h::count));
    }
}
