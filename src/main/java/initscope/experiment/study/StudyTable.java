package initscope.experiment.study;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.Optimizers;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import java.util.ArrayList;
import java.util.List;

/// Studies as tables of plain text. Names and figures only, as specs write them.
public final class StudyTable {
    private static final String GAP = "  ";

    private StudyTable() {
    }

    /// A row an optimizer, a column an initializer: loss, accuracy.
    public static String of(Grid grid, Trials trials) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("loss, accuracy"));
        grid.initializers().forEach(i -> head.add(Form.text(Names.initializers(), i)));
        rows.add(head);
        for (int r = 0; r < grid.optimizers().size(); r++) {
            List<String> row = new ArrayList<>(List.of(Form.text(Optimizers.all(), grid.optimizers().get(r))));
            for (int c = 0; c < grid.initializers().size(); c++) {
                row.add(figures(trials.get(grid.index(r, c))));
            }
            rows.add(row);
        }
        return text(rows);
    }

    private static String figures(Trial trial) {
        return trial == null ? "" : Figures.number(trial.loss()) + ", " + Figures.percent(trial.accuracy());
    }

    /// A row a scale: without and with batch normalization, beside each the published accuracy on MNIST.
    public static String scales(Trials trials) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("std", "norm=none: loss, accuracy", "(MNIST)", "norm=batch: loss, accuracy", "(MNIST)"));
        for (int i = 0; i < Scales.COUNT; i++) {
            List<String> row = new ArrayList<>(List.of(Figures.number(Scales.scale(i))));
            for (boolean normed : new boolean[] {false, true}) {
                row.add(figures(trials.get(Scales.index(i, normed))));
                row.add("(" + Figures.percent(Scales.published(i, normed)) + ")");
            }
            rows.add(row);
        }
        return text(rows);
    }

    /// A row a depth, the deepest first, a column a σ_w: accuracy; below, 6 ξ_c.
    ///
    /// @param followed 6 ξ_c in the middle of every column
    public static String of(DepthMap map, Trials trials, double[] followed) {
        List<DepthMap.Cell> order = map.order();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("depth \\ sigma_w"));
        List<String> foot = new ArrayList<>(List.of("6 xi_c"));
        for (int c = 0; c < map.columns(); c++) {
            head.add(Figures.number(map.weight(c)));
            foot.add(Figures.number(Math.rint(10 * followed[c]) / 10));
        }
        rows.add(head);
        for (int r = map.rows() - 1; r >= 0; r--) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(map.depth(r))));
            for (int c = 0; c < map.columns(); c++) {
                Trial trial = trials.get(order.indexOf(new DepthMap.Cell(c, r)));
                row.add(trial == null ? "" : trial.diverged() ? "NaN" : Figures.percent(trial.accuracy()));
            }
            rows.add(row);
        }
        rows.add(foot);
        return text(rows);
    }

    /// A row a reading: distinct units and rank of every hidden layer.
    public static String of(Meter meter) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("step", "loss"));
        for (int l = 1; l <= meter.readings().getFirst().layers().size(); l++) {
            head.add("distinct_" + l);
            head.add("rank_" + l);
        }
        rows.add(head);
        for (Meter.Reading reading : meter.readings()) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(reading.step()),
                    reading.step() == 0 ? "" : Figures.number(reading.loss())));
            reading.layers().forEach(layer -> {
                row.add(layer.distinct() + "/" + layer.units());
                row.add(layer.rank() < 0 ? "NaN" : String.valueOf(layer.rank()));
            });
            rows.add(row);
        }
        return text(rows);
    }

    private static String text(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        StringBuilder text = new StringBuilder();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                String pad = " ".repeat(widths[c] - row.get(c).length());
                line.append(c == 0 ? row.get(c) + pad : GAP + pad + row.get(c));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
