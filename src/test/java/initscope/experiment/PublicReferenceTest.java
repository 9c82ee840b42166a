package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.reference.Band;
import initscope.reference.PublicCase;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The 27 well-known set-ups against NumPy's numbers. Networks of ours have other weights and other inputs than the
/// reference's and than each other. One entry leaves its band by chance with probability about 6e-7 (five standard
/// errors, and there is 1 % of slack on top): 3 500 entries, one false alarm in 500 choices of seeds; the seeds are fixed.
class PublicReferenceTest {
    private static final int SEED = 20_000;
    /// Operations a case may cost in the quick suite.
    private static final double BUDGET = 4e9;

    private static final Map<String, ToDoubleFunction<LayerStatistics>> KEYS = keys();

    @BeforeAll
    static void takeTheVectorTierIfThereIsOne() throws InterruptedException {
        try (Lab lab = new Lab()) {
            lab.awaitWarmUp(15_000);
        }
    }

    static List<PublicCase> cases() {
        return PublicCase.all();
    }

    @Test
    void thereAre27Cases() {
        assertEquals(27, cases().size());
    }

    @Test
    void everyKeyOfTheReferenceIsCompared() {
        Set<String> theirs = new TreeSet<>();
        for (PublicCase c : cases()) {
            c.layers().forEach(layer -> theirs.addAll(layer.getAsJsonObject("stats").keySet()));
        }
        assertEquals(new TreeSet<>(KEYS.keySet()), theirs);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fewNetworksOfOursAgreeWithTheReference(PublicCase c) throws InterruptedException {
        compare(c, Math.clamp((long) (BUDGET / (2 * c.products())), 2, 20));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("cases")
    void twentyNetworksOfOursAgreeWithTheReference(PublicCase c) throws InterruptedException {
        compare(c, 20);
    }

    private static void compare(PublicCase c, int networks) throws InterruptedException {
        Spec spec = SpecReader.read(c.spec()).orThrow();
        List<List<LayerStatistics>> ours = new ArrayList<>();
        try (Lab lab = new Lab()) {
            for (int i = 0; i < networks; i++) {
                ours.add(lab.prepare(spec.withSeed(SEED + i), measures()).orThrow().run(0, measures()).layers());
            }
        }
        assertEquals(c.depth(), ours.getFirst().size());
        List<String> misses = new ArrayList<>();
        for (int l = 0; l < c.depth(); l++) {
            Band band = new Band(c.layers().get(l), c.networks());
            int layer = l;
            KEYS.forEach((key, value) -> misses.addAll(band.misses(key,
                    ours.stream().mapToDouble(layers -> value.applyAsDouble(layers.get(layer))).toArray())));
        }
        assertTrue(misses.isEmpty(), () -> c + ", " + networks + " networks of " + spec + "\n"
                + String.join("\n", misses));
    }

    private static Measures measures() {
        return Measures.moments().withGradients(true);
    }

    private static Map<String, ToDoubleFunction<LayerStatistics>> keys() {
        Map<String, ToDoubleFunction<LayerStatistics>> keys = new LinkedHashMap<>();
        keys.put("mean", s -> s.activation().mean());
        keys.put("std", s -> s.activation().std());
        keys.put("second_moment", s -> s.activation().secondMoment());
        keys.put("min", s -> s.activation().min());
        keys.put("max", s -> s.activation().max());
        keys.put("saturated_fraction", s -> s.shares().saturated());
        keys.put("edge_fraction", s -> s.shares().edge());
        keys.put("zero_fraction", s -> s.shares().zero());
        keys.put("dead_unit_fraction", s -> s.shares().deadUnits());
        keys.put("preact_mean", s -> s.preactivation().mean());
        keys.put("preact_unit_mean_var", LayerStatistics::unitMeanSquare);
        keys.put("preact_second_moment", s -> s.preactivation().secondMoment());
        keys.put("grad_second_moment", s -> s.gradient().preactivationSecondMoment());
        keys.put("grad_act_second_moment", s -> s.gradient().activationSecondMoment());
        return keys;
    }
}
