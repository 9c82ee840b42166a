package initscope.experiment.table.page;

import initscope.experiment.pretraining.Finding;
import initscope.experiment.pretraining.Report;
import initscope.experiment.pretraining.Row;
import initscope.experiment.pretraining.Run;
import initscope.experiment.pretraining.course.Course;
import initscope.experiment.pretraining.course.Curve;
import initscope.experiment.pretraining.course.Mark;
import initscope.experiment.table.Column;
import initscope.experiment.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One pretraining with its fine-tuning; the bench of all starts.
public final class PretrainingTables {

    private PretrainingTables() {
    }

    public static List<Table> of(Course course) {
        record At(int layer, Mark mark) {
        }
        List<Table> tables = new ArrayList<>();
        List<Curve> curves = course.learning() == null ? List.of() : course.learning().curves();
        List<At> marks = curves.stream().flatMap(c -> c.marks().stream().map(m -> new At(c.layer(), m))).toList();
        tables.add(Table.of("stages", Column.counts("layer", marks, a -> a.layer()), Column.counts("epoch", marks, a -> a.mark().epoch()),
                Column.numbers("error", marks, a -> a.mark().error()), Column.numbers("opponent", marks, a -> a.mark().opponent()),
                Column.numbers("accuracy", marks, a -> a.mark().accuracy()),
                Column.numbers("log_likelihood", marks, a -> a.mark().logLikelihood())));
        if (course.before() != null) {
            tables.add(LayersTable.of("before", course.before().layers()));
        }
        if (course.after() != null) {
            tables.add(LayersTable.of("after", course.after().layers()));
        }
        tables.add(LearningTables.curve("random", course.random()));
        tables.add(LearningTables.curve("pretrained", course.tuned()));
        return tables;
    }

    public static List<Table> of(Report report) {
        List<Run> runs = report.rows().stream().map(Row::runs).flatMap(List::stream).toList();
        List<Table> curves = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            curves.add(LearningTables.with(i + 1, runs.get(i).start().id(), LearningTables.curve("curve", runs.get(i).curve())));
        }
        return List.of(Table.of("runs", Column.words("start", runs, r -> r.start().id()), Column.counts("seed", runs, Run::seed),
                Column.counts("pretraining_steps", runs, Run::pretrainingSteps), Column.counts("tuning_steps", runs, Run::tuningSteps),
                Column.numbers("pretraining_error_before", runs, Run::pretrainingErrorBefore),
                Column.numbers("pretraining_error", runs, Run::pretrainingError),
                Column.numbers("test_loss", runs, r -> r.tuned().loss()), Column.numbers("test_error", runs, r -> r.tuned().error())),
                Table.of("starts", Column.words("start", report.rows(), r -> r.start().id()),
                        Column.counts("runs", report.rows(), r -> r.runs().size()),
                        Column.numbers("test_error_mean", report.rows(), r -> r.error().mean()),
                        Column.numbers("test_error_sd", report.rows(), r -> r.error().sd())),
                Table.of("findings", Column.words("verdict", report.findings(), f -> f.verdict().name().toLowerCase(Locale.ROOT)),
                        Column.words("pretrained", report.findings(), f -> f.pretrained().id()),
                        Column.words("random", report.findings(), f -> f.random().id()),
                        Column.numbers("difference", report.findings(), Finding::difference),
                        Column.numbers("half_width", report.findings(), Finding::half)),
                Table.joined("curve", curves));
    }
}
