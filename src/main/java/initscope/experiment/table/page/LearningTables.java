package initscope.experiment.table.page;

import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Moment;
import initscope.experiment.learning.Point;
import initscope.experiment.table.Column;
import initscope.experiment.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Networks that learn: the points of their curves, and their layers at every step kept.
public final class LearningTables {

    private LearningTables() {
    }

    /// @param frames the farthest of every run
    /// @param shown the frames looked at, one a run
    public static List<Table> of(List<Frame> frames, List<Frame> shown) {
        List<Table> curves = new ArrayList<>();
        List<Table> layers = new ArrayList<>();
        List<Table> looked = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            int run = i + 1;
            curves.add(with(run, frames.get(i).spec().toString(), curve("curve", frames.get(i).curve())));
            layers.add(with(run, null, moments(frames.get(i).moments())));
        }
        for (int i = 0; i < shown.size(); i++) {
            Table at = LayersTable.of("layers", shown.get(i).snapshot().layers());
            List<Column> columns = new ArrayList<>(at.columns());
            long step = shown.get(i).step();
            columns.addFirst(new Column.Counts("step", IntStream.range(0, at.rows()).mapToLong(_ -> step).toArray()));
            looked.add(with(i + 1, null, new Table("layers", columns)));
        }
        return List.of(Table.joined("curve", curves), Table.joined("layers_over_time", layers), Table.joined("layers", looked));
    }

    /// The points of one curve; the updates of each layer in columns of their own.
    static Table curve(String name, List<Point> points) {
        List<Column> columns = new ArrayList<>(List.of(Column.counts("step", points, Point::step),
                Column.numbers("loss", points, Point::loss), Column.numbers("accuracy", points, Point::accuracy),
                Column.numbers("test_loss", points, Point::testLoss),
                Column.numbers("test_accuracy", points, Point::testAccuracy)));
        int layers = points.stream().mapToInt(p -> p.updates().size()).max().orElse(0);
        for (int l = 0; l < layers; l++) {
            int layer = l;
            columns.add(Column.numbers("update_" + (l + 1), points,
                    p -> layer < p.updates().size() ? p.updates().get(layer) : Double.NaN));
        }
        return new Table(name, columns);
    }

    private static Table moments(List<Moment> moments) {
        record At(Moment moment, int layer) {
            Moment.Layer figures() {
                return moment.layers().get(layer);
            }
        }
        List<At> rows = moments.stream().flatMap(m -> IntStream.range(0, m.layers().size()).mapToObj(l -> new At(m, l))).toList();
        return Table.of("layers_over_time", Column.counts("step", rows, r -> r.moment().step()),
                Column.counts("layer", rows, r -> r.layer() + 1), Column.numbers("mean", rows, r -> r.figures().mean()),
                Column.numbers("std", rows, r -> r.figures().std()),
                Column.numbers("saturated_fraction", rows, r -> r.figures().saturated()),
                Column.numbers("dead_unit_fraction", rows, r -> r.figures().dead()),
                Column.numbers("gradient_rms", rows, r -> r.figures().gradientRms()),
                Column.numbers("weight_mean", rows, r -> r.figures().weightMean()),
                Column.numbers("weight_std", rows, r -> r.figures().weightStd()));
    }

    /// The same table with the number of the run before it.
    ///
    /// @param spec null to leave it out
    static Table with(int run, String spec, Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        if (spec != null) {
            columns.addFirst(new Column.Words("spec", IntStream.range(0, table.rows()).mapToObj(_ -> spec).toList()));
        }
        columns.addFirst(new Column.Counts("run", IntStream.range(0, table.rows()).mapToLong(_ -> run).toArray()));
        return new Table(table.name(), columns);
    }
}
