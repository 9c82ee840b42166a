package initscope.experiment.learning.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.RandomSpecs;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.learning.Optimizers;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Problem.Code;
import initscope.experiment.spec.Spec;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A run of learning and its line of text.
class TrainingTextTest {

    private static TrainingSpec read(String text) {
        return TrainingText.read(text).orThrow();
    }

    private static Problem problem(String text) {
        return ((Parsed.Failure<TrainingSpec>) TrainingText.read(text)).problem();
    }

    @Test
    void printingARunAndReadingItBackGivesTheSame() {
        RandomSpecs specs = new RandomSpecs(20);
        SplittableRandom random = new SplittableRandom(21);
        for (int i = 0; i < 2000; i++) {
            Spec network = specs.next();
            int samples = network.batch() + random.nextInt(1000);
            TrainingSpec spec = new TrainingSpec(network, specs.value(Optimizers.all()),
                    random.nextLong(1, TrainingSpec.MAX_STEPS), samples, random.nextInt(TrainingSpec.MAX_SAMPLES),
                    specs.value(Pretrainings.all()), random.nextInt(network.depth() + 1));
            String text = spec.toString();
            assertEquals(spec, read(text), text);
            assertEquals(text, read(text).toString());
        }
    }

    @Test
    void whatIsAtItsStandardIsNotWritten() {
        String line = "relu he-normal";
        assertEquals(line, read(line).toString());
        assertEquals(line, read("relu he-normal steps=2000 optimizer=sgd batch=128 frozen=0 pretrain=none").toString());
        assertEquals(128, read(line).network().batch());
        assertEquals("relu he-normal seed=3 optimizer=sgd(0.5) steps=50",
                read("relu he-normal optimizer=sgd(0.5) seed=3 steps=50").toString());
        assertEquals("relu he-normal samples=64", read("relu he-normal samples=64").toString());
        assertEquals(64, read("relu he-normal samples=64").network().batch());
    }

    @Test
    void aWordThatIsWrongIsNamedWithTheNearestThatIsRight() {
        assertEquals(Problem.of(Code.UNKNOWN_KEY, "optimiser", "optimizer").details().getFirst(),
                problem("relu he-normal optimiser=sgd").details().getFirst());
        assertEquals(Code.UNKNOWN_KEY, problem("relu he-normal optimiser=sgd").code());
        assertEquals("sgd", problem("relu he-normal optimizer=sgt").details().get(1));
        assertEquals("none", problem("relu he-normal pretrain=non").details().get(1));
        assertEquals(Code.OUT_OF_RANGE, problem("relu he-normal steps=0").code());
        assertEquals(Code.NOT_WHOLE, problem("relu he-normal samples=1.5").code());
        assertEquals(Code.DUPLICATE, problem("relu he-normal steps=5 steps=5").code());
        assertEquals(Code.OUT_OF_RANGE, problem("relu he-normal depth=3 frozen=4").code());
        assertEquals(Code.BATCH_AGAINST_SAMPLES, problem("relu he-normal batch=65 samples=64").code());
        assertEquals(Code.UNKNOWN_ACTIVATION, problem("rellu he-normal steps=5").code());
        for (String language : new String[] {"en", "ko"}) {
            String sentence = Sentences.in(Locale.of(language)).problem(problem("relu he-normal batch=65 samples=64"));
            assertTrue(sentence.contains("65") && sentence.contains("64"), sentence);
        }
    }
}
