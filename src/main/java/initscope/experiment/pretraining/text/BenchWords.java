package initscope.experiment.pretraining.text;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Templates;
import initscope.experiment.pretraining.Finding.Verdict;
import initscope.experiment.pretraining.Finding;
import initscope.experiment.pretraining.Report;
import initscope.experiment.pretraining.Row;
import initscope.experiment.pretraining.Start;
import java.util.List;
import java.util.Locale;

/// What a bench found, in sentences of the reader's language.
public final class BenchWords {
    private final Templates templates;

    private BenchWords(Templates templates) {
        this.templates = templates;
    }

    /// Korean for a Korean locale, English for every other.
    public static BenchWords in(Locale locale) {
        return new BenchWords(Templates.of(BenchWords.class, "bench", locale));
    }

    /// A word of the tables.
    String word(String key, String... values) {
        return templates.say(key, values);
    }

    /// Whether pretraining helped, in one sentence; says so where runs are still to come. "" before there is anything to say.
    public String headline(Report report) {
        if (report.findings().isEmpty()) {
            return "";
        }
        String helped = names(report, Verdict.HELPED);
        String harmed = names(report, Verdict.HARMED);
        Start best = report.best();
        long known = report.findings().stream().filter(f -> f.verdict() != Verdict.UNKNOWN).count();
        String key = known == 0 ? "unknown" : !helped.isEmpty() ? harmed.isEmpty() ? "helped" : "both"
                : harmed.isEmpty() ? "none" : count(report, Verdict.HARMED) == report.findings().size() ? "harmed.all" : "harmed";
        String sentence = templates.text("headline." + key,
                List.of(helped.isEmpty() ? harmed : helped, best.id(), error(report, best), harmed));
        return report.isComplete() ? sentence
                : templates.say("sofar", String.valueOf(report.done()), String.valueOf(report.runs())) + sentence;
    }

    /// One finding with its numbers.
    public String finding(Report report, Finding finding) {
        return templates.text(finding.verdict().name(), List.of(finding.pretrained().id(), error(report, finding.pretrained()),
                error(report, finding.random()), finding.random().id(), points(finding.difference()), points(finding.half())));
    }

    /// On what ground the runs are compared, in three sentences.
    public List<String> basis(Report report) {
        var base = report.spec().base();
        String ground = templates.say("basis", String.valueOf(base.steps()), String.valueOf(base.samples()),
                String.valueOf(base.labelled()), String.valueOf(report.spec().seeds()));
        String counting = templates.text("counting");
        return report.findings().isEmpty() ? List.of(ground, counting) : List.of(ground, counting,
                templates.say("interval", report.best().id(), String.valueOf(report.findings().size())));
    }

    private static long count(Report report, Verdict verdict) {
        return report.findings().stream().filter(f -> f.verdict() == verdict).count();
    }

    private static String names(Report report, Verdict verdict) {
        return String.join(", ", report.findings().stream().filter(f -> f.verdict() == verdict).map(f -> f.pretrained().id())
                .toList());
    }

    private static String error(Report report, Start start) {
        Row row = report.rows().stream().filter(r -> r.start().equals(start)).findFirst().orElseThrow();
        return Figures.percent(row.error().mean());
    }

    /// Per cent points with one decimal and a true minus sign.
    static String points(double share) {
        if (!Double.isFinite(share)) {
            return "–";
        }
        String text = String.format(Locale.ROOT, "%.1f", 100 * share);
        return text.equals("-0.0") ? "0.0" : text.replace('-', '−');
    }
}
