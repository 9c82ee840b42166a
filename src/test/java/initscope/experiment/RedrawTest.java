package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import org.junit.jupiter.api.Test;

class RedrawTest {
    private static final Spec ONE = SpecReader.read("tanh normal(0.3) depth=3 width=40 batch=100").orThrow();

    @Test
    void aRedrawnNetworkIsTheOneASpecWouldHaveStartedWith() throws InterruptedException {
        try (Lab lab = new Lab()) {
            Measures measures = Measures.moments().withGradients(true).withHistograms(ONE.binning());
            Experiment used = lab.prepare(ONE, measures).orThrow();
            used.run(3, measures);
            for (String text : new String[] {"tanh normal(0.3) seed=9", "tanh orthogonal", "tanh zeros bias=0.1",
                "tanh sparse(0.5)", "tanh identity input=uniform(0,1)"}) {
                Spec other = SpecReader.read(text + " depth=3 width=40 batch=100").orThrow();
                used.redraw(other);
                assertEquals(lab.prepare(other, measures).orThrow().run(1, measures), used.run(1, measures), text);
            }
        }
    }

    @Test
    void anotherShapeNeedsAnotherRoom() throws InterruptedException {
        try (Lab lab = new Lab()) {
            Experiment experiment = lab.prepare(ONE, Measures.moments()).orThrow();
            for (Spec other : new Spec[] {ONE.withBatch(99), ONE.withDepth(4), ONE.withWidth(41), ONE.withInputs(7),
                ONE.withActivation(SpecReader.read("relu zeros").orThrow().activation())}) {
                assertFalse(experiment.fits(other), other.toString());
                assertThrows(IllegalArgumentException.class, () -> experiment.redraw(other));
            }
        }
    }
}
