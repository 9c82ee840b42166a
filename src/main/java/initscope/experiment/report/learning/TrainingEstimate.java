package initscope.experiment.report.learning;

import initscope.experiment.Estimate;
import initscope.experiment.Lab;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.report.Json;
import initscope.experiment.spec.Problem;
import java.util.Locale;

/// What a run of learning would need, without running it.
///
/// @param refusal why it cannot run, null if it can
public record TrainingEstimate(TrainingSpec spec, Estimate estimate, long allowed, int processors, Problem refusal) {

    public static TrainingEstimate of(TrainingSpec spec, Lab lab) {
        return new TrainingEstimate(spec, Estimate.of(spec), lab.limit(), lab.threads(), lab.check(spec));
    }

    /// Seconds it should take, within a factor of about three.
    public double seconds() {
        return estimate.seconds(processors);
    }

    /// Two lines for people.
    public String text(Locale language) {
        return spec + "\n  memory " + Figures.bytes(estimate.bytes()) + " of " + Figures.bytes(allowed)
                + " allowed, time about " + Figures.seconds(seconds()) + " on " + processors
                + (processors == 1 ? " processor\n" : " processors\n")
                + (refusal == null ? "" : "  " + Sentences.in(language).problem(refusal) + "\n");
    }

    /// One object: memory in bytes, time in seconds.
    public void write(Json json) {
        json.object();
        json.key("spec").value(spec.toString());
        json.key("bytes").value(estimate.bytes());
        json.key("allowed_bytes").value(allowed);
        json.key("operations").value(estimate.operations());
        json.key("seconds").value(seconds());
        json.key("processors").value(processors);
        json.key("fits").value(refusal == null);
        json.end();
    }
}
