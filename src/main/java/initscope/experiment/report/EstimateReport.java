package initscope.experiment.report;

import initscope.experiment.Estimate;
import initscope.experiment.Lab;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.statistics.Measures;
import java.util.Locale;

/// What a spec would need, without running it.
///
/// @param refusal why it cannot run, null if it can
/// @param seconds of all its networks, within a factor of about three
public record EstimateReport(Spec spec, Estimate estimate, long allowed, int processors, double seconds,
        Problem refusal) {

    public static EstimateReport of(Spec spec, Measures measures, Lab lab) {
        Estimate estimate = Estimate.of(spec, measures);
        return new EstimateReport(spec, estimate, lab.limit(), lab.threads(),
                estimate.seconds(lab.threads()) * spec.seeds(), lab.check(spec, measures));
    }

    /// The same for all that a report is to hold.
    public static EstimateReport of(Spec spec, Request request, Lab lab) {
        EstimateReport run = of(spec, request.measures(spec), lab);
        if (!request.jacobian()) {
            return run;
        }
        Problem problem = run.refusal == null ? lab.checkJacobian(spec) : run.refusal;
        if (problem != null) {
            return new EstimateReport(spec, run.estimate, run.allowed, run.processors, run.seconds, problem);
        }
        Estimate both = run.estimate.plus(Estimate.ofJacobian(spec));
        return new EstimateReport(spec, both, run.allowed, run.processors, both.seconds(lab.threads()) * spec.seeds(), null);
    }

    /// Two lines for people.
    public String text(Locale language) {
        StringBuilder text = new StringBuilder(spec.toString()).append("\n  memory ")
                .append(Figures.bytes(estimate.bytes())).append(" of ").append(Figures.bytes(allowed))
                .append(" allowed, time about ").append(Figures.seconds(seconds)).append(" on ").append(processors)
                .append(processors == 1 ? " processor" : " processors").append('\n');
        if (refusal != null) {
            text.append("  ").append(Sentences.in(language).problem(refusal)).append('\n');
        }
        return text.toString();
    }

    /// One object: memory in bytes, time in seconds.
    public void write(Json json) {
        json.object();
        json.key("spec").value(spec.toString());
        json.key("bytes").value(estimate.bytes());
        json.key("allowed_bytes").value(allowed);
        json.key("operations").value(estimate.operations());
        json.key("seconds").value(seconds);
        json.key("processors").value(processors);
        json.key("fits").value(refusal == null);
        json.key("nearest").value(refusal != null && refusal.code() == Problem.Code.TOO_LARGE
                ? refusal.details().getLast() : spec.toString());
        json.end();
    }
}
