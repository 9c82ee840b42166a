package initscope.experiment.pretraining.text;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.pretraining.Band;
import initscope.experiment.pretraining.Finding;
import initscope.experiment.pretraining.Portrait;
import initscope.experiment.pretraining.Report;
import initscope.experiment.pretraining.Row;
import initscope.experiment.pretraining.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// A bench for people: a line a start, then what the numbers say.
public final class ReportTable {
    private static final List<Function<Run, Portrait>> MOMENTS = List.of(Run::drawn, Run::pretrained, Run::tuned);

    private ReportTable() {
    }

    public static String of(Report report, Locale locale) {
        BenchWords words = BenchWords.in(locale);
        StringBuilder text = new StringBuilder(report.spec().base().toString()).append('\n');
        words.basis(report).forEach(sentence -> text.append(Aligned.wrapped(sentence)));
        Aligned table = new Aligned();
        table.line(List.of(words.word("start"), words.word("steps"), words.word("method-error"), words.word("gradient"), "", "",
                words.word("share"), "", "", words.word("test-error"), words.word("sd")));
        for (Row row : report.rows()) {
            if (!row.runs().isEmpty()) {
                table.line(cells(row));
            }
        }
        text.append('\n').append(table.text()).append('\n');
        text.append(Aligned.wrapped(words.word("legend", words.word("drawn"), words.word("pretrained"), words.word("tuned"))));
        text.append('\n');
        for (Row row : report.rows()) {
            if (row.refused() != null) {
                text.append(Aligned.wrapped(Sentences.in(locale).problem(row.refused())));
            }
        }
        for (Finding finding : report.findings()) {
            text.append(Aligned.wrapped(words.finding(report, finding)));
        }
        return text.append('\n').append(Aligned.wrapped(words.headline(report))).toString();
    }

    private static List<String> cells(Row row) {
        Run first = row.runs().getFirst();
        List<String> cells = new ArrayList<>(List.of(row.start().id(), first.pretrainingSteps() + "+" + first.tuningSteps(),
                mean(row, Run::pretrainingError)));
        MOMENTS.forEach(moment -> cells.add(mean(row, run -> moment.apply(run).gradientRatio())));
        MOMENTS.forEach(moment -> cells.add(share(row, run -> moment.apply(run).layers().getLast().split().sampleShare())));
        Band error = row.error();
        cells.add(Figures.percent(error.mean()));
        cells.add(BenchWords.points(error.sd()));
        return cells;
    }

    private static String mean(Row row, ToDoubleFunction<Run> of) {
        double mean = row.band(of).mean();
        return Double.isNaN(mean) ? "–" : Figures.number(mean);
    }

    private static String share(Row row, ToDoubleFunction<Run> of) {
        return Figures.percent(row.band(of).mean());
    }
}
