package initscope.experiment.pretraining.text;

import initscope.experiment.Estimate;
import initscope.experiment.Lab;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.pretraining.BenchSpec;
import initscope.experiment.report.Json;
import initscope.experiment.spec.Problem;
import java.util.Locale;

/// What pretraining and fine-tuning would need, without running them.
///
/// @param runs one after the other
/// @param estimate of one of them
/// @param refusal why it cannot run, null if it can
public record BenchEstimate(TrainingSpec spec, int runs, Estimate estimate, long allowed, int processors, Problem refusal) {

    /// Of a whole bench.
    public static BenchEstimate of(BenchSpec bench, Lab lab) {
        return of(bench.base(), bench.base().steps(), bench.runs(), lab);
    }

    /// Of one pretraining, and fine-tuning from it and from the random start.
    public static BenchEstimate of(TrainingSpec spec, Lab lab) {
        return of(spec, 2 * spec.steps(), 1, lab);
    }

    private static BenchEstimate of(TrainingSpec spec, long steps, int runs, Lab lab) {
        return new BenchEstimate(spec, runs, Estimate.of(spec.withSteps(steps)), lab.limit(), lab.threads(), lab.check(spec));
    }

    /// Seconds it should take, within a factor of about three.
    public double seconds() {
        return runs * estimate.seconds(processors);
    }

    /// Two lines for people.
    public String text(Locale language) {
        BenchWords words = BenchWords.in(language);
        String[] figures = {Figures.bytes(estimate.bytes()), Figures.bytes(allowed), Figures.seconds(seconds()),
                String.valueOf(processors), String.valueOf(runs)};
        return spec + "\n  " + (runs > 1 ? words.word("estimate.bench", figures) : "") + words.word("estimate", figures) + "\n"
                + (refusal == null ? "" : "  " + Sentences.in(language).problem(refusal) + "\n");
    }

    /// One object: memory in bytes, time in seconds.
    public void write(Json json) {
        json.object();
        json.key("spec").value(spec.toString());
        json.key("runs").value(runs);
        json.key("bytes").value(estimate.bytes());
        json.key("allowed_bytes").value(allowed);
        json.key("seconds").value(seconds());
        json.key("processors").value(processors);
        json.key("fits").value(refusal == null);
        json.end();
    }
}
