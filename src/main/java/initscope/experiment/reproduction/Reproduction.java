package initscope.experiment.reproduction;

import initscope.experiment.Lab;
import initscope.experiment.report.Outcome;
import initscope.experiment.report.Request;
import initscope.experiment.spec.Parsed;

/// Runs rows of the bench.
///
/// @param lab it runs in; not closed here
public record Reproduction(Lab lab) {
    private static final Request MOMENTS = new Request(false, false, false);

    /// @return what came out, or why the row could not run here
    /// @throws InterruptedException if the thread was interrupted
    public Parsed<Reproduced> run(Row row) throws InterruptedException {
        Parsed<Outcome> run = Outcome.run(lab, row.spec(), MOMENTS, row.reading().measures(row.spec()), (_, _) -> { });
        return switch (run) {
            case Parsed.Value<Outcome>(Outcome outcome) -> new Parsed.Value<>(Reproduced.of(row, outcome.networks()));
            case Parsed.Failure<Outcome>(var problem) -> new Parsed.Failure<>(problem);
        };
    }
}
