package initscope.experiment.reproduction.rows;

import initscope.experiment.reproduction.Row;
import java.util.ArrayList;
import java.util.List;

/// All rows of the bench, in the order they are shown.
public final class Rows {
    private static final List<Row> ALL = all(BookRows.rows(), CourseRows.rows(), PaperRows.rows(), TheoryRows.rows());

    private Rows() {
    }

    @SafeVarargs
    private static List<Row> all(List<Row>... parts) {
        List<Row> all = new ArrayList<>();
        for (List<Row> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    public static List<Row> all() {
        return ALL;
    }
}
