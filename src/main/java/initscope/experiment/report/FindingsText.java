package initscope.experiment.report;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.myth.Contradiction;
import initscope.experiment.myth.MythTexts;
import initscope.experiment.myth.Shared;
import java.util.Locale;

/// The findings of a run in sentences, each with its evidence under it, and the usual sentences it contradicts.
public final class FindingsText implements Report {
    private final Sentences sentences;
    private final MythTexts myths;
    private final boolean korean;
    private final StringBuilder text = new StringBuilder(1024);

    public FindingsText(Locale language) {
        sentences = Sentences.in(language);
        myths = MythTexts.in(language);
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
            text.append(korean ? ", 출처: " : ", source: ").append(sentences.source(d.code().source())).append('\n');
        }
        for (Shared shared : Shared.of(outcome.networks())) {
            myth(shared, outcome);
        }
        return text.toString();
    }

    /// The usual sentence, what this run shows instead, and the set-up that shows it best.
    private void myth(Shared shared, Outcome outcome) {
        Contradiction c = shared.contradiction();
        text.append("  ?   ").append(korean ? "“" : "\"").append(myths.title(c.myth())).append(korean ? "”" : "\"").append('\n');
        text.append("      ").append(myths.explanation(c)).append('\n');
        text.append("      ").append(c.myth().preset());
        if (outcome.isRepeated()) {
            text.append(korean ? ", 신경망 " : ", networks ").append(shared.networks()).append('/')
                    .append(outcome.networks().size());
        }
        text.append(korean ? ", 출처: " : ", source: ").append(sentences.source(c.myth().source())).append('\n');
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
