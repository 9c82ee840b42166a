package initscope.experiment.table.page;

import initscope.experiment.inspection.Cells;
import initscope.experiment.inspection.Inspection;
import initscope.experiment.table.Column;
import initscope.experiment.table.Table;
import java.util.List;
import java.util.stream.IntStream;

/// The inside of a layer: the elements on show, its units and its two histograms. Units and samples are counted from 0.
public final class InsideTables {

    private InsideTables() {
    }

    public static List<Table> of(Inspection seen) {
        Cells cells = seen.cells();
        List<Integer> all = IntStream.range(0, cells.units() * cells.samples()).boxed().toList();
        List<Integer> units = IntStream.range(0, seen.incoming().units()).boxed().toList();
        return List.of(LayersTable.of("layer", List.of(seen.layer())),
                LayersTable.of("preactivation_histogram", seen.layer().preactivationHistogram()),
                LayersTable.of("activation_histogram", seen.layer().histogram()),
                Table.of("units", Column.counts("unit", units, u -> u), Column.numbers("bias", units, u -> seen.incoming().unit(u).bias()),
                        Column.numbers("weight_norm", units, u -> seen.incoming().unit(u).norm()),
                        Column.words("dead", units, u -> String.valueOf(seen.dead().get(u)))),
                Table.of("elements", Column.counts("unit", all, i -> i / cells.samples()),
                        Column.counts("sample", all, i -> i % cells.samples()),
                        Column.numbers("preactivation", all, i -> cells.z(i / cells.samples(), i % cells.samples())),
                        Column.numbers("activation", all, i -> cells.x(i / cells.samples(), i % cells.samples()))));
    }
}
