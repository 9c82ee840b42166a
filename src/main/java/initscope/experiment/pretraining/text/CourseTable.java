package initscope.experiment.pretraining.text;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.Point;
import initscope.experiment.pretraining.course.Course;
import initscope.experiment.pretraining.course.Curve;
import initscope.experiment.pretraining.course.Mark;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// One network's way through pretraining and fine-tuning for people: stages, the layers before and after, the result.
public final class CourseTable {
    private static final int STAGES = 12;
    private static final int POINTS = 10;

    private final Course course;
    private final BenchWords words;
    private final StringBuilder text = new StringBuilder();

    private CourseTable(Course course, Locale locale) {
        this.course = course;
        words = BenchWords.in(locale);
    }

    public static String of(Course course, Locale locale) {
        CourseTable table = new CourseTable(course, locale);
        table.text.append(course.plan().started()).append("\n\n");
        if (course.learning() != null) {
            table.stages();
        }
        table.layers();
        table.tuning();
        return table.text.toString();
    }

    private void stages() {
        Aligned table = new Aligned();
        List<String> heads = new ArrayList<>(List.of(words.word("layer"), words.word("epoch"), words.word("error")));
        List<ToDoubleFunction<Mark>> more = new ArrayList<>();
        more(heads, more, "opponent", Mark::opponent);
        more(heads, more, "accuracy", Mark::accuracy);
        more(heads, more, "likelihood", Mark::logLikelihood);
        table.line(heads);
        for (Curve curve : course.learning().curves()) {
            int all = curve.marks().size();
            for (int i = 0; i < all; i++) {
                // The first, the last, and so many between them.
                if (i == all - 1 || i % Math.ceilDiv(all, STAGES) == 0) {
                    table.line(stage(curve, curve.marks().get(i), more));
                }
            }
        }
        text.append(table.text()).append('\n');
    }

    private void more(List<String> heads, List<ToDoubleFunction<Mark>> more, String key, ToDoubleFunction<Mark> of) {
        if (course.learning().curves().stream().anyMatch(curve -> curve.has(of))) {
            heads.add(words.word(key));
            more.add(of);
        }
    }

    private List<String> stage(Curve curve, Mark mark, List<ToDoubleFunction<Mark>> more) {
        List<String> cells = new ArrayList<>(List.of(curve.layer() == 0 ? words.word("all-layers") : String.valueOf(curve.layer()),
                String.valueOf(mark.epoch()), Figures.number(mark.error())));
        for (ToDoubleFunction<Mark> of : more) {
            double value = of.applyAsDouble(mark);
            cells.add(Double.isNaN(value) ? "–" : Figures.number(value));
        }
        return cells;
    }

    private void layers() {
        Aligned table = new Aligned();
        table.line(List.of(words.word("layer"), words.word("mean"), "", words.word("std"), "", words.word("saturated"), "",
                words.word("share"), "", words.word("gradient-rms"), ""));
        for (int i = 0; i < course.before().layers().size(); i++) {
            LayerStatistics before = course.before().layers().get(i);
            LayerStatistics after = course.after().layers().get(i);
            List<String> cells = new ArrayList<>(List.of(String.valueOf(i + 1)));
            pair(cells, before, after, l -> l.activation().mean(), false);
            pair(cells, before, after, l -> l.activation().std(), false);
            pair(cells, before, after, l -> l.shares().saturated(), true);
            pair(cells, before, after, l -> l.split().sampleShare(), true);
            pair(cells, before, after, l -> l.gradient().detail().weight().rms(), false);
            table.line(cells);
        }
        text.append(Aligned.wrapped(words.word("before-after", course.plan().start().id()))).append(table.text()).append('\n');
    }

    private static void pair(List<String> cells, LayerStatistics before, LayerStatistics after,
            ToDoubleFunction<LayerStatistics> of, boolean share) {
        for (LayerStatistics layer : List.of(before, after)) {
            double value = of.applyAsDouble(layer);
            cells.add(share ? Figures.percent(value) : Figures.number(value));
        }
    }

    private void tuning() {
        int frozen = course.plan().frozen();
        text.append(words.word("tuning", String.valueOf(course.plan().base().steps()),
                frozen == 0 ? "" : words.word("frozen", String.valueOf(frozen)))).append('\n');
        Aligned table = new Aligned();
        table.line(List.of(words.word("step"), words.word("random-start"), course.plan().start().id()));
        List<Point> random = measured(course.random());
        List<Point> tuned = measured(course.tuned());
        int all = Math.min(random.size(), tuned.size());
        for (int i = 0; i < all; i++) {
            if (i == all - 1 || i % Math.ceilDiv(all, POINTS) == 0) {
                table.line(List.of(String.valueOf(tuned.get(i).step()), Figures.percent(Course.error(random.get(i))),
                        Figures.percent(Course.error(tuned.get(i)))));
            }
        }
        text.append(table.text());
    }

    /// The points the held-out samples were asked at.
    static List<Point> measured(List<Point> curve) {
        return curve.stream().filter(point -> !Double.isNaN(point.testAccuracy())).toList();
    }
}
