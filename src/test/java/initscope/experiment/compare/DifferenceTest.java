package initscope.experiment.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What differs is read off the settings, whatever they are.
class DifferenceTest {

    @Test
    void equalSpecsDifferInNothing() {
        assertEquals(List.of(), of("tanh xavier-normal depth=7", "tanh xavier-normal depth=7"));
    }

    @Test
    void anotherInitializerIsTheOnlyDifference() {
        assertEquals(List.of(new Difference("initializer", List.of("normal(1)", "xavier-normal"))),
                of("sigmoid normal(1)", "sigmoid xavier-normal"));
    }

    @Test
    void aSettingAtItsDefaultIsWrittenOut() {
        assertEquals(List.of(new Difference("depth", List.of("5", "20")), new Difference("bias", List.of("constant(0.1)", "0"))),
                of("relu he-normal bias=0.1", "relu he-normal depth=20"));
    }

    @Test
    void oneLayerOfItsOwnIsADifferenceOfThatLayer() {
        assertEquals(List.of(new Difference("layer3", List.of("relu/he-normal", "–"))),
                of("tanh xavier-normal layer3=relu/he-normal", "tanh xavier-normal"));
    }

    @Test
    void inputsFollowTheFirstWidthUnlessTheyAreGiven() {
        assertEquals(List.of(new Difference("width", List.of("50", "80")), new Difference("inputs", List.of("10", "80"))),
                of("tanh xavier-normal width=50 inputs=10", "tanh xavier-normal width=80"));
    }

    @Test
    void fourPanelsStandInTheirOrder() {
        List<Difference> four = of("sigmoid normal(1)", "sigmoid normal(0.01)", "tanh xavier-normal", "relu he-normal");
        assertEquals(List.of("activation", "initializer"), four.stream().map(Difference::key).toList());
        assertEquals(List.of("sigmoid", "sigmoid", "tanh", "relu"), four.getFirst().values());
    }

    @Test
    void theTableHasEverySetting() {
        List<Difference> all = Difference.all(List.of(read("tanh xavier-normal seed=3")));
        assertTrue(all.stream().map(Difference::key).toList().containsAll(List.of("activation", "initializer", "depth",
                "width", "batch", "input", "bias", "head", "norm", "residual", "dropout", "precision", "seed", "seeds",
                "bins", "range")), all.toString());
    }

    private static List<Difference> of(String... specs) {
        return Difference.of(Stream.of(specs).map(DifferenceTest::read).toList());
    }

    private static Spec read(String text) {
        return SpecReader.read(text).orThrow();
    }
}
