package initscope.experiment.table.page;

import initscope.experiment.jacobian.JacobianAndTheory;
import initscope.experiment.table.Column;
import initscope.experiment.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A Jacobian's singular values and its layers.
public final class JacobianTables {

    private JacobianTables() {
    }

    public static List<Table> of(JacobianAndTheory seen) {
        List<Double> values = seen.jacobian().singularValues();
        List<Double> chi = seen.jacobian().chi();
        List<Column> layers = new ArrayList<>();
        layers.add(Column.counts("layer", IntStream.rangeClosed(1, chi.size()).boxed().toList(), l -> l));
        layers.add(Column.numbers("chi", chi, v -> v));
        if (seen.hasTheory()) {
            layers.add(Column.numbers("chi_theory", seen.chi(), v -> v));
        }
        return List.of(Table.of("singular_values", Column.counts("rank", IntStream.rangeClosed(1, values.size()).boxed().toList(),
                k -> k), Column.numbers("singular_value", values, v -> v)), new Table("layers", layers),
                Table.of("summary", Column.numbers("mean_square", List.of(seen), s -> s.jacobian().meanSquare()),
                        Column.numbers("mean_square_theory", List.of(seen), JacobianAndTheory::meanSquare),
                        Column.numbers("spread", List.of(seen), s -> s.jacobian().spread())));
    }
}
