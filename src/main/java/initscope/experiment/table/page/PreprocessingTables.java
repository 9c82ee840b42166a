package initscope.experiment.table.page;

import initscope.experiment.preprocessing.Trial;
import initscope.experiment.table.Column;
import initscope.experiment.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Ways to make numbers of people, and what each did to learning.
public final class PreprocessingTables {

    private PreprocessingTables() {
    }

    public static List<Table> of(List<Trial> trials) {
        List<Table> curves = new ArrayList<>();
        List<Table> bins = new ArrayList<>();
        for (Trial trial : trials) {
            curves.add(named(trial, LearningTables.curve("curve", trial.curve())));
            if (trial.z() != null) {
                bins.add(named(trial, LayersTable.of("first_preactivation", trial.z())));
            }
        }
        return List.of(Table.of("ways", Column.words("input", trials, t -> t.way().input()),
                Column.numbers("preactivation_std", trials, Trial::zStd), Column.numbers("sign_agreement", trials, Trial::agreement),
                Column.numbers("loss", trials, Trial::loss), Column.numbers("test_accuracy", trials, Trial::accuracy)),
                Table.joined("curve", curves), Table.joined("first_preactivation", bins));
    }

    private static Table named(Trial trial, Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.addFirst(new Column.Words("input", IntStream.range(0, table.rows()).mapToObj(_ -> trial.way().input()).toList()));
        return new Table(table.name(), columns);
    }
}
