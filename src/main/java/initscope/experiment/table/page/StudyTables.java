package initscope.experiment.table.page;

import initscope.experiment.spec.Form;
import initscope.experiment.study.DepthMap;
import initscope.experiment.study.Grid;
import initscope.experiment.study.Meter;
import initscope.experiment.study.Scales;
import initscope.experiment.study.Trial;
import initscope.experiment.study.Trials;
import initscope.experiment.table.Column;
import initscope.experiment.table.Table;
import initscope.statistics.symmetry.Symmetry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The studies of learning: a row a run, a row a reading.
public final class StudyTables {

    private StudyTables() {
    }

    public static List<Table> of(Grid grid, Trials trials) {
        int columns = grid.initializers().size();
        return tables(trials, i -> List.of(new Column.Words("optimizer", List.of(Form.text(
                initscope.experiment.learning.Optimizers.all(), grid.optimizers().get(i / columns)))),
                new Column.Words("initializer", List.of(Form.text(initscope.experiment.spec.Names.initializers(),
                        grid.initializers().get(i % columns))))));
    }

    public static List<Table> scales(Trials trials) {
        return tables(trials, i -> List.of(new Column.Numbers("weight_std", new double[] {Scales.scale(i / 2)}),
                new Column.Words("batch_norm", List.of(String.valueOf(i % 2 == 1))),
                new Column.Numbers("published_on_mnist", new double[] {Scales.published(i / 2, i % 2 == 1)})));
    }

    /// @param followed 6 ξ_c from the left edge to the right; empty before it is known
    public static List<Table> of(DepthMap map, Trials trials, List<Double> followed) {
        List<DepthMap.Cell> order = map.order();
        List<Table> tables = new ArrayList<>(tables(trials, i -> List.of(
                new Column.Numbers("sigma_w", new double[] {map.weight(order.get(i).column())}),
                new Column.Counts("depth", new long[] {map.depth(order.get(i).row())}))));
        List<Integer> points = IntStream.range(0, followed.size()).boxed().toList();
        tables.add(Table.of("trainable_depth", Column.numbers("sigma_w", points, k -> map.right() * k / (points.size() - 1)),
                Column.numbers("six_xi_c", followed, v -> v)));
        return tables;
    }

    private interface Place {
        List<Column> of(int index);
    }

    private static List<Table> tables(Trials trials, Place place) {
        List<Table> runs = new ArrayList<>();
        List<Table> curves = new ArrayList<>();
        for (int i = 0; i < trials.made().size(); i++) {
            Trial trial = trials.get(i);
            List<Column> columns = new ArrayList<>(place.of(i));
            columns.addFirst(new Column.Counts("run", new long[] {i + 1}));
            columns.add(new Column.Counts("steps", new long[] {trial.step()}));
            columns.add(new Column.Numbers("loss", new double[] {trial.loss()}));
            columns.add(new Column.Numbers("accuracy", new double[] {trial.accuracy()}));
            columns.add(new Column.Words("diverged", List.of(String.valueOf(trial.diverged()))));
            columns.add(new Column.Words("spec", List.of(trial.spec().toString())));
            runs.add(new Table("runs", columns));
            curves.add(LearningTables.with(i + 1, null, Table.of("curve", Column.counts("step", trial.curve(), Trial.Mark::step),
                    Column.numbers("loss", trial.curve(), Trial.Mark::loss),
                    Column.numbers("accuracy", trial.curve(), Trial.Mark::accuracy))));
        }
        return List.of(Table.joined("runs", runs), Table.joined("curve", curves));
    }

    public static List<Table> of(Meter meter) {
        record At(Meter.Reading reading, int layer) {
            Symmetry figures() {
                return reading.layers().get(layer);
            }
        }
        List<At> rows = meter.readings().stream().flatMap(r -> IntStream.range(0, r.layers().size()).mapToObj(l -> new At(r, l)))
                .toList();
        return List.of(Table.of("symmetry", Column.counts("step", rows, a -> a.reading().step()),
                Column.counts("layer", rows, a -> a.layer() + 1), Column.numbers("loss", rows, a -> a.reading().loss()),
                Column.counts("units", rows, a -> a.figures().units()), Column.counts("distinct", rows, a -> a.figures().distinct()),
                Column.counts("distinct_incoming", rows, a -> a.figures().incoming()),
                Column.counts("distinct_outgoing", rows, a -> a.figures().outgoing()),
                Column.counts("rank", rows, a -> a.figures().rank()),
                Column.numbers("effective_rank", rows, a -> a.figures().effective())));
    }
}
