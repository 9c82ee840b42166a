package initscope.experiment.myth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.spec.Presets;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each usual sentence is contradicted by its own set-up, and by no healthy one.
class MythTest {
    private static final int MOST_WORDS = 60;
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
    @EnumSource(Myth.class)
    void aMythIsContradictedByItsPreset(Myth myth) throws InterruptedException {
        assertNotNull(myth.spec(), myth.preset());
        Contradiction found = against(myth.spec()).stream().filter(c -> c.myth() == myth).findFirst().orElse(null);
        assertNotNull(found, myth + " stands after " + myth.spec());
        assertTrue(found.figures().stream().noneMatch(f -> Double.isNaN(f.value())), found.toString());
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            MythTexts texts = MythTexts.in(language);
            String shows = texts.explanation(found);
            assertFalse(texts.title(myth).isBlank());
            assertFalse(shows.contains("{"), shows);
            for (Contradiction.Figure figure : found.figures()) {
                assertTrue(shows.contains(figure.toString()), figure + " is not in: " + shows);
            }
            int words = shows.trim().split("\\s+").length;
            assertTrue(words <= MOST_WORDS, words + " words: " + shows);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanh xavier-normal", "tanh lecun-normal depth=10 width=200 batch=200", "relu he-normal",
        "relu he-uniform", "leaky-relu he-normal batch=500", "selu lecun-normal depth=10 batch=200", "elu lecun-normal",
        "gelu he-normal", "identity orthogonal depth=20 batch=200", "tanh orthogonal depth=10 batch=200",
        "relu he-normal width=200,200,200", "relu he-normal norm=batch", "sigmoid xavier-normal norm=batch depth=20 batch=200",
        "relu he-normal dropout=0.1", "tanh xavier-normal precision=fp16 batch=200", "tanh lecun-normal width=400,100,400 batch=200"})
    void noMythIsContradictedByAHealthySetUp(String spec) throws InterruptedException {
        assertEquals(List.of(), against(SpecReader.read(spec).orThrow()));
    }

    /// The number behind the best known one: N(0, 1) weights, saturated by nine tenths, and a gradient that grows 3.5 times a
    /// layer (`science`, section 5).
    @Test
    void aSaturatedNetworkOfTanhSendsBackMoreThanItGets() throws InterruptedException {
        Contradiction c = against(Myth.SATURATED.spec()).getFirst();
        assertEquals(Myth.SATURATED, c.myth());
        assertEquals(0.92, c.figures().get(0).value(), 0.01);
        assertEquals(Math.log(3.5), Math.log(c.figures().get(2).value()) / 9, 0.05);
    }

    /// What is not measured contradicts nothing.
    @Test
    void aRunWithoutGradientContradictsOnlyWhatNeedsNone() throws InterruptedException {
        Set<Myth> found = Arrays.stream(Myth.values()).flatMap(myth -> {
            try {
                return Contradiction.of(run(myth.spec(), Measures.moments())).stream().map(Contradiction::myth);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }).collect(Collectors.toSet());
        assertEquals(Set.of(Myth.ORTHOGONAL, Myth.XAVIER_IS_ONE_OVER_N, Myth.HE_FOR_GELU, Myth.CONSTANT,
                Myth.UNSCALED_INPUT, Myth.EVERY_NETWORK, Myth.RESIDUAL, Myth.DROPOUT, Myth.HALF_PRECISION), found);
    }

    @Test
    void everyPresetOfTheGroupBelongsToAMyth() {
        assertEquals(Arrays.stream(Myth.values()).map(Myth::preset).toList(),
                Presets.myths().stream().map(Presets.Preset::name).toList());
        assertTrue(Myth.values().length >= 12);
    }

    private static List<Contradiction> against(Spec spec) throws InterruptedException {
        return Contradiction.of(run(spec, Diagnosis.measures().withHistograms(spec.binning())));
    }

    private static Snapshot run(Spec spec, Measures measures) throws InterruptedException {
        return lab.prepare(spec, measures).orThrow().run(0, measures);
    }
}
