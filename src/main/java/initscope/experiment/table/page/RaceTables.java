package initscope.experiment.table.page;

import initscope.experiment.optimization.Race.Path;
import initscope.experiment.table.Column;
import initscope.experiment.table.Table;
import java.util.List;
import java.util.stream.IntStream;

/// The paths of optimizers over a landscape, a row a step.
public final class RaceTables {

    private RaceTables() {
    }

    public static List<Table> of(List<Path> paths) {
        return List.of(Table.joined("paths", paths.stream().map(RaceTables::path).toList()),
                Table.of("optimizers", Column.words("optimizer", paths, Path::id),
                        Column.numbers("rate", paths, p -> p.optimizer().rate())));
    }

    private static Table path(Path path) {
        List<Integer> steps = IntStream.range(0, path.places().size()).boxed().toList();
        return Table.of("path", Column.words("optimizer", steps, _ -> path.id()), Column.counts("step", steps, t -> t),
                Column.numbers("x", steps, t -> path.places().get(t).x()), Column.numbers("y", steps, t -> path.places().get(t).y()),
                Column.numbers("height", steps, t -> path.places().get(t).height()));
    }
}
