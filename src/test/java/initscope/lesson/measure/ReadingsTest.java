package initscope.lesson.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.lesson.Fault;
import initscope.lesson.Found;
import initscope.lesson.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final Scene PASS = new Scene(List.of("sigmoid normal(1)", "sigmoid normal(0.01)"), "strip", false, "");
    private static final Scene PAGE = new Scene(
            List.of("relu he-normal width=20 input=glyphs(14) steps=30 samples=500 tests=100"), "training", true, "");

    private static Reading read(Scene scene, String measure) {
        try (Lab lab = new Lab()) {
            return new Readings(lab).read(scene, measure).orThrow();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static double number(Scene scene, String measure) {
        Reading reading = read(scene, measure);
        assertEquals(Reading.Kind.NUMBER, reading.kind());
        return reading.number();
    }

    private static Fault fault(Scene scene, String measure) throws InterruptedException {
        try (Lab lab = new Lab()) {
            return ((Found.Missing<Reading>) new Readings(lab).read(scene, measure)).fault();
        }
    }

    /// z adds 100 products of N(0,1) numbers, so its standard deviation is √100; tolerance of one network of 100 × 100 and a
    /// batch of 1000.
    @Test
    void aFigureOfALayerIsTakenFromARealPass() {
        assertEquals(10, number(PASS, "preactivation.std@1"), 0.5);
        assertEquals(0.1, number(PASS, "preactivation.std@1/2"), 0.005);
        assertEquals(1, number(PASS, "weight.std@1"), 0.02);
        assertEquals(number(PASS, "activation.std@5"), number(PASS, "activation.std@last"));
    }

    @Test
    void twoFiguresDivide() {
        assertEquals(number(PASS, "weight.std@1") / number(PASS, "weight.std@1/2"),
                number(PASS, "weight.std@1 : weight.std@1/2"), 1e-12);
        assertEquals(100, number(PASS, "weight.std@1:weight.std@1/2"), 1e-3);
    }

    @Test
    void aHistogramIsSharesOfItsBins() {
        Reading bins = read(PASS, "histogram@5");
        assertEquals(Reading.Kind.BINS, bins.kind());
        assertEquals(30, bins.values().size());
        assertEquals(1, bins.values().stream().mapToDouble(x -> x).sum(), 1e-9);
        assertEquals(0, bins.low());
        assertEquals(1, bins.high());
        assertTrue(bins.values().getFirst() > 0.2, "the tower at 0");
    }

    @Test
    void aFigureWithoutALayerIsACurve() {
        Reading curve = read(PASS, "gradient.preactivation.rms");
        assertEquals(Reading.Kind.LAYERS, curve.kind());
        assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 5.0), curve.at());
        assertEquals(curve.values().get(2), number(PASS, "gradient.preactivation.rms@3"));
    }

    @Test
    void figuresOfTheoryAndOfTheWholePass() {
        assertEquals(Math.sqrt(100), Math.sqrt(number(PASS, "theory.preactivation_second_moment@1")), 1e-9);
        assertEquals(0, number(PASS, "input.mean"), 0.02);
        assertEquals(0, number(PASS, "first_non_finite_layer"));
        Scene softmax = new Scene(List.of("relu he-normal head=softmax(10)"), "strip", false, "");
        assertEquals(Math.log(10), number(softmax, "chance_loss"), 1e-12);
        assertTrue(number(softmax, "loss") > 2);
    }

    @Test
    void learningIsMeasuredAtAnyStepInAnyOrder() throws InterruptedException {
        try (Lab lab = new Lab()) {
            Readings readings = new Readings(lab);
            double late = readings.read(PAGE, "learning.loss@30").orThrow().number();
            double early = readings.read(PAGE, "learning.loss@7").orThrow().number();
            assertEquals(early, new Readings(lab).read(PAGE, "learning.loss@7").orThrow().number());
            assertEquals(late, new Readings(lab).read(PAGE, "learning.loss@last").orThrow().number());
            assertTrue(late < early, early + " → " + late);
            Reading curve = readings.read(PAGE, "learning.test_accuracy").orThrow();
            assertEquals(11, curve.values().size());
            assertEquals(30, curve.at().getLast());
            assertEquals(curve.values().getLast(), readings.read(PAGE, "learning.test_accuracy@30").orThrow().number());
        }
    }

    @Test
    void layersAreMeasuredBeforeAndAfterLearning() {
        assertEquals(Math.sqrt(2.0 / 20), number(PAGE, "begun.weight.std@2"), 0.05);
        assertTrue(number(PAGE, "trained.weight.std@2") > 0);
        assertEquals(Reading.Kind.BINS, read(PAGE, "trained.histogram@2").kind());
    }

    @Test
    void pretrainingLeavesItsErrorByLayer() {
        Scene scene = new Scene(List.of("sigmoid xavier-normal depth=2 width=20 input=glyphs(14) steps=60 samples=300 tests=0 "
                + "pretrain=rbm(k=1,epochs=2)"), "pretraining", true, "");
        assertEquals(2, read(scene, "pretraining.error").values().size());
        assertTrue(number(scene, "pretraining.error@1") > 0);
    }

    /// |∂L/∂z| of either of two outputs: the error under softmax and cross-entropy, half of it under a sigmoid each (the mean
    /// over both outputs), times the sigmoid's slope under MSE.
    @Test
    void lossesAndOptimizersAreMeasuredWithoutANetwork() {
        assertEquals(0.99, number(PASS, "loss.slope(softmax_nll, 0.99)"), 1e-9);
        assertEquals(0.495, number(PASS, "loss.slope(sigmoid_bce, 0.99)"), 1e-9);
        assertTrue(number(PASS, "loss.slope(sigmoid_mse, 0.99)") < 0.05);
        assertEquals(7 * 7 / 20.0 + 4, number(PASS, "path.height(valley, sgd(0.1))@0"), 1e-12);
        assertTrue(number(PASS, "path.height(valley, momentum(0.1))@20") < 7);
        assertEquals(11, read(PASS, "path.y(valley, sgd(0.9))").values().size());
        assertTrue(number(PASS, "neuron.error(sigmoid_mse, -4)@300") > number(PASS, "neuron.error(sigmoid_bce, -4)@300"));
    }

    @Test
    void whatCannotBeMeasuredIsSaid() throws InterruptedException {
        assertEquals(Fault.Code.UNKNOWN_FIGURE, fault(PASS, "activation.sdt@5").code());
        assertEquals("activation.std", fault(PASS, "activation.sdt@5").details().getLast());
        for (String wrong : List.of("", "@", "activation.std@", "activation.std@0", "activation.std@-1", "activation.std@5/",
                "a:b:c", "activation.std(3)@1", "loss.slope", "loss.slope(sigmoid_bce)", "loss.slope(sigmoid_bce, 1)",
                "path.x(valley, sgd(0.1)@3", "path.x(mountain, sgd(0.1))@3", "path.x(valley, adamm)@3", "loss@3",
                "activation.std@99999999999999999999", "activation.std : activation.std@1", "neuron.error(softmax_nll, -4)@3",
                "learning.loss@1", "path.x(valley, sgd(0.1))@99999")) {
            assertTrue(readRaw(wrong) instanceof Found.Missing<Reading>, wrong);
        }
    }

    private static Found<Reading> readRaw(String measure) throws InterruptedException {
        try (Lab lab = new Lab()) {
            return new Readings(lab).read(PASS, measure);
        }
    }

    @Test
    void measuringCanBeInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> readRaw("activation.std@5"));
    }
}
