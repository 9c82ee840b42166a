package initscope.experiment.pretraining;

import initscope.experiment.pretraining.Finding.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What rows say of one another.
///
/// Runs of one seed share data, order and first draws, so differences are taken seed by seed; their mean has an interval by
/// Student's distribution, at 1 − 0.05 / m for m comparisons (Bonferroni), so that one false word among all of them is said
/// once in twenty benches at most. The errors of few seeds are taken to be nearly normal.
final class Findings {
    private static final double ALPHA = 0.05;
    /// With two, the interval is a hundred times the spread: it would call everything equal.
    private static final int FEWEST = 3;

    private Findings() {
    }

    /// One finding for every pretrained row, against the best random one; only seeds both have run count.
    static List<Finding> of(List<Row> rows) {
        Optional<Row> best = rows.stream().filter(row -> row.start().isRandom() && !row.runs().isEmpty())
                .min(Comparator.comparingDouble(row -> row.error().mean()));
        List<Row> pretrained = rows.stream().filter(row -> !row.start().isRandom() && !row.runs().isEmpty()).toList();
        List<Finding> findings = new ArrayList<>();
        for (Row row : pretrained) {
            best.ifPresent(random -> findings.add(finding(random, row, pretrained.size())));
        }
        return findings;
    }

    private static Finding finding(Row random, Row pretrained, int comparisons) {
        List<Double> differences = new ArrayList<>();
        for (Run run : pretrained.runs()) {
            random.runs().stream().filter(other -> other.seed() == run.seed()).findFirst()
                    .ifPresent(other -> differences.add(run.tuned().error() - other.tuned().error()));
        }
        Band band = Band.of(differences.stream().mapToDouble(d -> d).toArray());
        double half = band.count() < FEWEST ? Double.NaN
                : StudentT.quantile(1 - ALPHA / comparisons, band.count() - 1) * band.sd() / Math.sqrt(band.count());
        Verdict verdict = Double.isNaN(band.mean()) || Double.isNaN(half) ? Verdict.UNKNOWN
                : band.mean() + half < 0 ? Verdict.HELPED : band.mean() - half > 0 ? Verdict.HARMED : Verdict.NO_DIFFERENCE;
        return new Finding(verdict, random.start(), pretrained.start(), band.mean(), half);
    }
}
