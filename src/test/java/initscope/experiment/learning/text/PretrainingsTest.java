package initscope.experiment.learning.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Estimate;
import initscope.experiment.Lab;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.training.pretraining.Pretraining;
import initscope.training.pretraining.Pretraining.Autoencoder;
import initscope.training.pretraining.Pretraining.Corruption;
import initscope.training.pretraining.Pretraining.Cost;
import org.junit.jupiter.api.Test;

/// Pretrainings as text, there and back.
class PretrainingsTest {

    private static Pretraining read(String text) {
        TrainingSpec spec = ((Parsed.Value<TrainingSpec>) TrainingText.read("sigmoid xavier-normal pretrain=" + text)).value();
        TrainingSpec again = ((Parsed.Value<TrainingSpec>) TrainingText.read(TrainingText.text(spec))).value();
        assertEquals(spec, again);
        return spec.pretraining();
    }

    @Test
    void aNameAloneIsTheStandard() {
        assertEquals(Pretraining.Rbm.STANDARD, read("rbm"));
        assertEquals(Autoencoder.STANDARD, read("autoencoder"));
        assertEquals(new Corruption.Masking(0.25), ((Autoencoder) read("denoising")).corruption());
    }

    @Test
    void parametersAreReadByPlaceAndByName() {
        assertEquals(new Pretraining.Rbm(3, 20, 0.05, Pretraining.Visible.GAUSSIAN, true, 32, 0),
                read("rbm(3,epochs=20,rate=0.05,visible=gaussian,sample=both,batch=32,decay=0)"));
        assertEquals(new Autoencoder(Corruption.NONE, false, Cost.SQUARED, 5, 0.01, 50),
                read("autoencoder(no,cost=squared,epochs=5,rate=0.01)"));
        assertEquals(new Corruption.SaltAndPepper(0.4), ((Autoencoder) read("denoising(salt-and-pepper,0.4)")).corruption());
        assertEquals(new Corruption.Gaussian(0.5), ((Autoencoder) read("denoising(gaussian,0.5,tied=no)")).corruption());
    }

    @Test
    void aPretrainingThatDoesNotFitIsRefusedBeforeItTakesAnything() {
        String text = "sigmoid xavier-normal inputs=200 width=2000 depth=2 samples=2000";
        TrainingSpec without = TrainingText.read(text).orThrow();
        TrainingSpec with = TrainingText.read(text + " pretrain=autoencoder").orThrow();
        long room = Estimate.of(without).bytes() + 1;
        assertTrue(Estimate.of(with).bytes() > room + 4L * 14 * 2000 * 2200);
        try (Lab lab = new Lab(1, room)) {
            assertNull(lab.check(without));
            assertEquals(Problem.Code.OUT_OF_MEMORY, lab.check(with).code());
        }
    }
}
