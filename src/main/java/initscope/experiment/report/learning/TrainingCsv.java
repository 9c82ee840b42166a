package initscope.experiment.report.learning;

import initscope.experiment.learning.Point;
import java.util.List;

/// The curves of runs as one CSV table (RFC 4180, lines end with a line feed), a row for every run and step shown. Full
/// precision; NaN, Infinity, -Infinity by name; empty where nothing was measured.
public final class TrainingCsv {

    private TrainingCsv() {
    }

    public static String of(List<Run> runs) {
        int layers = runs.stream().mapToInt(run -> run.spec().network().depth() + 1).max().orElse(0);
        StringBuilder text = new StringBuilder("spec,seed,step,loss,accuracy,test_loss,test_accuracy");
        for (int layer = 1; layer <= layers; layer++) {
            text.append(",update_").append(layer);
        }
        text.append('\n');
        for (Run run : runs) {
            for (Point point : run.curve()) {
                text.append('"').append(run.spec().toString().replace("\"", "\"\"")).append("\",")
                        .append(run.spec().network().seed()).append(',').append(point.step()).append(',')
                        .append(point.loss()).append(',').append(point.accuracy()).append(',')
                        .append(measured(point.testLoss(), run)).append(',').append(measured(point.testAccuracy(), run));
                for (int layer = 0; layer < layers; layer++) {
                    text.append(',').append(layer < point.updates().size() ? String.valueOf(point.updates().get(layer)) : "");
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String measured(double value, Run run) {
        return run.spec().tests() == 0 ? "" : String.valueOf(value);
    }
}
