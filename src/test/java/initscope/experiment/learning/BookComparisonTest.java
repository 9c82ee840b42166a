package initscope.experiment.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.learning.text.TrainingText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The comparison of "Deep Learning from Scratch", chapter 6 (`weight_init_compare.py`): 784-100×4-10, ReLU, SGD 0.01,
/// mini-batches of 128, on the program's own glyphs in place of MNIST. There the loss at steps 0, 500, 1000, 1900 was 2.30,
/// 2.30, 2.30, 2.31 with σ = 0.01, 2.30, 1.06, 0.36, 0.38 with √(1/n) and 2.45, 0.34, 0.21, 0.29 with √(2/n).
class BookComparisonTest {

    /// Mini-batch losses at those steps.
    private static List<Double> losses(String initializer) throws InterruptedException {
        List<Double> losses = new ArrayList<>();
        try (Lab lab = new Lab()) {
            Learner learner = lab.learner(TrainingText.read("relu " + initializer + " depth=4 input=glyphs(28)").orThrow(),
                    _ -> { }).orThrow();
            for (int step : new int[] {0, 500, 1000, 1900}) {
                learner.advance((int) (step - learner.step()));
                losses.add(learner.point().loss());
            }
        }
        return losses;
    }

    @Test
    @Tag("slow")
    void heLearnsFirstXavierLaterAndTinyWeightsStayAtTheLogarithmOfTheClasses() throws InterruptedException {
        List<Double> tiny = losses("normal(0.01)");
        for (double loss : tiny) {
            // how often each class stands in one mini-batch still moves it: about √(9 / 128) of a small logit
            assertEquals(Math.log(10), loss, 0.02, () -> "σ = 0.01: " + tiny);
        }
        List<Double> xavier = losses("lecun-normal");
        List<Double> he = losses("he-normal");
        assertEquals(Math.log(10), he.getFirst(), 0.5, () -> "He: " + he);
        assertTrue(he.get(1) < 0.5 && he.get(3) < 0.1, () -> "He: " + he);
        assertTrue(xavier.get(3) < 0.5, () -> "√(1/n): " + xavier);
        for (int i = 1; i < 4; i++) {
            assertTrue(he.get(i) < xavier.get(i), "He " + he + ", √(1/n) " + xavier);
        }
    }
}
