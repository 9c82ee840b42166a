package initscope.experiment.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Estimate;
import initscope.experiment.Lab;
import initscope.experiment.reproduction.Reproduced.Check;
import initscope.experiment.reproduction.rows.Rows;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The bench: every published figure in its band at the seeds of its row, and out of it where something is wrong.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReproductionTest {
    /// Operations above which a row is left to the slow tests.
    private static final double HEAVY = 4e9;

    private Lab lab;

    @BeforeAll
    void open() throws InterruptedException {
        lab = new Lab();
        lab.awaitWarmUp(15_000);
    }

    @AfterAll
    void close() {
        lab.close();
    }

    private static double operations(Row row) {
        return Estimate.of(row.spec(), Measures.moments()).operations() * row.spec().seeds();
    }

    static Stream<Row> light() {
        return Rows.all().stream().filter(row -> operations(row) <= HEAVY);
    }

    static Stream<Row> heavy() {
        return Rows.all().stream().filter(row -> operations(row) > HEAVY);
    }

    @ParameterizedTest
    @MethodSource("light")
    void aPublishedFigureIsReproduced(Row row) throws InterruptedException {
        assertReproduced(row);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("heavy")
    void aPublishedFigureOfALargeNetworkIsReproduced(Row row) throws InterruptedException {
        assertReproduced(row);
    }

    private void assertReproduced(Row row) throws InterruptedException {
        Reproduced result = new Reproduction(lab).run(row).orThrow();
        assertEquals(row.published().size(), result.checks().size());
        for (Check check : result.checks()) {
            assertTrue(check.inBand(), row.id() + ": " + check);
            assertTrue(Math.abs(check.place()) <= 1, row.id() + ": " + check);
            BigDecimal wrong = check.published().figure().add(BigDecimal.valueOf(2 * check.width() + 1e-9));
            assertFalse(new Check(new Published(1, wrong), check.ours(), check.width()).inBand(), "shifted " + check);
        }
        assertTrue(result.inBand());
    }

    /// A bench that anything passes proves nothing: each of these mistakes takes a row out of its band.
    @ParameterizedTest
    @CsvSource({"book-relu-he, relu lecun-normal", "book-tanh-xavier, tanh xavier-uniform(gain=1.1)", "book-sigmoid-1-ends, sigmoid normal(0.8)",
        "book-sigmoid-xavier, sigmoid normal(0.12)", "karpathy-gain-5/3-std, tanh lecun-normal depth=5 inputs=30 batch=32",
        "fastai-relu-std, relu he-normal depth=1 batch=200", "fastai-nan, identity normal(0.1) depth=50 batch=100",
        "fastai-zero, identity normal(0.1) depth=50 batch=100", "symmetry-sigmoid-zeros, sigmoid normal(0.1)",
        "d2l-product, identity normal(0.8) depth=100 width=4 batch=4", "fp32-linear, identity normal(2) depth=45 batch=100",
        "tanh-gain-2, tanh lecun-normal(gain=1.9) depth=30 batch=100", "karpathy-no-tanh, identity lecun-normal depth=5 inputs=30 batch=32"})
    void aMistakeTakesARowOut(String id, String wrong) throws InterruptedException {
        Row row = Rows.all().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        Spec spec = SpecReader.read(wrong).orThrow().withSeeds(row.spec().seeds()).withBinning(row.spec().binning());
        Row mistaken = new Row(row.id(), row.source(), row.evidence(), spec, row.reading(), row.published(), row.band());
        assertFalse(new Reproduction(lab).run(mistaken).orThrow().inBand());
    }

    @Test
    void whatIsNotANumberIsNeverInABand() {
        Check check = new Check(Published.at(1, "0.5"), Double.NaN, 1e9);
        assertFalse(check.inBand());
        assertFalse(new Check(Published.at(1, "0.5"), Double.POSITIVE_INFINITY, 1).inBand());
        assertFalse(new Check(Published.at(1, "0.5"), 0.4, Double.NaN).inBand());
        Row row = Rows.all().getFirst();
        assertFalse(new Reproduced(row, List.of(new Check(Published.at(1, "1"), 1, 1), check)).inBand());
        assertEquals(check, new Reproduced(row, List.of(new Check(Published.at(1, "1"), 1.9, 1), check)).worst());
    }

    @Test
    void theLastDigitSaysHowExactAFigureIs() {
        assertEquals(0.0005, Published.at(1, "0.440").rounding(), 1e-15);
        assertEquals(5e-9, Published.at(1, "1.4E-7").rounding(), 1e-20);
        assertEquals(0.5, Published.at(1, "25").rounding(), 1e-15);
        assertEquals(5 * 0.1 * Math.sqrt(0.1 + 0.1) + 0.005, Band.ofMean(10).width(Published.at(1, "0.44"), 0.1, 10), 1e-12);
        assertEquals(5 * 0.1 * Math.sqrt(0.1 + 1) + 0.005, Band.ofOne().width(Published.at(1, "0.44"), 0.1, 10), 1e-12);
        assertEquals(5 * 0.1 * Math.sqrt(0.1) + 0.005, Band.ofTheory().width(Published.at(1, "0.44"), 0.1, 10), 1e-12);
    }

    @Test
    void everyRowHasANameAReasonAndASourceInBothLanguages() {
        Set<String> ids = new HashSet<>();
        assertTrue(Rows.all().size() >= 20);
        for (Row row : Rows.all()) {
            assertTrue(ids.add(row.id()), row.id() + " twice");
            assertFalse(row.source().isBlank());
            for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                Wordings words = Wordings.in(language);
                for (String text : List.of(words.name(row), words.reason(row), words.evidence(row.evidence()))) {
                    assertFalse(text.isBlank() || text.contains("{"), row.id() + ": " + text);
                }
            }
        }
    }
}
