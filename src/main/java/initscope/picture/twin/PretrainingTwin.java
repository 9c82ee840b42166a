package initscope.picture.twin;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.Point;
import initscope.experiment.pretraining.Band;
import initscope.experiment.pretraining.Finding;
import initscope.experiment.pretraining.Report;
import initscope.experiment.pretraining.Row;
import initscope.experiment.pretraining.course.Course;
import initscope.experiment.pretraining.course.Curve;
import initscope.experiment.pretraining.course.Learning;
import initscope.experiment.pretraining.course.Mark;
import initscope.picture.twin.Telling.Along;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// The pictures of pretraining in words, in one language.
public final class PretrainingTwin {
    private final Telling telling;

    public PretrainingTwin(Locale locale) {
        telling = Telling.in(locale);
    }

    /// A pretraining at work: the error of every layer begun, and what the activations of the one being learned look like.
    ///
    /// @param learning null before the first stage
    public String learning(Learning learning) {
        if (learning == null) {
            return telling.say("runs.none");
        }
        List<String> text = new ArrayList<>();
        for (Curve curve : learning.curves()) {
            text.add(telling.curve(curve.layer() == 0 ? telling.say("learning.all") : telling.say("learning.error",
                    String.valueOf(curve.layer())), Along.EPOCH, curve.marks().stream().map(Mark::error).toList(),
                    curve.marks().stream().map(mark -> (long) mark.epoch()).toList()));
        }
        if (learning.activations() != null) {
            text.add(telling.say("learning.activations", telling.shape(learning.activations())));
        }
        if (learning.originals() != null && learning.reconstructions() != null) {
            text.add(telling.say("learning.samples", String.valueOf(learning.reconstructions().count())));
        }
        if (learning.filters() != null) {
            text.add(telling.say("learning.filters", String.valueOf(learning.filters().count())));
        }
        return String.join(" ", text);
    }

    /// The random start beside the pretrained one: spread, share that tells samples apart, gradient, by layer.
    ///
    /// @param course null as long as there is none
    public String beforeAfter(Course course) {
        if (course == null || course.before() == null) {
            return telling.say("runs.none");
        }
        List<String> text = new ArrayList<>();
        layers(text, telling.say("before"), course.before().layers());
        if (course.after() == null) {
            text.add(telling.say("after.waiting"));
        } else {
            layers(text, telling.say("after", course.plan().start().id()), course.after().layers());
        }
        return String.join(" ", text);
    }

    private void layers(List<String> text, String start, List<LayerStatistics> layers) {
        text.add(start);
        text.add(telling.curve("std", values(layers, l -> l.activation().std())));
        text.add(telling.curve(telling.say("share"), values(layers, l -> l.split() == null ? Double.NaN : l.split().sampleShare())));
        text.add(telling.curve("RMS ∂L/∂W", values(layers, l -> l.gradient() == null || l.gradient().detail() == null
                || l.gradient().detail().weight() == null ? Double.NaN : l.gradient().detail().weight().rms())));
    }

    private static List<Double> values(List<LayerStatistics> layers, ToDoubleFunction<LayerStatistics> of) {
        return layers.stream().map(of::applyAsDouble).toList();
    }

    /// Fine-tuning from the pretrained start and learning from the random one.
    ///
    /// @param course null as long as there is none
    public String tuning(Course course) {
        return course == null || course.tuned().isEmpty() ? telling.say("runs.none")
                : error(telling.say("before.name"), course.random()) + " " + error(course.plan().start().id(), course.tuned());
    }

    private String error(String name, List<Point> curve) {
        List<Point> there = curve.stream().filter(point -> !Double.isNaN(point.testAccuracy())).toList();
        return telling.curve(telling.say("tuning.error", name), Along.STEP, there.stream().map(Course::error).toList(),
                there.stream().map(Point::step).toList());
    }

    /// The bench of starts, a sentence each: the error on held-out samples, over how many seeds, and what that says.
    ///
    /// @param report null before the first
    public String starts(Report report) {
        if (report == null || report.rows().isEmpty()) {
            return telling.say("runs.none");
        }
        List<String> text = new ArrayList<>(List.of(telling.say("runs.done", String.valueOf(report.done()), String.valueOf(report.runs()))));
        for (Row row : report.rows()) {
            text.add(row(report, row));
        }
        return String.join(" ", text);
    }

    private String row(Report report, Row row) {
        String name = row.start().id();
        if (row.runs().isEmpty()) {
            return telling.say(row.refused() != null ? "starts.refused" : "starts.waiting", name);
        }
        Band error = row.error();
        String said = !Double.isFinite(error.mean()) ? telling.say("starts.lost", name)
                : error.count() == 1 ? telling.say("starts.one", name, Figures.percent(error.mean()))
                : telling.say("starts.row", name, Figures.percent(error.mean()), Figures.percent(error.low()),
                        Figures.percent(error.high()), String.valueOf(error.count()));
        for (Finding finding : report.findings()) {
            if (finding.pretrained().equals(row.start())) {
                return said + " " + telling.say("starts." + finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return said;
    }
}
