package initscope.experiment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TheoryTest {
    private static final Request WITH_THEORY = new Request(false, false, true, true);

    @Test
    void theorySaysWhatOneWideNetworkIsMeasuredToDo() throws InterruptedException {
        JsonObject layer = layer("tanh xavier-normal width=256");
        JsonObject theory = layer.getAsJsonObject("theory");
        double measured = layer.getAsJsonObject("activation").get("std").getAsDouble();
        // five standard errors of one network's std at width 256, batch 1000: 0.0047 in reference_public's book case
        assertEquals(theory.get("std").getAsDouble(), measured, 0.007);
        assertEquals(0.628, theory.get("std").getAsDouble(), 5e-4);
        assertTrue(theory.get("reliable").getAsBoolean());
    }

    @Test
    void whereThereIsNoTheoryNoneIsPrinted() throws InterruptedException {
        assertFalse(layer("tanh zeros").has("theory"));
        assertTrue(Theory.table(SpecReader.read("tanh zeros").orThrow()).startsWith("There is no mean-field theory"));
    }

    @Test
    void itIsSilentOnWhatItsLayersDoNotHave() throws InterruptedException {
        for (String key : new String[] {"norm=batch", "norm=layer", "residual=on", "dropout=0.1", "precision=fp16",
            "precision=bf16"}) {
            Spec spec = SpecReader.read("tanh xavier-normal " + key).orThrow();
            assertTrue(Theory.of(spec).isEmpty(), key);
            assertTrue(Theory.table(spec).contains(key.substring(0, key.indexOf('='))), Theory.table(spec));
        }
    }

    @Test
    void theTableNamesTheLayersOneNetworkMayStrayIn() {
        Spec deep = SpecReader.read("relu he-normal depth=50").orThrow();
        String[] lines = Theory.table(deep).split("\n");
        assertTrue(lines[1].endsWith("*"), lines[1]);
        assertFalse(lines[50].endsWith("*"), lines[50]);
    }

    private static JsonObject layer(String spec) throws InterruptedException {
        String json = new StatsJson(Sentences.in(Locale.ENGLISH), false, false).part(0, Runs.of(spec, WITH_THEORY));
        return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("layers").get(0).getAsJsonObject();
    }
}
