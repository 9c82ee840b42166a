package initscope.experiment.pretraining;

import java.util.List;

/// A bench as far as it has come; complete and immutable.
///
/// @param rows one a start, in the order of the spec, those not yet begun empty
/// @param done runs done
/// @param working on what it is, null when all is done
/// @param secondsLeft about, from what was done so far; NaN before the first run is done
/// @param findings one for every pretraining that has run, against the random starts that have
public record Report(BenchSpec spec, List<Row> rows, int done, Working working, double secondsLeft, List<Finding> findings) {
    public Report {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /// A run under way.
    ///
    /// @param share of it that is done, in [0, 1]
    public record Working(Start start, long seed, double share) {
    }

    /// Runs there will be: starts that cannot run here have none.
    public int runs() {
        return (int) rows.stream().filter(row -> row.refused() == null).count() * spec.seeds();
    }

    /// Share of all runs that is done, in [0, 1].
    public double share() {
        return (done + (working == null ? 0 : working.share())) / Math.max(1, runs());
    }

    public boolean isComplete() {
        return done == runs();
    }

    /// The random start with the least mean error so far, which findings are held against; null before any has run.
    public Start best() {
        return findings.isEmpty() ? null : findings.getFirst().random();
    }
}
