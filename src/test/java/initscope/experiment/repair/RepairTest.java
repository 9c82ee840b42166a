package initscope.experiment.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.spec.Presets;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A remedy does to the run what it is offered for, and theory's expectation of it comes true.
class RepairTest {
    private static Lab lab;

    @BeforeAll
    static void open() {
        lab = new Lab();
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "relu normal(0.01)|FITTING_RULE|VANISHING_GRADIENT|relu he-normal",
        "relu normal(1)|FITTING_RULE|EXPLODING_SCALE|relu he-normal",
        "tanh normal(1) width=300 batch=200|FITTING_RULE|SATURATED|tanh xavier-normal width=300 batch=200",
        "tanh normal(1) width=300 batch=200|CRITICAL_GAIN|EXPLODING_GRADIENT|",
        "tanh constant(0.1) depth=3 batch=200|FITTING_RULE|SYMMETRY|tanh xavier-normal depth=3 batch=200",
        "sigmoid lecun-normal|CRITICAL_GAIN|SHRINKING_GRADIENT|",
        "relu he-normal bias=-3|ZERO_BIAS|DEAD_UNITS|relu he-normal",
        "tanh xavier-normal input=uniform(0,255) batch=200|STANDARDIZE_INPUT|SATURATED|",
        "tanh xavier-normal input=normal(0,10) batch=200|STANDARDIZE_INPUT|SATURATED|tanh xavier-normal batch=200",
        "identity lecun-normal depth=50 batch=200|ORTHOGONAL|COLLAPSED_GEOMETRY|identity orthogonal depth=50 batch=200",
        "tanh normal(0.01) depth=10 batch=200|ORTHOGONAL|VANISHING_GRADIENT|tanh orthogonal depth=10 batch=200"})
    void aRemedyTakesAwayWhatItIsOfferedFor(String text, Remedy remedy, Diagnosis.Code code, String after)
            throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        List<Diagnosis> before = Diagnosis.of(run(spec));
        assertTrue(before.stream().anyMatch(d -> d.code() == code), before.toString());
        Offer offer = Offer.of(spec, before).stream().filter(o -> o.remedy() == remedy).findFirst().orElseThrow();
        if (after != null) {
            assertEquals(after, offer.after().toString());
        }
        List<Diagnosis> now = Diagnosis.of(run(offer.after()));
        assertFalse(now.stream().anyMatch(d -> d.code() == code), offer.after() + ": " + now);
    }

    /// One network of width 100 to 300 strays from the theory of infinite width by a log-normal factor of variance
    /// beta ≤ 0.25 in the square (`science`, 2.9): five standard errors of the logarithm of the root are 1.25.
    @ParameterizedTest
    @ValueSource(strings = {"relu normal(0.01)", "relu normal(1)", "sigmoid normal(0.01)", "sigmoid lecun-normal",
        "tanh normal(1) batch=200", "tanh normal(0.01) depth=10 batch=200", "tanh xavier-normal input=uniform(0,255) batch=200"})
    void whatIsPredictedIsMeasured(String text) throws InterruptedException {
        Spec spec = SpecReader.read(text).orThrow();
        int predictions = 0;
        for (Offer offer : Offer.of(spec, Diagnosis.of(run(spec)))) {
            if (offer.predicted().isPresent()) {
                Effect expected = offer.predicted().get();
                Effect measured = offer.measure(lab).orThrow();
                assertEquals(0, Math.log(measured.gradient() / expected.gradient()), 1.25, offer.toString());
                assertEquals(expected.saturated(), measured.saturated(), 0.05, offer.toString());
                predictions++;
            }
        }
        assertTrue(predictions > 0, "nothing was predicted");
    }

    /// χ = 1 at gain 1 for an infinitely deep tanh network, √2 for ReLU at any depth (`science`, 2.3).
    @Test
    void theCriticalGainIsTheKnownOne() {
        assertEquals(Math.sqrt(2), CriticalGain.of(SpecReader.read("relu normal(1)").orThrow()).orElseThrow(), 1e-3);
        double shallow = CriticalGain.of(SpecReader.read("tanh normal(1) depth=5").orThrow()).orElseThrow();
        double deep = CriticalGain.of(SpecReader.read("tanh normal(1) depth=60").orThrow()).orElseThrow();
        assertTrue(deep > 1 && deep < shallow && shallow < 1.7, shallow + " at depth 5, " + deep + " at depth 60");
        Spec tanh = SpecReader.read("tanh lecun-normal(" + deep + ") depth=60").orThrow();
        assertEquals(1, Effect.predicted(tanh).orElseThrow().gradient(), 0.01);
    }

    /// Every offer is another experiment that can run, and none is made twice.
    @Test
    void offersAreDifferentAndCanRun() throws InterruptedException {
        List<Spec> specs = new ArrayList<>();
        for (String text : List.of("tanh zeros depth=3 batch=50", "relu he-normal depth=30 width=50 batch=50",
                "sigmoid normal(1) batch=50 layer2=*/normal(3)", "softplus lecun-normal batch=50 bias=normal(1)")) {
            specs.add(SpecReader.read(text).orThrow());
        }
        for (Spec spec : specs) {
            Set<Spec> seen = new HashSet<>();
            for (Offer offer : Offer.of(spec, Diagnosis.of(run(spec)))) {
                assertNotEquals(spec, offer.after());
                assertTrue(seen.add(offer.after()), offer.toString());
                assertEquals(offer.after(), SpecReader.read(offer.after().toString()).orThrow());
                assertTrue(Double.isFinite(offer.measure(lab).orThrow().std()), offer.toString());
            }
        }
    }

    @Test
    void aHealthyRunIsOfferedNothing() throws InterruptedException {
        for (Spec spec : List.of(Presets.famous().get(2), Presets.famous().get(3))) {
            assertEquals(List.of(), Offer.of(spec, Diagnosis.of(run(spec))));
        }
    }

    private static Snapshot run(Spec spec) throws InterruptedException {
        Measures measures = Diagnosis.measures();
        return lab.prepare(spec, measures).orThrow().run(0, measures);
    }
}
