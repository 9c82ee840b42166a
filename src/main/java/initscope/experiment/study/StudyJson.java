package initscope.experiment.study;

import initscope.experiment.report.Json;
import initscope.statistics.symmetry.Symmetry;
import java.util.List;

/// Studies for programs: the settings, and an array of runs with their figures and curves; numbers in full precision.
public final class StudyJson {
    private StudyJson() {
    }

    /// What goes before the figures of a run.
    private interface Place {
        void write(Json json, int index);
    }

    public static String of(Grid grid, Trials trials) {
        int columns = grid.initializers().size();
        return runs("grid", trials, (json, i) -> {
            json.key("row").value(i / columns);
            json.key("column").value(i % columns);
        });
    }

    public static String scales(Trials trials) {
        return runs("norm", trials, (json, i) -> {
            json.key("std").value(Scales.scale(i / 2));
            json.key("norm").value(i % 2 == 1);
            json.key("published_on_mnist").value(Scales.published(i / 2, i % 2 == 1));
        });
    }

    /// @param followed 6 ξ_c in the middle of every column
    public static String of(DepthMap map, Trials trials, double[] followed) {
        List<DepthMap.Cell> order = map.order();
        return runs("depth", trials, (json, i) -> {
            json.key("sigma_w").value(map.weight(order.get(i).column()));
            json.key("depth").value(map.depth(order.get(i).row()));
            json.key("six_xi_c").value(followed[order.get(i).column()]);
        });
    }

    private static String runs(String study, Trials trials, Place place) {
        Json json = new Json();
        json.object();
        json.key("study").value(study);
        json.key("runs").array();
        for (int i = 0; i < trials.made().size(); i++) {
            Trial trial = trials.get(i);
            json.object();
            place.write(json, i);
            json.key("spec").value(trial.spec().toString());
            json.key("steps").value(trial.step());
            json.key("loss").value(trial.loss());
            json.key("accuracy").value(trial.accuracy());
            json.key("diverged").value(trial.diverged());
            json.key("curve").array();
            for (Trial.Mark mark : trial.curve()) {
                json.lineObject();
                json.key("step").value(mark.step());
                json.key("loss").value(mark.loss());
                json.key("accuracy").value(mark.accuracy());
                json.end();
            }
            json.end().end();
        }
        json.end().end();
        return json + "\n";
    }

    public static String of(Meter meter) {
        Json json = new Json();
        json.object();
        json.key("study").value("symmetry");
        json.key("spec").value(meter.spec().toString());
        json.key("one_unit").value(meter.isOneUnit());
        json.key("readings").array();
        for (Meter.Reading reading : meter.readings()) {
            json.object();
            json.key("step").value(reading.step());
            json.key("loss").value(reading.loss());
            json.key("layers").array();
            for (Symmetry layer : reading.layers()) {
                json.lineObject();
                json.key("units").value(layer.units());
                json.key("distinct").value(layer.distinct());
                json.key("distinct_incoming").value(layer.incoming());
                json.key("distinct_outgoing").value(layer.outgoing());
                json.key("rank").value(layer.rank());
                json.key("effective_rank").value(layer.effective());
                json.end();
            }
            json.end().end();
        }
        json.end().end();
        return json + "\n";
    }
}
