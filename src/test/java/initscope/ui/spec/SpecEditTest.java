package initscope.ui.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.init.Initializer;
import org.junit.jupiter.api.Test;

class SpecEditTest {

    private static Spec spec(String text) {
        return SpecReader.read(text).orThrow();
    }

    private static String after(String spec, String key, String value) {
        return SpecEdit.with(spec(spec), key, value).orThrow().toString();
    }

    private static Problem.Code refused(String spec, String key, String value) {
        return assertInstanceOf(Parsed.Failure.class, SpecEdit.with(spec(spec), key, value)).problem().code();
    }

    @Test
    void aSettingReplacesTheOneBefore() {
        assertEquals("tanh normal(0.1) batch=64", after("tanh normal(0.1) batch=500", "batch", "64"));
        assertEquals("tanh normal(0.1)", after("tanh normal(0.1) seed=7", "seed", "1"));
        assertEquals("tanh normal(0.1) bias=normal(0.5)", after("tanh normal(0.1)", "bias", "normal(0.5)"));
        assertEquals("tanh normal(0.1) precision=fp64", after("tanh normal(0.1)", "precision", " fp64 "));
    }

    @Test
    void depthAndWidthGoTogether() {
        assertEquals("relu he-normal depth=10", after("relu he-normal", "depth", "10"));
        assertEquals("relu he-normal width=64,32", after("relu he-normal", "width", "64, 32"));
        assertEquals("relu he-normal depth=2 width=50", after("relu he-normal width=64,32", "width", "50"));
        assertEquals("relu he-normal width=64,32,32", after("relu he-normal width=64,32", "depth", "3"));
    }

    @Test
    void whatIsWrongIsRefusedWithItsReason() {
        assertEquals(Problem.Code.NOT_WHOLE, refused("relu he-normal", "depth", "many"));
        assertEquals(Problem.Code.OUT_OF_RANGE, refused("relu he-normal", "width", "5000"));
        assertEquals(Problem.Code.OUT_OF_RANGE, refused("relu he-normal", "batch", "0"));
        assertEquals(Problem.Code.UNKNOWN_VALUE, refused("relu he-normal", "precision", "fp8"));
    }

    @Test
    void everyInitializerCanBeChosenFromEveryOther() {
        for (Form<Initializer> from : Names.initializers()) {
            Spec spec = SpecEdit.withInitializer(spec("tanh normal(0.1)"), Knob.changedTo(spec("tanh normal(0.1)"), from.id()))
                    .orThrow();
            for (Form<Initializer> to : Names.initializers()) {
                Spec changed = SpecEdit.withInitializer(spec, Knob.changedTo(spec, to.id())).orThrow();
                assertEquals(to.id(), Knob.id(changed.initializer()), from.id() + " to " + to.id());
            }
        }
    }

    @Test
    void anotherLawKeepsTheStandardDeviation() {
        Spec uniform = SpecEdit.withInitializer(spec("tanh normal(0.1)"), Knob.changedTo(spec("tanh normal(0.1)"), "uniform"))
                .orThrow();
        // Three digits are kept of the bound.
        assertEquals(0.1, uniform.initializer().std(100, 100, 0).orElseThrow(), 0.1 * 0.005);
    }

    @Test
    void theKnobTurnsTheOneNumberOfAnInitializer() {
        assertEquals("normal(0.25)", Knob.initializerText(spec("tanh normal(0.1)"), "0.25").replace("std=", ""));
        Spec he = SpecEdit.withInitializer(spec("relu he-normal"), Knob.initializerText(spec("relu he-normal"), "1")).orThrow();
        assertEquals("relu he-normal(1)", he.toString());
        assertEquals(Math.sqrt(2), Knob.of(spec("relu he-normal")).value());
        assertEquals("relu he-normal",
                SpecEdit.withInitializer(he, Knob.initializerText(he, "")).orThrow().toString());
        assertNull(Knob.of(spec("relu zeros")));
    }
}
