package initscope.experiment.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.init.Initializer;
import initscope.statistics.symmetry.Symmetry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Units that begin alike stay alike, and what breaks that.
class MeterTest {
    private static final String REST = " width=30 depth=3 inputs=20 batch=32";
    private final Lab lab = new Lab(2, 1L << 30);

    @AfterEach
    void close() {
        lab.close();
    }

    private Meter run(String text) throws InterruptedException {
        Meter meter = lab.symmetry(StudyTest.training(text + REST, 0.1, 100), _ -> { }).orThrow();
        assertEquals(100, meter.readings().getLast().step());
        assertEquals(3, meter.readings().getLast().layers().size());
        return meter;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanh zeros", "sigmoid zeros", "relu zeros", "tanh constant(0.1)", "sigmoid constant(0.5)",
        "relu constant(0.05)", "relu ones precision=fp64", "sigmoid constant(0.1) norm=layer"})
    void equalWeightsStayOneUnitThroughAHundredSteps(String start) throws InterruptedException {
        Meter meter = run(start);
        for (Meter.Reading reading : meter.readings()) {
            for (Symmetry layer : reading.layers()) {
                assertEquals(1, layer.distinct(), "at step " + reading.step());
                assertTrue(layer.rank() <= 1, () -> "rank " + layer.rank());
            }
        }
        assertTrue(meter.isOneUnit());
        assertEquals(-1, meter.broken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanh constant(0.1,noise=0.001)", "sigmoid constant(0,noise=0.001)",
        "relu constant(0.05,noise=0.001)", "tanh constant(0.1) bias=normal(0.001)"})
    void aThousandthOfNoiseBreaksTheSymmetryFromTheStart(String start) throws InterruptedException {
        Meter meter = run(start);
        assertEquals(0, meter.broken());
        assertEquals(30, meter.readings().getLast().layers().getFirst().distinct());
    }

    @Test
    void dropoutBreaksTheSymmetryAsSoonAsItLearns() throws InterruptedException {
        Meter meter = run("sigmoid constant(0.1) dropout=0.2");
        assertEquals(1, meter.readings().getFirst().layers().get(1).distinct());
        assertTrue(meter.broken() > 0);
        assertEquals(30, meter.readings().getLast().layers().get(1).distinct());
    }

    @Test
    void noiseIsOfferedOnlyWhereWeightsAreEqual() {
        assertEquals(new Initializer.Constant(0, 1e-3), Meter.noisy(new Initializer.Zeros()));
        assertEquals(new Initializer.Constant(0.5, 1e-3), Meter.noisy(new Initializer.Constant(0.5)));
        assertNull(Meter.noisy(new Initializer.Constant(0.5, 0.1)));
        assertNull(Meter.noisy(new Initializer.Normal(1)));
    }
}
