package initscope.experiment.report.learning;

import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Point;
import initscope.experiment.report.Cells;
import initscope.experiment.report.Quantity;
import initscope.statistics.LayerStatistics;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// Runs of learning as tables for people, at most 100 characters wide: the curves side by side, then each run's layers at its
/// start and at its end.
public final class TrainingTable {
    private static final Quantity[] NUMBERS = {Quantity.WEIGHT_STD, Quantity.STD, Quantity.DELTA_RMS};
    private static final Quantity[] SHARES = {Quantity.SATURATED, Quantity.DEAD_UNITS};
    private static final int STEP = 9;
    private static final int NUMBER = 11;
    /// Of a number that cannot be negative.
    private static final int SIZE = 10;
    private static final int SHARE = 7;
    private static final int LAYER = 5;
    /// Runs side by side.
    private static final int ABREAST = 5;

    private final StringBuilder text = new StringBuilder();

    private TrainingTable() {
    }

    public static String of(List<Run> runs) {
        TrainingTable table = new TrainingTable();
        for (int i = 0; i < runs.size(); i++) {
            table.line((runs.size() > 1 ? (i + 1) + "  " : "") + runs.get(i).spec());
        }
        for (int from = 0; from < runs.size(); from += ABREAST) {
            table.curves(runs, from, Math.min(runs.size(), from + ABREAST));
        }
        table.line("loss: mean over the mini-batch, before its step; right: share of the held-out samples.");
        for (int i = 0; i < runs.size(); i++) {
            table.about(runs.get(i), runs.size() > 1 ? "Run " + (i + 1) + ": " : "");
        }
        for (int i = 0; i < runs.size(); i++) {
            table.layers(runs.get(i), runs.size() > 1 ? "run " + (i + 1) + ", " : "");
        }
        table.line("");
        table.line("Each pair: at the start, at the end, on one mini-batch that stays the same. W weights, x");
        table.line("activations, dL/dz per sample; satur: |slope| below 5 % of its greatest for good; dead: slope 0");
        table.line("for the whole batch; step/W: log10 of the last measured step's std over that of the weights,");
        table.line("about -3 is usual.");
        return table.text.toString();
    }

    private void curves(List<Run> runs, int from, int to) {
        line("");
        Cells.right(text, "step", STEP);
        for (int i = from; i < to; i++) {
            String which = runs.size() > 1 ? (i + 1) + " " : "";
            Cells.right(text, which + "loss", NUMBER);
            Cells.right(text, which + "right", SHARE + 1);
        }
        line("");
        TreeSet<Long> steps = new TreeSet<>();
        runs.subList(from, to).forEach(run -> run.curve().forEach(point -> steps.add(point.step())));
        for (long step : steps) {
            Cells.right(text, Long.toString(step), STEP);
            for (Run run : runs.subList(from, to)) {
                Point point = run.curve().stream().filter(p -> p.step() == step).findFirst().orElse(null);
                Cells.right(text, point == null ? "" : Cells.number(point.loss()), NUMBER);
                Cells.right(text, point == null ? "" : Cells.percent(point.testAccuracy()), SHARE + 1);
            }
            line("");
        }
    }

    private void about(Run run, String which) {
        double first = run.start().last().loss();
        String chance = Double.isNaN(run.start().chance()) ? "."
                : ", " + Cells.number(first / run.start().chance()) + " times that of an answer that knows nothing, "
                        + Cells.number(run.start().chance()) + ".";
        line(which + "first loss " + Cells.number(first) + chance + (run.end().diverged()
                ? " It diverged: what is not finite is no measurement." : ""));
    }

    private void layers(Run run, String which) {
        line("");
        line((which.isEmpty() ? "" : which.substring(0, 1).toUpperCase(Locale.ROOT) + which.substring(1))
                + "layers at step 0 and at step " + run.end().step());
        Cells.right(text, "layer", LAYER);
        for (String head : new String[] {"W std", "x std", "dL/dz RMS"}) {
            Cells.right(text, head, 2 * SIZE);
        }
        for (String head : new String[] {"satur", "dead"}) {
            Cells.right(text, head, 2 * SHARE);
        }
        Cells.right(text, "step/W", SHARE);
        line("");
        List<Double> updates = run.updates();
        for (int i = 0; i < run.start().snapshot().layers().size(); i++) {
            Cells.right(text, Integer.toString(i + 1), LAYER);
            for (Quantity quantity : NUMBERS) {
                Cells.right(text, Cells.number(quantity.of(layer(run.start(), i))), SIZE);
                Cells.right(text, Cells.number(quantity.of(layer(run.end(), i))), SIZE);
            }
            for (Quantity quantity : SHARES) {
                Cells.right(text, Cells.percent(quantity.of(layer(run.start(), i))), SHARE);
                Cells.right(text, Cells.percent(quantity.of(layer(run.end(), i))), SHARE);
            }
            Cells.right(text, updates.isEmpty() ? "" : step(updates.get(i)), SHARE);
            line("");
        }
    }

    private static String step(double logarithm) {
        return Double.isFinite(logarithm) ? String.format(Locale.ROOT, "%.2f", logarithm)
                : Cells.number(logarithm);
    }

    private static LayerStatistics layer(Frame frame, int index) {
        return frame.snapshot().layers().get(index);
    }

    private void line(String more) {
        text.append(more).append('\n');
    }
}
