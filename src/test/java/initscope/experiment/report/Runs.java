package initscope.experiment.report;

import initscope.experiment.Lab;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;

/// Outcomes for the tests of their writers.
final class Runs {

    private Runs() {
    }

    static Outcome of(String spec, Request request) throws InterruptedException {
        return of(SpecReader.read(spec).orThrow(), request);
    }

    static Outcome of(Spec spec, Request request) throws InterruptedException {
        try (Lab lab = new Lab(2, 500_000_000)) {
            return Outcome.run(lab, spec, request, (_, _) -> { }).orThrow();
        }
    }
}
