package initscope.experiment.pretraining.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.pretraining.BenchSpec;
import initscope.experiment.pretraining.Finding.Verdict;
import initscope.experiment.pretraining.Finding;
import initscope.experiment.pretraining.Portrait;
import initscope.experiment.pretraining.Report;
import initscope.experiment.pretraining.Row;
import initscope.experiment.pretraining.Run;
import initscope.experiment.pretraining.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The sentence a bench comes to, whatever it is.
class BenchWordsTest {
    private static final BenchSpec SPEC = spec();
    private static final Start BEST = SPEC.starts().get(2);

    private static BenchSpec spec() {
        TrainingSpec base = TrainingText.read(BenchSpec.STANDARD).orThrow();
        BenchSpec all = BenchSpec.of(base, 3);
        return new BenchSpec(base, all.starts().subList(0, 6), 3);
    }

    /// Three pretrainings with these verdicts, all done or all but one run.
    private static Report report(boolean complete, Verdict... verdicts) {
        List<Row> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int done = 0;
        for (Start start : SPEC.starts()) {
            List<Run> runs = new ArrayList<>();
            for (int seed = 1; seed <= 3; seed++) {
                Portrait end = new Portrait(List.of(), 1, 0, 0.08);
                if (complete || rows.size() < 5 || seed < 3) {
                    runs.add(new Run(start, seed, 0, 10, end, end, end, List.of(), List.of()));
                }
            }
            rows.add(new Row(start, runs, null));
            done += runs.size();
            if (!start.isRandom()) {
                findings.add(new Finding(verdicts[findings.size()], BEST, start, -0.021, 0.012));
            }
        }
        return new Report(SPEC, rows, done, null, 1, findings);
    }

    private static String headline(Locale locale, Verdict... verdicts) {
        return BenchWords.in(locale).headline(report(true, verdicts));
    }

    @Test
    void itSaysSoWhenPretrainingDidNotHelp() {
        String none = headline(Locale.ENGLISH, Verdict.NO_DIFFERENCE, Verdict.NO_DIFFERENCE, Verdict.NO_DIFFERENCE);
        assertTrue(none.startsWith("Pretraining did not help here") && none.contains("he-normal (8.0%)"), none);
        String worse = headline(Locale.ENGLISH, Verdict.NO_DIFFERENCE, Verdict.HARMED, Verdict.NO_DIFFERENCE);
        assertTrue(worse.startsWith("Pretraining did not help here") && worse.contains("worse came autoencoder"), worse);
        assertTrue(headline(Locale.ENGLISH, Verdict.HARMED, Verdict.HARMED, Verdict.HARMED).contains("every method"));
    }

    @Test
    void itNamesTheMethodsThatHelpedAndThoseThatHarmed() {
        String helped = headline(Locale.ENGLISH, Verdict.HELPED, Verdict.NO_DIFFERENCE, Verdict.HELPED);
        assertTrue(helped.endsWith("came rbm, denoising.") && helped.contains("helped here"), helped);
        String both = headline(Locale.ENGLISH, Verdict.HELPED, Verdict.HARMED, Verdict.NO_DIFFERENCE);
        assertTrue(both.contains("helped with rbm") && both.contains("harm with autoencoder"), both);
        assertTrue(headline(Locale.ENGLISH, Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.UNKNOWN).startsWith("Three seeds"));
    }

    @Test
    void aBenchThatIsNotDoneSaysHowFarItIs() {
        String sentence = BenchWords.in(Locale.ENGLISH).headline(report(false, Verdict.HELPED, Verdict.HELPED, Verdict.HELPED));
        assertTrue(sentence.startsWith("After 17 of 18 runs: "), sentence);
    }

    @Test
    void noGapIsLeftOpenInEitherLanguage() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            for (Verdict a : Verdict.values()) {
                for (Verdict b : Verdict.values()) {
                    Report report = report(true, a, b, a);
                    List<String> said = new ArrayList<>(BenchWords.in(locale).basis(report));
                    said.add(BenchWords.in(locale).headline(report));
                    report.findings().forEach(f -> said.add(BenchWords.in(locale).finding(report, f)));
                    for (String sentence : said) {
                        assertFalse(sentence.matches(".*[{}].*") || sentence.contains("null") || sentence.isBlank(), sentence);
                        assertEquals(locale.equals(Locale.KOREAN), sentence.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3),
                                sentence);
                    }
                }
            }
        }
    }

    @Test
    void aDifferenceIsInPointsWithItsSign() {
        assertEquals("−2.1", BenchWords.points(-0.021));
        assertEquals("0.0", BenchWords.points(-0.0001));
        assertEquals("–", BenchWords.points(Double.NaN));
    }
}
