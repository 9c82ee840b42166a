package initscope.experiment.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.learning.text.TrainingText;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.network.Network;
import initscope.statistics.Measures;
import initscope.training.pretraining.Bars;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What comes after a pretraining.
class FineTuningTest {
    private static final String GLYPHS = "tanh xavier-normal width=20,15,10 inputs=196 input=glyphs(14) batch=20 samples=200 tests=0 "
            + "optimizer=adam steps=30";

    private static Learner learner(Lab lab, String text) throws InterruptedException {
        return lab.learner(TrainingText.read(text).orThrow(), _ -> { }).orThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervised(2)", "gan(2)", "same-or-different(2)", "fill-in(2)"})
    void frozenLayersKeepEveryBitOfWhatPretrainingLearnedAndTheOthersLearn(String pretraining) throws InterruptedException {
        try (Lab lab = new Lab(2, 1L << 30)) {
            Learner learner = learner(lab, GLYPHS + " frozen=2 pretrain=" + pretraining);
            Network drawn = learner(lab, GLYPHS).origin().network();
            Network before = learner.origin().network();
            learner.advance(30);
            Network after = learner.origin().network();
            for (int l = 1; l <= 4; l++) {
                assertEquals(l <= 2, Bars.equal(before.weights().get(l - 1), after.weights().get(l - 1)), "layer " + l);
                assertEquals(l <= 2, Bars.equal(before.biases().get(l - 1), after.biases().get(l - 1)), "layer " + l);
                assertEquals(l == 4, Bars.equal(drawn.weights().get(l - 1), before.weights().get(l - 1)), "layer " + l);
            }
        }
    }

    @Test
    void onlyLabelledSamplesAreTrainedOn() throws InterruptedException {
        try (Lab lab = new Lab(2, 1L << 30)) {
            List<List<Point>> curves = new ArrayList<>();
            for (String some : List.of(GLYPHS + " labels=60", GLYPHS.replace("samples=200", "samples=60"), GLYPHS)) {
                Learner learner = learner(lab, some);
                learner.advance(30);
                curves.add(learner.look(Measures.moments()).curve());
            }
            assertEquals(curves.get(1), curves.get(0));
            assertNotEquals(curves.get(2), curves.get(0));
        }
    }

    @Test
    void pretrainingWithoutLabelsSeesAllSamplesAndWithLabelsOnlyThose() throws InterruptedException {
        try (Lab lab = new Lab(2, 1L << 30)) {
            for (String pretraining : List.of("supervised(2)", "same-or-different(2,pairs=labels)", "fill-in(2)")) {
                String text = GLYPHS + " pretrain=" + pretraining;
                Network few = learner(lab, text + " labels=60").origin().network();
                Network small = learner(lab, text.replace("samples=200", "samples=60")).origin().network();
                assertEquals(!pretraining.startsWith("fill-in"),
                        Bars.equal(few.weights().getFirst(), small.weights().getFirst()), pretraining);
            }
        }
    }

    @Test
    void moreLabelsThanSamplesAndLargerBatchesThanLabelsAreRefused() {
        assertEquals(Problem.Code.OUT_OF_RANGE, problem(GLYPHS + " labels=201"));
        assertEquals(Problem.Code.BATCH_AGAINST_SAMPLES, problem(GLYPHS + " labels=10"));
        assertEquals(60, TrainingText.read(GLYPHS.replace(" batch=20", "") + " labels=60").orThrow().network().batch());
        String text = TrainingText.read(GLYPHS + " labels=60 pretrain=gan(epochs=7,noise=4)").orThrow().toString();
        assertTrue(text.contains("pretrain=gan(7,noise=4)") && text.endsWith("labels=60"), text);
    }

    private static Problem.Code problem(String text) {
        return ((Parsed.Failure<TrainingSpec>) TrainingText.read(text)).problem().code();
    }
}
