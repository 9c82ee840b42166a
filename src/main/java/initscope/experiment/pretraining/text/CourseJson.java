package initscope.experiment.pretraining.text;

import initscope.experiment.Snapshot;
import initscope.experiment.learning.Point;
import initscope.experiment.pretraining.course.Course;
import initscope.experiment.pretraining.course.Curve;
import initscope.experiment.pretraining.course.Mark;
import initscope.experiment.report.Json;
import initscope.statistics.LayerStatistics;
import java.util.List;

/// The same way for programs.
public final class CourseJson {

    private CourseJson() {
    }

    /// One object, or an array of them for several.
    public static String of(List<Course> courses) {
        Json json = new Json();
        if (courses.size() > 1) {
            json.array();
        }
        courses.forEach(course -> write(course, json));
        if (courses.size() > 1) {
            json.end();
        }
        return json + "\n";
    }

    private static void write(Course course, Json json) {
        json.object();
        json.key("spec").value(course.plan().started().toString());
        json.key("stages").array();
        for (Curve curve : course.learning() == null ? List.<Curve>of() : course.learning().curves()) {
            for (Mark mark : curve.marks()) {
                json.lineObject();
                json.key("layer").value(curve.layer());
                json.key("epoch").value(mark.epoch());
                json.key("error").value(mark.error());
                optional("opponent", mark.opponent(), json);
                optional("accuracy", mark.accuracy(), json);
                optional("log_likelihood", mark.logLikelihood(), json);
                json.end();
            }
        }
        json.end();
        layers("before", course.before(), json);
        layers("after", course.after(), json);
        curve("random", course.random(), json);
        curve("pretrained", course.tuned(), json);
        json.end();
    }

    private static void optional(String key, double value, Json json) {
        if (!Double.isNaN(value)) {
            json.key(key).value(value);
        }
    }

    private static void layers(String key, Snapshot snapshot, Json json) {
        json.key(key).array();
        for (LayerStatistics layer : snapshot.layers()) {
            json.lineObject();
            json.key("layer").value(layer.layer());
            json.key("mean").value(layer.activation().mean());
            json.key("std").value(layer.activation().std());
            json.key("saturated_fraction").value(layer.shares().saturated());
            json.key("between_samples").value(layer.split().betweenSamples());
            json.key("between_units").value(layer.split().betweenUnits());
            json.key("weight_gradient_rms").value(layer.gradient().detail().weight().rms());
            json.end();
        }
        json.end();
    }

    private static void curve(String key, List<Point> points, Json json) {
        json.key(key).array();
        for (Point point : CourseTable.measured(points)) {
            json.lineObject();
            json.key("step").value(point.step());
            json.key("loss").value(point.loss());
            json.key("test_loss").value(point.testLoss());
            json.key("test_error").value(Course.error(point));
            json.end();
        }
        json.end();
    }
}
