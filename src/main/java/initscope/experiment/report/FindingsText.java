package initscope.experiment.report;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Sentences;
import java.util.Locale;

/// The findings of a run in sentences, each with its evidence under it.
public final class FindingsText implements Report {
    private final Sentences sentences;
    private final boolean korean;
    private final StringBuilder text = new StringBuilder(1024);

    public FindingsText(Locale language) {
        sentences = Sentences.in(language);
        korean = language.getLanguage().equals("ko");
    }

    @Override
    public String part(int index, Outcome outcome) {
        text.setLength(0);
        text.append(index > 0 ? "\n" : "").append(outcome.spec()).append('\n');
        for (Findings found : Findings.of(outcome)) {
            Diagnosis d = found.diagnosis();
            text.append("  ").append(mark(d.severity())).append(sentences.verdict(d)).append('\n');
            text.append("      ").append(korean ? "층 " : "layer ").append(d.layer());
            text.append(korean ? ", 값 " : ", value ").append(Figures.number(d.value()));
            if (!Double.isNaN(d.threshold())) {
                text.append(korean ? ", 문턱값 " : ", threshold ").append(Figures.number(d.threshold()));
            }
            if (outcome.isRepeated()) {
                text.append(korean ? ", 신경망 " : ", networks ").append(found.networks()).append('/')
                        .append(outcome.networks().size());
            }
            text.append(korean ? ", 출처: " : ", source: ").append(d.code().source()).append('\n');
        }
        return text.toString();
    }

    /// Worst to best: two marks, one, none.
    private static String mark(Diagnosis.Severity severity) {
        return switch (severity) {
            case BAD -> "!!  ";
            case WARNING -> "!   ";
            case GOOD -> "ok  ";
        };
    }
}
