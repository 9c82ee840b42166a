package initscope.experiment.report.learning;

import initscope.experiment.learning.Frame;
import initscope.experiment.learning.Point;
import initscope.experiment.report.Json;
import initscope.experiment.report.Quantity;
import initscope.statistics.LayerStatistics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs as JSON: one object, or an array of several. A layer's numbers stand under the blocks and keys they have in
/// `initscope stats`.
public final class TrainingJson {
    private static final List<String> BLOCKS = List.of("weight", "preactivation", "activation");
    private static final List<String> GRADIENTS = List.of("preactivation", "activation", "weight");

    private TrainingJson() {
    }

    /// The JSON schema (draft 2020-12) of what this writes.
    public static String schema() {
        try (InputStream in = TrainingJson.class.getResourceAsStream("train.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schema", e);
        }
    }

    public static String of(List<Run> runs) {
        Json json = new Json();
        if (runs.size() > 1) {
            json.array();
        }
        runs.forEach(run -> write(run, json));
        if (runs.size() > 1) {
            json.end();
        }
        return json + "\n";
    }

    private static void write(Run run, Json json) {
        json.object();
        json.key("spec").value(run.spec().toString());
        json.key("seed").value(run.spec().network().seed());
        json.key("precision").value(run.spec().network().precisionName());
        json.key("parameters").value(run.spec().architecture().parameters());
        json.key("kernel").value(run.end().snapshot().kernel());
        json.key("classes").value(run.spec().classes());
        json.key("chance").value(run.start().chance());
        json.key("diverged").value(run.end().diverged());
        json.key("curve").array();
        for (Point point : run.curve()) {
            json.lineObject();
            json.key("step").value(point.step());
            json.key("loss").value(point.loss());
            json.key("accuracy").value(point.accuracy());
            if (run.spec().tests() > 0) {
                json.key("test_loss").value(point.testLoss());
                json.key("test_accuracy").value(point.testAccuracy());
            }
            json.end();
        }
        json.end();
        json.key("updates").lineArray();
        run.updates().forEach(json::value);
        json.end();
        frame("start", run.start(), json);
        frame("end", run.end(), json);
        json.end();
    }

    private static void frame(String key, Frame frame, Json json) {
        json.key(key).object();
        json.key("step").value(frame.step());
        json.key("loss").value(frame.snapshot().loss());
        json.key("layers").array();
        for (LayerStatistics layer : frame.snapshot().layers()) {
            json.object();
            json.key("layer").value(layer.layer());
            json.key("fan_in").value(layer.fanIn());
            json.key("fan_out").value(layer.fanOut());
            BLOCKS.forEach(block -> block(block, block, layer, json));
            json.key("gradient").object();
            GRADIENTS.forEach(block -> block("gradient." + block, block, layer, json));
            json.end();
            json.end();
        }
        json.end().end();
    }

    private static void block(String block, String key, LayerStatistics layer, Json json) {
        json.key(key).lineObject();
        for (Quantity quantity : Quantity.values()) {
            if (quantity.block().equals(block) && !quantity.isGeometry()) {
                json.key(quantity.key()).value(quantity.of(layer));
            }
        }
        if (block.equals("weight")) {
            json.key("distinct_units").value(layer.weight().distinctUnits());
        }
        json.end();
    }
}
