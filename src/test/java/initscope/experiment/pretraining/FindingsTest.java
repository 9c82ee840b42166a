package initscope.experiment.pretraining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.pretraining.Finding.Verdict;
import initscope.init.Initializer;
import initscope.random.Seed;
import initscope.training.pretraining.Pretraining;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What may be said of a difference between few runs.
class FindingsTest {
    private static final Start SMALL = random("small");
    private static final Start XAVIER = random("xavier");
    private static final Start GAN = new Start("gan", new Initializer.Zeros(), new Pretraining.Gan(1, 0.001, 8));

    private static Start random(String id) {
        return new Start(id, new Initializer.Zeros(), Pretraining.NONE);
    }

    static Row row(Start start, double... errors) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < errors.length; i++) {
            Portrait end = new Portrait(List.of(), 1, 0, errors[i]);
            runs.add(new Run(start, 1 + i, 0, 10, end, end, end, List.of(), List.of()));
        }
        return new Row(start, runs, null);
    }

    private static Finding finding(double... errors) {
        return Findings.of(List.of(row(SMALL, 0.5, 0.6, 0.5, 0.6), row(XAVIER, 0.10, 0.20, 0.30, 0.40), row(GAN, errors))).getFirst();
    }

    @Test
    void quantilesOfStudentAreThoseOfTheTables() {
        double[][] table = {{1, 12.7062}, {2, 4.3027}, {3, 3.1824}, {4, 2.7764}, {10, 2.2281}, {30, 2.0423}};
        for (double[] line : table) {
            assertEquals(line[1], StudentT.quantile(0.95, (int) line[0]), 5e-5);
        }
        assertEquals(4.6041, StudentT.quantile(0.99, 4), 5e-5);
    }

    @Test
    void aDifferenceThatEverySeedShowsIsFoundThoughSeedsDifferMore() {
        Finding finding = finding(0.05, 0.14, 0.25, 0.36);
        assertEquals(Verdict.HELPED, finding.verdict());
        assertEquals(XAVIER, finding.random());
        assertEquals(-0.05, finding.difference(), 1e-12);
        // Differences −0.05, −0.06, −0.05, −0.04: sd 0.008165, t(3) 3.1824, four seeds.
        assertEquals(3.1824 * 0.008165 / 2, finding.half(), 1e-6);
        assertEquals(Verdict.HARMED, finding(0.15, 0.26, 0.35, 0.44).verdict());
    }

    @Test
    void aDifferenceThatSeedsDisagreeAboutIsNone() {
        assertEquals(Verdict.NO_DIFFERENCE, finding(0.05, 0.24, 0.20, 0.41).verdict());
        assertEquals(Verdict.NO_DIFFERENCE, finding(0.10, 0.20, 0.30, 0.40).verdict());
    }

    @Test
    void twoSeedsAndWhatIsNoNumberSayNothing() {
        assertEquals(Verdict.UNKNOWN, finding(0.01, 0.02).verdict());
        assertEquals(Verdict.UNKNOWN, finding(0.01, Double.NaN, 0.01, 0.01).verdict());
    }

    @Test
    void moreComparisonsAskForMore() {
        Row one = row(GAN, 0.05, 0.14, 0.25, 0.36);
        List<Row> rows = new ArrayList<>(List.of(row(XAVIER, 0.10, 0.20, 0.30, 0.40), one));
        double alone = Findings.of(rows).getFirst().half();
        rows.add(one);
        rows.add(one);
        assertTrue(Findings.of(rows).getFirst().half() > alone);
    }

    @Test
    void nothingIsFoundBeforeBothKindsHaveRun() {
        assertEquals(List.of(), Findings.of(List.of(row(XAVIER), row(GAN, 0.1, 0.1))));
        assertEquals(List.of(), Findings.of(List.of(row(XAVIER, 0.1, 0.1), row(GAN))));
    }

    /// Starts that do not differ: a bench of seven comparisons may cry out in one of twenty.
    @Test
    void whereNothingDiffersADifferenceIsSeldomFound() {
        Seed seed = Seed.root(7);
        int found = 0;
        int benches = 2000;
        for (int b = 0; b < benches; b++) {
            List<Row> rows = new ArrayList<>();
            for (int r = 0; r < 8; r++) {
                double[] errors = new double[5];
                for (int i = 0; i < 5; i++) {
                    // Twelve uniforms: nearly normal.
                    for (int k = 0; k < 12; k++) {
                        errors[i] += 0.01 * seed.child(b).child(r).child(i).uniform(k);
                    }
                }
                rows.add(row(r == 0 ? XAVIER : GAN, errors));
            }
            found += Findings.of(rows).stream().anyMatch(f -> f.verdict() != Verdict.NO_DIFFERENCE) ? 1 : 0;
        }
        // Five standard errors above 5 %.
        int most = (int) (benches * 0.05 + 5 * Math.sqrt(benches * 0.05 * 0.95));
        assertTrue(found > 0 && found <= most, "found " + found + " of at most " + most);
    }
}
