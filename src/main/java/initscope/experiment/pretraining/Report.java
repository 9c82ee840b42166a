package initscope.experiment.pretraining;

import java.util.List;

/// A bench as far as it has come; complete and immutable, one after every run.
///
/// @param rows one a start, in the order of the spec, those not yet begun empty
/// @param done runs done
/// @param secondsLeft about, from the runs done so far; NaN before the first
/// @param findings one for every pretraining that ran with at least two seeds
public record Report(BenchSpec spec, List<Row> rows, int done, double secondsLeft, List<Finding> findings) {
    public Report {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    public boolean isComplete() {
        return done == rows.stream().filter(row -> row.refused() == null).count() * spec.seeds();
    }
}
