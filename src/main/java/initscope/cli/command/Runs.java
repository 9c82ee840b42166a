package initscope.cli.command;

import initscope.cli.terminal.Console;
import initscope.cli.terminal.Output;
import initscope.cli.terminal.Progress;
import initscope.cli.terminal.Refusal;
import initscope.cli.terminal.SpecList;
import initscope.experiment.Lab;
import initscope.experiment.report.EstimateReport;
import initscope.experiment.report.Json;
import initscope.experiment.report.Outcome;
import initscope.experiment.report.Report;
import initscope.experiment.report.Request;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Specs and what is wanted of them, ready to be run one after the other or estimated.
///
/// @param language of refusals
record Runs(List<Spec> specs, Request request, Locale language, Console console) {

    /// Runs all, or none if one of them does not fit; each result is written as soon as it is there.
    void run(Report report, Output output) throws Refusal, InterruptedException {
        try (Lab lab = new Lab()) {
            double seconds = 0;
            for (EstimateReport estimate : estimates(lab)) {
                Problem problem = estimate.refusal();
                if (problem != null) {
                    throw SpecList.refusal(problem, language, "");
                }
                seconds += estimate.seconds();
            }
            write(report.head(), output);
            try (Progress progress = new Progress(console.err(), specs.size(), seconds)) {
                for (int i = 0; i < specs.size(); i++) {
                    progress.begin(i, specs.get(i));
                    write(report.part(i, outcome(lab, specs.get(i), progress)), output);
                }
            }
            write(report.foot(), output);
            output.finish();
        }
    }

    private static void write(String text, Output output) throws Refusal {
        if (!text.isEmpty()) {
            output.write(text);
        }
    }

    private Outcome outcome(Lab lab, Spec spec, Progress progress) throws Refusal, InterruptedException {
        Parsed<Outcome> run = Outcome.run(lab, spec, request, progress);
        if (run instanceof Parsed.Failure<Outcome> failure) {
            throw SpecList.refusal(failure.problem(), language, "");
        }
        return run.orThrow();
    }

    private List<EstimateReport> estimates(Lab lab) {
        List<EstimateReport> estimates = new ArrayList<>();
        for (Spec spec : specs) {
            estimates.add(EstimateReport.of(spec, request, lab));
        }
        return estimates;
    }

    /// Writes what every spec would need.
    void estimate(boolean asJson, Output output) throws Refusal {
        try (Lab lab = new Lab()) {
            Json json = new Json();
            StringBuilder text = new StringBuilder();
            if (specs.size() > 1) {
                json.array();
            }
            for (EstimateReport estimate : estimates(lab)) {
                estimate.write(json);
                text.append(estimate.text(language));
            }
            if (specs.size() > 1) {
                json.end();
            }
            output.write(asJson ? json + "\n" : text.toString());
            output.finish();
        }
    }
}
