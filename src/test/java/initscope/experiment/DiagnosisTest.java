package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.diagnosis.Diagnosis.Code;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of the famous networks, and what must not be said of them.
class DiagnosisTest {

    /// Everything that is found, in order. The numbers behind each line stand in `science`, sections 3 and 5.
    @ParameterizedTest
    @CsvSource({
            // saturated by two thirds, yet its gradient keeps four fifths of its size
            "sigmoid normal(1),                       SATURATED",
            // gradient 4e-7 of its size, inputs not told apart
            "sigmoid normal(0.01),                    COLLAPSED_SIGNAL VANISHING_GRADIENT",
            // gradient ratio 0.0028, above the 1e-3 of 'vanished'
            "sigmoid lecun-normal,                    COLLAPSED_SIGNAL SHRINKING_GRADIENT",
            "tanh xavier-normal,                      HEALTHY",
            "relu he-normal,                          HEALTHY",
            // saturated by nine tenths while the gradient grows
            "tanh normal(1) depth=5 width=300,        SATURATED EXPLODING_GRADIENT",
            // what is left of the inputs is a millionth of their spread
            "relu normal(0.01),                       COLLAPSED_SCALE COLLAPSED_SIGNAL VANISHING_GRADIENT",
            "tanh zeros depth=3,                      SYMMETRY ALL_ZERO COLLAPSED_SIGNAL VANISHING_GRADIENT",
            "tanh constant(0.1) depth=3,              SYMMETRY SATURATED",
            "identity normal(1) depth=45 batch=100,   NOT_FINITE"})
    void theFamousNetworksAreCalledWhatTheyAre(String spec, String expected) throws InterruptedException {
        List<String> found = of(spec).stream().map(d -> d.code().name()).toList();
        assertEquals(expected, String.join(" ", found), spec);
    }

    @ParameterizedTest
    @CsvSource({"sigmoid normal(1)", "tanh normal(1)", "tanh normal(2)", "erf normal(1)", "softsign normal(3)"})
    void saturationIsNeverCalledVanishing(String spec) throws InterruptedException {
        List<Diagnosis> found = of(spec);
        assertTrue(found.stream().anyMatch(d -> d.code() == Code.SATURATED), found.toString());
        assertFalse(found.stream().anyMatch(d -> d.code() == Code.VANISHING_GRADIENT), found.toString());
    }

    /// The verdict's number is the measured one, at the layer it names.
    @Test
    void evidenceIsTheNumberOfTheLayer() throws InterruptedException {
        Snapshot run = run("sigmoid normal(1)");
        Diagnosis saturated = Diagnosis.of(run).getFirst();
        assertEquals(run.layer(saturated.layer()).shares().saturated(), saturated.value());
        assertEquals(1, saturated.layer());
        for (int l = 1; l <= 5; l++) {
            assertEquals(run.layer(l).shares().saturated() >= 0.5, saturated.layers().contains(l), "layer " + l);
        }
        assertEquals(0.6607, saturated.value(), 6 * 0.0026);
        assertTrue(Sentences.in(Locale.ENGLISH).verdict(saturated).contains(Figures.percent(saturated.value())));
    }

    @Test
    void anExplosionIsPlacedAtItsFirstLayer() throws InterruptedException {
        Snapshot run = run("identity normal(1) depth=45 batch=100");
        Diagnosis d = Diagnosis.of(run).getFirst();
        assertEquals(38, d.layer(), 1);
        assertEquals(0, run.layer(d.layer() - 1).activation().nonFinite());
        assertTrue(run.layer(d.layer()).activation().nonFinite() > 0);
    }

    private static List<Diagnosis> of(String spec) throws InterruptedException {
        return Diagnosis.of(run(spec));
    }

    private static Snapshot run(String text) throws InterruptedException {
        Measures measures = Measures.moments().withGradients(true);
        try (Lab lab = new Lab()) {
            return lab.prepare(SpecReader.read(text).orThrow(), measures).orThrow().run(0, measures);
        }
    }
}
